import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { intake } from "../../data/contracts/published/intake.ts";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { officialFigures } from "../../data/contracts/published/official-figures.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import type { Column, Table } from "../../data/contracts/table.ts";
import { instanceOf } from "../../data/instances/instances.ts";
import { intakeOf } from "../../pipelines/release/manifest.ts";
import { rowsByContract } from "./fixture/by-contract.ts";
import { codeRows } from "./fixture/code-lists.ts";
import type { Rows } from "./fixture/counts.ts";
import { disclosureAttackRows, disclosureLevelRows } from "./fixture/disclosure.ts";
import { intakeRows } from "./fixture/intake.ts";
import { fixtureMap } from "./fixture/map.ts";
import { incentiveRows, pantiMonthsRows, pantiPlacesRows } from "./fixture/money-and-homes.ts";
import { placeOf, type Place } from "./fixture/place.ts";
import { ppksProfileRows, ppksVillageRows } from "./fixture/profile.ts";
import { randomFrom } from "./fixture/random.ts";
import * as tables from "./fixture/tables.ts";

const project = resolve(import.meta.dirname, "../..");

function typeOf(column: Column): string {
  if (column.type === "text") return "VARCHAR";
  if (column.type === "integer") return "INTEGER";
  if (column.type === "money") return "BIGINT";
  return column.type === "decimal" ? `DECIMAL(18, ${String(column.scale)})` : column.type.toUpperCase();
}

const quote = (value: unknown): string => (value === null ? "" : `"${String(value).replaceAll('"', '""')}"`);

function csvOf(table: Table, rows: Rows): string {
  const names = Object.keys(table.columns);
  return (
    [names.join(","), ...rows.map((row) => names.map((name) => quote(row[name] ?? null)).join(","))].join("\n") + "\n"
  );
}

/** The releases before the one of the fixture. */
const past = ["2024-12-f1x7e0", "2025-06-f1x7e0"];

function countedRows(place: Place): Record<string, Rows> {
  const codes = codeRows(place.instance);
  return {
    ...rowsByContract(place, codes),
    ...intakeRows(place),
    ppks_cases: tables.ppksCaseRows(place, codes),
    ppks_profile: ppksProfileRows(place, codes),
    ppks_villages: ppksVillageRows(place),
    ppks_persons: tables.ppksPersonRows(place),
    aid: tables.aidRows(place),
    need_reach: tables.needReachRows(place),
    workers: tables.workerRows(place, codes),
    incentives: incentiveRows(place),
    panti_places: pantiPlacesRows(place, codes),
    panti_months: pantiMonthsRows(place),
    population: tables.populationRows(place),
    regions: place.regions as unknown as Rows,
    codes: codes as unknown as Rows
  };
}

function rowsOf(place: Place): Record<string, Rows> {
  const counted = countedRows(place);
  const levels = disclosureLevelRows(counted);
  return {
    ...counted,
    disclosure_levels: levels,
    disclosure_attacks: disclosureAttackRows(levels, past.length + 1)
  };
}

async function writeTable(db: DuckDBConnection, folder: string, table: Table, rows: Rows | undefined): Promise<number> {
  const csv = resolve(folder, `${table.name}.csv`);
  const types = Object.entries(table.columns).map(([name, column]) => `'${name}': '${typeOf(column)}'`);
  if (rows) writeFileSync(csv, csvOf(table, rows));
  const source = rows ? csv : resolve(project, "data/official/*.csv");
  const read = `read_csv('${source}', header = true, columns = {${types.join(", ")}})`;
  await db.run(`copy (from ${read}) to '${resolve(folder, `${table.name}.parquet`)}' (format parquet)`);
  if (!rows) await db.run(`copy (from ${read}) to '${csv}' (header)`);
  return rows?.length ?? 0;
}

function fileOf(folder: string, path: string, counts: ReadonlyMap<string, number>): Manifest["files"][number] {
  const bytes = readFileSync(resolve(folder, path));
  const table = path.endsWith(".topo.json") ? null : (path.split(".")[0] ?? null);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, bytes: bytes.length, sha256, table, rows: table === null ? null : (counts.get(table) ?? 0) };
}

function manifestOf(place: Place, folder: string, counts: ReadonlyMap<string, number>, received: Rows): Manifest {
  const files = readdirSync(folder).filter((path) => path !== "manifest.json");
  return {
    release: `${String(place.years.at(-1))}-12-f1x7e0`,
    past,
    instance: place.instance.id,
    scope: place.instance.scope,
    synthetic: true,
    scale: 0.05,
    world: "fixture",
    data_through: `${String(place.years.at(-1))}-12`,
    intake: { files: 24, ...intakeOf([{ table: intake, rows: received }]) },
    thresholds: place.instance.thresholds,
    cells: [...counts.keys()].map((table) => ({ table, published: counts.get(table) ?? 0, suppressed: 40 })),
    files: files.map((path) => fileOf(folder, path, counts))
  };
}

/** The rows of a release by the names of its tables. */
export type ReleaseRows = Readonly<Record<string, Rows>>;

/**
 * Writes a random but valid release of the instance into the folder. The same seed gives the same release; `change` has
 * the last word on its rows.
 */
export async function writeFixture(
  folder: string,
  instanceId = "banten",
  seed = 1,
  change = (rows: ReleaseRows): ReleaseRows => rows
): Promise<Manifest> {
  mkdirSync(folder, { recursive: true });
  const place = placeOf(instanceOf(instanceId), [2023, 2024, 2025], randomFrom(seed));
  const db = await (await DuckDBInstance.create()).connect();
  const rows = change(rowsOf(place));
  const counts = new Map<string, number>();
  for (const table of publishedTables) {
    const own = table === officialFigures ? undefined : (rows[table.name] ?? []);
    counts.set(table.name, await writeTable(db, folder, table, own));
  }
  db.closeSync();
  writeFileSync(resolve(folder, "map.topo.json"), JSON.stringify(fixtureMap(place)));
  const manifest = manifestOf(place, folder, counts, rows[intake.name] ?? []);
  writeFileSync(resolve(folder, "manifest.json"), JSON.stringify(manifest, null, 2));
  return manifest;
}

if (import.meta.main) await writeFixture(process.argv[2] ?? resolve(project, "data/published"), process.argv[3]);
