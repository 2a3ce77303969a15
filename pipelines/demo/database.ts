import { readFileSync } from "node:fs";
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from "@duckdb/node-api";

export type Parameters = Readonly<Record<string, string | number>>;
export type Plain = string | number | boolean | null;

/** DuckDB in memory, spilling into `folder`; nothing is ever downloaded. Close it with `close`. */
export async function openDatabase(folder: string, threads = 2) {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: String(threads),
    memory_limit: "2500MB",
    temp_directory: folder,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false"
  });
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}

/** Runs every statement of a file beside this one; each takes those of the parameters that it names. */
export async function runFile(connection: DuckDBConnection, name: string, parameters: Parameters = {}): Promise<void> {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  const statements = await connection.extractStatements(text);
  for (let i = 0; i < statements.count; i++) {
    const statement = await statements.prepare(i);
    const named = Array.from({ length: statement.parameterCount }, (_, at) => statement.parameterName(at + 1));
    const missing = named.find((parameter) => parameters[parameter] === undefined);
    if (missing !== undefined) throw new Error(`${name}: no value for $${missing}`);
    statement.bind(Object.fromEntries(named.map((parameter) => [parameter, parameters[parameter] as DuckDBValue])));
    await statement.run();
    statement.destroySync();
  }
}

/** Appends rows to a table that a .sql file has created; values stand in the order of its columns. */
export async function append(
  connection: DuckDBConnection,
  table: string,
  rows: Iterable<readonly Plain[]>
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const value of row) {
      if (value === null) appender.appendNull();
      else if (typeof value === "string") appender.appendVarchar(value);
      else if (typeof value === "boolean") appender.appendBoolean(value);
      else if (Number.isInteger(value)) appender.appendInteger(value);
      else appender.appendDouble(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

const literal = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/** The result of a query as Parquet. The one place where a path, which cannot be a parameter of COPY, meets SQL. */
export async function copyTo(
  connection: DuckDBConnection,
  path: string,
  query: string,
  parameters: Record<string, string> = {}
): Promise<void> {
  const options = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 100000";
  await connection.run(`COPY (${query}) TO ${literal(path)} (${options})`, parameters);
}

/** The query that reads Parquet files one after the other, in their order. */
export const readParquet = (paths: readonly string[]): string =>
  `SELECT * FROM read_parquet([${paths.map(literal).join(", ")}])`;

const cheaper: Readonly<Record<string, string>> = { nik: "BIGINT", family_card: "BIGINT", amount: "DOUBLE" };

/**
 * The query that reads a part fast: numbers of persons as BIGINT, rupiah as DOUBLE (exact below 2^53), texts of
 * the columns in `listed` as codes of the type `word`. Column names cannot be parameters: they meet SQL here, and come
 * from the part itself.
 */
export async function partQuery(
  connection: DuckDBConnection,
  path: string,
  listed: ReadonlySet<string>
): Promise<{ query: string; worded: ReadonlySet<string> }> {
  const described = await connection.runAndReadAll(`DESCRIBE ${readParquet([path])}`);
  const columns = described
    .getRowObjectsJson()
    .map((row) => ({ name: String(row["column_name"]), type: row["column_type"] }));
  const worded = new Set<string>();
  const selected = columns
    .filter(({ name }) => name !== "file")
    .map(({ name, type }) => {
      if (cheaper[name]) return `${name}::${cheaper[name]} AS ${name}`;
      if (type !== "VARCHAR" || !listed.has(name)) return name;
      worded.add(name);
      return `enum_code(${name}::word)::INTEGER AS ${name}`;
    });
  const source = `read_parquet([${literal(path)}])`;
  return { query: `SELECT ${selected.join(", ")} FROM ${source}`, worded };
}
