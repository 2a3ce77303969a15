import type { Unit } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import { draw, type Described } from "./draw.ts";
import { barMarks, upright, wordMarks, type Bar } from "./marks.ts";
import type { Page } from "./page.ts";
import { barHeight, lengthOf, placeRows, stateLength, type Placed, type Row } from "./rows.ts";
import { said } from "./said.ts";

/** What is needed and what there is, of one type or in one place. */
export interface PairRow {
  readonly key: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly need: Cell;
  readonly have: Cell;
  /** Checked: there is no home of this type. Its own thing, never a zero bar. */
  readonly noHome?: boolean;
}

/** Need against capacity: rows in the order drawn. */
export interface PairBars extends Described {
  readonly rows: readonly PairRow[];
  readonly unit: Unit;
}

type Drawn = Placed<PairRow & Row>;

/** "120 dari 290, kurang 170"; what is not known is said in words. */
const valueOf = ({ need, have, noHome }: PairRow, unit: Unit, page: Page): string => {
  const { figures } = page.words;
  const needed = said(need, unit, page);
  if (noHome) return `${figures.noHome}, ${figures.needed}${need.state === "published" ? "" : ":"} ${needed}`;
  if (need.state !== "published" || have.state !== "published") {
    return need.state === have.state ? needed : figures.both(said(have, unit, page), needed);
  }
  const gap = need.value - have.value;
  const pair = figures.ofNeeded(said(have, unit, page), needed);
  const distance = page.format.measure(Math.abs(gap), unit);
  if (gap === 0) return pair;
  return `${pair}, ${gap > 0 ? figures.missing(distance) : figures.surplus(distance)}`;
};

/** What is needed lies pale behind what there is; either may be a state. A need that is not told has no length. */
const barsOf = (row: Drawn, at: (value: number) => number, unit: Unit, page: Page): Bar[] => {
  const { need, have, noHome, label, barTop } = row;
  const { available, needed } = page.words.figures;
  const length = (cell: Cell): number => (cell.state === "published" ? at(cell.value) : stateLength);
  const whole = { x1: 0, y: barTop, height: barHeight };
  if (noHome) {
    const state = need.state === "published" ? "no_home" : need.state;
    return [{ ...whole, x2: Math.max(length(need), 20), state, look: "", title: `${label}: ${row.value}` }];
  }
  const half = barHeight / 2 - 1;
  const isWhole = need.state === "published" && have.state === "published";
  const lower = isWhole ? whole : { ...whole, y: barTop + half + 2, height: half };
  const upper = isWhole ? whole : { ...whole, height: half };
  const title = (what: string, cell: Cell): string => `${label}, ${what}: ${said(cell, unit, page)}`;
  return [
    { ...upper, x2: length(need), state: need.state, look: "dp", title: title(needed, need) },
    { ...lower, x2: length(have), state: have.state, look: "d1", title: title(available, have) }
  ];
};

/** Where the need ends on a bar that goes beyond it. */
const needMark = ({ need, have, barTop }: Drawn, at: (value: number) => number) =>
  need.state === "published" && have.state === "published" && have.value > need.value
    ? [{ x: at(need.value), y1: barTop - 2, y2: barTop + barHeight + 2 }]
    : [];

/** What is needed against what there is, one row each; "no home of this type" is a dashed outline with its words. */
export const pairBars = (chart: PairBars, page: Page): string => {
  const values = chart.rows.flatMap(({ need, have }) => [need, have]);
  const end = Math.max(...values.map((cell) => (cell.state === "published" ? cell.value : 0))) || 1;
  const at = (value: number): number => lengthOf(value, end);
  const named = chart.rows.map((row) => ({
    ...row,
    value: valueOf(row, chart.unit, page),
    isNumber: row.noHome === true || (row.need.state === "published" && row.have.state === "published")
  }));
  const { rows, height } = placeRows(named, 0);
  const beyond = rows.flatMap((row) => needMark(row, at));
  return draw({
    ...chart,
    height,
    linked: rows.some(({ href }) => href !== undefined),
    marks: [
      ...barMarks(rows.flatMap((row) => barsOf(row, at, chart.unit, page))),
      upright("refu", beyond),
      upright("ref", beyond),
      ...wordMarks(rows.flatMap((row) => row.texts))
    ]
  });
};
