import { valueOf, type Cell } from "../cell.ts";
import { minimumBase, samePoints } from "./comparison.ts";

export type Rank = "first" | "tied_first" | "second" | "third" | "last" | null;

/**
 * The place of a count among those of its parent's other regions, when it is worth saying. Null when it is not: in the
 * middle, fewer than four regions to compare, a count that is no number or too small, or another that is hidden or
 * unknown and might change the order.
 */
export function rankOf(own: Cell, others: readonly Cell[]): Rank {
  const value = valueOf(own);
  const values = others.map(valueOf);
  if (value === null || value < minimumBase || others.length < 3) return null;
  if (values.includes(null)) return null;
  const larger = values.filter((other) => other !== null && other > value).length;
  const equal = values.includes(value);
  if (equal) return larger === 0 ? "tied_first" : null;
  if (larger < 3) return (["first", "second", "third"] as const)[larger] ?? null;
  return larger === others.length ? "last" : null;
}

/** A region in a ranked list: its cell and the size of the group that the value is a share of. */
export interface Ranked<T> {
  readonly item: T;
  readonly cell: Cell;
  readonly base: Cell;
}

/** Which end of a ranked list comes first. */
export type Order = "highest" | "lowest";

/** In order; those without a number, or with a base too small to rank, at the end as they were given. */
export function ranked<T>(entries: readonly Ranked<T>[], order: Order = "highest"): readonly Ranked<T>[] {
  const [rankable, rest] = [entries.filter(isRankable), entries.filter((entry) => !isRankable(entry))];
  const sign = order === "highest" ? -1 : 1;
  return [...rankable.toSorted((a, b) => sign * ((valueOf(a.cell) ?? 0) - (valueOf(b.cell) ?? 0))), ...rest];
}

export const isRankable = (entry: Ranked<unknown>): boolean =>
  entry.cell.state === "published" && (valueOf(entry.base) ?? 0) >= minimumBase;

/** Whether there are at least two to compare. */
export const isComparable = (entries: readonly Ranked<unknown>[]): boolean => entries.filter(isRankable).length > 1;

export type Extreme<T> =
  | { readonly kind: "top"; readonly items: readonly T[]; readonly value: number }
  | { readonly kind: "flat"; readonly low: number; readonly high: number }
  | { readonly kind: "unknown" };

/** Whether the lowest and the highest of some shares are about the same, and of other numbers. */
export const sameShares = (low: number, high: number): boolean => high - low < samePoints;
export const sameNumbers = (low: number, high: number): boolean => high - low < Number.EPSILON;

/**
 * Who stands at that end among rankable entries. Several when they are equal as shown (to one decimal), at most three.
 * Flat when the lowest and the highest are about the same; unknown with fewer than two to compare.
 */
export function extreme<T>(
  entries: readonly Ranked<T>[],
  order: Order = "highest",
  areAlike: (low: number, high: number) => boolean = sameShares
): Extreme<T> {
  const inOrder = ranked(entries, order).filter(isRankable);
  const values = inOrder.map((entry) => valueOf(entry.cell) ?? 0);
  const [first] = values;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (first === undefined || values.length < 2) return { kind: "unknown" };
  if (areAlike(low, high)) return { kind: "flat", low, high };
  const ties = inOrder.filter((entry) => Math.round((valueOf(entry.cell) ?? 0) * 10) === Math.round(first * 10));
  return { kind: "top", items: ties.slice(0, 3).map((entry) => entry.item), value: first };
}
