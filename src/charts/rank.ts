import type { Cell } from "../cell.ts";

/** One row of a ranked table. */
export interface RankRow {
  readonly name: string;
  readonly href?: string | undefined;
  readonly cell: Cell;
  /** The region of the page. */
  readonly here?: boolean;
  /** What it is compared with, such as an average among regions. */
  readonly context?: boolean;
  /** In small print under the name: what a share is made from. */
  readonly note?: string | undefined;
  /** Stands where the value would. */
  readonly text?: string | undefined;
  /** Another bar than that of the value: a part on its pale whole. Null: none, as its base is too small. */
  readonly bar?: { readonly value: number; readonly whole: number } | null | undefined;
}

interface Ranked {
  readonly shown: readonly RankRow[];
  readonly rest: readonly RankRow[];
  /** End of the axis of every bar. */
  readonly end: number;
}

/** Splits the rows where a reader has seen enough; one or two more are shown rather than folded away. */
export const rankOf = (
  rows: readonly RankRow[],
  {
    first,
    max,
    reference,
    limit
  }: { first: number; max?: number | undefined; reference?: number | undefined; limit?: number | undefined }
): Ranked => {
  const values = rows.flatMap(({ cell, bar }) => {
    if (bar !== undefined) return bar === null ? [] : [bar.value, bar.whole];
    return cell.state === "published" ? [cell.value] : [];
  });
  const end = Math.max(...values, max ?? 0, reference ?? 0, limit ?? 0) || 1;
  const cut = rows.length <= first + 2 ? rows.length : first;
  return { shown: rows.slice(0, cut), rest: rows.slice(cut), end };
};
