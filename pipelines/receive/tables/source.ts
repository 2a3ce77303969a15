import type { Heading, TopRow } from "./heading.ts";

/** A table of a file as DuckDB reads it: text cells c1, c2, ... with NULL for an empty one. */
export interface Source {
  readonly heading: Heading;
  /** Rows that may say what the table itself does not, such as a letterhead. */
  readonly above: readonly TopRow[];
  /** The texts of the heading's cells, as they stand in the file. */
  readonly titles: readonly string[];
  /** Sheet of a workbook, or null. */
  readonly sheet: string | null;
  /** What stands after FROM. */
  readonly relation: string;
  /** How many rows of the file stand above the relation's own, which follow in order; null when it has a column `row`. */
  readonly rowsAbove: number | null;
  /** Cells per row. */
  readonly width: number;
  /** A text where a row has more cells than the heading, as an SQL expression; null when that is no fault. */
  readonly extra: string | null;
  /** Contract columns that titles above the rows give -> column of the relation. */
  readonly carried: ReadonlyMap<string, string>;
  /** Rows that the relation must yield, counted by whoever read the bytes. */
  readonly rows: number;
  /** Rows above the heading that hold something. */
  readonly letterhead: number;
  /** Empty rows that the relation leaves out, and those above the heading or in it. */
  readonly blank: number;
  /** Rows of the heading; and those that the relation leaves out: the heading again, and titles that are carried down. */
  readonly headings: number;
  /** Rows of the titles that are carried down. */
  readonly titleRows: readonly number[];
  /** What is odd about the table's shape. */
  readonly warnings: readonly string[];
  /** The cells of the given rows, which are in ascending order. */
  readonly cellsOf: (rows: readonly number[]) => AsyncIterable<{ row: number; cells: readonly string[] }>;
}

/** Names of cell columns: c1 to cN. */
export const cellNames = (width: number): string[] => Array.from({ length: width }, (_, i) => `c${i + 1}`);
