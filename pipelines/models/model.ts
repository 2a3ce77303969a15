import { readFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rowsOf } from "../database.ts";
import { inProject } from "../home.ts";

/** Models in the order in which they run: each reads the received datasets, the references and the ones before it. */
export const models = [
  "homes",
  "reporting",
  "ppks_cases",
  "ppks_profile",
  "ppks_villages",
  "ppks_verification",
  "ppks_persons",
  "population",
  "welfare",
  "aid",
  "aid_components",
  "need_reach",
  "workers",
  "psks",
  "forum_sessions",
  "rates",
  "entitlements",
  "incentives",
  "panti_places",
  "panti_months",
  "panti_licences",
  "panti_clients",
  "puskesos_coverage",
  "services",
  "service_channels",
  "lk3",
  "account_parents",
  "budget_totals",
  "cash_months",
  "grant_totals",
  "codes"
] as const;
export type Model = (typeof models)[number];

/** Reference files as tables. Types are named where a clean CSV does not show them: codes with points, empty columns. */
const references: Readonly<Record<string, { readonly file: string; readonly types?: string }>> = {
  ref_ppks: { file: "ppks" },
  ref_ppks_groups: { file: "ppks-groups" },
  ref_pillars: { file: "pillars" },
  ref_programmes: { file: "programmes" },
  ref_worker_roles: { file: "worker-roles", types: "{'programme_code': 'varchar'}" },
  ref_incentive_rates: {
    file: "incentive-rates",
    types: "{'region_code': 'varchar', 'amount_idr': 'bigint', 'valid_from': 'date', 'valid_to': 'date'}"
  },
  ref_incentive_components: { file: "incentive-components" },
  ref_payers: { file: "payers" },
  ref_institution_types: { file: "institution-types" },
  ref_psks: { file: "psks" },
  ref_complaint_categories: { file: "complaint-categories" },
  ref_holidays: { file: "holidays", types: "{'day': 'date'}" },
  ref_code_lists: { file: "code-lists" }
};

/** A region as the models see it: the scope and everything in it down to districts; the scope's own parent is null. */
export interface ScopeRegion {
  readonly region_code: string;
  readonly level: "province" | "regency" | "district";
  readonly parent_code: string | null;
  /** Villages in it today. */
  readonly villages: number;
}

/** Reads the reference files into tables `ref_*`. Types are DuckDB's own guess of a clean CSV, the same every time. */
export async function loadReferences(connection: DuckDBConnection): Promise<void> {
  for (const [table, { file, types }] of Object.entries(references)) {
    const path = literal(inProject("data/reference", `${file}.csv`));
    const options = `header = true, sample_size = -1${types === undefined ? "" : `, types = ${types}`}`;
    await connection.run(`create or replace table ${table} as from read_csv(${path}, ${options})`);
  }
}

/** Creates `scope_regions` and what follows from it and from the dates received (see lineage.sql). */
export async function loadScope(connection: DuckDBConnection, regions: readonly ScopeRegion[]): Promise<void> {
  await connection.run(
    "create or replace table scope_regions (region_code varchar, level varchar, parent_code varchar, villages integer)"
  );
  const appender = await connection.createAppender("scope_regions");
  for (const region of regions) {
    appender.appendVarchar(region.region_code);
    appender.appendVarchar(region.level);
    if (region.parent_code === null) appender.appendNull();
    else appender.appendVarchar(region.parent_code);
    appender.appendInteger(region.villages);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(sqlOf("lineage"));
}

/** Creates `scope_villages`: the villages of today, each with its district. */
export async function loadVillages(connection: DuckDBConnection, codes: readonly string[]): Promise<void> {
  await connection.run("create or replace table scope_villages (region_code varchar, district_code varchar)");
  const appender = await connection.createAppender("scope_villages");
  for (const code of codes) {
    appender.appendVarchar(code);
    appender.appendVarchar(code.slice(0, districtLength));
    appender.endRow();
  }
  appender.closeSync();
}

/** Length of the code of a district. */
const districtLength = "36.01.01".length;

/** Runs one model into a table of its name. */
export async function runModel(connection: DuckDBConnection, model: Model): Promise<void> {
  await connection.run(`create or replace table ${model} as ${sqlOf(model)}`);
}

/** Every row of a model that ran, in the order of the columns named. */
export const modelled = <R>(connection: DuckDBConnection, model: Model, orderBy: string): Promise<R[]> =>
  rowsOf<R>(connection, `from ${model} order by ${orderBy}`);

const sqlOf = (name: string): string => readFileSync(new URL(`${name}.sql`, import.meta.url), "utf8");
