import type { Scan } from "./scan.ts";

/** A row of a sheet as a spreadsheet numbers it. A number's text begins with `numberMark`; a date is its ISO text. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Hidden from whoever looks at the sheet; it is read all the same. */
  readonly hidden?: true;
}

/** A delimited text: a dropped file, a member of an archive, or a Parquet file written out as CSV. */
export interface OpenedText {
  readonly kind: "text";
  /** Where in the dropped file it lies, in the reader's words; "" when it is the file itself. */
  readonly part: string;
  readonly path: string;
  readonly scan: Scan;
}

/** One sheet of a workbook of any format. Its rows can be read once, and must be before the next sheet is asked for. */
export interface OpenedSheet {
  readonly kind: "sheet";
  readonly part: string;
  readonly sheet: string;
  /** What a reader should know about it, such as columns that are hidden. */
  readonly notes: readonly string[];
  rows(): AsyncGenerator<SheetRow>;
}

/** Something in a dropped file that may hold tables. */
export type Opened = OpenedText | OpenedSheet;

/** Marks the text of a cell that was a number: a NIK kept as one has lost digits, a date kept as one is a serial. */
export const numberMark = "\u0001";
