import type { Unit } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import { draw, type Described } from "./draw.ts";
import { barMarks, upright, wordMarks, type Bar, type Words } from "./marks.ts";
import type { Page } from "./page.ts";
import { barHeight, lengthOf, placeRows, stateLength, type Placed, type Row } from "./rows.ts";
import { brief, said } from "./said.ts";

/** One bar: a region, a group, a programme. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly cell: Cell;
  /** A value to compare with, drawn as a dotted line across this bar. */
  readonly reference?: number | undefined;
  /** Drawn as context, such as the average among regions. */
  readonly context?: boolean;
}

/** A bar chart: rows in the order drawn. */
export interface Bars extends Described {
  readonly rows: readonly BarRow[];
  readonly unit: Unit;
  /** End of the axis; without it the largest value. Values over it still fit. */
  readonly max?: number | undefined;
  /** What the dotted lines are: "rata-rata Banten". */
  readonly referenceLabel?: string | undefined;
  /** A value drawn as a named line; bars over it take the second colour. Percentages over 100 do so by themselves. */
  readonly limit?: number | undefined;
}

type Drawn = Placed<BarRow & Row>;

const limitOf = ({ limit, unit, rows }: Bars): number | undefined => {
  const isOver = rows.some(({ cell }) => cell.state === "published" && cell.value > 100);
  return limit ?? (unit === "percent" && isOver ? 100 : undefined);
};

/** The end of the axis: at least the largest thing drawn, and never zero. */
const endOf = ({ rows, max }: Bars, limit: number | undefined): number => {
  const values = rows.flatMap(({ cell, reference }) => [cell.state === "published" ? cell.value : 0, reference ?? 0]);
  return Math.max(...values, max ?? 0, limit ?? 0) || 1;
};

const barOf = (row: Drawn, at: (value: number) => number, limit: number | undefined): Bar => {
  const { cell, label, value, context, barTop } = row;
  const isOver = limit !== undefined && cell.state === "published" && cell.value > limit;
  return {
    x1: 0,
    x2: cell.state === "published" ? at(cell.value) : stateLength,
    y: barTop,
    height: barHeight,
    state: cell.state,
    look: isOver ? "d2" : context ? "dc" : "d1",
    title: `${label}: ${value}`
  };
};

const crossing = (value: number, { barTop }: Drawn, at: (value: number) => number) => ({
  x: at(value),
  y1: barTop - 3,
  y2: barTop + barHeight + 3
});

/** Names the dotted line, with its value where every row has the same. */
const referenceText = ({ rows, referenceLabel, unit }: Bars, { words, format }: Page): string => {
  const [value, ...others] = new Set(rows.flatMap(({ reference }) => (reference === undefined ? [] : [reference])));
  if (referenceLabel === undefined || value === undefined) return "";
  return others.length === 0
    ? words.figures.reference(referenceLabel, format.measure(value, unit))
    : words.figures.referenceEach(referenceLabel);
};

/** One bar per row, its name above it and its value at the right, so that long names fit on a phone. */
export const bars = (chart: Bars, page: Page): string => {
  const limit = limitOf(chart);
  const end = endOf(chart, limit);
  const at = (value: number): number => lengthOf(value, end);
  const named = chart.rows.map((row) => ({
    ...row,
    value: said(row.cell, chart.unit, page),
    isNumber: row.cell.state === "published"
  }));
  const { rows, height } = placeRows(named, limit === undefined ? 0 : 22);
  const note = referenceText(chart, page);
  const full = limit === undefined ? "" : page.words.figures.full(brief(limit, chart.unit, page));
  const limitAt = limit === undefined ? 0 : at(limit);
  const texts: Words[] = [
    ...rows.flatMap((row) => row.texts),
    ...(full ? [{ x: limitAt, y: 8, text: full, anchor: limitAt > 500 ? ("end" as const) : ("start" as const) }] : []),
    ...(note ? [{ x: 0, y: height + 8, text: note }] : [])
  ];
  const references = rows.flatMap((row) => (row.reference === undefined ? [] : [crossing(row.reference, row, at)]));
  if (rows.length === 0) texts.push({ x: 0, y: 8, text: page.words.figures.nothing });
  return draw({
    ...chart,
    height: height + (note ? 18 : 0),
    linked: rows.some(({ href }) => href !== undefined),
    marks: [
      ...barMarks(rows.map((row) => barOf(row, at, limit))),
      upright("refu", references),
      upright("refd", references),
      upright("ref", limit === undefined ? [] : rows.map((row) => crossing(limit, row, at))),
      ...wordMarks(texts)
    ]
  });
};
