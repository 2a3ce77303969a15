import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { reasons, type ReasonCode } from "../../../data/contracts/incoming/reasons.ts";
import { literal, openDatabase, rowsOf } from "../../database.ts";
import { columnsOf } from "../meaning/columns.ts";
import { fillTable } from "../meaning/fill-table.ts";
import { ownFolder, sharedRowsPath } from "./home-folders.ts";
import { readLedger, writeLedger, type Ledger, type ReceivedFile, type ReceivedTable } from "./ledger.ts";
import { sealFile } from "./seal.ts";
import { writeSharedLists } from "./shared-rows-list.ts";
import { overlap } from "../meaning/spans.ts";
import { openTable, sharedRowsName, type Storing } from "./store.ts";

/** So many rows are compared at once. */
const bucketRows = 8_000_000;

interface Placed {
  readonly file: string;
  readonly table: ReceivedTable;
}

/** Tables of which another of the same dataset may hold the same rows, by file name. */
function suspects(files: readonly ReceivedFile[]): Placed[] {
  const placed = [...files]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, tables }) => tables.map((table) => ({ file, table })));
  return placed.filter(({ table }) => placed.some((other) => other.table !== table && overlap(table, other.table)));
}

const digestOf = (placed: readonly Placed[]): string =>
  createHash("sha256")
    .update(JSON.stringify(placed.map(({ file, table }) => [file, table.file_id])))
    .digest("hex")
    .slice(0, 16);

/** The rows of opened tables with their key. Rows without one of the identifiers that make them unique are nobody's twins. */
function keyedRowsSql(dataset: Incoming, paths: readonly string[]): string {
  const over = dataset.wide ? `${dataset.wide.over}::VARCHAR` : "''";
  const identifiers = columnsOf(dataset, "identifier").filter((name) => dataset.unique.includes(name));
  const key = dataset.unique.map((name) => `'${name}': ${name}`).join(", ");
  return `SELECT file_id, row_number, ${over} AS over_value, {${key}} AS key, hash(${dataset.unique.join(", ")}) AS key_hash
    FROM read_parquet([${paths.map(literal).join(", ")}], union_by_name = true)
    WHERE ${["TRUE", ...identifiers.map((name) => `${name} IS NOT NULL`)].join(" AND ")}`;
}

async function findIn(connection: DuckDBConnection, dataset: Incoming, placed: readonly Placed[], folder: string) {
  const paths = placed.map(({ table }) => join(folder, `${table.file_id}.parquet`));
  await connection.run(`CREATE OR REPLACE VIEW keyed_rows AS ${keyedRowsSql(dataset, paths)}`);
  const rows = placed.reduce((sum, { table }) => sum + table.accepted, 0);
  const buckets = Math.max(1, Math.ceil(rows / bucketRows));
  await connection.run(`SET VARIABLE dataset = ${literal(dataset.name)}`);
  await connection.run(`SET VARIABLE buckets = ${buckets}`);
  const sql = readFileSync(new URL("shared-rows.sql", import.meta.url), "utf8");
  for (let bucket = 0; bucket < buckets; bucket++) {
    await connection.run(`SET VARIABLE bucket = ${bucket}`);
    await connection.run(sql);
  }
}

/** Makes `shared_rows` from the stored rows of the suspects, and `file_order`. */
async function findShared(connection: DuckDBConnection, placed: readonly Placed[], storing: Storing, folder: string) {
  const order = placed.map(({ file, table }, i) => ({
    file_id: table.file_id,
    file,
    part: table.part,
    position: String(i).padStart(6, "0")
  }));
  await fillTable(connection, "file_order", ["file_id", "file", "part", "position"], order);
  await connection.run(
    `CREATE TABLE shared_rows (dataset VARCHAR, file_id VARCHAR, row_number BIGINT, over_value VARCHAR,
      kept_file_id VARCHAR, kept_row_number BIGINT)`
  );
  for (const dataset of datasets) {
    const own = placed.filter(({ table }) => table.dataset === dataset.name);
    for (const one of own)
      openTable(storing.home, { ...one, key: storing.key }, join(folder, `${one.table.file_id}.parquet`));
    if (own.length > 0) await findIn(connection, dataset, own, folder);
    for (const { table } of own) rmSync(join(folder, `${table.file_id}.parquet`));
  }
}

/** Seals the marks; without any there is no file. */
async function storeShared(connection: DuckDBConnection, { home, key }: Storing, folder: string): Promise<void> {
  const plain = join(folder, "shared-rows.parquet");
  await connection.run(
    `COPY (FROM shared_rows ORDER BY dataset, file_id, row_number, over_value) TO ${literal(plain)} (FORMAT parquet)`
  );
  sealFile(plain, sharedRowsPath(home), key, sharedRowsName);
}

const reasonCodes = Object.keys(reasons) as ReasonCode[];

/** The table with so many of its accepted rows refused because another file brought them too. */
function withShared(table: ReceivedTable, shared: number): ReceivedTable {
  const { duplicate_in_other_file: before = 0, ...others } = table.refused;
  const refused: Partial<Record<ReasonCode, number>> =
    shared === 0 ? others : { ...others, duplicate_in_other_file: shared };
  const sorted = Object.entries(refused).sort(
    ([a], [b]) => reasonCodes.indexOf(a as ReasonCode) - reasonCodes.indexOf(b as ReasonCode)
  );
  return { ...table, accepted: table.accepted + before - shared, refused: Object.fromEntries(sorted) };
}

function written(home: Storing["home"], ledger: Ledger, counts: ReadonlyMap<string, number>, digest: string): Ledger {
  const files = ledger.files.map((file) => ({
    ...file,
    tables: file.tables.map((table) => withShared(table, counts.get(table.file_id) ?? 0))
  }));
  const marked = { ...ledger, files, shared_of: digest };
  writeLedger(home, marked);
  return marked;
}

/**
 * Marks the rows that several received tables hold, so that each counts once: in the file whose name comes first. Does
 * nothing when the tables that may share rows are those of the last time. Gives the ledger with the rows counted.
 */
export async function markSharedRows(storing: Storing): Promise<Ledger> {
  const { home, work } = storing;
  const ledger = readLedger(home);
  const placed = suspects(ledger.files);
  const digest = digestOf(placed);
  if (ledger.shared_of === digest) return ledger;
  if (placed.length === 0) {
    const unmarked = written(home, ledger, new Map(), digest);
    rmSync(sharedRowsPath(home), { force: true });
    await writeSharedLists(null, home);
    return unmarked;
  }
  const folder = ownFolder(join(work, "shared"));
  const database = await openDatabase(ownFolder(join(work, "shared", "spill")));
  const connection = await database.connect();
  try {
    await findShared(connection, placed, storing, folder);
    const counts = await rowsOf<{ file_id: string; rows: number }>(
      connection,
      "SELECT file_id, count(*) AS rows FROM shared_rows GROUP BY file_id"
    );
    if (counts.length > 0) await storeShared(connection, storing, folder);
    const marked = written(home, ledger, new Map(counts.map(({ file_id, rows }) => [file_id, rows])), digest);
    if (counts.length === 0 && existsSync(sharedRowsPath(home))) rmSync(sharedRowsPath(home));
    await writeSharedLists(connection, home);
    return marked;
  } finally {
    connection.closeSync();
    database.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}
