import type { Unit } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import type { Page } from "./page.ts";

/** The number of a cell, or the words for why there is none. */
export const said = (cell: Cell, unit: Unit, { words, format }: Page): string =>
  cell.state === "published" ? format.measure(cell.value, unit) : words.figures.states[cell.state];

/** As many decimals as a round value needs, so that no two steps of an axis read alike. */
const decimalsOf = (value: number): number =>
  [0, 1, 2].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 3;

/** A round value as an axis or a legend says it: whole percentages without decimals, money without its sign. */
export const brief = (value: number, unit: Unit, { format }: Page): string => {
  if (unit === "percent") return format.percent(value, decimalsOf(value));
  return unit === "rupiah" ? format.rupiah(value).replace(/Rp\s/, "") : format.number(value);
};
