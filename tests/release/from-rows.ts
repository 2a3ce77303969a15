import type { DuckDBConnection } from "@duckdb/node-api";
import type { Region } from "../../data/contracts/published/regions.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import type { Filled } from "../../pipelines/release/filled.ts";
import { countedDrafts, thresholdsOf } from "../../pipelines/release/drafts.ts";
import { protectedTables } from "../../pipelines/release/protected.ts";
import { referenceTables } from "../../pipelines/release/reference-tables.ts";
import { smallest } from "./drawn-office.ts";
import { scope, villages } from "../models/ascii-tables.ts";

const regions = scope.map(({ region_code, level, parent_code }): Region => {
  const name = `Region ${region_code}`;
  const unknown = { bps_code: null, aliases: null, valid_from: null, valid_to: null, replaced_by: null };
  return { region_code, level, parent_code, name, short_name: name, slug: `r-${region_code}`, ...unknown };
});

/** Every table of a release of the models that ran, protected; those that tell of the files themselves are empty. */
export async function filledFrom(connection: DuckDBConnection): Promise<Filled[]> {
  const filled = await protectedFrom(connection);
  const names = new Set(filled.map(({ table }) => table.name));
  return [...filled, ...publishedTables.filter(({ name }) => !names.has(name)).map((table) => ({ table, rows: [] }))];
}

async function protectedFrom(connection: DuckDBConnection): Promise<Filled[]> {
  const programmes = ["pkh"];
  const drafts = await countedDrafts(connection, programmes, scope);
  const nested = [...scope, ...villages.map((region_code) => ({ region_code, parent_code: region_code.slice(0, 8) }))];
  const thresholds = await thresholdsOf(connection, smallest);
  const { filled } = await protectedTables(drafts, { regions: nested, thresholds });
  return [...filled, ...(await referenceTables(connection, programmes, regions))];
}

/** The rows of one table that match, as lines of the columns named; an empty cell is a dash. */
export const linesOf = (
  filled: readonly Filled[],
  table: string,
  columns: readonly string[],
  matches: Readonly<Record<string, unknown>> = {}
): string[] =>
  (filled.find((one) => one.table.name === table)?.rows ?? [])
    .filter((row) => Object.entries(matches).every(([name, value]) => row[name] === value))
    .map((row) => columns.map((name) => String(row[name] ?? "-")).join(" | "));
