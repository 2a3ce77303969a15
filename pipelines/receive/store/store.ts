import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { literal } from "../../database.ts";
import type { Home } from "../../home.ts";
import { Refusal } from "../../refusal.ts";
import { columnsOf, receivedColumns } from "../meaning/columns.ts";
import { ownFolder, sharedRowsPath, storedPath } from "./home-folders.ts";
import { keyOf } from "./key.ts";
import { receivedFiles, type ReceivedTable } from "./ledger.ts";
import { openSealed, SealBroken, sealFile } from "./seal.ts";

export { receivedColumns } from "../meaning/columns.ts";
export { receivedFiles } from "./ledger.ts";

/** What storing takes: the office, its key and the folder of the running command. */
export interface Storing {
  readonly home: Home;
  readonly key: Buffer;
  readonly work: string;
}

/**
 * Writes the accepted rows of `checked`, with pseudonyms in place of identifiers, sealed to the table's place in the
 * store. Gives the number of rows.
 */
export async function storeRows(
  connection: DuckDBConnection,
  { home, key, work }: Storing,
  dataset: Incoming,
  fileId: string
): Promise<number> {
  const plain = join(work, `${fileId}.parquet`);
  const identifiers = columnsOf(dataset, "identifier");
  const own: Readonly<Record<string, string>> = {
    ...Object.fromEntries(identifiers.map((name) => [name, `pseudonym_of_${name}.pseudonym`])),
    file_id: literal(fileId),
    row_number: "c.row"
  };
  const columns = receivedColumns(dataset).map(({ name, type }) => `(${own[name] ?? `c.${name}`})::${type} AS ${name}`);
  const joins = identifiers.map(
    (name) => `LEFT JOIN pseudonyms AS pseudonym_of_${name} ON pseudonym_of_${name}.identifier = c.${name}`
  );
  const result = await connection.runAndReadAll(
    `COPY (
      SELECT ${columns.join(", ")} FROM checked AS c ${joins.join(" ")}
      WHERE c.faults IS NULL AND c.rowid NOT IN (SELECT id FROM twins)
    ) TO ${literal(plain)} (FORMAT parquet, COMPRESSION zstd)`
  );
  const table = { dataset: dataset.name, file_id: fileId };
  const path = storedPath(home, table);
  ownFolder(dirname(dirname(path)));
  ownFolder(dirname(path));
  sealFile(plain, path, key, sealedName(table));
  rmSync(plain);
  return Number(result.getRows()[0]?.[0] ?? 0);
}

/** Name under which the marks of rows that count in another file are sealed. */
export const sharedRowsName = "shared-rows";

const sealedName = ({ dataset, file_id }: Pick<ReceivedTable, "dataset" | "file_id">): string =>
  `${dataset}/${file_id}`;

/**
 * Creates one view per wanted dataset, named as its contract, over all that was received; empty where nothing was. The stored
 * rows are opened into the folder `work`, which must last as long as the views. Throws a Refusal when any do not open.
 */
export async function attachReceived(
  connection: DuckDBConnection,
  home: Home,
  work: string,
  wanted: readonly Incoming[] = datasets
): Promise<void> {
  const opened = openReceived(home, ownFolder(join(work, "opened")), wanted);
  const shared = openSharedRows(home, join(work, "opened"));
  for (const dataset of wanted) {
    const paths = opened.filter(({ table }) => table.dataset === dataset.name).map(({ path }) => path);
    await connection.run(`CREATE OR REPLACE VIEW ${dataset.name} AS ${viewSql(dataset, paths, shared)}`);
  }
}

function openReceived(
  home: Home,
  folder: string,
  wanted: readonly Incoming[]
): { table: ReceivedTable; path: string }[] {
  const files = receivedFiles(home);
  if (files.length === 0) return [];
  const key = keyOf(home);
  const names = wanted.map(({ name }) => name);
  return files.flatMap(({ file, tables }) =>
    tables
      .filter(({ dataset }) => names.includes(dataset))
      .map((table) => {
        const path = join(folder, `${table.file_id}.parquet`);
        openTable(home, { file, table, key }, path);
        return { table, path };
      })
  );
}

/** The opened marks of rows that count in another file; null when there are none. */
function openSharedRows(home: Home, folder: string): string | null {
  if (!existsSync(sharedRowsPath(home))) return null;
  const path = join(folder, "shared-rows.parquet");
  openSealed(sharedRowsPath(home), path, keyOf(home), sharedRowsName);
  return path;
}

/** Opens a table's stored rows to `path`. Throws a Refusal when they do not open. */
export function openTable(
  home: Home,
  { file, table, key }: { file: string; table: ReceivedTable; key: Buffer },
  path: string
): void {
  const stored = storedPath(home, table);
  try {
    if (!existsSync(stored)) throw new SealBroken("missing");
    openSealed(stored, path, key, sealedName(table));
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    throw new Refusal(`Simpanan baris dari berkas "${file}" hilang atau rusak.`, {
      where: stored,
      next: `Hapus simpanan itu bila ada, taruh lagi "${file}" di ${home.incoming}, lalu ulangi dari receive.`
    });
  }
}

/** Leaves out the rows that count in another file. */
function sharedSql({ name, wide }: Incoming, shared: string | null): string {
  if (shared === null) return "";
  const over = wide ? `received.${wide.over}::VARCHAR` : "''";
  return ` AS received ANTI JOIN (FROM read_parquet(${literal(shared)}) WHERE dataset = '${name}') AS shared
    ON shared.file_id = received.file_id AND shared.row_number = received.row_number AND shared.over_value = ${over}`;
}

/** A file that an older contract stored may lack a column: it is empty there. */
function viewSql(dataset: Incoming, paths: readonly string[], shared: string | null): string {
  const columns = receivedColumns(dataset);
  const none = `SELECT ${columns.map(({ name, type }) => `NULL::${type} AS ${name}`).join(", ")} WHERE FALSE`;
  if (paths.length === 0) return none;
  const typed = columns.map(({ name, type }) => `${name}::${type} AS ${name}`).join(", ");
  return `SELECT ${typed} FROM (${none} UNION ALL BY NAME FROM read_parquet([${paths.map(literal).join(", ")}], union_by_name = true))${sharedSql(dataset, shared)}`;
}

/** Changes whenever anything received does. */
export function receivedDigest(home: Home): string {
  const rows = receivedFiles(home).map(({ file, sha256, version, synthetic, scale, tables }) => [
    [file, sha256, version, synthetic, scale],
    tables.map((table) => table.file_id)
  ]);
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}
