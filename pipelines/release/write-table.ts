import type { DuckDBAppender, DuckDBConnection } from "@duckdb/node-api";
import { DuckDBDateValue, DuckDBDecimalValue } from "@duckdb/node-api";
import { resolve } from "node:path";
import type { Column } from "../../data/contracts/table.ts";
import { literal } from "../database.ts";
import type { Filled } from "./filled.ts";

const decimalWidth = 18;

/** The DuckDB type of a column; the only place that knows it for published tables. */
function duckdbType(column: Column): string {
  switch (column.type) {
    case "text":
      return "varchar";
    case "integer":
      return "integer";
    case "money":
      return "bigint";
    case "decimal":
      return `decimal(${decimalWidth}, ${column.scale})`;
    case "date":
      return "date";
    case "boolean":
      return "boolean";
  }
}

/** The CREATE TABLE of a contract. */
const ddlOf = ({ table }: Filled): string => {
  const columns = Object.entries(table.columns).map(
    ([name, column]) => `${name} ${duckdbType(column)}${column.nullable === true ? "" : " not null"}`
  );
  return `create or replace table ${table.name} (${columns.join(", ")}, primary key (${table.grain.join(", ")}))`;
};

/**
 * Writes a table as `<name>.parquet` (zstd) and `<name>.csv`, ordered by its grain, so that the same rows give the
 * same bytes. Throws when a value does not fit its contract, or when a spreadsheet would run a text as a formula.
 */
export async function writeTable(connection: DuckDBConnection, filled: Filled, folder: string): Promise<void> {
  const { name, grain, columns } = filled.table;
  await connection.run(ddlOf(filled));
  const appender = await connection.createAppender(name);
  for (const row of filled.rows) {
    for (const [column, declared] of Object.entries(columns))
      appendValue(appender, declared, row[column], `${name}.${column}`);
    appender.endRow();
  }
  appender.closeSync();
  const ordered = `(select ${Object.keys(columns).join(", ")} from ${name} order by ${grain.join(", ")})`;
  const parquet = literal(resolve(folder, `${name}.parquet`));
  await connection.run(
    `copy ${ordered} to ${parquet} (format parquet, compression zstd, compression_level 9, parquet_version v2)`
  );
  await connection.run(`copy ${ordered} to ${literal(resolve(folder, `${name}.csv`))} (format csv, header true)`);
}

/** How a value of each type is appended; `false` when it does not fit. */
const appendAs = {
  text: (to: DuckDBAppender, value: unknown) => typeof value === "string" && (to.appendVarchar(value), true),
  date: (to: DuckDBAppender, value: unknown) => typeof value === "string" && (to.appendDate(dateOf(value)), true),
  boolean: (to: DuckDBAppender, value: unknown) => typeof value === "boolean" && (to.appendBoolean(value), true),
  integer: (to: DuckDBAppender, value: unknown) =>
    Number.isSafeInteger(value) && (to.appendInteger(value as number), true),
  money: (to: DuckDBAppender, value: unknown) =>
    Number.isSafeInteger(value) && (to.appendBigInt(BigInt(value as number)), true)
} as const;

function appendValue(appender: DuckDBAppender, column: Column, value: unknown, where: string): void {
  if (value === null) return appender.appendNull();
  if (column.type === "text") {
    refuseOffList(column.oneOf, value, where);
    refuseFormula(value, where);
  }
  const fits =
    column.type === "decimal" ? appendDecimal(appender, column.scale, value) : appendAs[column.type](appender, value);
  if (!fits) throw new Error(`value does not fit its contract: ${where} holds a ${typeof value}`);
}

function appendDecimal(appender: DuckDBAppender, scale: number, value: unknown): boolean {
  if (typeof value !== "number") return false;
  appender.appendDecimal(new DuckDBDecimalValue(BigInt(Math.round(value * 10 ** scale)), decimalWidth, scale));
  return true;
}

function refuseOffList(oneOf: readonly string[] | undefined, value: unknown, where: string): void {
  if (oneOf && !oneOf.includes(String(value)))
    throw new Error(`value is not on the contract's list: ${where} holds ${String(value)}`);
}

/** What a spreadsheet takes for a formula when it opens a CSV file. Names and codes never begin so. */
const formula = /^[=+\-@\t\r]/;

function refuseFormula(value: unknown, where: string): void {
  if (typeof value === "string" && formula.test(value))
    throw new Error(`text begins like a formula: ${where} holds ${JSON.stringify(value.slice(0, 40))}`);
}

const dayMs = 86_400_000;
const dateOf = (iso: string): DuckDBDateValue => new DuckDBDateValue(Date.parse(`${iso}T00:00:00Z`) / dayMs);
