import { blocksOf, type Block } from "./blocks.ts";
import type { Equations } from "./equations.ts";
import { anyRange, tighten, type Ranges } from "./ranges.ts";
import type { Solver } from "./solver.ts";
import { Contradiction, type Unknowns } from "./unknowns.ts";
import { wholeTable } from "./whole-table.ts";

/**
 * What somebody reads into hidden cells who knows the rule "1 to threshold - 1 is hidden, and then as many other cells
 * as it takes". A hidden cell is small, or it was hidden for the sake of others; the outside cannot always tell which.
 * This attacker takes the boldest reading that the figures allow:
 *
 *   a hidden cell is small, from 1 to threshold - 1, unless there is a reason why it was hidden for others.
 *
 * Reasons are looked for in this order, again and again until none is left:
 *  1. its own ranges: it cannot lie between 1 and threshold - 1;
 *  2. an equation that does not add up when all its hidden members that pass for small are so: each of them may be the
 *     large one (or the zero), so none of them passes any longer;
 *  3. bounds of several equations that contradict each other at a cell: none of those beside it passes;
 *  4. a group of cells that hang together and do not fit as a whole: none of them passes.
 * Some of these readings are wrong: 3 and 5 hidden beside each other are read as 4 and 4. That gives nobody away, so the
 * judge, who knows the `truth`, strikes out what is read wrongly, and only what the rest leads to counts. Whoever withstands this attacker withstands every more careful one.
 */
export function ruleAwareRanges(equations: Equations, { cells }: Unknowns, solver: Solver): Ranges {
  const known = new Map(cells.map((cell) => [cell.id, cell]));
  const ranges = anyRange(equations.ids.length);
  tighten(equations, ranges);
  for (const block of blocksOf(equations, ranges)) {
    const told = block.equations.ids.map((id) => known.get(id));
    const most = told.map((cell) => (cell?.threshold ?? 0) - 1);
    const isWrong = (column: number): boolean => {
      const truth = told[column]?.truth;
      return truth !== undefined && (truth < 1 || truth > (most[column] ?? 0));
    };
    const read = smallRanges(block.ranges, new Set(boldest(block, most, solver).filter((at) => !isWrong(at))), most);
    block.origin.forEach((column, at) => {
      ranges.low[column] = read.low[at] ?? 0;
      ranges.high[column] = read.high[at] ?? 0;
    });
  }
  return ranges;
}

/** The unknowns, of those that hang together, that are read as small; none where no reading fits. */
function boldest({ equations, ranges: outside }: Block, most: readonly number[], solver: Solver): number[] {
  const passes = (column: number): boolean =>
    Math.max(1, outside.low[column] ?? 0) <= Math.min(most[column] ?? 0, outside.high[column] ?? 0);
  const small = new Set([...equations.ids.keys()].filter(passes));
  for (;;) {
    const broken = misfits(equations, smallRanges(outside, small, most), solver);
    if (broken.length === 0) return [...small];
    const before = small.size;
    for (const column of broken) small.delete(column);
    if (small.size === before) return [];
  }
}

function smallRanges({ low, high }: Ranges, small: ReadonlySet<number>, most: readonly number[]): Ranges {
  return {
    low: low.map((value, column) => (small.has(column) ? Math.max(1, value) : value)),
    high: high.map((value, column) => (small.has(column) ? Math.min(most[column] ?? 0, value) : value))
  };
}

/** Unknowns of which not all can be as they are taken to be; none when everything fits. */
function misfits(equations: Equations, ranges: Ranges, solver: Solver): number[] {
  const broken = equations.rows.filter(({ columns, factors, constant }) => {
    let [least, most] = [0, 0];
    columns.forEach((column, at) => {
      const ends = [ranges.low[column] ?? 0, ranges.high[column] ?? 0].map((end) => end * (factors[at] ?? 0));
      least += Math.min(...ends);
      most += Math.max(...ends);
    });
    return constant < least || constant > most;
  });
  if (broken.length > 0) return broken.flatMap(({ columns }) => [...columns]);
  return misfitsTogether(equations, ranges, solver);
}

/** Where bounds of several equations contradict each other, their meeting point; else groups that fit nowhere. */
function misfitsTogether(equations: Equations, ranges: Ranges, solver: Solver): number[] {
  return blocksOf(equations, ranges).flatMap((block) => {
    const near = attempt(() => tighten(block.equations, block.ranges));
    if (near !== null) return around(block, near).map((column) => block.origin[column] ?? 0);
    return attempt(() => wholeTable(block, solver)) === null ? [] : [...block.origin];
  });
}

/** The id at which a contradiction shows; null when there is none. */
function attempt(step: () => unknown): string | null {
  try {
    step();
    return null;
  } catch (error) {
    if (error instanceof Contradiction) return error.id;
    throw error;
  }
}

/** An unknown and all that share an equation with it. */
function around({ equations }: Block, id: string): number[] {
  const rows = equations.rowsOf[equations.ids.indexOf(id)] ?? new Int32Array();
  return [...rows].flatMap((row) => [...(equations.rows[row]?.columns ?? [])]);
}
