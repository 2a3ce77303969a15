import { open, symlink } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { literal, rowsOf } from "../../database.ts";
import { broken, Fault, locked, tooBig } from "./fault.ts";
import { mostColumns, parquetSize } from "./limits.ts";

interface ParquetColumn {
  readonly column_name: string;
  readonly column_type: string;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const isFloat = /^(DOUBLE|FLOAT)$/;
const isDecimal = /^DECIMAL/;
const isBounded = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|BOOLEAN|DATE|TIME|TIMESTAMP|UUID|INTERVAL)\b/;

/**
 * A column as text. A number that a DOUBLE has kept only roughly shows its exponent; one with exactly three decimals
 * gets a fourth, lest its point be read as parting thousands.
 */
function textSql({ column_name, column_type }: ParquetColumn): string {
  const name = quoted(column_name);
  if (column_type === "BOOLEAN") return `CASE ${name} WHEN TRUE THEN 'ya' WHEN FALSE THEN 'tidak' END`;
  const bare = `regexp_replace(regexp_replace(${name}::VARCHAR, '\\.0+$', ''), '(\\.\\d{3})$', '\\10')`;
  if (isFloat.test(column_type)) return `CASE WHEN abs(${name}) >= 1e15 THEN format('{:e}', ${name}) ELSE ${bare} END`;
  if (isDecimal.test(column_type)) return bare;
  return `regexp_replace(replace(${name}::VARCHAR, chr(0), ''), '[\\r\\n]+', ' ', 'g')`;
}

async function refuseTooBig(connection: DuckDBConnection, from: string, columns: readonly ParquetColumn[]) {
  const next = "Bagi menjadi beberapa berkas, lalu taruh lagi.";
  if (columns.length > mostColumns) throw tooBig(`lebih dari ${mostColumns} kolom`, next);
  const [told] = await rowsOf<{ rows: number }>(connection, `SELECT count(*) AS rows FROM ${from}`);
  if ((told?.rows ?? 0) > parquetSize.rows) throw tooBig(`lebih dari ${parquetSize.rows} baris`, next);
  const long = columns.filter(({ column_type }) => !isBounded.test(column_type) && !isFloat.test(column_type));
  if (long.length === 0) return;
  const chars = long.map(({ column_name }) => `coalesce(sum(strlen(${quoted(column_name)}::VARCHAR)), 0)`);
  const [sum] = await rowsOf<{ chars: number }>(
    connection,
    `SELECT (${chars.join(" + ")})::DOUBLE AS chars FROM ${from}`
  );
  if ((sum?.chars ?? 0) > parquetSize.chars) throw tooBig("terlalu banyak isi untuk satu berkas", next);
}

/** A Parquet file in the private folder under which DuckDB reads it: a path of any other kind might be a pattern. */
interface ParquetFile {
  readonly path: string;
  readonly work: string;
  readonly database: DuckDBInstance;
  /** A name for what is written into the private folder. */
  readonly name: string;
}

/** Writes a Parquet file out as CSV with a heading and gives the path. Throws a Fault when it cannot be read whole. */
export async function writeParquetAsCsv({ path, work, database, name }: ParquetFile): Promise<string> {
  const [source, target] = [join(work, `${name}.parquet`), join(work, `${name}.csv`)];
  await symlink(path, source);
  await (await open(target, "wx", 0o600)).close();
  const connection = await database.connect();
  try {
    await writeCsv(connection, `read_parquet(${literal(source)}, hive_partitioning = false)`, target);
    return target;
  } catch (error) {
    return faultOf(error);
  } finally {
    connection.closeSync();
  }
}

async function writeCsv(connection: DuckDBConnection, from: string, target: string): Promise<void> {
  const columns = await rowsOf<ParquetColumn>(connection, `DESCRIBE SELECT * FROM ${from}`);
  await refuseTooBig(connection, from, columns);
  const texts = columns.map((column) => `${textSql(column)} AS ${quoted(column.column_name)}`);
  await connection.run(
    `COPY (SELECT ${texts.join(", ")} FROM ${from}) TO ${literal(target)} (FORMAT csv, HEADER, USE_TMP_FILE false)`
  );
}

/** Whatever goes wrong while DuckDB reads the file lies in its bytes. */
function faultOf(error: unknown): never {
  if (error instanceof Fault) throw error;
  if (error instanceof Error && /encrypt/i.test(error.message)) throw locked();
  throw broken("Parquet");
}
