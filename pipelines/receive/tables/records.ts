import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rowsOf } from "../../database.ts";
import { columnsOf } from "../meaning/columns.ts";
import { collectTexts, uniformTexts, type UniformTexts } from "./distinct-texts.ts";
import type { Heading } from "./heading.ts";
import { fullTotals, isBlank, requiredPlaces, setAside } from "./set-aside.ts";
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

/** What the text of a sum that the row states of itself is called in `lines`. */
export const sumName = (number: number): string => `stated_${number}`;

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

/** The places in which some row may lack a required cell: the others say the same in every row. */
const mayBeBlank = (heading: Heading, uniform: UniformTexts): number[] => {
  const filled = [...heading.columns].flatMap(([name, place]) => ((uniform.get(name) ?? "") < "!" ? [] : [place + 1]));
  return requiredPlaces(heading).filter((place) => !filled.includes(place));
};

/**
 * Reads the table into `lines`: one row per row of the file, each distinct text stored once (as an enum), identifiers
 * as numbers where they are 16 digits, and the cells where a required one is empty. Reads the relation twice: for the
 * distinct texts, then for the rows. Gives the number of rows.
 */
export async function collectLines(connection: DuckDBConnection, source: Source, implied: Implied): Promise<number> {
  const { heading, rowsAbove } = source;
  const named = namedSql(heading, texts(new Map([...heading.columns, ...heading.guards]), source.carried, implied));
  const cells = `[${cellNames(source.width).join(", ")}]`;
  const nameMissing = `${isBlank((heading.columns.get("name") ?? 0) + 1)} AS name_missing`;
  const sums = heading.declared.map(({ place }, number) => `coalesce(c${place + 1}, '') AS ${sumName(number)}`);
  const linesOf = (uniform: UniformTexts): string => {
    const gap = ["FALSE", ...mayBeBlank(heading, uniform).map(isBlank), ...fullTotals(heading)].join(" OR ");
    const also = [`CASE WHEN ${gap} THEN ${cells} END AS cells`, `${source.extra ?? "NULL"}::VARCHAR AS extra`];
    return `SELECT ${[...named, ...(countsNames(heading) ? [nameMissing] : []), ...sums, ...also, ...(rowsAbove === null ? ["row"] : [])].join(", ")} FROM ${source.relation}`;
  };
  await collect(connection, heading, linesOf);
  await connection.run(
    `CREATE VIEW numbered AS ${rowsAbove === null ? "" : `SELECT rowid + ${1 + rowsAbove} AS row, * `}FROM lines`
  );
  await connection.run("CREATE VIEW gaps AS SELECT row, cells FROM numbered WHERE cells IS NOT NULL");
  return counted(connection, "lines");
}

/** Digits of an identifier that is written as one: no other text of 16 characters comes back from the number. */
const numberSql = (name: string): string =>
  `CASE WHEN ${name}_number BETWEEN 1000000000000000 AND 9999999999999999 AND ${name}_number::VARCHAR = ${name} THEN ${name}_number END`;

/** Pass one: `written`, the distinct texts of each column, and an enum of them. Pass two: `lines`. */
async function collect(
  connection: DuckDBConnection,
  { dataset, guards }: Heading,
  linesOf: (uniform: UniformTexts) => string
): Promise<void> {
  const spelt = [...columnsOf(dataset, "value"), ...columnsOf(dataset, "place"), ...guards.keys()];
  await collectTexts(connection, spelt, linesOf(new Map()));
  const uniform = await uniformTexts(connection);
  const textOf = (name: string): string => {
    const text = uniform.get(name);
    return text === undefined ? name : literal(text);
  };
  const identifiers = columnsOf(dataset, "identifier");
  const columns = [
    ...spelt.map((name) => `${textOf(name)}::written_${name} AS ${name}`),
    ...identifiers.flatMap((name) => [
      `${numberSql(name)} AS ${name}`,
      `CASE WHEN (${numberSql(name)}) IS NULL THEN ${name} END AS ${name}_text`
    ])
  ];
  const numbers = identifiers.map((name) => `try_cast(${name} AS BIGINT) AS ${name}_number`);
  const taken = [...spelt, ...identifiers, ...identifiers.map((name) => `${name}_number`)];
  await connection.run(
    `CREATE TABLE lines AS SELECT ${columns.join(", ")}, * EXCLUDE (${taken.join(", ")}) FROM (SELECT ${["*", ...numbers].join(", ")} FROM (${linesOf(uniform)}))`
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
  await connection.run(`CREATE TABLE matrix AS FROM ${source.relation}`);
  await connection.run(`CREATE VIEW gaps AS SELECT row, [${cellNames(source.width).join(", ")}] AS cells FROM matrix`);
  await setAside(connection, heading, "SELECT 0");
  const over = heading.dataset.wide?.over ?? "";
  const melted = heading.groups.map(({ value, columns }) => {
    const given = new Map([...implied, [over, String(value)]]);
    const textOf = texts(new Map([...heading.columns, ...heading.guards, ...columns]), source.carried, given);
    const filled = [...columns.values()].map((place) => `tells_a_count(coalesce(c${place + 1}, ''))`);
    return `SELECT ${namedSql(heading, textOf).join(", ")}, ${source.extra ?? "NULL"}::VARCHAR AS extra, row FROM matrix
      WHERE row > ${heading.lastRow} AND row NOT IN (SELECT row FROM set_aside) AND (${filled.join(" OR ")})`;
  });
  await collect(connection, heading, () => melted.join("\nUNION ALL\n"));
  await connection.run("CREATE VIEW records AS FROM lines");
  return counted(connection, "matrix");
}

/** Rows of a table. */
export async function counted(connection: DuckDBConnection, table: string): Promise<number> {
  const [row] = await rowsOf<{ rows: number }>(connection, `SELECT count(*) AS rows FROM ${table}`);
  return row?.rows ?? 0;
}
