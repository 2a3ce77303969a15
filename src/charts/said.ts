import type { Unit } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import type { Page } from "./page.ts";

/** The number of a cell, or the words for why there is none. */
export const said = (cell: Cell, unit: Unit, { words, format }: Page): string =>
  cell.state === "published" ? format.measure(cell.value, unit) : words.figures.states[cell.state];

/** A round value as an axis or a legend says it: whole percentages without decimals, money without its sign. */
export const brief = (value: number, unit: Unit, { format }: Page): string => {
  if (unit === "percent") return format.percent(value, Number.isInteger(value) ? 0 : 1);
  return unit === "rupiah" ? format.rupiah(value).replace(/Rp\s/, "") : format.number(value);
};
