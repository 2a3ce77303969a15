import { readFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { rowsOf } from "../../database.ts";
import { toldCode } from "./code-spellings.ts";
import { columnsOf, isCoded } from "./columns.ts";
import type { Question } from "./mapping.ts";

/** A cell that slipped into another column may be anything; a writing worth asking about is short and no number. */
const askable = "len(written) <= 60 AND NOT regexp_matches(written, '\\d{5}')";

const mostQuestions = 50;

/** Names of places that were not found where they should be: within the last part above them that was. */
function unknownPlacesSql(dataset: Incoming): string {
  const parts = columnsOf(dataset, "place");
  const same = parts.map((part) => `k.${part} = r.${part}`).join(" AND ");
  return `SELECT 'region' AS kind, column_name, within, written, rows FROM (
      SELECT place_id, region_code AS within, split_part(fault, ':', 2) AS column_name,
        CASE column_name WHEN 'regency' THEN regency WHEN 'district' THEN district ELSE village END AS written
      FROM (SELECT w.*, p.region_code, unnest(p.faults) AS fault FROM places AS p JOIN written_places AS w USING (place_id))
      WHERE starts_with(fault, 'region_unknown:')
    ) JOIN (
      SELECT k.place_id, count(*) AS rows FROM records AS r
      JOIN place_keys AS k ON ${same} SEMI JOIN (FROM places WHERE faults IS NOT NULL) AS f ON f.place_id = k.place_id
      GROUP BY k.place_id
    ) USING (place_id)`;
}

/** Writings that are none of a coded column's. */
const unknownValuesSql = (name: string): string =>
  `SELECT 'value' AS kind, '${name}' AS column_name, '' AS within, r.${name}::VARCHAR AS written, count(*) AS rows
    FROM records AS r JOIN understood_${name} AS u ON u.code = enum_code(r.${name})::INTEGER
    WHERE u.fault = 'value_unknown:${name}' GROUP BY r.${name}`;

const exists = async (connection: DuckDBConnection, from: string): Promise<boolean> =>
  (await connection.runAndReadAll(`SELECT 1 FROM ${from} LIMIT 1`)).currentRowCount > 0;

/** The queries that yield something: most files have nothing unknown, and their rows are not read again. */
async function unknownSql(connection: DuckDBConnection, dataset: Incoming): Promise<string[]> {
  const found: string[] = [];
  for (const name of columnsOf(dataset, "value")) {
    const column = dataset.columns[name];
    if (!column || !isCoded(column)) continue;
    const unknown = `understood_${name} WHERE fault = 'value_unknown:${name}'`;
    if (await exists(connection, unknown)) found.push(unknownValuesSql(name));
  }
  const unplaced =
    "places WHERE list_contains(list_transform(faults, lambda f: split_part(f, ':', 1)), 'region_unknown')";
  if (dataset.regionLevel && (await exists(connection, unplaced))) found.push(unknownPlacesSql(dataset));
  return found;
}

/** What the office should be asked about a checked table: the writings met most often, each with its nearest meanings. */
export async function questionsOf(connection: DuckDBConnection, dataset: Incoming): Promise<Question[]> {
  const unknown = await unknownSql(connection, dataset);
  if (unknown.length === 0) return [];
  await connection.run(`CREATE TABLE unknown_texts AS FROM (${unknown.join(" UNION ALL ")}) WHERE ${askable}`);
  await connection.run(readFileSync(new URL("candidates.sql", import.meta.url), "utf8"));
  const rows = await rowsOf<
    Omit<Question, "dataset" | "column" | "candidates"> & { column: string; candidates: string }
  >(
    connection,
    `SELECT kind, column_name AS column, within, written, rows, array_to_string(candidates, '|') AS candidates
    FROM questions ORDER BY rows DESC, kind, column_name, within, written LIMIT ${mostQuestions}`
  );
  const told = ({ kind, column: name }: (typeof rows)[number], choice: string): string => {
    const column = dataset.columns[name];
    return kind === "value" && column?.type === "text" ? toldCode(column, choice) : choice;
  };
  return rows.map((row) => ({
    ...row,
    dataset: dataset.name,
    candidates: row.candidates.split("|").map((choice) => told(row, choice))
  }));
}
