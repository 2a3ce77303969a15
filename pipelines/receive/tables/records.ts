import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rowsOf } from "../../database.ts";
import { columnsOf } from "../meaning/columns.ts";
import type { Heading } from "./heading.ts";
import { fullTotals, requiredPlaces, setAside } from "./set-aside.ts";
import { cellNames, type Source } from "./source.ts";

/** Texts of the columns that the file does not hold, from the letterhead or the office; a column that is in neither is empty. */
export type Implied = ReadonlyMap<string, string>;

/** What stands in a contract column's place in the file: SQL for a text, never NULL. */
type TextOf = (name: string) => string;

const texts = (columns: ReadonlyMap<string, number>, carried: Source["carried"], implied: Implied): TextOf => {
  return (name) => {
    const place = columns.get(name);
    const cell = place === undefined ? carried.get(name) : `c${place + 1}`;
    return cell === undefined ? literal(implied.get(name) ?? "") : `coalesce(${cell}, '')`;
  };
};

/** Every column that is looked at, guards included, as text under its contract name. */
const namedSql = (heading: Heading, textOf: TextOf): string[] =>
  [
    ...columnsOf(heading.dataset, "value"),
    ...columnsOf(heading.dataset, "place"),
    ...columnsOf(heading.dataset, "identifier"),
    ...heading.guards.keys()
  ].map((name) => `${textOf(name)} AS ${name}`);

/** Whether the cells of persons' names, of which nothing else is ever looked at, are told filled from empty. */
export const countsNames = ({ dataset, columns, groups }: Heading): boolean =>
  columns.has("name") && dataset.columns["name"]?.personal === "discard" && groups.length === 0;

/**
 * Reads the table into `lines`: one row per row of the file, each distinct text stored once (as an enum), identifiers
 * as numbers where they are 16 digits, and the cells where a required one is empty. Reads the relation twice: for the
 * distinct texts, then for the rows. Gives the number of rows.
 */
export async function collectLines(connection: DuckDBConnection, source: Source, implied: Implied): Promise<number> {
  const { heading } = source;
  const textOf = texts(new Map([...heading.columns, ...heading.guards]), source.carried, implied);
  const gap = [...requiredPlaces(heading).map((place) => `coalesce(c${place} < '!', TRUE)`), ...fullTotals(heading)];
  const cells = `[${cellNames(source.width).join(", ")}]`;
  const blankName = `coalesce(c${(heading.columns.get("name") ?? 0) + 1} < '!', TRUE) AS name_missing`;
  const also = [
    ...(countsNames(heading) ? [blankName] : []),
    `CASE WHEN ${["FALSE", ...gap].join(" OR ")} THEN ${cells} END AS cells`,
    `${source.extra ?? "NULL"}::VARCHAR AS extra`,
    ...(source.numbered ? ["row"] : [])
  ];
  const named = `SELECT ${[...namedSql(heading, textOf), ...also].join(", ")} FROM ${source.relation}`;
  const alsoNames = [...(countsNames(heading) ? ["name_missing"] : []), "cells", "extra"];
  await collect(connection, heading, named, [...alsoNames, ...(source.numbered ? ["row"] : [])]);
  await connection.run(
    source.numbered
      ? "CREATE VIEW numbered AS FROM lines"
      : "CREATE VIEW numbered AS SELECT rowid + 1 AS row, * FROM lines"
  );
  await connection.run("CREATE VIEW gaps AS SELECT row, cells FROM numbered WHERE cells IS NOT NULL");
  return counted(connection, "lines");
}

/** Pass one: `written`, the distinct texts of each column, and an enum of them. Pass two: `lines`. */
async function collect(
  connection: DuckDBConnection,
  { dataset, guards }: Heading,
  named: string,
  also: readonly string[]
): Promise<void> {
  const spelt = [...columnsOf(dataset, "value"), ...columnsOf(dataset, "place"), ...guards.keys()];
  await connection.run(
    `CREATE TABLE written AS SELECT ${spelt.map((name) => `list_distinct(list_append(list(DISTINCT ${name}), '')) AS ${name}`).join(", ")} FROM (${named})`
  );
  for (const name of spelt) {
    await connection.run(`CREATE TYPE written_${name} AS ENUM (SELECT unnest(${name}) FROM written)`);
  }
  const identifiers = columnsOf(dataset, "identifier");
  const columns = [
    ...spelt.map((name) => `${name}::written_${name} AS ${name}`),
    ...identifiers.flatMap((name) => [
      `${name}_number AS ${name}`,
      `CASE WHEN ${name}_number IS NULL THEN ${name} END AS ${name}_text`
    ]),
    ...also
  ];
  const numbers = identifiers.map(
    (name) => `CASE WHEN regexp_full_match(${name}, '[1-9][0-9]{15}') THEN ${name}::BIGINT END AS ${name}_number`
  );
  await connection.run(
    `CREATE TABLE lines AS SELECT ${columns.join(", ")} FROM (SELECT ${["*", ...numbers].join(", ")} FROM (${named}))`
  );
}

/** Makes the view `records`: the rows of `lines` that are records. */
export async function findRecords(connection: DuckDBConnection, { heading }: Source): Promise<void> {
  await setAside(connection, heading, "SELECT coalesce(max(row), 0) FROM numbered WHERE cells IS NULL");
  await connection.run(
    `CREATE VIEW records AS SELECT * EXCLUDE (cells) FROM numbered
    WHERE row > ${heading.lastRow} AND (cells IS NULL OR row NOT IN (SELECT row FROM set_aside))`
  );
}

/**
 * The same for a matrix: the rows are numbered and judged first, then each filled group of each row becomes a line.
 * Gives the number of rows of the file.
 */
export async function collectMatrix(connection: DuckDBConnection, source: Source, implied: Implied): Promise<number> {
  const { heading } = source;
  const numbered = source.numbered
    ? `SELECT * FROM ${source.relation}`
    : `SELECT row_number() OVER () AS row, * FROM ${source.relation}`;
  await connection.run(`CREATE TABLE matrix AS ${numbered}`);
  await connection.run(`CREATE VIEW gaps AS SELECT row, [${cellNames(source.width).join(", ")}] AS cells FROM matrix`);
  await setAside(connection, heading, "SELECT 0");
  const over = heading.dataset.wide?.over ?? "";
  const melted = heading.groups.map(({ value, columns }) => {
    const given = new Map([...implied, [over, String(value)]]);
    const textOf = texts(new Map([...heading.columns, ...heading.guards, ...columns]), source.carried, given);
    const filled = [...columns.values()].map((place) => `NOT says_nothing(coalesce(c${place + 1}, ''))`);
    return `SELECT ${namedSql(heading, textOf).join(", ")}, ${source.extra ?? "NULL"}::VARCHAR AS extra, row FROM matrix
      WHERE row > ${heading.lastRow} AND row NOT IN (SELECT row FROM set_aside) AND (${filled.join(" OR ")})`;
  });
  await collect(connection, heading, melted.join("\nUNION ALL\n"), ["extra", "row"]);
  await connection.run("CREATE VIEW records AS FROM lines");
  return counted(connection, "matrix");
}

/** Rows of a table. */
export async function counted(connection: DuckDBConnection, table: string): Promise<number> {
  const [row] = await rowsOf<{ rows: number }>(connection, `SELECT count(*) AS rows FROM ${table}`);
  return row?.rows ?? 0;
}
