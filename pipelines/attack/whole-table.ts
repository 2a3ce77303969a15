import type { Block } from "./blocks.ts";
import type { Row } from "./equations.ts";
import { heldPatch, nearest } from "./patch.ts";
import type { Ranges } from "./ranges.ts";
import type { Solver } from "./solver.ts";
import { Contradiction } from "./unknowns.ts";

/** How far a solver's number may be off a whole one to be taken for it. What is taken is then checked exactly. */
const nearWhole = 1e-6;

/** The whole numbers that a solver's numbers stand for, or null where one is a fraction. */
export function wholeNumbers(values: Float64Array): Float64Array | null {
  const whole = values.map(Math.round);
  return whole.every((value, at) => Math.abs(value - (values[at] ?? 0)) <= nearWhole) ? whole : null;
}

/** Whether whole numbers lie in their ranges and meet every row; exact, since all sums stay far below 2^53. */
export function fits(values: Float64Array, rows: readonly Row[], { low, high }: Ranges): boolean {
  const within = values.every((value, at) => value >= (low[at] ?? 0) && value <= (high[at] ?? 0));
  return within && rows.every((row) => sumOf(row, values) === row.constant);
}

function sumOf({ columns, factors }: Row, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at++) sum += (factors[at] ?? 0) * (values[columns[at] ?? 0] ?? 0);
  return sum;
}

/** Each unknown is drawn this far above its least value where it can be, so that it can move both ways from there. */
const comfort = 3;

/**
 * A table in whole numbers that fits all that is known of a block, with room around most cells; null where none was
 * found in reasonable time. Throws a Contradiction when not even fractions fit.
 */
export const wholeTable = (block: Block, solver: Solver): Float64Array | null =>
  mended(roomyTable(block, solver), { block, solver });

/** Most unknowns that are given whole numbers at once; fewer where only one end of a cell depends on it. */
const largestMend = { alone: 25_600, pinned: 1600 };

/**
 * A filling in fractions with its fractions, and what lies around them, replaced by whole numbers that fit; null where
 * none were found. `pinned` gets its value and keeps it.
 */
export function mended(table: Float64Array, { block, solver, pinned }: Mending): Float64Array | null {
  const broken = [...table.keys()].filter((column) => Math.abs(fractionOf(table, column)) > nearWhole);
  const whole = table.map(Math.round);
  if (pinned !== undefined) whole[pinned.column] = pinned.value;
  if (broken.length === 0) return fits(whole, block.equations.rows, block.ranges) ? whole : null;
  const largest = pinned === undefined ? largestMend.alone : largestMend.pinned;
  for (let size = 4 * broken.length + 100; size <= largest; size *= 4) {
    const columns = nearest(block.equations, broken, size).filter((column) => column !== pinned?.column);
    fillIn(whole, columns, { block, solver });
    if (fits(whole, block.equations.rows, block.ranges)) return whole;
    if (columns.length < size - 1) return null;
  }
  return null;
}

interface Mending {
  readonly block: Block;
  readonly solver: Solver;
  readonly pinned?: { readonly column: number; readonly value: number };
}

const fractionOf = (table: Float64Array, column: number): number =>
  (table[column] ?? 0) - Math.round(table[column] ?? 0);

/** Gives some unknowns whole values that fit, all others held; leaves them as they are where there are none. */
function fillIn(
  table: Float64Array,
  columns: readonly number[],
  { block, solver }: { block: Block; solver: Solver }
): void {
  const patch = heldPatch(block, columns, { base: table, reach: comfort });
  const programme = solver.open(patch.rows, patch.ranges);
  const { ending, values } = programme.leastWhole(new Map());
  programme.close();
  if (ending === "best") patch.columns.forEach((column, at) => (table[column] = Math.round(values[at] ?? 0)));
}

/** A filling, maybe of fractions, in which as many unknowns as possible have room below them. */
function roomyTable({ equations, ranges }: Block, solver: Solver): Float64Array {
  const unknowns = equations.ids.length;
  const ends = ranges.high.map((high, column) => Math.min(high, (ranges.low[column] ?? 0) + comfort));
  const doubled = equations.rows.map((row) => ({
    columns: Int32Array.from([...row.columns, ...row.columns.map((column) => column + unknowns)]),
    factors: Float64Array.from([...row.factors, ...row.factors]),
    constant: row.constant
  }));
  const programme = solver.open(doubled, {
    low: Float64Array.from([...ranges.low, ...new Float64Array(unknowns)]),
    high: Float64Array.from([...ends, ...ranges.high.map((high, column) => high - (ends[column] ?? 0))])
  });
  const { ending, values } = programme.least(new Map([...equations.ids.keys()].map((column) => [column, -1])));
  programme.close();
  if (ending === "none") throw new Contradiction(equations.ids[0] ?? "");
  if (ending !== "best") throw new Error(`the solver gave up: ${ending}`);
  return Float64Array.from({ length: unknowns }, (_, at) => (values[at] ?? 0) + (values[at + unknowns] ?? 0));
}
