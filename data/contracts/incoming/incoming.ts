import type { Column, Table } from "../table.ts";

/**
 * What an office drops: a table as it should be understood, and how to find it in a file.
 * The received table holds every column that is not discarded, under the same name; the region columns become one
 * `region_code`; `birth_year` columns become an integer year; pseudonymised ones a 128-bit keyed pseudonym.
 */
export interface Incoming<
  C extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>
> extends Table<C> {
  /** The finest level that the row's place must resolve to. Absent: the dataset has no place of its own. */
  readonly regionLevel?: "regency" | "district" | "village";
  /** Rows equal in these columns (received form) are the same record: the second is refused as a duplicate. */
  readonly unique: readonly string[];
  /**
   * A dataset that offices keep as a matrix: under each value of column `over` (a group heading such as a month) stand
   * the `columns`. It is melted to one row per record and value before anything else.
   */
  readonly wide?: { readonly over: string; readonly columns: readonly string[] };
  /** A sum that the file may state of columns of the same row, and its headings. It is checked and not stored. */
  readonly rowSum?: { readonly aliases: readonly string[]; readonly of: readonly string[] };
}

export const defineIncoming = <const C extends Readonly<Record<string, Column>>>(incoming: Incoming<C>): Incoming<C> =>
  incoming;
