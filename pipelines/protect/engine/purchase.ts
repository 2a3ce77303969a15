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

/** One more table for a variable, from the nearest block that has any; answers whether it was found. */
function purchaseOne(prover: Prover, need: Need, variable: number): boolean {
  for (const block of prover.blocksOf(variable)) {
    const found = [...need.forced(variable)].flatMap((search) => prover.seek(need, block, search, true) ?? []);
    const best = cheapest(
      prover,
      found.filter((move) => move.has(variable))
    );
    if (best === undefined) continue;
    for (const unit of prover.pattern.missing(best.keys())) prover.pattern.hide(unit, need.cause);
    prover.credit(best);
    return true;
  }
  return false;
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
