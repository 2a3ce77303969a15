import type { DuckDBConnection } from "@duckdb/node-api";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { literal, rowsOf } from "../../database.ts";
import { columnsOf } from "../meaning/columns.ts";
import { fillTable } from "../meaning/fill-table.ts";
import type { HeadingWords } from "./heading-words.ts";
import type { Source } from "./source.ts";

/** A value may well be as short as a heading is: "L", "P". */
const shortestWord = 3;

/** SQL for "this row holds a datum": an identifier, or a digit where only a date or rupiah can stand. */
function datumSql(dataset: Incoming): string {
  const identifiers = columnsOf(dataset, "identifier").map((name) => `${name} IS NOT NULL`);
  const typed = columnsOf(dataset, "value").filter((name) =>
    ["date", "money"].includes(dataset.columns[name]?.type ?? "")
  );
  const digits = typed.map((name) => `regexp_matches(${name}::VARCHAR, '^\\D{0,4}\\d')`);
  return ["FALSE", ...(identifiers.length > 0 ? identifiers : digits)].join(" OR ");
}

/**
 * Whether some row of `lines` may be another heading: two of its cells hold words that head columns, none a datum. Looks
 * at the distinct texts first, so that a table without any costs nothing.
 */
export async function hasAnotherHeading(
  connection: DuckDBConnection,
  { heading }: Source,
  words: HeadingWords
): Promise<boolean> {
  const spelt = [...columnsOf(heading.dataset, "value"), ...columnsOf(heading.dataset, "place")];
  const columns = spelt.filter((name) => heading.columns.has(name));
  const known = [...words.known].filter((word) => word.length >= shortestWord);
  await fillTable(
    connection,
    "heading_words",
    ["word"],
    known.map((word) => ({ word }))
  );
  const hits = await rowsOf<{ name: string; text: string }>(
    connection,
    `SELECT column_name AS name, text FROM written
    WHERE text >= 'A' AND len(text) <= 80 AND spelling(text) IN (SELECT word FROM heading_words)`
  );
  const texts = [...Map.groupBy(hits, ({ name }) => name)]
    .filter(([name]) => columns.includes(name))
    .map(([name, own]) => `(${name}::VARCHAR IN (${own.map(({ text }) => literal(text)).join(", ")}))::INTEGER`);
  if (texts.length < 2) return false;
  const [more] = await rowsOf<{ rows: number }>(
    connection,
    `SELECT count(*) AS rows FROM numbered WHERE row > ${heading.lastRow} AND ${texts.join(" + ")} >= 2 AND NOT (${datumSql(heading.dataset)})`
  );
  return (more?.rows ?? 0) > 0;
}
