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

/** One strip of the known parts of a whole, and below it every part by name with its pattern, value and share. */
export const stackShare = (chart: StackShare, page: Page): string => {
  const { parts, unit } = chart;
  const whole = wholeOf(chart);
  let x = 0;
  const strip = parts.flatMap(({ label, cell }, i): Bar[] => {
    if (cell.state !== "published" || !whole || cell.value === 0) return [];
    const width = (1000 * cell.value) / whole;
    const bar: Bar = {
      x1: x,
      x2: x + width,
      y: 0,
      height: stripHeight,
      state: "published",
      look: `c${String(i + 1)}`,
      title: `${label}: ${said(cell, unit, page)}`
    };
    x += width;
    return [bar];
  });
  const outline =
    strip.length > 0 ? [Plot.rect([0], { x1: 0, x2: 1000, y1: 0, y2: stripHeight, className: "out" })] : [];
  const top = strip.length > 0 ? stripHeight + 10 : 0;
  const keys = parts.map(({ label, cell }, i): Bar => {
    const y = top + i * lineHeight + 6;
    const x2 = cell.state === "published" && cell.value === 0 ? 0 : 40;
    return {
      x1: 0,
      x2,
      y,
      height: 12,
      state: cell.state,
      look: `c${String(i + 1)}`,
      title: `${label}: ${said(cell, unit, page)}`
    };
  });
  const words = parts.flatMap(({ label, cell }, i): Words[] => {
    const y = top + i * lineHeight + 12;
    const share = cell.state === "published" && whole ? ` (${page.format.percent((100 * cell.value) / whole)})` : "";
    const value = `${said(cell, unit, page)}${unit === "percent" ? "" : share}`;
    return [
      { x: 60, y, text: label, look: "ln" },
      { x: 1000, y, text: value, anchor: "end", look: cell.state === "published" ? "lb" : "" }
    ];
  });
  return draw({
    ...chart,
    height: top + parts.length * lineHeight + 4,
    marks: [...outline, ...barMarks([...strip, ...keys]), ...wordMarks(words)]
  });
};
