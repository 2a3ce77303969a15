import { readFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import { guardCalled, guards } from "../../../data/contracts/incoming/guards.ts";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import type { Column, IntegerColumn, TextColumn } from "../../../data/contracts/table.ts";
import { literal } from "../../database.ts";
import { valueAnswers } from "./answers.ts";
import { acceptedTexts, spellingsOf, type Spelling } from "./code-spellings.ts";
import { codeType, columnsOf, isCoded, receivedType } from "./columns.ts";
import { fillTable } from "./fill-table.ts";
import type { MappingLine } from "./mapping.ts";
import { guardSql } from "./guards.ts";
import { monthMapSql } from "../tables/months.ts";

/** Makes the macros of `clean.sql`, and the enums of all codes. `is_province` must be there. */
export async function loadRules(connection: DuckDBConnection): Promise<void> {
  await connection.run(datasets.flatMap(codeTypesSql).join(";\n"));
  await connection.run(`CREATE MACRO month_number(name) AS ${monthMapSql()}[name]`);
  await connection.run(readFileSync(new URL("clean.sql", import.meta.url), "utf8"));
}

/** Sorted, so that the lowest and highest code are those of the texts. */
const codeTypesSql = (dataset: Incoming): string[] =>
  Object.entries(dataset.columns).flatMap(([name, column]) => {
    if (!isCoded(column)) return [];
    const codes = [...new Set(acceptedTexts(column).map(([code]) => code))].sort();
    return [`CREATE TYPE ${codeType(dataset, name)} AS ENUM (${codes.map(literal).join(", ")})`];
  });

/** Fills `accepted`: one row per column and spelling that leads to one code, be it ours or the office's own answer. */
export async function loadAccepted(
  connection: DuckDBConnection,
  dataset: Incoming,
  mapping: readonly MappingLine[]
): Promise<void> {
  const known = Object.entries({ ...guards, ...dataset.columns }).flatMap(([name, column]) =>
    column.type === "text" ? spellingsOf(name, column) : []
  );
  const keyOf = ({ column_name, spelling }: Spelling): string => `${column_name} ${spelling}`;
  const answered = new Map(valueAnswers(mapping, dataset, known).map((one) => [keyOf(one), one]));
  const rows = [...answered.values(), ...known.filter((one) => !answered.has(keyOf(one)))];
  await fillTable(connection, "accepted", ["column_name", "spelling", "code"], rows);
}

const reasonIfAbsent = (column: Column): string => (column.nullable ? "NULL" : "'required_missing'");

const integerRange = { integer: [-2147483648, 2147483647], money: [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] };

/**
 * Each text with its bare number and the one style that the column's texts show beyond doubt, NULL for none or both.
 * The macros take a text that is worked out once: they name it many times.
 */
function bareNumbers({ unit }: Column): string {
  const bare = unit === "percent" ? "without_percent(bare_number(raw))" : "bare_number(raw)";
  return `WITH bare AS (SELECT raw, ${bare} AS text FROM texts),
    voted AS (
      SELECT CASE WHEN count(DISTINCT number_style(text)) = 1 THEN max(number_style(text)) END AS style
      FROM bare WHERE NOT was_number(raw)
    )
    SELECT raw, text, style, number_oddity(raw, text, style) AS oddity FROM bare, voted`;
}

function integerSql(column: IntegerColumn): string {
  const [lowest = 0, highest = 0] = integerRange[column.type];
  const isOrdinal = column.minimum === 1 && column.maximum === 12;
  return `SELECT raw, CASE WHEN reason IS NULL THEN number END AS value, reason, oddity FROM (
    SELECT raw, number, oddity, CASE
      WHEN number IS NULL AND no_number(raw, text) THEN ${reasonIfAbsent(column)}
      WHEN number IS NULL OR number <> trunc(number) THEN 'number_invalid'
      WHEN number NOT BETWEEN ${column.minimum ?? lowest} AND ${column.maximum ?? highest} THEN 'number_out_of_range'
    END AS reason
    FROM (SELECT *, ${isOrdinal ? "ordinal_of" : "number_of"}(raw, text, style) AS number FROM (${bareNumbers(column)})))`;
}

function decimalSql(column: Column, scale: number): string {
  return `SELECT raw, number AS value, CASE
      WHEN number IS NULL AND no_number(raw, text) THEN ${reasonIfAbsent(column)}
      WHEN number IS NULL OR number <> round(number, ${scale}) THEN 'number_invalid'
    END AS reason, oddity
    FROM (SELECT *, number_of(raw, text, style) AS number FROM (${bareNumbers(column)}))`;
}

function dateSql(column: Column): string {
  return `SELECT raw, ${column.personal === "birth_year" ? "year(day)" : "day"} AS value, CASE
      WHEN day IS NOT NULL THEN NULL
      WHEN says_nothing(raw) OR raw = chr(1) || '0' THEN ${reasonIfAbsent(column)}
      ELSE 'date_invalid'
    END AS reason, oddity, day
    FROM (SELECT raw, date_of(raw, text) AS day, date_oddity(raw, text) AS oddity
      FROM (SELECT raw, day_text(raw) AS text FROM texts))`;
}

function codeSql(name: string, column: Column): string {
  return `SELECT raw, code AS value, CASE
      WHEN code IS NOT NULL THEN NULL WHEN says_nothing(raw) THEN ${reasonIfAbsent(column)} ELSE 'value_unknown'
    END AS reason, NULL AS oddity
    FROM texts LEFT JOIN accepted ON column_name = '${name}' AND accepted.spelling = spelling(raw)`;
}

/** Free text; where the contract has a pattern, capitals are tried too. */
function textSql(column: TextColumn): string {
  const pattern = column.pattern === undefined ? "'.*'" : literal(column.pattern);
  return `SELECT raw, CASE WHEN reason IS NULL AND NOT says_nothing(raw) THEN text END AS value, reason, NULL AS oddity FROM (
    SELECT raw, text, CASE
      WHEN says_nothing(raw) THEN ${reasonIfAbsent(column)} WHEN NOT regexp_matches(text, ${pattern}) THEN 'value_unknown'
    END AS reason
    FROM (SELECT raw, CASE WHEN regexp_matches(tidy(raw), ${pattern}) THEN tidy(raw) ELSE upper(tidy(raw)) END AS text FROM texts))`;
}

const booleanSql = (column: Column): string => `SELECT raw, CASE
      WHEN spelling(raw) IN ('ya', 'yes', 'y', '1', 'true', 'benar', 'ada') THEN TRUE
      WHEN spelling(raw) IN ('tidak', 'no', 't', 'n', '0', 'false', 'salah') THEN FALSE
    END AS value, CASE WHEN value IS NOT NULL THEN NULL WHEN says_nothing(raw) THEN ${reasonIfAbsent(column)} ELSE 'value_unknown' END AS reason, NULL AS oddity
    FROM texts`;

function understandingSql(name: string, column: Column): string {
  const guard = guardCalled(name);
  if (guard) return guardSql(name, guard);
  switch (column.type) {
    case "integer":
    case "money":
      return integerSql(column);
    case "decimal":
      return decimalSql(column, column.scale);
    case "date":
      return dateSql(column);
    case "boolean":
      return booleanSql(column);
    case "text":
      return isCoded(column) ? codeSql(name, column) : textSql(column);
  }
}

/**
 * Makes `understood_<column>` for every value column and the guards that were found: one row per distinct text of the file
 * (by its code in the enum of that column's texts), with what it means or why it means nothing, what is odd about it
 * (`Oddity`), and of a date the day.
 */
export async function understand(
  connection: DuckDBConnection,
  dataset: Incoming,
  found: Iterable<string>
): Promise<void> {
  const tables = [...columnsOf(dataset, "value"), ...found].flatMap((name) => {
    const guard = guardCalled(name);
    const column = guard ?? dataset.columns[name];
    if (!column) return [];
    // What a guard says is not stored: its codes have no enum.
    const type = isCoded(column) && !guard ? codeType(dataset, name) : receivedType(column);
    return [
      `CREATE TABLE understood_${name} AS
      WITH texts AS (SELECT text AS raw FROM written WHERE column_name = '${name}')
      SELECT enum_code(raw::written_${name})::INTEGER AS code, value::${type} AS value,
        reason || ':${name}' AS fault, oddity::VARCHAR AS oddity${column.type === "date" ? ", day" : ""}
      FROM (${understandingSql(name, column)})`
    ];
  });
  await connection.run(tables.join(";\n"));
}
