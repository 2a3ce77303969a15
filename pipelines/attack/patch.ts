import type { Equations, Row } from "./equations.ts";
import type { Ranges } from "./ranges.ts";

/** A few unknowns of a block and the rows that bind them, numbered anew. */
export interface Patch {
  /** By unknown of the patch: its number in the block. */
  readonly columns: Int32Array;
  readonly rows: readonly Row[];
  readonly ranges: Ranges;
}

interface Part {
  readonly equations: Equations;
  readonly ranges: Ranges;
}

/**
 * At most `size` unknowns around some, grown so that they can move without the others: next comes whichever brings the
 * fewest new rows, of those the one reached first. Rows fill up, and cycles close, before anything new is begun.
 */
export function nearest({ rows, rowsOf }: Equations, centres: Iterable<number>, size: number): number[] {
  const found = new Set<number>();
  const touched = new Set<number>();
  const newRows = new Map<number, number>();
  const waiting: number[][] = [[...centres]];
  const touch = (row: number): void => {
    touched.add(row);
    for (const column of rows[row]?.columns ?? none) {
      if (found.has(column)) continue;
      const left = (newRows.get(column) ?? rowsOf[column]?.length ?? 0) - 1;
      newRows.set(column, left);
      (waiting[left] ??= []).push(column);
    }
  };
  const next = (): number | undefined => {
    for (const [left, columns] of waiting.entries()) {
      for (let column = columns?.shift(); column !== undefined; column = columns?.shift())
        if (!found.has(column) && (newRows.get(column) ?? left) === left) return column;
    }
    return undefined;
  };
  for (let column = next(); column !== undefined && found.size < size; column = next()) {
    found.add(column);
    for (const row of rowsOf[column] ?? none) if (!touched.has(row)) touch(row);
  }
  return [...found];
}

const none = new Int32Array();
/**
 * The patch in which only `columns` move and all others keep their value in the table `base`: what fits here fits the
 * whole. An unknown without an end may rise by `reach`.
 */
export function heldPatch(
  { equations, ranges }: Part,
  columns: readonly number[],
  { base, reach }: { base: Float64Array; reach: number }
): Patch {
  const place = new Map(columns.map((column, at) => [column, at]));
  const touched = new Set(columns.flatMap((column) => [...(equations.rowsOf[column] ?? none)]));
  const rows = [...touched].map((row) => restricted(equations.rows[row], place, (column) => base[column] ?? 0));
  const ends = rangesOf(ranges, columns);
  columns.forEach((column, at) => {
    if (ends.high[at] === Infinity) ends.high[at] = (base[column] ?? 0) + reach;
  });
  return { columns: Int32Array.from(columns), rows, ranges: ends };
}

function restricted(row: Row | undefined, place: ReadonlyMap<number, number>, held: (column: number) => number): Row {
  const { columns, factors, constant } = row ?? { columns: none, factors: new Float64Array(), constant: 0 };
  const kept: number[] = [];
  let rest = constant;
  columns.forEach((column, at) => {
    if (place.has(column)) kept.push(at);
    else rest -= (factors[at] ?? 0) * held(column);
  });
  return {
    columns: Int32Array.from(kept, (at) => place.get(columns[at] ?? -1) ?? -1),
    factors: Float64Array.from(kept, (at) => factors[at] ?? 0),
    constant: rest
  };
}

const rangesOf = ({ low, high }: Ranges, columns: readonly number[]): Ranges => ({
  low: Float64Array.from(columns, (column) => low[column] ?? 0),
  high: Float64Array.from(columns, (column) => high[column] ?? 0)
});
