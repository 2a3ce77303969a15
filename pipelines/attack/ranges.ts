import type { Equations, Row } from "./equations.ts";
import { Contradiction } from "./unknowns.ts";

/** By unknown: the least and the greatest that it can be (Infinity: nothing bounds it above). */
export interface Ranges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** At least 0, and no more known. */
export const anyRange = (unknowns: number): Ranges => ({
  low: new Float64Array(unknowns),
  high: new Float64Array(unknowns).fill(Infinity)
});

/** A copy that can be narrowed on its own. */
export const copied = ({ low, high }: Ranges): Ranges => ({ low: low.slice(), high: high.slice() });

/** Visits of each row after which tightening stops; stopping early only leaves ranges wider than they could be. */
const visitsPerRow = 60;

/**
 * Narrows ranges in place until no row alone narrows any further: what a row leaves for an unknown when all others are
 * at their ends, rounded to whole numbers. `from`: the unknowns that have changed; without it every row is read.
 * Throws a Contradiction when nothing fits.
 */
export function tighten(equations: Equations, ranges: Ranges, from?: Iterable<number>): void {
  const queue = new RowQueue(equations.rows.length);
  if (from === undefined) equations.rows.forEach((_, row) => queue.add(row));
  else for (const column of from) equations.rowsOf[column]?.forEach((row) => queue.add(row));
  const push = (column: number): void => equations.rowsOf[column]?.forEach((row) => queue.add(row));
  for (let visits = 100 + visitsPerRow * equations.rows.length; visits > 0; visits--) {
    const row = equations.rows[queue.next()];
    if (row === undefined) return;
    tightenRow(row, ranges, (column) => {
      if ((ranges.low[column] ?? 0) > (ranges.high[column] ?? 0)) throw new Contradiction(equations.ids[column] ?? "");
      push(column);
    });
  }
}

/** Rows to visit, each at most once at a time, in the order in which they were added. */
class RowQueue {
  readonly #waiting: Uint8Array;
  #rows: number[] = [];
  #at = 0;
  constructor(rows: number) {
    this.#waiting = new Uint8Array(rows);
  }

  add(row: number): void {
    if (this.#waiting[row] === 1) return;
    this.#waiting[row] = 1;
    this.#rows.push(row);
  }

  /** The next row, or -1. */
  next(): number {
    const row = this.#rows[this.#at] ?? -1;
    if (row < 0) return row;
    this.#at += 1;
    this.#waiting[row] = 0;
    if (this.#at > 4096 && this.#at * 2 > this.#rows.length) {
      this.#rows = this.#rows.slice(this.#at);
      this.#at = 0;
    }
    return row;
  }
}

function tightenRow(row: Row, ranges: Ranges, changed: (column: number) => void): void {
  const { columns, factors, constant } = row;
  const [least, greatest] = [new Sum(), new Sum()];
  for (let at = 0; at < columns.length; at++) {
    const [column, factor] = [columns[at] ?? 0, factors[at] ?? 0];
    const [low, high] = [ranges.low[column] ?? 0, ranges.high[column] ?? 0];
    least.add(factor * (factor > 0 ? low : high));
    greatest.add(factor * (factor > 0 ? high : low));
  }
  for (let at = 0; at < columns.length; at++) {
    const [column, factor] = [columns[at] ?? 0, factors[at] ?? 0];
    const [low, high] = [ranges.low[column] ?? 0, ranges.high[column] ?? 0];
    const most = constant - least.without(factor * (factor > 0 ? low : high));
    const fewest = constant - greatest.without(factor * (factor > 0 ? high : low));
    const newLow = Math.ceil((factor > 0 ? fewest : most) / factor - tolerance);
    const newHigh = Math.floor((factor > 0 ? most : fewest) / factor + tolerance);
    if (newLow <= low && newHigh >= high) continue;
    ranges.low[column] = Math.max(low, newLow);
    ranges.high[column] = Math.min(high, newHigh);
    least.replace(factor * (factor > 0 ? low : high), factor * (ranges[factor > 0 ? "low" : "high"][column] ?? 0));
    greatest.replace(factor * (factor > 0 ? high : low), factor * (ranges[factor > 0 ? "high" : "low"][column] ?? 0));
    changed(column);
  }
}

/** Only quotients can be off a whole number, and by far less than this. */
const tolerance = 1e-9;

/** A sum that may hold infinite terms, from which single terms can be taken again. */
class Sum {
  #finite = 0;
  #infinite = 0;
  #sign = 1;

  add(term: number): void {
    if (Number.isFinite(term)) this.#finite += term;
    else {
      this.#infinite += 1;
      this.#sign = Math.sign(term);
    }
  }

  replace(old: number, term: number): void {
    if (Number.isFinite(old)) this.#finite -= old;
    else this.#infinite -= 1;
    this.add(term);
  }

  without(term: number): number {
    const others = Number.isFinite(term) ? this.#infinite : this.#infinite - 1;
    if (others > 0) return this.#sign * Infinity;
    return Number.isFinite(term) ? this.#finite - term : this.#finite;
  }
}
