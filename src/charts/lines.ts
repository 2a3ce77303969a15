import * as Plot from "@observablehq/plot";
import { draw, saying } from "./draw.ts";
import { endLabels } from "./end-labels.ts";
import type { LinePoint, Lines, Series } from "./line-chart.ts";
import { planeOf, type Plane } from "./line-plane.ts";
import { barMarks, level, upright, wordMarks, type Bar, type Words } from "./marks.ts";
import type { Page } from "./page.ts";
import { brief, said } from "./said.ts";
import { narrowWidth, wrapped } from "./widths.ts";

interface Valued {
  readonly x: number | string;
  readonly value: number;
}

const stateSize = 12;

const named = (chart: Lines, { label }: Series, { x, cell }: LinePoint, page: Page): string => {
  const written = chart.xLabel?.(x) ?? String(x);
  return `${label ? `${label}, ` : ""}${written}: ${said(cell, chart.unit, page)}`;
};

/** Gridlines, what is written below, and the values left of the plane. */
const axisMarks = (chart: Lines, plane: Plane, page: Page): Plot.Markish[] => {
  const { steps, shownXs, atX, atY, right, bottom, gutter } = plane;
  const xLabel = chart.xLabel ?? String;
  const below = shownXs.map((x, i): Words => {
    const anchor = !chart.isSmall ? "middle" : i === 0 ? "start" : "end";
    return { x: atX(x), y: bottom + 14, text: xLabel(x), anchor };
  });
  const grid = steps.map((step) => ({ y: atY(step), x1: 0, x2: right }));
  const text = (step: number): string => brief(step, chart.unit, page);
  const values = Plot.text(steps, { x: 0, y: atY, dx: -gutter, text, textAnchor: "start" });
  return [level("g", grid.slice(1)), level("g0", grid.slice(0, 1)), values, ...wordMarks(below)];
};

/** The published points of a series in runs: a line stops where a number is missing and at a break. */
const runsOf = ({ points }: Series, { breaks = [] }: Lines): Valued[][] => {
  const runs: Valued[][] = [[]];
  for (const { x, cell } of points) {
    if (cell.state !== "published" || breaks.some(({ at }) => at === x)) runs.push([]);
    if (cell.state === "published") runs.at(-1)?.push({ x, value: cell.value });
  }
  return runs.filter((run) => run.length > 0);
};

const seriesMarks = (series: Series, chart: Lines, { atX, atY }: Plane, page: Page): Plot.Markish[] => {
  const place = { x: ({ x }: Valued) => atX(x), y: ({ value }: Valued) => atY(value) };
  const look = series.emphasis ? "l l1" : "l lx";
  const runs = runsOf(series, chart).filter((run) => run.length > 1);
  const points = series.points.flatMap(({ x, cell }) =>
    cell.state === "published" ? [{ x, cell, value: cell.value }] : []
  );
  const render = saying(points, (point) => ({ title: named(chart, series, point, page), state: "published" }));
  const dot = series.emphasis ? { r: 4, className: "pt d1" } : { r: 3, className: "pt dc" };
  return [
    ...runs.map((run) => Plot.line(run, { ...place, className: look })),
    Plot.dot(points, { ...place, ...dot, render })
  ];
};

/** What is not a number stands on the axis, as a small sample of its pattern. */
const stateBars = (chart: Lines, { atX, bottom }: Plane, page: Page): Bar[] =>
  chart.series.flatMap((series, n) =>
    series.points.flatMap((point): Bar[] => {
      const { x, cell } = point;
      if (cell.state === "published") return [];
      const half = chart.isSmall ? 28 : 14;
      const [y, title] = [bottom - (n + 1) * (stateSize + 2), named(chart, series, point, page)];
      return [{ x1: atX(x) - half, x2: atX(x) + half, y, height: stateSize, state: cell.state, look: "", title }];
    })
  );

const breakMarks = (
  { breaks = [] }: Lines,
  { xs, atX, bottom, gutter }: Plane
): { lines: Plot.Markish; words: Words[] } => {
  const places = breaks.map(({ at, left, right }) => {
    const before = xs[xs.indexOf(at) - 1] ?? at;
    return { x: (atX(at) + atX(before)) / 2, left, right };
  });
  const words = places.flatMap(({ x, left, right }): Words[] => [
    { x: x - 12, y: 8, text: left, anchor: "end" },
    { x: x + 12, y: 8, text: wrapped(right, narrowWidth * (1 - (x + 12) / 1000) - gutter).join("\n") }
  ]);
  return {
    lines: upright(
      "brk",
      places.map(({ x }) => ({ x, y1: 0, y2: bottom }))
    ),
    words
  };
};

/** Lines over time from zero, named at their ends; breaks and missing numbers are gaps. */
export const lines = (chart: Lines, page: Page): string => {
  const plane = planeOf(chart, page);
  const breaks = breakMarks(chart, plane);
  const ordered = chart.series.toSorted((a, b) => Number(a.emphasis ?? false) - Number(b.emphasis ?? false));
  return draw({
    ...chart,
    height: plane.height,
    gutter: plane.gutter,
    marks: [
      ...axisMarks(chart, plane, page),
      breaks.lines,
      ...ordered.flatMap((series) => seriesMarks(series, chart, plane, page)),
      ...barMarks(stateBars(chart, plane, page)),
      ...wordMarks([...breaks.words, ...endLabels(chart, plane, page)])
    ]
  });
};
