import * as Plot from "@observablehq/plot";
import type { Unit } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import { draw, type Described } from "./draw.ts";
import { barMarks, wordMarks, type Bar, type Words } from "./marks.ts";
import type { Page } from "./page.ts";
import { said } from "./said.ts";

/** The parts of a whole. */
export interface StackShare extends Described {
  /** At most seven, the largest first. */
  readonly parts: readonly { readonly key: string; readonly label: string; readonly cell: Cell }[];
  readonly unit: Unit;
  /** The whole; without it the sum of the parts, and then only if every part is a number. */
  readonly total?: Cell | undefined;
}

const lineHeight = 24;
const stripHeight = 22;

/** A total that its own parts exceed is not one: the parts decide. */
const wholeOf = ({ parts, total }: StackShare): number | null => {
  const values = parts.flatMap(({ cell }) => (cell.state === "published" ? [cell.value] : []));
  const sum = values.reduce((all, value) => all + value, 0);
  if (total?.state === "published") return Math.max(total.value, sum);
  return values.length === parts.length ? sum : null;
};

const lookOf = (i: number): string => `c${String(i + 1)}`;

/** The known parts one after the other; none where the whole is not known. */
const stripOf = ({ parts, unit }: StackShare, whole: number | null, page: Page): Bar[] => {
  let x = 0;
  return parts.flatMap(({ label, cell }, i): Bar[] => {
    if (cell.state !== "published" || !whole || cell.value === 0) return [];
    const x1 = x;
    x += (1000 * cell.value) / whole;
    const title = `${label}: ${said(cell, unit, page)}`;
    return [{ x1, x2: x, y: 0, height: stripHeight, state: "published", look: lookOf(i), title }];
  });
};

const keysOf = ({ parts, unit }: StackShare, top: number, page: Page): Bar[] =>
  parts.map(({ label, cell }, i) => {
    const x2 = cell.state === "published" && cell.value === 0 ? 0 : 40;
    const title = `${label}: ${said(cell, unit, page)}`;
    return { x1: 0, x2, y: top + i * lineHeight + 6, height: 12, state: cell.state, look: lookOf(i), title };
  });

const wordsOf = ({ parts, unit }: StackShare, whole: number | null, top: number, page: Page): Words[] =>
  parts.flatMap(({ label, cell }, i): Words[] => {
    const y = top + i * lineHeight + 12;
    const hasShare = cell.state === "published" && whole && unit !== "percent";
    const share = hasShare ? ` (${page.format.percent((100 * cell.value) / whole)})` : "";
    const look = cell.state === "published" ? "lb" : "";
    return [
      { x: 60, y, text: label, look: "ln" },
      { x: 1000, y, text: `${said(cell, unit, page)}${share}`, anchor: "end", look }
    ];
  });

/** One strip of the known parts of a whole, and below it every part by name with its pattern, value and share. */
export const stackShare = (chart: StackShare, page: Page): string => {
  const whole = wholeOf(chart);
  const strip = stripOf(chart, whole, page);
  const hasStrip = strip.length > 0;
  const edges = { x1: 0, x2: 1000, y1: 0, y2: stripHeight, className: "out" };
  const top = hasStrip ? stripHeight + 10 : 0;
  return draw({
    ...chart,
    height: top + chart.parts.length * lineHeight + 4,
    marks: [
      ...(hasStrip ? [Plot.rect([0], edges)] : []),
      ...barMarks([...strip, ...keysOf(chart, top, page)]),
      ...wordMarks(wordsOf(chart, whole, top, page))
    ]
  });
};
