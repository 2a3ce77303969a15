/**
 * What an office has promised for one number, as its planning document states it. Nothing is derived: a year or a
 * region without a line here has no target.
 */
export interface Target {
  /** Id of a measure (`need_coverage`), or code of an official indicator (`p0`). */
  readonly of: string;
  readonly region_code: string;
  readonly year: number;
  /** In the unit of the measure. */
  readonly value: number;
  /** As the document says it; decides how achievement is counted. */
  readonly direction: "more_is_better" | "less_is_better";
  /** Title and page of the document: "RPJMD 2025-2029, Tabel 3.2". */
  readonly source: string;
}
