import type { Rule } from "../../data/rules/rule.ts";
import { valueOf, type Cell } from "../cell.ts";
import { minimumBase } from "./comparison.ts";

/** Why a number cannot be held against a rule. */
export const reasonsUnjudged = ["suppressed", "not_available", "too_small"] as const;
export type Unjudged = (typeof reasonsUnjudged)[number];

export type Verdict =
  | { readonly kind: "reported"; readonly value: number }
  | { readonly kind: "kept" }
  | { readonly kind: "unjudged"; readonly why: Unjudged }
  | { readonly kind: "not_applicable" };

/** As the board shows it: one decimal. What is shown at the threshold is not reported. */
const asShown = (value: number): number => Math.round(value * 10) / 10;

/** Why there is no number to hold against a rule; null where there is one. */
function withoutNumber(cell: Cell): Verdict | null {
  if (cell.state === "published") return null;
  return cell.state === "not_applicable" ? { kind: "not_applicable" } : { kind: "unjudged", why: cell.state };
}

/**
 * Holds a number against a rule. Hidden and missing numbers are never guessed; a share of a base that is hidden,
 * missing or too small to rank is not judged either.
 */
export function judge(
  { reports, threshold }: Pick<Rule, "reports" | "threshold">,
  { cell, base }: { readonly cell: Cell; readonly base: Cell | null }
): Verdict {
  const none = withoutNumber(cell) ?? (base && withoutNumber(base));
  if (none) return none;
  if (base && (valueOf(base) ?? 0) < minimumBase) return { kind: "unjudged", why: "too_small" };
  const value = valueOf(cell) ?? 0;
  const over = asShown(value) - threshold;
  return (reports === "above" ? over > 0 : over < 0) ? { kind: "reported", value } : { kind: "kept" };
}
