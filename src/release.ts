import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Manifest } from "../data/contracts/published/manifest.ts";
import { publishedTables } from "../data/contracts/published/tables.ts";
import type { Column, Table } from "../data/contracts/table.ts";

/** One row as read from a file, before its table's contract gives it a type. */
export type AnyRow = Readonly<Record<string, string | number | boolean | null>>;

/** A release in memory: its manifest and the rows of every table, in the order of the file. */
export interface Release {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly tables: ReadonlyMap<string, readonly AnyRow[]>;
}

const storedAs: Record<Column["type"], RegExp> = {
  text: /^VARCHAR$/,
  integer: /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/,
  money: /^U?(INTEGER|BIGINT)$/,
  decimal: /^(DECIMAL\(.*\)|DOUBLE|FLOAT)$/,
  date: /^DATE$/,
  boolean: /^BOOLEAN$/
};

const readAs: Record<Column["type"], string> = {
  text: "varchar",
  integer: "integer",
  money: "double",
  decimal: "double",
  date: "varchar",
  boolean: "boolean"
};

/**
 * Every way in which the columns of a file differ from their contract, as one sentence each; empty when they agree.
 * `found` maps the file's columns to their DuckDB types.
 */
export function shapeFaults(table: Table, found: ReadonlyMap<string, string>): string[] {
  const expected = Object.entries(table.columns);
  const faults = expected.flatMap(([name, column]) => {
    const type = found.get(name);
    if (type === undefined) return [`column ${name} is missing`];
    return storedAs[column.type].test(type) ? [] : [`column ${name} is ${type}, the contract says ${column.type}`];
  });
  const unknown = [...found.keys()].filter((name) => !(name in table.columns));
  return [...faults, ...unknown.map((name) => `column ${name} is not in the contract`)];
}

async function readTable(db: DuckDBConnection, folder: string, table: Table): Promise<readonly AnyRow[]> {
  const file = resolve(folder, `${table.name}.parquet`);
  const shape = await db.runAndReadAll("describe select * from read_parquet($file)", { file });
  const found = new Map(
    shape.getRowObjectsJson().map((row) => [String(row["column_name"]), String(row["column_type"])])
  );
  const faults = shapeFaults(table, found);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join("; ")}`);
  const columns = Object.entries(table.columns).map(
    ([name, column]) => `"${name}"::${readAs[column.type]} as "${name}"`
  );
  const rows = await db.runAndReadAll(`select ${columns.join(", ")} from read_parquet($file)`, { file });
  return rows.getRowObjectsJson() as readonly AnyRow[];
}

/**
 * Reads a release folder. Throws when the folder holds no manifest, a file is missing, or a table differs from its
 * contract.
 */
export async function readRelease(folder: string): Promise<Release> {
  const manifest = readManifest(folder);
  const db = await (await DuckDBInstance.create()).connect();
  const tables = new Map<string, readonly AnyRow[]>();
  for (const table of publishedTables) tables.set(table.name, await readTable(db, folder, table));
  db.closeSync();
  return { folder, manifest, tables };
}

function readManifest(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(resolve(folder, "manifest.json"), "utf8")) as Manifest;
  } catch (cause) {
    throw new Error(`no release in ${folder}: make one first, or point TERANG_PUBLISHED at one`, { cause });
  }
}
