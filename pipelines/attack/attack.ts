import { blocksOf, type Block } from "./blocks.ts";
import { equationsOf, type Equations } from "./equations.ts";
import { insidersOf, type Exposure } from "./insiders.ts";
import { anyRange, tighten, type Ranges } from "./ranges.ts";
import { determinedByRank } from "./rank.ts";
import { ruleAwareRanges } from "./rule-aware.ts";
import { begin, findEnds, isOpen, settle, type Search } from "./search.ts";
import { loadSolver, type Solver } from "./solver.ts";
import { Contradiction, type Attacker, type Interval, type UnknownCell, type Unknowns } from "./unknowns.ts";

export interface AttackOptions {
  /** Also find both ends of every hidden cell; without it only what the verdict needs. For small tables. */
  readonly exactBounds?: boolean;
  /** Width asked against `insiders` and `rule-aware` instead of each cell's protection: 1 asks that nobody is exact. */
  readonly width?: number;
  /** Told of every whole table that the attacker wrote down, hidden cells by id; for checks of the attacker itself. */
  readonly onTable?: (table: ReadonlyMap<string, number>) => void;
}

/** What an attacker found out. */
export interface Attack {
  /** By hidden cell. Cells shown wide enough keep the bounds that were enough to know. */
  readonly intervals: ReadonlyMap<string, Interval>;
  /** Hidden cells with one possible value. */
  readonly exact: readonly string[];
  /** Cells narrower than what was asked of them, exact ones included. */
  readonly narrow: readonly string[];
  /** Cells that fractions allow to be wide, but for which no two whole tables were found: undecided. */
  readonly fractional: readonly string[];
  /** Against `insiders`: who finds out which cell. */
  readonly exposures: readonly Exposure[];
  /** The narrowest width of a cell that asks for one, as far as it was looked for; null when no cell asks. */
  readonly narrowest: number | null;
  readonly effort: Effort;
}

export interface Effort {
  readonly hidden: number;
  /** Groups of unknowns still open after rank and ranges. */
  readonly blocks: number;
  readonly largestBlock: number;
  /** Linear programmes, and programmes in whole numbers. */
  readonly linear: number;
  readonly whole: number;
}

/**
 * Finds out as much as `attacker` can of every hidden cell. Two independent ways are taken, by rank and by ranges and
 * linear programmes; an Error is thrown should they disagree. Throws a Contradiction when the published figures do not
 * fit each other.
 */
export async function attack(
  unknowns: Unknowns,
  attacker: Attacker = "outsider",
  options: AttackOptions = {}
): Promise<Attack> {
  const equations = equationsOf(unknowns);
  const solver = await loadSolver();
  const before = { ...solver.tally };
  const needs = needsOf(unknowns, equations, attacker, options.width ?? 1);
  const start = startOf({ equations, unknowns, solver }, attacker);
  const found = search({ equations, ranges: start, needs, solver, options });
  const asked = { width: options.width ?? 1, isAlone: aloneIn(unknowns) };
  const exposures = attacker === "insiders" ? found.searches.flatMap((one) => insidersOf(one, asked)) : [];
  const effort = { linear: solver.tally.linear - before.linear, whole: solver.tally.whole - before.whole };
  return reported({ ...found, equations, needs, exposures, effort });
}

function aloneIn({ cells }: Unknowns): (id: string) => boolean {
  const shared = new Set(cells.filter(({ alone }) => alone === false).map(({ id }) => id));
  return (id) => !shared.has(id);
}

/** By unknown: the width asked of it. Of those who know more it is less, and none where a cell yields to them. */
function needsOf({ cells }: Unknowns, { ids }: Equations, attacker: Attacker, width: number): Float64Array {
  const schemer = typeof attacker === "object" ? "insiders" : attacker;
  const widthOf = ({ protection, yieldsTo = [] }: UnknownCell): number =>
    schemer === "outsider" ? protection : protection === 0 || yieldsTo.includes(schemer) ? 0 : width;
  const own = new Map(cells.map((cell) => [cell.id, widthOf(cell)]));
  return Float64Array.from(ids, (id) => own.get(id) ?? 0);
}

interface Start {
  readonly equations: Equations;
  readonly unknowns: Unknowns;
  readonly solver: Solver;
}

/** What the attacker knows before adding anything up. */
function startOf({ equations, unknowns, solver }: Start, attacker: Attacker): Ranges {
  const ranges = anyRange(equations.ids.length);
  if (attacker === "rule-aware") return ruleAwareRanges(equations, unknowns, solver);
  if (typeof attacker === "object") {
    const column = equations.ids.indexOf(attacker.insider);
    if (column < 0) throw new Error(`no hidden cell: ${attacker.insider}`);
    [ranges.low[column], ranges.high[column]] = [1, 1];
  }
  return ranges;
}

interface Task {
  readonly equations: Equations;
  readonly ranges: Ranges;
  readonly needs: Float64Array;
  readonly solver: Solver;
  readonly options: AttackOptions;
}

interface Found {
  readonly ranges: Ranges;
  readonly blocks: readonly Block[];
  /** Of the blocks in which a cell has a need. */
  readonly searches: readonly Search[];
}

function search(task: Task): Found {
  const { equations, ranges } = task;
  tighten(equations, ranges);
  addDetermined(equations, ranges);
  tighten(equations, ranges);
  const blocks = blocksOf(equations, ranges);
  const searches = blocks.flatMap((block) => searchBlock(block, task) ?? []);
  for (const { block } of searches) writeBack(block, ranges);
  return { ranges, blocks, searches };
}

/** Sets what rank alone determines. Throws where it contradicts the ranges, which would be a fault of one of the two. */
function addDetermined(equations: Equations, ranges: Ranges): void {
  for (const [column, value] of determinedByRank(equations)) {
    const [low, high] = [ranges.low[column] ?? 0, ranges.high[column] ?? 0];
    if (!(value >= low && value <= high)) throw new Contradiction(equations.ids[column] ?? "");
    [ranges.low[column], ranges.high[column]] = [value, value];
  }
}

function searchBlock(block: Block, task: Task): Search | null {
  const need = Float64Array.from(block.origin, (column) => task.needs[column] ?? 0);
  const { onTable, exactBounds } = task.options;
  if (block.equations.rows.length === 0 || (exactBounds !== true && need.every((width) => width === 0))) return null;
  const tell = onTable && ((table: Float64Array) => onTable(namedTable(table, block, task)));
  const one = begin({ block, solver: task.solver, need, onTable: tell });
  if (exactBounds === true) findEnds(one);
  else settle(one);
  return one;
}

/** A table of a block with what was settled before it, cells only. */
function namedTable(table: Float64Array, block: Block, { equations }: Task): Map<string, number> {
  const named = [...block.origin].map((column, at): [number, number] => [column, table[at] ?? 0]);
  return new Map(
    named.filter(([column]) => column < equations.cells).map(([column, value]) => [equations.ids[column] ?? "", value])
  );
}

function writeBack({ origin, ranges: own }: Block, ranges: Ranges): void {
  origin.forEach((column, at) => {
    ranges.low[column] = own.low[at] ?? 0;
    ranges.high[column] = own.high[at] ?? 0;
  });
}

interface Reported extends Found {
  readonly equations: Equations;
  readonly needs: Float64Array;
  readonly exposures: readonly Exposure[];
  readonly effort: { readonly linear: number; readonly whole: number };
}

function reported({ equations, ranges, needs, blocks, searches, exposures, effort }: Reported): Attack {
  const columns = [...equations.ids.keys()].slice(0, equations.cells);
  const idOf = (column: number): string => equations.ids[column] ?? "";
  const width = (column: number): number => (ranges.high[column] ?? 0) - (ranges.low[column] ?? 0);
  const asked = columns.filter((column) => (needs[column] ?? 0) > 0);
  const exposed = new Set(exposures.filter(({ proved }) => proved).map(({ cell }) => cell));
  const isNarrow = (column: number): boolean => width(column) < (needs[column] ?? 0) || exposed.has(idOf(column));
  const undecided = exposures.filter(({ cell, proved }) => !proved && !exposed.has(cell)).map(({ cell }) => cell);
  return {
    intervals: new Map(columns.map((column) => [idOf(column), intervalOf(ranges, column)])),
    exact: columns.filter((column) => width(column) === 0).map(idOf),
    narrow: asked.filter(isNarrow).map(idOf),
    fractional: [...new Set([...searches.flatMap(openCells), ...undecided])],
    exposures,
    narrowest: asked.length === 0 ? null : asked.reduce((least, column) => Math.min(least, width(column)), Infinity),
    effort: {
      ...{ hidden: equations.cells, blocks: blocks.length },
      largestBlock: blocks.reduce((most, block) => Math.max(most, block.equations.ids.length), 0),
      ...effort
    }
  };
}

const openCells = (one: Search): string[] =>
  one.block.equations.ids.filter((_, column) => isOpen(one, column) && column < one.block.equations.cells);

function intervalOf({ low, high }: Ranges, column: number): Interval {
  const hi = high[column] ?? 0;
  return { lo: low[column] ?? 0, hi: hi === Infinity ? null : hi };
}
