/** A day, counted from 1970-01-01, that a workbook stores as a date and not as text. */
export interface Day {
  readonly day: number;
}
export type Cell = string | number | Day | null;

/** What a file is written into, row by row. */
export interface Sheet {
  row(cells: readonly Cell[]): void;
  /** Joins cells, counted from 0, into one; CSV has nothing of the kind. */
  merge(top: number, left: number, bottom: number, right: number): void;
  /** How many rows stand in it. */
  readonly height: number;
  /** Writes what is left and returns the SHA-256 of the file. */
  close(): string;
}

/** Days from the spreadsheet's day 0 (1899-12-30) to 1970-01-01. */
export const excelEpoch = 25569;
