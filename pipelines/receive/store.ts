import { createHash } from "node:crypto";
import { chmodSync, existsSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import { literal } from "../database.ts";
import type { Home } from "../home.ts";
import { columnsOf, receivedColumns } from "./columns.ts";
import { ownFolder, storedPath } from "./home-folders.ts";
import { receivedFiles, type ReceivedFile } from "./ledger.ts";

export { receivedColumns } from "./columns.ts";
export { receivedFiles } from "./ledger.ts";

/**
 * Writes the accepted rows of `checked`, with pseudonyms in place of identifiers, to the file's place in the store:
 * aside first, then renamed, readable by the owner alone. Gives the number of rows.
 */
export async function storeRows(
  connection: DuckDBConnection,
  home: Home,
  dataset: Incoming,
  fileId: string
): Promise<number> {
  const path = storedPath(home, { dataset: dataset.name, file_id: fileId });
  ownFolder(dirname(dirname(path)));
  ownFolder(dirname(path));
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
    ) TO ${literal(`${path}.part`)} (FORMAT parquet, COMPRESSION zstd)`
  );
  chmodSync(`${path}.part`, 0o600);
  renameSync(`${path}.part`, path);
  return Number(result.getRows()[0]?.[0] ?? 0);
}

/** Creates one view per dataset, named as its contract, over all that was received; empty where nothing was. */
export async function attachReceived(connection: DuckDBConnection, home: Home): Promise<void> {
  const files = receivedFiles(home);
  for (const dataset of datasets) {
    const paths = files.filter((file) => file.dataset === dataset.name).map((file) => storedPath(home, file));
    await connection.run(`CREATE OR REPLACE VIEW ${dataset.name} AS ${viewSql(dataset, paths.filter(existsSync))}`);
  }
}

/** A file that an older contract stored may lack a column: it is empty there. */
function viewSql(dataset: Incoming, paths: readonly string[]): string {
  const columns = receivedColumns(dataset);
  const none = `SELECT ${columns.map(({ name, type }) => `NULL::${type} AS ${name}`).join(", ")} WHERE FALSE`;
  if (paths.length === 0) return none;
  const typed = columns.map(({ name, type }) => `${name}::${type} AS ${name}`).join(", ");
  return `SELECT ${typed} FROM (${none} UNION ALL BY NAME FROM read_parquet([${paths.map(literal).join(", ")}], union_by_name = true))`;
}

/** Changes whenever anything received does. */
export function receivedDigest(home: Home): string {
  const rows = receivedFiles(home).map(({ file, file_id, version }: ReceivedFile) => [file, file_id, version]);
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}
