import type { Block } from "./blocks.ts";
import { heldPatch, nearest, type Patch } from "./patch.ts";
import { copied, type Ranges } from "./ranges.ts";
import type { Programme, Solver } from "./solver.ts";
import { fixedRandom } from "./random.ts";
import { fits, mended, wholeNumbers, wholeTable } from "./whole-table.ts";

/**
 * The search for one block. Two sides close in on each unknown: `block.ranges` say what is proved impossible, `seen`
 * spans the values in whole tables that were written down and checked.
 */
export interface Search {
  readonly block: Block;
  readonly solver: Solver;
  /** By unknown: the width it must have; 0: none. */
  readonly need: Float64Array;
  /** One table that fits, from which others are reached by moving a few unknowns; null where none was found. */
  readonly base: Float64Array | null;
  readonly seen: Ranges;
  /** By unknown that has a need: what the smallest table changes of the base in which it differs. */
  readonly witnesses: Map<number, ReadonlyMap<number, number>>;
  /** Told of every table that was checked, as what it changes of the base. */
  readonly onTable: ((table: Float64Array) => void) | undefined;
}

/** Sizes of the surroundings in which tables are looked for before a whole block is. */
const surroundings = [800, 2400] as const;
/** A patch is pulled in this many random directions at once before its unknowns are asked one by one. */
const pulls = 10;
/** Patches up to this size are also solved in whole numbers. */
const largestWhole = 400;

export type SearchTask = Pick<Search, "block" | "solver" | "need" | "onTable">;

/** Finds a first table. */
export function begin(task: SearchTask): Search {
  const base = wholeTable(task.block, task.solver);
  const { low, high } = task.block.ranges;
  const seen = base === null ? { low: high.slice(), high: low.slice() } : { low: base.slice(), high: base.slice() };
  if (base !== null) task.onTable?.(base);
  return { ...task, base, seen, witnesses: new Map() };
}

/** The width that is proved to be possible; negative where no table was found. */
const seenWidth = ({ seen }: Search, column: number): number => (seen.high[column] ?? 0) - (seen.low[column] ?? 0);

/** The width beyond which nothing is possible. */
export const provedWidth = ({ block }: Pick<Search, "block">, column: number): number =>
  (block.ranges.high[column] ?? 0) - (block.ranges.low[column] ?? 0);

/** Whether it is neither shown wide enough, nor shown narrow and more than one value. */
export function isOpen(search: Search, column: number): boolean {
  const need = search.need[column] ?? 0;
  const [seen, proved] = [seenWidth(search, column), provedWidth(search, column)];
  return seen < need && proved > 0 && !(proved < need && seen >= 1);
}

/** Settles every unknown that has a need, from near to far. */
export function settle(search: Search): void {
  const { block } = search;
  const open = (): number[] => [...block.equations.ids.keys()].filter((column) => isOpen(search, column));
  for (const size of surroundings) {
    if (block.equations.ids.length <= size) break;
    const asked = new Set<number>();
    for (const column of open())
      if (!asked.has(column) && isOpen(search, column)) lookNearby({ search, asked }, column, size);
  }
  const left = open();
  if (left.length > 0) solveWhole(search, left, (column) => isOpen(search, column));
}

/** The exact ends of every cell, in whole numbers where the block is small enough to prove them. */
export function findEnds(search: Search): void {
  const cells = [...search.block.equations.ids.keys()].slice(0, search.block.equations.cells);
  solveWhole(search, cells, () => true);
}

/** Moves unknowns near `centre`, and nothing else, as far as they go: many at once, then those still open one by one. */
function lookNearby({ search, asked }: { search: Search; asked: Set<number> }, centre: number, size: number): void {
  const { block, solver, base } = search;
  if (base === null) return;
  const columns = nearest(block.equations, [centre], size);
  const patch = heldPatch(block, columns, { base, reach: reachOf(search) });
  const programme = solver.open(patch.rows, patch.ranges);
  const one = { search, patch, programme, asks: (column: number) => isOpen(search, column), isWhole: false };
  pull(one, centre);
  columns.slice(0, questionsPerPatch).forEach((column, at) => {
    if (asked.has(column) && column !== centre) return;
    if (isOpen(search, column)) ask(one, at);
    asked.add(column);
  });
  programme.close();
}

/** Unknowns of a patch, the nearest first, that are asked one by one; farther ones have too little around them. */
const questionsPerPatch = 60;

/** Pulls all open unknowns of a patch at once, up or down at random and then the other way. */
function pull({ search, patch, programme }: Asked, seed: number): void {
  const random = fixedRandom(seed);
  for (let left = pulls; left > 0; left -= 2) {
    const costs = new Map<number, number>();
    patch.columns.forEach((column, at) => {
      if (isOpen(search, column)) costs.set(at, random() < 0.5 ? -1 - random() : 1 + random());
    });
    if (costs.size < 2) return;
    for (const direction of [costs, new Map([...costs].map(([at, cost]) => [at, -cost]))]) {
      const { ending, values } = programme.least(direction);
      const table = ending === "best" ? wholeNumbers(values) : null;
      if (table !== null) keep(search, patch, table);
    }
  }
}

interface Asked {
  readonly search: Search;
  readonly patch: Patch;
  readonly programme: Programme;
  /** Whether more is wanted of an unknown of the block. */
  readonly asks: (column: number) => boolean;
  /** The patch is the whole block: what does not fit it fits nowhere. */
  readonly isWhole: boolean;
}

/**
 * Asks for both ends of an unknown of the patch and keeps the tables that have them. Where these hold fractions, whole
 * ones are looked for, but only if the ends lie far enough apart to be worth it.
 */
function ask(one: Asked, at: number): void {
  const { search, patch, programme, asks, isWhole } = one;
  const column = patch.columns[at] ?? 0;
  const ends = [1, -1].flatMap((sign): End[] => {
    if (!asks(column)) return [];
    const solved = programme.least(new Map([[at, sign]]));
    if (solved.ending === "endless") return farEnough(one, at);
    if (solved.ending !== "best") return [];
    const table = wholeNumbers(solved.values);
    if (table !== null) keep(search, patch, table);
    if (isWhole) exclude(search.block, column, { sign, end: solved.values[at] ?? 0 });
    return table === null ? [{ at, sign, values: solved.values }] : [];
  });
  for (const end of ends) if (asks(column) && worthIt(one, ends, column)) askWhole(one, end);
}

/** For an unknown that nothing bounds above: the filling in which it is as high as anybody asks. */
function farEnough({ search, programme, patch }: Asked, at: number): End[] {
  const column = patch.columns[at] ?? 0;
  const [low, enough] = [search.block.ranges.low[column] ?? 0, (search.base?.[column] ?? 0) + reachOf(search)];
  programme.limit(at, low, enough);
  const { ending, values } = programme.least(new Map([[at, -1]]));
  programme.limit(at, low, Infinity);
  if (ending !== "best") return [];
  const table = wholeNumbers(values);
  if (table === null) return [{ at, sign: -1, values }];
  keep(search, patch, table);
  return [];
}

/** How far an unknown without an end is let rise: more than anybody asks. */
const reachOf = ({ need }: Search): number => 2 * need.reduce((most, width) => Math.max(most, width), 0) + 10;

/** An end of an unknown, and the filling in fractions that has it. */
interface End {
  readonly at: number;
  readonly sign: number;
  readonly values: Float64Array;
}

/** Whether fractions and what was seen of whole numbers, taken together, reach the width asked for. */
function worthIt({ search, isWhole }: Asked, ends: readonly End[], column: number): boolean {
  if (isWhole) return true;
  const found = ends.map(({ at, values }) => values[at] ?? 0);
  const [low, high] = [search.seen.low[column] ?? 0, search.seen.high[column] ?? 0];
  return Math.max(high, ...found) - Math.min(low, ...found) >= (search.need[column] ?? 0);
}

/** Looks for the same end in whole numbers. */
function askWhole({ search, patch, programme, isWhole }: Asked, end: End): void {
  if (patch.columns.length > largestWhole) return keepMended(search, patch, end);
  const whole = programme.leastWhole(new Map([[end.at, end.sign]]));
  const table = whole.ending === "best" ? wholeNumbers(whole.values) : null;
  if (table === null) return;
  keep(search, patch, table);
  if (isWhole) exclude(search.block, patch.columns[end.at] ?? 0, { ...end, end: table[end.at] ?? 0 });
}

/** Keeps the table that has whole numbers where a solver's has fractions, and the same end. */
function keepMended(search: Search, patch: Patch, { at, sign, values }: End): void {
  const { block, solver, base } = search;
  const table = base?.slice() ?? new Float64Array(block.equations.ids.length);
  patch.columns.forEach((column, place) => (table[column] = values[place] ?? 0));
  const end = values[at] ?? 0;
  const value = sign > 0 ? Math.ceil(end - slack) : Math.floor(end + slack);
  const whole = mended(table, { block, solver, pinned: { column: patch.columns[at] ?? 0, value } });
  if (whole === null) return;
  whole.forEach((count, column) => see(search, column, count));
  search.onTable?.(whole);
}

/** Checks a table exactly and widens what has been seen. */
function keep(search: Search, patch: Patch, values: Float64Array): void {
  if (!fits(values, patch.rows, patch.ranges)) return;
  patch.columns.forEach((column, at) => see(search, column, values[at] ?? 0));
  witness(search, patch, values);
  if (search.onTable === undefined) return;
  const table = search.base?.slice() ?? new Float64Array(search.block.equations.ids.length);
  patch.columns.forEach((column, at) => (table[column] = values[at] ?? 0));
  search.onTable(table);
}

function witness({ base, need, witnesses }: Search, { columns }: Patch, values: Float64Array): void {
  const change = new Map<number, number>();
  columns.forEach((column, at) => {
    const by = (values[at] ?? 0) - (base?.[column] ?? 0);
    if (by !== 0) change.set(column, by);
  });
  for (const column of change.keys()) {
    const known = witnesses.get(column)?.size ?? Infinity;
    if ((need[column] ?? 0) > 0 && change.size < known) witnesses.set(column, change);
  }
}

function see({ seen }: Search, column: number, value: number): void {
  seen.low[column] = Math.min(seen.low[column] ?? 0, value);
  seen.high[column] = Math.max(seen.high[column] ?? 0, value);
}

/** Solver noise that must not exclude a whole number. */
const slack = 1e-6;

/** Nothing lies beyond an end that a solver found: below it for sign 1, above it for -1. */
function exclude({ ranges: { low, high } }: Block, column: number, { sign, end }: { sign: number; end: number }): void {
  if (sign > 0) low[column] = Math.max(low[column] ?? 0, Math.ceil(end - slack));
  else high[column] = Math.min(high[column] ?? 0, Math.floor(end + slack));
}

/** Asks for both ends of some unknowns over the whole block. */
function solveWhole(search: Search, columns: readonly number[], asks: (column: number) => boolean): void {
  const { equations, ranges } = search.block;
  const patch = { columns: Int32Array.from(equations.ids.keys()), rows: equations.rows, ranges: copied(ranges) };
  const programme = search.solver.open(equations.rows, ranges);
  const one = { search, patch, programme, asks, isWhole: true };
  for (const column of columns) ask(one, column);
  programme.close();
}
