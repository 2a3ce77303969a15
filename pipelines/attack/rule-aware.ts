import { blocksOf } from "./blocks.ts";
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
 *  3. a group of cells that hang together and do not fit as a whole: none of them passes.
 * Some of these readings are wrong: 3 and 5 hidden beside each other are read as 4 and 4. Whoever withstands this
 * attacker withstands every more careful one.
 */
export function ruleAwareRanges(equations: Equations, { cells }: Unknowns, solver: Solver): Ranges {
  const thresholds = new Map(cells.map(({ id, threshold }) => [id, threshold]));
  const most = equations.ids.map((id) => (thresholds.get(id) ?? 0) - 1);
  const outside = anyRange(equations.ids.length);
  tighten(equations, outside);
  const passes = (column: number): boolean =>
    Math.max(1, outside.low[column] ?? 0) <= Math.min(most[column] ?? 0, outside.high[column] ?? 0);
  const small = new Set([...equations.ids.keys()].filter(passes));
  for (;;) {
    const ranges = smallRanges(outside, small, most);
    const broken = misfits(equations, ranges, solver);
    if (broken.length === 0) return ranges;
    if (!broken.some((column) => small.delete(column))) return outside;
    for (const column of broken) small.delete(column);
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

function misfitsTogether(equations: Equations, ranges: Ranges, solver: Solver): number[] {
  return blocksOf(equations, ranges).flatMap((block) => {
    try {
      tighten(block.equations, block.ranges);
      wholeTable(block, solver);
      return [];
    } catch (error) {
      if (error instanceof Contradiction) return [...block.origin];
      throw error;
    }
  });
}
