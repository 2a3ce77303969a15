import type { Pattern } from "./pattern.ts";
import type { Witnesses } from "./moves.ts";

/** Which variables are looked at around one. */
export interface Around {
  /** So many at most. */
  readonly size: number;
  /** Published ones as well, those that are hidden first. */
  readonly isPaying: boolean;
}

/**
 * The variables around one that are likeliest to move together while everything else stands still: next comes always the
 * one that brings the fewest equations of its own, and of these the one met last.
 */
export function surroundings(
  variable: number,
  { size, isPaying }: Around,
  { hidden, problem }: Pattern,
  witnesses: Witnesses
): number[] {
  const taken = new Set<number>();
  const open = new Set<number>();
  /** Variables met, by how many equations they would add when they were met or last counted. */
  const waiting: number[][] = [];
  const mayMove = (v: number): boolean => hidden[v] === 1 || (isPaying && problem.fixed[v] === 0);
  const added = (v: number): number =>
    witnesses.balancesOf(v).filter((at) => !open.has(at)).length + (hidden[v] === 1 ? 0 : 1);
  waiting[added(variable)] = [variable];
  const next = (): number | undefined => firstOf(waiting, (v, brings) => !taken.has(v) && added(v) <= brings);
  const meet = (at: number): void => {
    if (open.has(at)) return;
    open.add(at);
    const others = (problem.balances[at]?.variables ?? []).filter((v) => mayMove(v) && !taken.has(v));
    for (const other of others) (waiting[added(other)] ??= []).push(other);
  };
  for (let v = next(); v !== undefined && taken.size < size; v = next()) {
    taken.add(v);
    witnesses.balancesOf(v).forEach(meet);
  }
  return [...taken].sort((a, b) => a - b);
}

/** Takes the first variable that passes from lists in their order, and all before it. */
function firstOf(lists: readonly number[][], passes: (v: number, list: number) => boolean): number | undefined {
  for (const [at, list] of lists.entries()) {
    for (let v = list?.pop(); v !== undefined; v = list?.pop()) if (passes(v, at)) return v;
  }
  return undefined;
}
