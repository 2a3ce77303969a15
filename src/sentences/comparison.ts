import type { Cell } from "../cell.ts";

/** Two shares that differ by less than this many points are about the same: registry noise is no finding. */
export const samePoints = 1;
/** A base below this many people or families is not ranked and not turned into a percentage of change. */
export const minimumBase = 30;

/** A share as it is shown, to one decimal: differences are taken of these, so that a reader can take them too. */
export const asShown = (share: number): number => Number(share.toFixed(1));

/** Points between two shares as they are shown. */
export const pointsBetween = (later: number, earlier: number): number => asShown(asShown(later) - asShown(earlier));

export type Comparison =
  | { readonly kind: "more" | "less"; readonly points: number }
  | { readonly kind: "same" }
  | { readonly kind: "unknown" };

/** A share against a reference, in points. Unknown unless both are published. */
export function compareShares(value: Cell, reference: Cell): Comparison {
  if (value.state !== "published" || reference.state !== "published") return { kind: "unknown" };
  const points = pointsBetween(value.value, reference.value);
  if (Math.abs(points) < samePoints) return { kind: "same" };
  return { kind: points > 0 ? "more" : "less", points: Math.abs(points) };
}

export type Change =
  /** In points for shares, in percent of the earlier value otherwise; `before` is the earlier value. */
  | { readonly kind: "up" | "down"; readonly by: number; readonly before: number }
  | { readonly kind: "same"; readonly before: number }
  /** The earlier value is too small to be a base. */
  | { readonly kind: "tiny_base"; readonly before: number }
  | { readonly kind: "hidden" }
  | { readonly kind: "unknown" };

/** How a value changed since the year before. `isShare` compares in points, anything else in percent of the year before. */
export function changeSince(now: Cell, before: Cell, isShare: boolean): Change {
  if (before.state === "suppressed") return { kind: "hidden" };
  if (before.state !== "published") return { kind: "unknown" };
  const base = before.value;
  if (now.state !== "published") return { kind: "tiny_base", before: base };
  const difference = isShare ? pointsBetween(now.value, base) : now.value - base;
  if (difference === 0) return { kind: "same", before: base };
  if (!isShare && Math.abs(base) < minimumBase) return { kind: "tiny_base", before: base };
  const by = isShare ? difference : (difference / base) * 100;
  return { kind: by > 0 ? "up" : "down", by: Math.abs(by), before: base };
}
