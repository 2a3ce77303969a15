import type { DuckDBConnection } from "@duckdb/node-api";

/** Creates a table of texts and fills it. */
export async function fillTable<N extends string>(
  connection: DuckDBConnection,
  table: string,
  columns: readonly N[],
  rows: readonly Readonly<Record<N, string>>[]
): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE ${table} (${columns.map((name) => `"${name}" VARCHAR`).join(", ")})`);
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const name of columns) appender.appendVarchar(row[name]);
    appender.endRow();
  }
  appender.closeSync();
}
