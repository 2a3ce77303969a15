import type { Move } from "./moves.ts";
import type { Need } from "./needs.ts";
import type { Prover } from "./prover.ts";
import { Exposure, type ExactOptions } from "./exposure.ts";
import { shownOf } from "./problem.ts";

/**
 * Publishes again what is no longer needed, the heaviest first: a unit is published where every sensitive variable that
 * counted on it finds other tables without it, in its nearest block or a small one. Afterwards none is left that could
 * be published alone, as far as such blocks tell.
 */
export function thin(prover: Prover, needs: readonly Need[], options: ExactOptions): void {
  const { pattern } = prover;
  const { problem } = pattern;
  const exposure = new Exposure(problem, pattern.hidden, options);
  const weightOf = (unit: number): number => problem.units[unit]?.weight ?? 0;
  const order = [...pattern.causes.keys()].sort((a, b) => weightOf(b) - weightOf(a) || b - a);
  const sensitive = [...problem.sensitive.keys()].filter((v) => problem.sensitive[v] === 1);
  for (const unit of order) {
    const shown = shownOf(problem, unit).filter((v) => problem.hiddenAtFirst[v] === 0);
    if (exposure.test(shown) !== undefined) continue;
    if (publish(prover, needs, sensitive, unit)) exposure.publish(shown);
  }
}

/** Publishes one unit if every proof that used it can be replaced; else leaves all as it was. */
function publish(prover: Prover, needs: readonly Need[], sensitive: readonly number[], unit: number): boolean {
  const { pattern } = prover;
  const shown = shownOf(pattern.problem, unit);
  const isLost = (move: Move): boolean => shown.some((v) => move.has(v));
  const cause = pattern.causes.get(unit);
  if (cause === undefined) return false;
  pattern.publish(unit);
  const undo: (() => void)[] = [];
  const isProved = needs.every((need) => {
    const orphans = sensitive.filter((v) => need.isMet(v) && need.movesOf(v).some(isLost));
    undo.push(...orphans.map((v) => need.forget(v, isLost)));
    return prover.proveNear(need, orphans);
  });
  if (isProved) return true;
  pattern.hide(unit, cause);
  for (const restore of undo) restore();
  return false;
}
