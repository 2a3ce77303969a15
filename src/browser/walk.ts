interface Point {
  readonly x: number;
  readonly y: number;
}

const middleOf = (mark: Element): Point => {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

const directions: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 }
};

/** How far a point lies in a direction; what lies aside counts double, what lies behind is not there. */
const reach = (from: Point, to: Point, { x, y }: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const ahead = dx * x + dy * y;
  const aside = Math.abs(dx * y) + Math.abs(dy * x);
  return ahead > 1 && aside <= 2 * ahead ? ahead + 2 * aside : Infinity;
};

/** The mark at which an arrow key arrives: on a map the nearest in that direction, on a chart the next one. */
export const walk = (marks: readonly Element[], from: Element | null, key: string, isMap: boolean): Element | null => {
  if (key === "Home") return marks[0] ?? null;
  if (key === "End") return marks.at(-1) ?? null;
  const direction = directions[key];
  if (!direction) return null;
  if (!from) return marks[0] ?? null;
  if (!isMap) return marks[marks.indexOf(from) + direction.x + direction.y] ?? from;
  const start = middleOf(from);
  const [nearest] = marks
    .map((mark) => ({ mark, far: reach(start, middleOf(mark), direction) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far);
  return nearest?.mark ?? from;
};

/** The mark nearest to a point, if one lies within so many pixels. */
export const nearest = (marks: readonly Element[], at: Point, within: number): Element | null => {
  const [best] = marks
    .map((mark) => {
      const { x, y } = middleOf(mark);
      return { mark, far: Math.hypot(x - at.x, y - at.y) };
    })
    .sort((a, b) => a.far - b.far);
  return best && best.far <= within ? best.mark : null;
};
