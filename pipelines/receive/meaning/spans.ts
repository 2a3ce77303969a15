import type { DuckDBConnection } from "@duckdb/node-api";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { rowsOf } from "../../database.ts";

type Bound = number | string;

/** Of the columns that make a record unique, persons' apart: the lowest and highest value; null when there is none. */
export type Spans = Readonly<Record<string, readonly [Bound, Bound] | null>>;

const isSpanned = (dataset: Incoming, name: string): boolean => {
  const column = dataset.columns[name];
  if (column?.personal) return false;
  return column?.type !== "text" || (column.oneOf ?? column.reference) !== undefined;
};

/** The spans of a checked table: tables that lie apart in one of them share no row. */
export async function spansOf(connection: DuckDBConnection, dataset: Incoming): Promise<Spans> {
  const names = dataset.unique.filter((name) => isSpanned(dataset, name));
  if (names.length === 0) return {};
  const bounds = names.flatMap((name) => [`min(${name}) AS ${name}_lowest`, `max(${name}) AS ${name}_highest`]);
  const [row] = await rowsOf<Record<string, Bound | null>>(
    connection,
    `SELECT ${bounds.join(", ")} FROM checked WHERE faults IS NULL`
  );
  return Object.fromEntries(
    names.map((name) => {
      const [lowest, highest] = [row?.[`${name}_lowest`] ?? null, row?.[`${name}_highest`] ?? null];
      return [name, lowest === null || highest === null ? null : [lowest, highest]];
    })
  );
}

/** A stored table of a dataset, and the spans of its rows. */
interface Spanned {
  readonly dataset: string;
  readonly spans: Spans;
}

/** Whether two tables may share a row. A column without any value may hold none in both. */
export function overlap(a: Spanned, b: Spanned): boolean {
  if (a.dataset !== b.dataset) return false;
  return Object.entries(a.spans).every(([name, own]) => {
    const other = b.spans[name];
    return !own || !other || (own[0] <= other[1] && other[0] <= own[1]);
  });
}
