import { datasets } from "../../data/contracts/incoming/datasets.ts";
import { reasons, type ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { checkCodes } from "../../data/contracts/published/intake-checks.ts";
import {
  delicate,
  fewestRowsForShare,
  intake,
  intakeChecked,
  intakeColumns,
  intakeMonths,
  intakeReasons,
  intakeUnits,
  type Intake,
  type IntakeChecked,
  type IntakeColumn,
  type IntakeMonth,
  type IntakeReason,
  type IntakeUnit
} from "../../data/contracts/published/intake.ts";
import { allCodes as all } from "../../data/contracts/published/ppks.ts";
import { rowsIn, type ReceivedFile, type ReceivedTable } from "../receive/store/ledger.ts";
import type { Filled } from "./filled.ts";
import { foundBy } from "./intake-checks.ts";
import { periodsOf, unitRows, unitsOf, type Awaited, type Received } from "./intake-units.ts";

/** To the nearest ten; what is there never becomes zero. */
const toTens = (rows: number): number => (rows === 0 ? 0 : Math.max(10, Math.round(rows / 10) * 10));

/**
 * What was received and how good it was, as tables without a value of any row. Accepted rows are the people that other
 * tables publish and hide: they are rounded, and every share is worked out from the rounded rows.
 */
export function intakeTables(files: readonly ReceivedFile[], awaited: Awaited): Filled[] {
  const received = datasets.map((dataset): Received => {
    const isOfIt = (table: ReceivedTable): boolean => table.dataset === dataset.name;
    const holding = files.filter(({ tables }) => tables.some(isOfIt));
    return { dataset, files: holding.length, tables: holding.flatMap(({ tables }) => tables.filter(isOfIt)) };
  });
  return [
    { table: intake, rows: received.map((one) => intakeRow(one, awaited)) },
    { table: intakeReasons, rows: received.flatMap(reasonRows) },
    { table: intakeChecked, rows: received.flatMap(checkRows) },
    { table: intakeColumns, rows: received.flatMap(columnRows) },
    { table: intakeMonths, rows: monthRows(received) },
    { table: intakeUnits, rows: received.flatMap((one): IntakeUnit[] => unitRows(one, awaited)) }
  ];
}

/** How rows that are in no other table are counted: exactly, except where even these are delicate. */
const asRefused = (dataset: string, rows: number): number => (delicate.has(dataset) ? toTens(rows) : rows);

interface Counted {
  readonly rows_read: number;
  readonly accepted: number;
  readonly refused: number;
}

/** Refused rows are the sum of their reasons as published, so that the two tables agree where both are rounded. */
function countedRows(received: Received): Counted {
  const accepted = toTens(rowsIn(received.tables).accepted);
  const refused = reasonRows(received).reduce((sum, { rows_refused }) => sum + rows_refused, 0);
  return { rows_read: accepted + refused, accepted, refused };
}

function intakeRow(received: Received, awaited: Awaited): Intake {
  const { dataset, files, tables } = received;
  const { due, reported } = unitsOf(received, awaited);
  const none = { rows_read: null, accepted: null, refused: null };
  return {
    dataset: dataset.name,
    files,
    ...(tables.length > 0 ? countedRows(received) : none),
    units_due: due,
    units_reported: tables.length > 0 ? reported : null,
    latest: periodsOf(received, awaited).at(-1) ?? null,
    state: tables.length > 0 ? "published" : "not_available"
  };
}

function reasonRows(received: Received): IntakeReason[] {
  return (Object.keys(reasons) as ReasonCode[]).flatMap((reason_code) => {
    const rows = received.tables.reduce((sum, { refused }) => sum + (refused[reason_code] ?? 0), 0);
    if (rows === 0) return [];
    return [{ dataset: received.dataset.name, reason_code, rows_refused: asRefused(received.dataset.name, rows) }];
  });
}

function checkRows(received: Received): IntakeChecked[] {
  return checkCodes.map((check_code) => {
    const found = foundBy(check_code, received.dataset, received.tables);
    const key = { dataset: received.dataset.name, check_code };
    if (found === undefined) return { ...key, rows_found: null, state: "not_applicable" };
    if (found === null) return { ...key, rows_found: null, state: "not_available" };
    return { ...key, rows_found: asRefused(received.dataset.name, found), state: "published" };
  });
}

/** A share of the rounded rows, as a whole number; null below the fewest rows. */
function shareOf(part: number, rows: number, factor: 100 | 1000): number | null {
  if (rows < fewestRowsForShare) return null;
  return Math.min(factor, Math.round((factor * part) / toTens(rows)));
}

function columnRows(received: Received): IntakeColumn[] {
  const { dataset, tables } = received;
  const names = Object.keys(dataset.columns).filter((name) =>
    tables.some(({ quality }) => quality.filled[name] !== undefined)
  );
  return names.map((column_name) => {
    const filled = tables.reduce((sum, { quality }) => sum + (quality.filled[column_name] ?? 0), 0);
    const filled_percent = shareOf(toTens(filled), rowsIn(tables).rows_read, 100);
    const state = filled_percent === null ? "not_available" : "published";
    return { dataset: dataset.name, column_name, filled_percent, state };
  });
}

interface MonthOfRows {
  readonly dataset: string;
  readonly year: number;
  readonly month: number;
  readonly accepted: number;
  readonly refused: number;
}

function monthRows(received: readonly Received[]): IntakeMonth[] {
  const own = received.flatMap(({ dataset, tables }) =>
    tables.flatMap(({ quality }) =>
      quality.units.flatMap(({ year, month, accepted, refused }): MonthOfRows[] =>
        year === null || month === null ? [] : [{ dataset: dataset.name, year, month, accepted, refused }]
      )
    )
  );
  // Rounded before it is added: beside the shares of the others, that of all would tell what is left.
  const byDataset = addedUp(own).map((row) => ({ ...row, refused: asRefused(row.dataset, row.refused) }));
  const together = addedUp(byDataset.map((row) => ({ ...row, dataset: all })));
  return [...byDataset, ...together].map(({ dataset, year, month, accepted, refused }) => {
    const refused_per_1000 = shareOf(refused, accepted + refused, 1000);
    const state = refused_per_1000 === null ? "not_available" : "published";
    return { dataset, year, month, refused_per_1000, state };
  });
}

/** One row per dataset and month. */
function addedUp(rows: readonly MonthOfRows[]): MonthOfRows[] {
  const months = Map.groupBy(rows, ({ dataset, year, month }) => [dataset, year, month].join("|"));
  return [...months.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const total = (column: "accepted" | "refused"): number => same.reduce((sum, row) => sum + row[column], 0);
    return [{ ...first, accepted: total("accepted"), refused: total("refused") }];
  });
}
