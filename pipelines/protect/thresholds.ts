import type { Disclosure } from "../../data/contracts/disclosure.ts";

/** Smallest published count by sensitivity tier, and the tier of every code that has one, by list and code. */
export interface Thresholds {
  readonly byTier: Readonly<Record<1 | 2 | 3, number>>;
  readonly tiers: ReadonlyMap<string, 1 | 2 | 3>;
}

export const tierKey = (list: string, code: string): string => `${list}|${code}`;

/** The smallest count of people that a row of a table may show. */
export function thresholdOf(
  { tier = 1 }: Disclosure,
  values: Readonly<Record<string, unknown>>,
  { byTier, tiers }: Thresholds
): number {
  return typeof tier === "number" ? byTier[tier] : byTier[tiers.get(tierKey(tier.list, String(values[tier.of]))) ?? 1];
}
