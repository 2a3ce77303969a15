import type { Pattern } from "./pattern.ts";
import type { Witnesses } from "./moves.ts";

/**
 * The hidden variables around one of them, so many at most, that are likeliest to move together while everything else
 * stands still: next comes always the one that brings the fewest equations of its own, and of these the one met first.
 */
export function surroundings(variable: number, size: number, pattern: Pattern, witnesses: Witnesses): number[] {
  const taken = new Set<number>();
  const open = new Set<number>();
  /** Variables met, by how many equations they would add when they were met or last counted. */
  const waiting: number[][] = [];
  const added = (v: number): number => witnesses.balancesOf(v).filter((at) => !open.has(at)).length;
  waiting[added(variable)] = [variable];
  const next = (): number | undefined => {
    for (let brings = 0; brings < waiting.length; brings++) {
      for (let v = waiting[brings]?.pop(); v !== undefined; v = waiting[brings]?.pop()) {
        if (!taken.has(v) && added(v) <= brings) return v;
      }
    }
    return undefined;
  };
  for (let v = next(); v !== undefined && taken.size < size; v = next()) {
    taken.add(v);
    for (const at of witnesses.balancesOf(v)) {
      if (open.has(at)) continue;
      open.add(at);
      for (const other of pattern.problem.balances[at]?.variables ?? []) {
        if (pattern.hidden[other] === 1 && !taken.has(other)) (waiting[added(other)] ??= []).push(other);
      }
    }
  }
  return [...taken].sort((a, b) => a - b);
}
