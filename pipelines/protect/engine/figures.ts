import type { Pattern } from "./pattern.ts";
import { isSensitive, shownOf, type Problem } from "./problem.ts";

/** Counts of a protected system; of published cells unless said otherwise. */
export interface Figures {
  readonly cells: number;
  readonly equations: number;
  /** Hidden by a rule of their own. */
  readonly primary: number;
  /** Hidden to protect those. */
  readonly secondary: number;
  /** The sum of the weights of all that is hidden, and of what is secondary. */
  readonly hiddenWeight: number;
  readonly secondaryWeight: number;
  /** The least distance proved between the bounds of a sensitive cell; none where no width was asked for. */
  readonly narrowest?: number;
}

/** Counts what was decided. `width`: what is proved of a variable. */
export function figuresOf(
  problem: Problem,
  { hidden }: Pattern,
  width: ((variable: number) => number) | undefined
): Figures {
  const published = problem.variables.flatMap(({ cells }) => cells).filter((cell) => cell.unpublished !== true);
  const gone = problem.units
    .flatMap((_, unit) => shownOf(problem, unit))
    .filter((v) => hidden[v] === 1)
    .flatMap((v) => problem.variables[v]?.cells ?? [])
    .filter((cell) => cell.unpublished !== true);
  const secondary = gone.filter((cell) => !isSensitive(cell));
  const weigh = (cells: typeof gone): number => cells.reduce((sum, { weight, value }) => sum + (weight ?? value), 0);
  const widths = width ? [...problem.sensitive.keys()].filter((v) => problem.sensitive[v] === 1).map(width) : [];
  return {
    cells: published.length,
    equations: problem.balances.length,
    primary: gone.length - secondary.length,
    secondary: secondary.length,
    hiddenWeight: weigh(gone),
    secondaryWeight: weigh(secondary),
    ...(widths.length > 0 ? { narrowest: widths.reduce((least, each) => Math.min(least, each)) } : {})
  };
}
