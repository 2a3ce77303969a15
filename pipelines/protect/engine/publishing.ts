import { Exposure, type ExactOptions } from "./exposure.ts";
import { Pattern } from "./pattern.ts";
import { shownOf, type Problem } from "./problem.ts";

/**
 * The least pattern in which nothing sensitive follows exactly: publishes one unit after another, the heaviest first,
 * wherever no sensitive variable becomes exposed by it. With any one of the others published, too, one would be.
 */
export function publishHeaviest(problem: Problem, options: ExactOptions): Pattern {
  const everything = problem.fixed.map((flag) => 1 - flag);
  const exposure = new Exposure(problem, everything, options);
  const pattern = new Pattern(problem);
  for (const unit of candidates(problem)) {
    const cause = exposure.publish(shownOf(problem, unit));
    if (cause !== undefined) pattern.hide(unit, cause);
  }
  return pattern;
}

/** The units that are not hidden from the start, the heaviest first; those hidden in the last release last. */
function candidates(problem: Problem): number[] {
  const { units, hiddenAtFirst } = problem;
  const cost = ({ weight, preferred }: (typeof units)[number]): number => (preferred ? weight / 4 : weight);
  return [...units.entries()]
    .filter(([unit]) => shownOf(problem, unit).some((v) => hiddenAtFirst[v] === 0))
    .sort(([a, one], [b, other]) => cost(other) - cost(one) || b - a)
    .map(([unit]) => unit);
}
