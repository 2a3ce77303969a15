import type { DuckDBConnection } from "@duckdb/node-api";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { rowsOf } from "../../database.ts";
import { columnsOf } from "./columns.ts";
import type { Heading } from "../tables/heading.ts";
import { counted, countsNames } from "../tables/records.ts";
import type { Warning, WarningKind } from "./warnings.ts";

/** What one regency reported for one period. Null: the row does not say, or nobody could read it. */
export interface ReportingUnit {
  readonly regency_code: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly accepted: number;
  readonly refused: number;
}

/**
 * Counts that tell how good a received table is. Holds no value of any row. Rows that another file brought already are
 * counted in the table's `refused`, not here: that changes with the other files.
 */
export interface Quality {
  /** Of each column that may be empty: in how many of the rows read it is filled. Columns never stored are left out. */
  readonly filled: Readonly<Record<string, number>>;
  /** Rows by everything that is wrong with them, as "reason:column"; a row may count under several. */
  readonly faults: Readonly<Record<string, number>>;
  /**
   * Rows by the classes in which the Audit Board reported on the welfare register of 2020 (BPK, LHP 2021): no identifier
   * or a placeholder, one that cannot be right, a blank name, and the NIK against birthday and sex.
   */
  readonly identifiers: Readonly<Partial<Record<IdentifierClass, number>>>;
  /** Odd cells or rows by kind of warning. */
  readonly warnings: Readonly<Partial<Record<WarningKind, number>>>;
  /** In the order of codes and periods. */
  readonly units: readonly ReportingUnit[];
}

type IdentifierClass =
  | "nik_missing"
  | "nik_invalid"
  | "nik_contradicts_birth"
  | "family_card_missing"
  | "family_card_invalid"
  | "name_missing";

const invalidReasons = ["nik_structure", "nik_precision_lost", "nik_is_family_card"];

/** The required date that says which period a row is about, in datasets without a month. */
const periodDates = ["due_on", "planned_on", "received_on"];

async function filledOf(connection: DuckDBConnection, dataset: Incoming): Promise<Record<string, number>> {
  const optional = [...columnsOf(dataset, "value"), ...columnsOf(dataset, "identifier")].filter(
    (name) => dataset.columns[name]?.nullable
  );
  if (optional.length === 0) return {};
  const counts = optional.map((name) => `count(${name}) AS ${name}`);
  const [row] = await rowsOf<Record<string, number>>(connection, `SELECT ${counts.join(", ")} FROM checked`);
  return row ?? {};
}

async function faultsOf(connection: DuckDBConnection): Promise<Record<string, number>> {
  const rows = await rowsOf<{ fault: string; records: number }>(
    connection,
    "SELECT reason || ':' || column_name AS fault, count(DISTINCT id) AS records FROM refused GROUP BY fault ORDER BY fault"
  );
  return Object.fromEntries(rows.map(({ fault, records }) => [fault, records]));
}

/** Missing and invalid of one kind of identifier. An invalid one may be without a number too. */
async function identifierCounts(connection: DuckDBConnection, name: string): Promise<[number, number]> {
  const faults = invalidReasons.map((reason) => `'${reason}:${name}'`).join(", ");
  const [row] = await rowsOf<{ missing: number; invalid: number }>(
    connection,
    `SELECT count_if(${name} IS NULL AND NOT list_has_any(coalesce(faults, []), [${faults}])) AS missing,
      count_if(faults IS NOT NULL AND list_has_any(faults, [${faults}])) AS invalid
    FROM checked WHERE ${name} IS NULL OR faults IS NOT NULL`
  );
  return [row?.missing ?? 0, row?.invalid ?? 0];
}

async function identifiersOf(
  connection: DuckDBConnection,
  heading: Heading,
  warnings: Quality["warnings"]
): Promise<Quality["identifiers"]> {
  const { dataset } = heading;
  const identifiers = columnsOf(dataset, "identifier");
  const counts: Partial<Record<IdentifierClass, number>> = {};
  if (identifiers.includes("nik")) {
    [counts.nik_missing, counts.nik_invalid] = await identifierCounts(connection, "nik");
    counts.nik_contradicts_birth = warnings.nik_contradicts_birth ?? 0;
  }
  if (identifiers.includes("family_card")) {
    [counts.family_card_missing, counts.family_card_invalid] = await identifierCounts(connection, "family_card");
  }
  if (countsNames(heading)) counts.name_missing = await counted(connection, "records WHERE name_missing");
  return counts;
}

/** SQL for the year and month that a row is about. */
function periodOf(dataset: Incoming): { year: string; month: string } {
  const values = columnsOf(dataset, "value");
  const date = periodDates.find((name) => values.includes(name));
  const part = (name: "year" | "month"): string =>
    values.includes(name) ? name : date === undefined ? "NULL" : `${name}(${date})`;
  return { year: part("year"), month: part("month") };
}

async function unitsOf(connection: DuckDBConnection, dataset: Incoming): Promise<ReportingUnit[]> {
  const { year, month } = periodOf(dataset);
  return rowsOf<ReportingUnit>(
    connection,
    `WITH places_and_periods AS (
      SELECT ${dataset.regionLevel ? "region_code" : "NULL::VARCHAR"} AS region_code, ${year} AS year, ${month} AS month,
        count(*) AS records, count_if(faults IS NULL AND rowid NOT IN (SELECT id FROM twins)) AS accepted
      FROM checked GROUP BY ALL
    )
    SELECT CASE WHEN len(region_code) >= 5 THEN left(region_code, 5) END AS regency_code,
      year::INTEGER AS year, month::INTEGER AS month,
      sum(accepted)::BIGINT AS accepted, sum(records - accepted)::BIGINT AS refused
    FROM places_and_periods GROUP BY ALL ORDER BY ALL NULLS LAST`
  );
}

/** The quality counters of a checked table whose `refused` rows are found. */
export async function qualityOf(
  connection: DuckDBConnection,
  heading: Heading,
  warned: readonly Warning[]
): Promise<Quality> {
  const { dataset } = heading;
  const warnings: Partial<Record<WarningKind, number>> = {};
  for (const { kind, count } of warned) warnings[kind] = (warnings[kind] ?? 0) + count;
  return {
    filled: await filledOf(connection, dataset),
    faults: await faultsOf(connection),
    identifiers: await identifiersOf(connection, heading, warnings),
    warnings,
    units: await unitsOf(connection, dataset)
  };
}
