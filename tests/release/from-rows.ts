import type { DuckDBConnection } from "@duckdb/node-api";
import type { Region } from "../../data/contracts/published/regions.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { bodiesByKind, familiesByDecile, sessionsOfForums } from "../../pipelines/release/families-and-bodies.ts";
import type { Filled } from "../../pipelines/release/filled.ts";
import { aidByProgramme, casesAndNeed, personsAndPopulation } from "../../pipelines/release/need-and-aid.ts";
import { referenceTables } from "../../pipelines/release/reference-tables.ts";
import {
  familyCounselling,
  moneyAndPuskesos,
  servicesAndChannels
} from "../../pipelines/release/services-and-money.ts";
import { licencesAndClients, pantiTables, workersAndIncentives } from "../../pipelines/release/workers-and-panti.ts";
import type { Protection } from "../../pipelines/protect/masks.ts";
import { scope } from "../models/ascii-tables.ts";

export const protection: Protection = { regions: scope, thresholds: { 1: 5, 2: 10, 3: 10 } };

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
  return [
    ...(await casesAndNeed(connection, protection)),
    ...(await personsAndPopulation(connection, protection)),
    await familiesByDecile(connection, protection),
    ...(await aidByProgramme(connection, programmes, protection)),
    ...(await workersAndIncentives(connection, programmes, protection)),
    await bodiesByKind(connection, protection),
    await sessionsOfForums(connection, protection),
    ...(await pantiTables(connection, protection)),
    ...(await licencesAndClients(connection, protection)),
    ...(await servicesAndChannels(connection, protection)),
    await familyCounselling(connection, protection),
    ...(await moneyAndPuskesos(connection)),
    ...(await referenceTables(connection, programmes, regions))
  ];
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
