import { datasets } from "../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../data/contracts/incoming/incoming.ts";
import { reasons, type ReasonCode } from "../data/contracts/incoming/reasons.ts";
import {
  checkCodes,
  intakeChecks,
  type CheckCode,
  type CheckGroup
} from "../data/contracts/published/intake-checks.ts";
import {
  delicate,
  fewestRowsForShare,
  intake,
  intakeChecked,
  intakeColumns,
  intakeMonths,
  intakeReasons,
  intakeUnits,
  type IntakeUnit
} from "../data/contracts/published/intake.ts";
import { allCodes as all } from "../data/contracts/published/ppks.ts";
import { notApplicable, notAvailable, published, valueOf, type Cell } from "./cell.ts";
import type { Locale } from "./locale.ts";
import { cellAt, manifest, rowsOf } from "./published.ts";
import type { IntakeFacts } from "./sentences/quality.ts";
import type { Ranked } from "./sentences/ranking.ts";

/** A number about the rows of one dataset. */
export const intakeCell = ({ name }: Incoming, column: string): Cell => cellAt(intake, { dataset: name }, column);

/** Usable rows of a dataset in percent of those read; of a few rows, above all rounded ones, a share says nothing. */
export function usableShare(dataset: Incoming): Cell | "too_few" {
  const [accepted, read] = [intakeCell(dataset, "accepted"), intakeCell(dataset, "rows_read")];
  if (accepted.state !== "published") return accepted;
  if (read.state !== "published") return read;
  return read.value < fewestRowsForShare ? "too_few" : published((accepted.value / read.value) * 100);
}

/** The datasets that were received, in the order of the contracts. */
export const arrivedDatasets = datasets.filter((dataset) => intakeCell(dataset, "accepted").state === "published");

/** `2025` or `2025-12`; null where nothing came or the list has no period. */
export const latestOf = ({ name }: Incoming): string | null =>
  rowsOf(intake).find(({ dataset }) => dataset === name)?.latest ?? null;

/** Rows refused over all datasets by reason, most first. */
function refusedByReason(locale: Locale): IntakeFacts["reasons"] {
  const rows = (code: ReasonCode): number =>
    rowsOf(intakeReasons).reduce((sum, row) => sum + (row.reason_code === code ? row.rows_refused : 0), 0);
  return (Object.keys(reasons) as ReasonCode[])
    .map((code) => ({ name: reasons[code].title[locale], rows: rows(code) }))
    .filter((reason) => reason.rows > 0)
    .toSorted((a, b) => b.rows - a.rows);
}

/** What the whole page comes down to. */
export const intakeFacts = (locale: Locale): IntakeFacts => ({
  rows: manifest.intake.rows_read,
  refused: manifest.intake.refused,
  reasons: refusedByReason(locale)
});

export const checksIn = (group: CheckGroup): readonly CheckCode[] =>
  checkCodes.filter((code) => intakeChecks[code].group === group);

/** What a check found in one dataset. */
export const foundIn = ({ name }: Incoming, check_code: CheckCode): Cell =>
  cellAt(intakeChecked, { dataset: name, check_code }, "rows_found");

/** What a check found in all datasets that were received and have what is checked. */
export function foundAnywhere(code: CheckCode): Cell {
  const cells = datasets.map((dataset) => foundIn(dataset, code));
  const values = cells.flatMap((cell) => (cell.state === "published" ? [cell.value] : []));
  if (values.length > 0) return published(values.reduce((sum, value) => sum + value, 0));
  return cells.some(({ state }) => state === "not_available") ? notAvailable : notApplicable;
}

/** Whether what a check found in all datasets includes a rounded number. */
export const isRounded = (code: CheckCode): boolean =>
  datasets.some((dataset) => delicate.has(dataset.name) && (valueOf(foundIn(dataset, code)) ?? 0) > 0);

/** The datasets in which a check found most: several when equal, none where it found nothing. */
export function mostIn(code: CheckCode): readonly Incoming[] {
  const most = Math.max(0, ...datasets.map((dataset) => valueOf(foundIn(dataset, code)) ?? 0));
  return most === 0 ? [] : datasets.filter((dataset) => valueOf(foundIn(dataset, code)) === most);
}

/** Rows without a valid NIK, and all rows, of the datasets that need one (`of`); null where none was received. */
export function rowsWithoutNik(): {
  readonly without: number | null;
  readonly rows: number;
  readonly of: readonly Incoming[];
} {
  const needing = arrivedDatasets.filter(
    (dataset) => !dataset.columns["nik"]?.nullable && foundIn(dataset, "nik_missing").state === "published"
  );
  const sum = (cells: readonly Cell[]): number => cells.reduce((total, cell) => total + (valueOf(cell) ?? 0), 0);
  const found = needing.flatMap((dataset) => [foundIn(dataset, "nik_missing"), foundIn(dataset, "nik_invalid")]);
  return {
    without: needing.length === 0 ? null : sum(found),
    rows: sum(needing.map((dataset) => intakeCell(dataset, "rows_read"))),
    of: needing
  };
}

/** The columns that may be empty but seldom should be, least often filled first. */
export function filledColumns(locale: Locale, nameOf: (column: string, dataset: string) => string): Ranked<string>[] {
  return rowsOf(intakeColumns)
    .flatMap((row) => {
      const dataset = datasets.find(({ name }) => name === row.dataset);
      const column = dataset?.columns[row.column_name];
      const title = column?.title[locale] ?? row.column_name;
      if (!dataset || row.filled_percent === null || column?.mostlyEmpty) return [];
      const item = nameOf(title, dataset.title[locale]);
      return [{ item, cell: published(row.filled_percent), base: intakeCell(dataset, "rows_read") }];
    })
    .toSorted((a, b) => (valueOf(a.cell) ?? 0) - (valueOf(b.cell) ?? 0));
}

/** The months that a dataset (`all`: every one) speaks of, in order, with the share refused in percent. */
export const refusedMonths = (dataset: string = all): readonly { readonly month: string; readonly cell: Cell }[] =>
  rowsOf(intakeMonths)
    .filter((row) => row.dataset === dataset)
    .map((row) => {
      const month = `${String(row.year)}-${String(row.month).padStart(2, "0")}`;
      return { month, cell: row.refused_per_1000 === null ? notAvailable : published(row.refused_per_1000 / 10) };
    })
    .filter(({ month }) => month <= manifest.data_through);

/** Who sent the latest year of a dataset; none where regencies do not send it or nothing came. */
export function latestUnits({ name }: Incoming): readonly IntakeUnit[] {
  const rows = rowsOf(intakeUnits).filter(({ dataset }) => dataset === name);
  const latest = Math.max(...rows.map(({ year }) => year));
  return rows.filter(({ year }) => year === latest);
}

/** The datasets that regencies send, with something received. */
export const sentByRegencies = datasets.filter((dataset) => latestUnits(dataset).length > 0);
