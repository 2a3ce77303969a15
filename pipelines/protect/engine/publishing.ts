import type { Highs } from "highs";
import { leastCover } from "./cover.ts";
import { Exposure, type ExactOptions } from "./exposure.ts";
import { costOf, Pattern } from "./pattern.ts";
import { shownOf, type Problem } from "./problem.ts";

/**
 * A cheap pattern in which nothing sensitive follows exactly. Publishes one unit after another wherever no sensitive
 * variable becomes exposed by it: those outside the least cover first, the dearest before others. With any one of the
 * others published, too, one would be.
 */
export function leastPattern(problem: Problem, highs: Highs, options: ExactOptions): Pattern {
  const cover = leastCover(problem, highs, options);
  const everything = problem.fixed.map((flag) => 1 - flag);
  const exposure = new Exposure(problem, everything, options);
  const pattern = new Pattern(problem);
  for (const unit of candidates(problem, cover)) {
    const cause = exposure.publish(shownOf(problem, unit));
    if (cause !== undefined) pattern.hide(unit, cause);
  }
  return pattern;
}

/** The units that are not hidden from the start, those of the cover last, each the dearest first. */
function candidates(problem: Problem, cover: ReadonlySet<number>): number[] {
  const rank = (unit: number): number => Number(cover.has(unit));
  const cost = (unit: number): number => costOf(problem.units[unit]);
  return [...problem.units.keys()]
    .filter((unit) => shownOf(problem, unit).some((v) => problem.hiddenAtFirst[v] === 0))
    .sort((a, b) => rank(a) - rank(b) || cost(b) - cost(a) || b - a);
}
