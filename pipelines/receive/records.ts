import { readFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rowsOf } from "../database.ts";
import { columnsOf } from "./columns.ts";
import type { Heading } from "./heading.ts";
import { cellNames, type Source } from "./source.ts";

const totalWords = "^(sub ?|grand ?)?(total|jumlah|jml)\\b";

/** Texts of the columns that the file does not hold, from the letterhead or the office; a column that is in neither is empty. */
export type Implied = ReadonlyMap<string, string>;

/** What stands in a contract column's place in the file: SQL for a text, never NULL. */
type TextOf = (name: string) => string;

const texts = (columns: ReadonlyMap<string, number>, implied: Implied): TextOf => {
  return (name) => {
    const place = columns.get(name);
    return place === undefined ? `'${implied.get(name) ?? ""}'` : `coalesce(c${place + 1}, '')`;
  };
};

/** Every column that is looked at, as text under its contract name. */
const namedSql = (heading: Heading, textOf: TextOf): string[] =>
  [
    ...columnsOf(heading.dataset, "value"),
    ...columnsOf(heading.dataset, "place"),
    ...columnsOf(heading.dataset, "identifier")
  ].map((name) => `${textOf(name)} AS ${name}`);

/** Places (from 1) of the required cells outside of groups. */
function requiredPlaces({ dataset, columns }: Heading): number[] {
  return [...columns].flatMap(([name, place]) => (dataset.columns[name]?.nullable ? [] : [place + 1]));
}

/**
 * Reads the table into `lines`: one row per row of the file, each distinct text stored once (as an enum), identifiers
 * as numbers where they are 16 digits, and the cells where a required one is empty. Reads the relation twice: for the
 * distinct texts, then for the rows. Gives the number of rows.
 */
export async function collectLines(connection: DuckDBConnection, source: Source, implied: Implied): Promise<number> {
  const { heading } = source;
  const textOf = texts(heading.columns, implied);
  const gap = requiredPlaces(heading).map((place) => `coalesce(c${place} < '!', TRUE)`);
  const cells = `[${cellNames(source.width).join(", ")}]`;
  const also = [
    `CASE WHEN ${["FALSE", ...gap].join(" OR ")} THEN ${cells} END AS cells`,
    `${source.extra ?? "NULL"}::VARCHAR AS extra`,
    ...(source.numbered ? ["row"] : [])
  ];
  const named = `SELECT ${[...namedSql(heading, textOf), ...also].join(", ")} FROM ${source.relation}`;
  await collect(connection, heading, named, ["cells", "extra", ...(source.numbered ? ["row"] : [])]);
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
  { dataset }: Heading,
  named: string,
  also: readonly string[]
): Promise<void> {
  const spelt = [...columnsOf(dataset, "value"), ...columnsOf(dataset, "place")];
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

/** Makes `set_aside`; `gaps` must be there. `lastFullRow` is the last row with every required cell filled. */
async function setAside(connection: DuckDBConnection, heading: Heading, lastFullRow: string): Promise<void> {
  const grouped = heading.groups.flatMap(({ columns }) => [...columns.values()].map((place) => place + 1));
  const known = [...[...heading.columns.values()].map((place) => place + 1), ...grouped];
  const list = (places: readonly number[]): string => `[${places.join(", ")}]::INTEGER[]`;
  await connection.run(`SET VARIABLE required = ${list(requiredPlaces(heading))}`);
  await connection.run(`SET VARIABLE known = ${list(known)}`);
  await connection.run(`SET VARIABLE repeated = ${list(grouped)}`);
  await connection.run(`SET VARIABLE heading_row = ${heading.lastRow}`);
  await connection.run(`SET VARIABLE total_words = '${totalWords}'`);
  await connection.run(`SET VARIABLE last_full_row = (${lastFullRow})`);
  await connection.run(readFileSync(new URL("set-aside.sql", import.meta.url), "utf8"));
}

/** Makes the view `records`: the rows of `lines` that are records. Headings that a print layout repeats are none. */
export async function findRecords(connection: DuckDBConnection, { heading, titles }: Source): Promise<void> {
  await setAside(connection, heading, "SELECT coalesce(max(row), 0) FROM numbered WHERE cells IS NULL");
  const [first, second] = columnsOf(heading.dataset, "value").filter((name) => heading.columns.has(name));
  if (first !== undefined && second !== undefined) {
    const isTitle = (name: string): string =>
      `${name}::VARCHAR = ${literal(titles[heading.columns.get(name) ?? -1] ?? "")}`;
    await connection.run(
      `INSERT INTO set_aside SELECT row, 'heading', NULL FROM numbered
      WHERE row > ${heading.lastRow} AND ${isTitle(first)} AND ${isTitle(second)} AND row NOT IN (SELECT row FROM set_aside)`
    );
  }
  await connection.run(
    `CREATE VIEW records AS SELECT * EXCLUDE (cells) FROM numbered
    WHERE row > ${heading.lastRow} AND (cells IS NULL OR row NOT IN (SELECT row FROM set_aside)) AND row NOT IN (SELECT row FROM set_aside WHERE kind = 'heading')`
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
    const textOf = texts(new Map([...heading.columns, ...columns]), new Map([...implied, [over, String(value)]]));
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
