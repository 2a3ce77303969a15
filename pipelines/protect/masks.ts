import { isCounted, maskOf, type DisclosingDraft, type DraftRow } from "./draft.ts";
import type { CountedCell } from "./counted-cells.ts";
import { idOf, placeOf } from "./place.ts";
import { thresholdOf, type Thresholds } from "./thresholds.ts";

/** States of rows that are hidden together, each group under the name of one of them. */
export class Masks {
  private readonly above = new Map<string, string>();

  constructor(drafts: readonly DisclosingDraft[], cells: ReadonlyMap<string, CountedCell>) {
    for (const { masks } of cells.values()) for (const mask of masks) this.join(masks[0] ?? mask, mask);
    for (const { table, rows } of drafts) {
      for (const row of rows) this.joinShared(table, row, cells);
    }
  }

  /** The name of the group that a mask belongs to. */
  groupOf(mask: string): string {
    let group = mask;
    for (let above = this.above.get(group); above !== undefined; above = this.above.get(group)) group = above;
    return group;
  }

  /** Groups whose state follows a hidden one of the same row. */
  following(drafts: readonly DisclosingDraft[], isHidden: (mask: string) => boolean): Set<string> {
    const found = drafts.flatMap(({ table, rows }) =>
      Object.entries(table.disclosure.follows ?? {}).flatMap(([state, other]) =>
        rows
          .filter((row) => isCounted(table, row, state) && isHidden(maskOf(table, row, other)))
          .map((row) => this.groupOf(maskOf(table, row, state)))
      )
    );
    return new Set(found);
  }

  private joinShared(table: DisclosingDraft["table"], row: DraftRow, cells: ReadonlyMap<string, CountedCell>): void {
    const [mask] = cells.get(sharedNumber(table, row) ?? "")?.masks ?? [];
    if (mask === undefined) return;
    for (const state of statesOf(table, row)) this.join(mask, maskOf(table, row, state));
  }

  /** The smaller name stands for both, so that the order of rows does not matter. */
  private join(a: string, b: string): void {
    const [one, other] = [this.groupOf(a), this.groupOf(b)].sort();
    if (one !== undefined && other !== undefined && one !== other) this.above.set(other, one);
  }
}

/** The id of the number with which a row is hidden, if its table names one. */
export function sharedNumber({ disclosure }: DisclosingDraft["table"], { values }: DraftRow): string | undefined {
  const { shares } = disclosure;
  if (!shares) return undefined;
  const { codes, ...place } = placeOf(disclosure, values);
  const kept = Object.entries(codes).filter(([axis]) => shares.by?.includes(axis));
  return idOf(shares.number, { ...place, codes: { ...Object.fromEntries(kept), ...shares.at } });
}

/** The state columns of a row whose numbers can be hidden. */
export function statesOf(table: DisclosingDraft["table"], row: DraftRow): string[] {
  const states = Object.keys(table.disclosure.numbers).map((column) => table.columns[column]?.state ?? "");
  return [...new Set(states)].filter((state) => isCounted(table, row, state));
}

/** Masks that must be hidden whatever their numbers are: few people stand behind them, or one has most of the rupiah. */
export function riskyMasks(drafts: readonly DisclosingDraft[], thresholds: Thresholds): Set<string> {
  const risky = drafts.flatMap(({ table, rows }) =>
    rows.flatMap((row) => {
      const threshold = thresholdOf(table.disclosure, row.values, thresholds);
      const isSmall = (count: number): boolean => count > 0 && count < threshold;
      return statesOf(table, row)
        .filter((state) => row.guards?.[state]?.some(isSmall) === true || row.dominated?.includes(state) === true)
        .map((state) => maskOf(table, row, state));
    })
  );
  return new Set(risky);
}
