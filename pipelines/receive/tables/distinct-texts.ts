import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rowsOf } from "../../database.ts";

/**
 * Makes `written`: one row per column and distinct text of it, where a table without rows has one empty text; and of each
 * column's texts an enum `written_<column>`.
 */
export async function collectTexts(
  connection: DuckDBConnection,
  columns: readonly string[],
  rows: string
): Promise<void> {
  const names = `unnest([${columns.map(literal).join(", ")}]) AS column_name`;
  await connection.run(
    `CREATE TABLE written AS
    WITH found AS (SELECT DISTINCT column_name, text FROM (SELECT ${names}, unnest([${columns.join(", ")}]) AS text FROM (${rows})))
    FROM found UNION ALL SELECT ${names}, '' WHERE NOT EXISTS (FROM found)`
  );
  const enums = columns.map(
    (name) => `CREATE TYPE written_${name} AS ENUM (SELECT text FROM written WHERE column_name = '${name}')`
  );
  await connection.run(enums.join(";\n"));
}

/** Columns that say the same in every row -> their text. Many do: the year, the programme, the regency. */
export type UniformTexts = ReadonlyMap<string, string>;

/** The columns of `written` with one text; what it means is worked out once, not per row. */
export async function uniformTexts(connection: DuckDBConnection): Promise<UniformTexts> {
  const uniform = await rowsOf<{ name: string; text: string }>(
    connection,
    "SELECT column_name AS name, any_value(text) AS text FROM written GROUP BY column_name HAVING count(*) = 1"
  );
  return new Map(uniform.map(({ name, text }) => [name, text]));
}
