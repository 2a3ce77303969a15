import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import type { Column, Table } from "../../data/contracts/table.ts";
import { literal, rowsOf } from "../database.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { seenIn } from "./relations/seen.ts";
import type { NamedSeen } from "./relations/releases.ts";
import { publicRules, type ReadTable } from "./relations/shown-numbers.ts";

/** The type that a column of a CSV is read as. */
function csvType({ type }: Column): string {
  if (type === "integer" || type === "money") return "BIGINT";
  return { text: "VARCHAR", date: "DATE", boolean: "BOOLEAN", decimal: "DECIMAL(18, 3)" }[type];
}

/** A release as its files show it. */
export interface ReadRelease extends NamedSeen {
  readonly tables: readonly ReadTable[];
}

/** What anybody can read of the release in a folder, from its files alone. */
export async function readRelease(connection: DuckDBConnection, folder: string): Promise<ReadRelease> {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
  const tables: ReadTable[] = [];
  for (const table of publishedTables) {
    if (existsSync(join(folder, `${table.name}.parquet`))) tables.push(await readTable(connection, table, folder));
  }
  const rowsIn = (name: string): ReadTable["rows"] => tables.find(({ table }) => table.name === name)?.rows ?? [];
  const rules = publicRules(manifest.thresholds, rowsIn("codes"));
  return { release: manifest.release, tables, ...seenIn(tables, rules, parentsIn(rowsIn("regions"), manifest.scope)) };
}

/** The regions in force, each with the one that it is part of, within the area of the release. */
function parentsIn(regions: ReadTable["rows"], scope: string): Map<string, string> {
  const current = regions.filter((row) => row["valid_to"] === null && row["region_code"] !== scope);
  return new Map(current.map((row) => [String(row["region_code"]), String(row["parent_code"])]));
}

async function readTable(connection: DuckDBConnection, table: Table, folder: string): Promise<ReadTable> {
  const parquet = `read_parquet(${literal(join(folder, `${table.name}.parquet`))})`;
  if (table.disclosure !== undefined) {
    await refuseTorn(connection, table, { parquet, folder });
    await compareWithCsv(connection, table, { parquet, folder });
  }
  return { table, rows: await rowsOf<ReadTable["rows"][number]>(connection, `from ${parquet}`) };
}

interface Source {
  /** What DuckDB reads the Parquet file with. */
  readonly parquet: string;
  readonly folder: string;
}

/** No number stands where its state says that none is published. */
async function refuseTorn(connection: DuckDBConnection, { name, columns }: Table, source: Source): Promise<void> {
  const torn = Object.entries(columns).flatMap(([column, { state }]) =>
    state === undefined ? [] : [`(${state} <> 'published' and ${column} is not null)`]
  );
  await refuseAny(connection, `from ${source.parquet} where ${torn.join(" or ")}`, {
    problem: `${name}: angka dan keadaannya bertentangan`,
    where: source.folder
  });
}

async function refuseAny(
  connection: DuckDBConnection,
  rows: string,
  { problem, where }: { problem: string; where: string }
): Promise<void> {
  const [found] = await rowsOf<{ found: number }>(connection, `select count(*) as found from (${rows})`);
  if ((found?.found ?? 0) === 0) return;
  throw new Refusal(problem, {
    where,
    next: "Rilis lama tetap tayang. Buat rilis lagi; bila terulang, laporkan kepada pengembang.",
    exitCode: exitCodes.unsafe
  });
}

/** Every format must show the same: what one hides, another must not tell. */
async function compareWithCsv(
  connection: DuckDBConnection,
  { name, columns }: Table,
  { parquet, folder }: Source
): Promise<void> {
  const types = Object.entries(columns).map(
    ([column, declared]) => `${literal(column)}: ${literal(csvType(declared))}`
  );
  const csv = `read_csv(${literal(join(folder, `${name}.csv`))}, header = true, auto_detect = false, delim = ',', quote = '"', columns = {${types.join(", ")}})`;
  const cells = Object.entries(columns).map(([column, declared]) => `${column}::${csvType(declared)} as ${column}`);
  const read = (source: string): string => `(select ${cells.join(", ")} from ${source})`;
  await refuseAny(
    connection,
    `(from ${read(parquet)} except all from ${read(csv)}) union all (from ${read(csv)} except all from ${read(parquet)})`,
    { problem: `${name}: CSV dan Parquet tidak sama`, where: folder }
  );
}
