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
  const users = new Users(needs, problem.size);
  for (const v of problem.sensitive.keys()) if (problem.sensitive[v] === 1) users.note(v);
  for (const unit of order) {
    const shown = shownOf(problem, unit).filter((v) => problem.hiddenAtFirst[v] === 0);
    if (exposure.test(shown) !== undefined) continue;
    if (publish(prover, needs, users, unit)) exposure.publish(shown);
  }
}

/** Publishes one unit if every proof that used it can be replaced; else leaves all as it was. */
function publish(prover: Prover, needs: readonly Need[], users: Users, unit: number): boolean {
  const { pattern } = prover;
  const shown = shownOf(pattern.problem, unit);
  const isLost = (move: Move): boolean => shown.some((v) => move.has(v));
  const cause = pattern.causes.get(unit);
  if (cause === undefined) return false;
  pattern.publish(unit);
  const undo: (() => void)[] = [];
  const isProved = needs.every((need) => {
    const orphans = users.of(shown).filter((v) => need.isMet(v) && need.movesOf(v).some(isLost));
    undo.push(...orphans.map((v) => need.forget(v, isLost)));
    const isProved = prover.proveNear(need, orphans);
    for (const v of orphans) users.note(v);
    return isProved;
  });
  if (isProved) return true;
  pattern.hide(unit, cause);
  for (const restore of undo) restore();
  return false;
}

/** Which sensitive variables have, or had, a table in which a variable moves. */
class Users {
  readonly #needs: readonly Need[];
  readonly #of: Set<number>[];

  constructor(needs: readonly Need[], size: number) {
    this.#needs = needs;
    this.#of = Array.from({ length: size }, () => new Set());
  }

  note(v: number): void {
    for (const need of this.#needs) {
      for (const move of need.movesOf(v)) for (const moved of move.keys()) this.#of[moved]?.add(v);
    }
  }

  of(variables: readonly number[]): number[] {
    return [...new Set(variables.flatMap((v) => [...(this.#of[v] ?? [])]))].sort((a, b) => a - b);
  }
}
