import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from "@duckdb/node-api";

/**
 * An in-memory DuckDB that spills to `temporary`. Extensions are never fetched: what is bundled must do.
 * The caller closes it.
 */
export async function openDatabase(temporary: string, threads = threadsFromEnvironment()): Promise<DuckDBInstance> {
  return DuckDBInstance.create(":memory:", {
    threads: String(threads),
    memory_limit: "2GB",
    temp_directory: temporary,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    preserve_insertion_order: "false"
  });
}

/** The same release must come out for any number; TERANG_THREADS lets a test prove it. */
const threadsFromEnvironment = (): number => Number(process.env["TERANG_THREADS"] ?? 2);

/** Every row of a query; BIGINT becomes a number (all ours are below 2^53), dates become ISO text. */
export async function rowsOf<R>(connection: DuckDBConnection, sql: string): Promise<R[]> {
  const result = await connection.runAndReadAll(sql);
  return result.getRowObjects().map((row) => plain(row) as R);
}

const plain = (row: Record<string, DuckDBValue>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));

function plainValue(value: DuckDBValue): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value !== null && typeof value === "object") return String(value);
  return value;
}

/** A text as an SQL literal, for the places where DuckDB takes no parameter (file paths). */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
