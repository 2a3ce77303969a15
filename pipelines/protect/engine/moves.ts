import { Forest } from "./merged.ts";
import type { Problem } from "./problem.ts";

/** Another table that an attacker cannot tell from the true one: how much each variable differs, where it does. */
export type Move = ReadonlyMap<number, number>;

/** How far down and up a hidden variable can be for an attacker who knows the rules of his kind. */
export interface Limits {
  readonly down: Float64Array;
  readonly up: Float64Array;
}

/** Knows that no count is negative. */
export const outsiderLimits = ({ values, size }: Problem): Limits => ({
  down: values,
  up: new Float64Array(size).fill(Infinity)
});

/**
 * Knows the rules, too, and is even told which cells are small: these are at least 1 and below their threshold. Zeros are
 * published, so that every other hidden cell is at least 1; but unpublished and withheld cells and those that share a mask
 * may be zero.
 */
export function informedLimits(problem: Problem): Limits {
  const { variables, values, thresholds, unpublished, units, unitOf } = problem;
  const isSmall = (v: number): boolean =>
    (values[v] as number) > 0 &&
    (values[v] as number) < (thresholds[v] as number) &&
    (variables[v]?.cells.some(({ complement }) => complement !== true) ?? false);
  const mayBeZero = (v: number): boolean =>
    unpublished[v] === 1 ||
    (units[unitOf[v] as number]?.variables.length ?? 0) > 1 ||
    (variables[v]?.cells.some((cell) => cell.withheld === true) ?? false);
  return {
    down: values.map((value, v) => (mayBeZero(v) && !isSmall(v) ? value : Math.max(0, value - 1))),
    up: values.map((value, v) => (isSmall(v) ? (thresholds[v] as number) - 1 - value : Infinity))
  };
}

/** Checks tables against a system in exact whole numbers. */
export class Witnesses {
  readonly #problem: Problem;
  readonly #balancesOf: readonly number[][];
  readonly #pairsOf = new Map<number, { readonly inner: number; readonly outer: number }[]>();

  constructor(problem: Problem) {
    this.#problem = problem;
    this.#balancesOf = Array.from({ length: problem.size }, () => []);
    for (const [at, { variables }] of problem.balances.entries()) {
      for (const v of variables) this.#balancesOf[v]?.push(at);
    }
    for (const pair of problem.atMost) {
      for (const v of [pair.inner, pair.outer]) this.#pairsOf.set(v, [...(this.#pairsOf.get(v) ?? []), pair]);
    }
  }

  /** The balances that a variable stands in. */
  balancesOf(variable: number): readonly number[] {
    return this.#balancesOf[variable] ?? [];
  }

  /** The comparisons that a variable stands in. */
  pairsOf(variable: number): readonly { readonly inner: number; readonly outer: number }[] {
    return this.#pairsOf.get(variable) ?? [];
  }

  /** True where the moved table keeps every equation and comparison, and no variable leaves its limits. */
  holds(move: Move, limits: Limits): boolean {
    for (const [v, change] of move) {
      if (this.#problem.fixed[v] === 1 || !Number.isSafeInteger(change)) return false;
      if (change > (limits.up[v] as number) || -change > (limits.down[v] as number)) return false;
      if (!this.balancesOf(v).every((at) => this.#isBalanced(at, move))) return false;
      if (!this.pairsOf(v).every(({ inner, outer }) => this.#at(inner, move) <= this.#at(outer, move))) return false;
    }
    return true;
  }

  /** The parts of a move that have no equation and no comparison in common: each of them holds alone. */
  partsOf(move: Move): Move[] {
    const places = new Map([...move.keys()].map((v, place) => [v, place]));
    const forest = new Forest(places.size);
    const firstOf = new Map<number, number>();
    for (const [v, place] of places) {
      for (const at of this.balancesOf(v)) {
        forest.join(firstOf.get(at) ?? place, place);
        if (!firstOf.has(at)) firstOf.set(at, place);
      }
      for (const { inner, outer } of this.pairsOf(v)) {
        forest.join(place, places.get(inner) ?? place);
        forest.join(place, places.get(outer) ?? place);
      }
    }
    const parts = Map.groupBy(move, ([v]) => forest.rootOf(places.get(v) as number));
    return [...parts.values()].map((entries) => new Map(entries));
  }

  #isBalanced(at: number, move: Move): boolean {
    const balance = this.#problem.balances[at];
    let sum = 0;
    for (const [place, v] of balance?.variables.entries() ?? []) {
      sum += (balance?.factors[place] as number) * (move.get(v) ?? 0);
    }
    return sum === 0;
  }

  #at(v: number, move: Move): number {
    return (this.#problem.values[v] as number) + (move.get(v) ?? 0);
  }
}
