import type { Move } from "./moves.ts";
import type { Need } from "./needs.ts";
import type { Prover } from "./prover.ts";

/**
 * Hides more, as cheaply as it finds, until a need is met for every variable, the largest first.
 * Answers the variables for which hiding everything would not do.
 */
export function purchase(prover: Prover, need: Need, variables: readonly number[]): number[] {
  const { values } = prover.pattern.problem;
  const order = variables.toSorted((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  return order.filter((v) => {
    while (!need.isMet(v)) if (!purchaseOne(prover, need, v)) return true;
    return false;
  });
}

/** One more table for a variable, from the nearest place that has any; answers whether it was found. */
function purchaseOne(prover: Prover, need: Need, variable: number): boolean {
  const best = cheapest(prover, prover.tablesFor(need, variable));
  if (best === undefined) return false;
  hideFor(prover, need, best);
  return true;
}

function hideFor(prover: Prover, need: Need, move: Move): void {
  for (const unit of prover.pattern.missing(move.keys())) prover.pattern.hide(unit, need.cause);
  prover.credit(move);
}

function cheapest({ pattern }: Prover, moves: readonly Move[]): Move | undefined {
  const price = (move: Move): number => {
    const { units } = pattern.problem;
    return [...pattern.missing(move.keys())].reduce(
      (sum, unit) => sum + pattern.priceOf(units[unit]?.variables[0] ?? -1),
      0
    );
  };
  return moves.map((move) => ({ move, price: price(move) })).sort((a, b) => a.price - b.price)[0]?.move;
}
