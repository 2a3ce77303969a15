import { readFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { literal, rowsOf } from "../../database.ts";
import type { Heading } from "../tables/heading.ts";
import { columnsOf } from "./columns.ts";

const levels = ["regency", "district", "village"] as const;

/** Makes `places` and `place_keys`: each distinct way to write a place, and what it resolves to. */
async function resolvePlaces(connection: DuckDBConnection, dataset: Incoming): Promise<void> {
  const parts = columnsOf(dataset, "place");
  await connection.run(
    `CREATE TABLE place_keys AS SELECT row_number() OVER () AS place_id, * FROM (SELECT DISTINCT ${parts.join(", ")} FROM records)`
  );
  const text = (part: string): string => (parts.includes(part) ? `${part}::VARCHAR` : "''");
  await connection.run(
    `CREATE VIEW written_places AS SELECT place_id, ${levels.map((part) => `${text(part)} AS ${part}`).join(", ")} FROM place_keys`
  );
  const optional = parts.filter((part) => dataset.columns[part]?.nullable);
  await connection.run(`SET VARIABLE place_level = '${dataset.regionLevel ?? ""}'`);
  await connection.run(`SET VARIABLE optional_parts = [${optional.map(literal).join(", ")}]::VARCHAR[]`);
  await connection.run(readFileSync(new URL("place.sql", import.meta.url), "utf8"));
}

/** Fewer NIK may all end in 0 by chance. */
const fewestToTell = 10;

/** Whether every NIK of the file ends in 0: the fifteen digits that a spreadsheet's number keeps, and a zero. */
async function isRounded(connection: DuckDBConnection): Promise<boolean> {
  const [found] = await rowsOf<{ rounded: boolean }>(
    connection,
    `SELECT count(*) >= ${fewestToTell} AND count_if(nik % 10 <> 0) = 0 AS rounded FROM records WHERE nik IS NOT NULL`
  );
  return found?.rounded ?? false;
}

/** Why an identifier's cell is refused, as SQL over `identified`. */
function identifierFault(dataset: Incoming, name: string, rounded: boolean): string {
  const required = dataset.columns[name]?.nullable ? "FALSE" : "TRUE";
  if (name !== "nik") return `family_card_fault(${name}, ${name}_text, ${required}) || ':${name}'`;
  const card = columnsOf(dataset, "identifier").includes("family_card") ? "family_card" : "NULL::BIGINT";
  return `nik_fault(${name}, ${name}_text, ${card}, ${required}, ${rounded}) || ':${name}'`;
}

/** Whoever is in the data was born by then. Other days may well lie in another year: they are only warned of. */
function birthFault(dataset: Incoming, values: readonly string[]): string[] {
  const born = values.find((name) => dataset.columns[name]?.personal === "birth_year");
  return born === undefined || !values.includes("year")
    ? []
    : [`CASE WHEN understood_${born}.value > understood_year.value THEN 'date_out_of_range:${born}' END`];
}

/** Whether the NIK tells another birthday or sex than the row does, where the dataset has them. */
function contradiction(dataset: Incoming, values: readonly string[]): string {
  const born = values.find((name) => dataset.columns[name]?.personal === "birth_year");
  const told = [
    ...(born === undefined ? [] : [`contradicts_day(r.nik, understood_${born}.day)`]),
    ...(values.includes("sex") ? ["contradicts_sex(r.nik, understood_sex.value)"] : [])
  ];
  return columnsOf(dataset, "identifier").includes("nik") && told.length > 0 ? told.join(" OR ") : "FALSE";
}

/**
 * Makes `checked`: one row per record with what each cell means, and `faults` ("reason:column", in the contract's
 * order; NULL for none). Identifiers are still numbers here. The region of a place that was not found is the last one
 * above it that was; `contradicts_birth` says that NIK and birthday or sex do not agree.
 */
export async function check(connection: DuckDBConnection, { dataset, guards }: Heading): Promise<void> {
  const [values, identifiers, parts] = [
    columnsOf(dataset, "value"),
    columnsOf(dataset, "identifier"),
    columnsOf(dataset, "place")
  ];
  if (dataset.regionLevel) await resolvePlaces(connection, dataset);
  const rounded = identifiers.includes("nik") && (await isRounded(connection));
  const numbers = identifiers.map((name) => `coalesce(${name}, identifier_of(${name}_text)) AS ${name}`);
  const faults = [
    ...[...guards.keys()].map((name) => `understood_${name}.fault`),
    "CASE WHEN extra IS NOT NULL THEN 'value_unknown:' END",
    ...Object.keys(dataset.columns).flatMap((name) =>
      values.includes(name) ? [`understood_${name}.fault`] : identifiers.includes(name) ? [`${name}_fault`] : []
    ),
    ...birthFault(dataset, values)
  ];
  const placeFaults = dataset.regionLevel ? "places.faults" : "NULL::VARCHAR[]";
  const columns = [
    "r.row",
    ...values.map((name) => `understood_${name}.value AS ${name}`),
    ...identifiers.map((name) => `CASE WHEN NOT is_placeholder(r.${name}) THEN r.${name} END AS ${name}`),
    ...(dataset.regionLevel ? ["places.region_code"] : []),
    `coalesce(${contradiction(dataset, values)}, FALSE) AS contradicts_birth`,
    `CASE WHEN coalesce(${faults.join(", ")}) IS NOT NULL OR ${placeFaults} IS NOT NULL THEN
      list_filter([${faults.join(", ")}], lambda fault: fault IS NOT NULL) || coalesce(${placeFaults}, []) END AS faults`
  ];
  const fault = (name: string): string => `${identifierFault(dataset, name, rounded)} AS ${name}_fault`;
  await connection.run(`CREATE TABLE checked AS
    WITH numbered AS (SELECT * ${identifiers.length > 0 ? `REPLACE (${numbers.join(", ")})` : ""} FROM records),
    identified AS (SELECT ${["*", ...identifiers.map(fault)].join(", ")} FROM numbered)
    SELECT ${columns.join(", ")}
    FROM identified AS r
    ${[...values, ...guards.keys()].map((name) => `JOIN understood_${name} ON understood_${name}.code = enum_code(r.${name})::INTEGER`).join("\n    ")}
    ${dataset.regionLevel ? `JOIN place_keys ON ${parts.map((part) => `place_keys.${part} = r.${part}`).join(" AND ")} JOIN places USING (place_id)` : ""}`);
}

/**
 * Makes `twins`: the rows of `checked` (by rowid) that are without fault and equal to an earlier one in the contract's
 * unique columns. Hashes find the few that may be; only these are compared.
 */
export async function findTwins(connection: DuckDBConnection, dataset: Incoming): Promise<void> {
  const key = dataset.unique.join(", ");
  await connection.run(`CREATE TABLE twins AS
    WITH suspect AS (SELECT hash(${key}) AS key_hash FROM checked WHERE faults IS NULL GROUP BY key_hash HAVING count(*) > 1),
    ranked AS (
      SELECT checked.rowid AS id, row, row_number() OVER (PARTITION BY ${key} ORDER BY row, checked.rowid) AS nth
      FROM checked WHERE faults IS NULL AND hash(${key}) IN (SELECT key_hash FROM suspect)
    )
    SELECT id, row FROM ranked WHERE nth > 1`);
}
