import type { Parameters } from "./database.ts";

export type Encoding = "utf-8" | "utf-8 with mark" | "windows-1252";

/** A file that the demo writes: where its rows come from and what kind of file it is. */
export interface FilePlan {
  readonly name: string;
  /** As in `data/contracts/incoming`; `datasets/<dataset>.sql` beside this file, with dashes, yields the rows. */
  readonly dataset: string;
  readonly format: "csv" | "xlsx";
  readonly title: string;
  readonly year: number;
  readonly parameters: Parameters;
  readonly encoding: Encoding;
  /**
   * `sections`: the contract's section column is no column but titles above its rows. `accounts`: rows of parents repeat
   * the sums of those below them, so that no total stands at the end.
   */
  readonly layout?: "sections" | "accounts";
  /** The last row states sums that are wrong. */
  readonly wrongTotals?: true;
  /** Its number among all files: what every choice of furniture takes turns by. */
  readonly turn: number;
}

/** A planned file before its name, format and number. */
export type Draft = Omit<FilePlan, "turn" | "name" | "format" | "encoding"> & {
  readonly stem: string;
  readonly wish: "csv" | "xlsx";
  /** About how many rows it has; 0 for a list that fits a workbook at any scale. */
  readonly rows: number;
};
