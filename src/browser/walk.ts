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

const nearestIn = (marks: readonly Element[], from: Element, direction: Point): Element => {
  const start = middleOf(from);
  const [best] = marks
    .map((mark) => ({ mark, far: reach(start, middleOf(mark), direction) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far);
  return best?.mark ?? from;
};

/** The mark at which an arrow key arrives: on a map the nearest in that direction, on a chart the next one. */
export const walk = (marks: readonly Element[], from: Element | null, key: string, isMap: boolean): Element | null => {
  const [first = null] = marks;
  if (key === "Home") return first;
  if (key === "End") return marks.at(-1) ?? null;
  const direction = directions[key];
  if (!direction || !from) return direction ? first : null;
  return isMap ? nearestIn(marks, from, direction) : (marks[marks.indexOf(from) + direction.x + direction.y] ?? from);
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
