import type { Unit } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import type { Described } from "./draw.ts";

/** One value in time. */
export interface LinePoint {
  /** A year, or a text such as `2025-03`; texts stand at equal distances in the order in which they come. */
  readonly x: number | string;
  readonly cell: Cell;
}

/** One line. */
export interface Series {
  readonly key: string;
  readonly label: string;
  readonly points: readonly LinePoint[];
  /** The subject; the others are context. */
  readonly emphasis?: boolean;
}

/** Where a series stops being comparable: between `at` and what came before. */
export interface Break {
  readonly at: number | string;
  /** Names of the data before and after. */
  readonly left: string;
  readonly right: string;
}

/** Lines over time: at most a handful, else small multiples. */
export interface Lines extends Described {
  readonly series: readonly Series[];
  readonly unit: Unit;
  readonly breaks?: readonly Break[];
  /** How an x is written; without it as it is. */
  readonly xLabel?: (x: number | string) => string;
  /** Pixels. */
  readonly height?: number;
  /** Top of the axis; without it the largest value. */
  readonly max?: number | undefined;
  /** One of several beside each other: 150 pixels wide at least, no names. */
  readonly isSmall?: boolean;
}
