import type { Page } from "./page.ts";
import type { Lines } from "./line-chart.ts";
import { brief, said } from "./said.ts";
import { ticks } from "./ticks.ts";
import { narrowWidth, textWidth, wrapped } from "./widths.ts";

/** Where things stand in a drawing of lines: x in thousandths, y in pixels. */
export interface Plane {
  /** Every x, in order. */
  readonly xs: readonly (number | string)[];
  /** Those that are written. */
  readonly shownXs: readonly (number | string)[];
  /** Those at the axis of values, the first zero. */
  readonly steps: readonly number[];
  readonly atX: (x: number | string) => number;
  readonly atY: (value: number) => number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
  /** Pixels at the left for the axis' words. */
  readonly gutter: number;
}

const left = 8;
const top = 26;

const orderedXs = ({ series }: Lines): (number | string)[] => {
  const xs = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))];
  return xs.every((x) => typeof x === "number") ? xs.toSorted((a, b) => a - b) : xs;
};

/** Years keep their distances; texts stand at equal ones. */
const shareOf = (xs: readonly (number | string)[]): ((x: number | string) => number) => {
  const place = (x: number | string): number => (typeof x === "number" ? x : xs.indexOf(x));
  const [first, last] = [place(xs[0] ?? 0), place(xs.at(-1) ?? 0)];
  return (x) => (last === first ? 0.5 : (place(x) - first) / (last - first));
};

/** Pixels between a line's end and its words, on the narrowest screen. */
const distance = 14;

/** Where lines end, so that their names and last values have room at the right on the narrowest screen. */
const rightOf = ({ series, unit, isSmall }: Lines, gutter: number, page: Page): number => {
  if (isSmall) return 960 - Math.round((1000 * gutter) / 150);
  const texts = series.flatMap(({ label, points }) => [
    ...wrapped(label, 90, 3),
    ...points.map(({ cell }) => said(cell, unit, page))
  ]);
  const names = Math.max(48, ...texts.map(textWidth));
  return Math.round(1000 * Math.min(0.86, Math.max(0.36, 1 - (gutter + names + distance) / narrowWidth)));
};

/** The plane of a drawing; its axis of values starts at zero. */
export const planeOf = (chart: Lines, page: Page): Plane => {
  const { series, unit, max = 0, isSmall = false } = chart;
  const xs = orderedXs(chart);
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ cell }) => (cell.state === "published" ? [cell.value] : []))
  );
  const most = Math.max(max, ...values, 0);
  const all = most > 1e-9 ? ticks(most, isSmall ? 2 : 4) : [0];
  const end = all.at(-1) || 1;
  const gutter = Math.ceil(Math.max(...all.map((step) => textWidth(brief(step, unit, page)))) + 8);
  const right = rightOf(chart, gutter, page);
  const height = values.length > 0 ? (chart.height ?? 280) : 90;
  const bottom = height - 24;
  const share = shareOf(xs);
  const every = Math.ceil(xs.length / 5);
  const isShown = (i: number): boolean =>
    isSmall ? i === 0 || i === xs.length - 1 : (xs.length - 1 - i) % every === 0;
  return {
    xs,
    shownXs: xs.filter((_, i) => isShown(i)),
    steps: all,
    atX: (x) => left + share(x) * (right - left),
    atY: (value) => bottom - (value / end) * (bottom - top),
    right,
    bottom,
    height,
    gutter
  };
};
