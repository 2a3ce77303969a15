import type { Column, State, Table } from "../../../data/contracts/table.ts";
import type { ReadTable } from "../relations/shown-numbers.ts";

type PublishedRow = ReadTable["rows"][number];

/** One number that a table could hold: what it is of, and what stands there. */
export interface PublishedCell {
  /** Table, measure and the values of the grain, joined by |. */
  readonly id: string;
  readonly table: string;
  readonly measure: string;
  /** The columns of the grain and their values. */
  readonly key: Readonly<Record<string, string>>;
  readonly state: State;
  /** The number of a published cell, else null. */
  readonly value: number | null;
}

/** The id of a cell, from what it is of. */
const cellId = (table: string, measure: string, key: PublishedCell["key"]): string =>
  [table, measure, ...Object.values(key)].join("|");

/** The measures of a table that count people, which alone are hidden for people's sake. */
const peopleMeasures = ({ columns }: Table): (readonly [name: string, column: Column])[] =>
  Object.entries(columns).filter(([, { counts, state }]) => counts === "people" && state !== undefined);

/** The cells of a table that count people. Throws where a hidden cell holds a number. */
export function cellsOf({ table, rows }: ReadTable): PublishedCell[] {
  return rows.flatMap((row) =>
    peopleMeasures(table).map(([measure, column]) => cellOf({ table, row, measure, column }))
  );
}

interface Place {
  readonly table: Table;
  readonly row: PublishedRow;
  readonly measure: string;
  readonly column: Column;
}

function cellOf({ table, row, measure, column }: Place): PublishedCell {
  const key = Object.fromEntries(table.grain.map((name) => [name, String(row[name] ?? "")]));
  const state = row[column.state ?? ""] as State;
  const value = row[measure] ?? null;
  const id = cellId(table.name, measure, key);
  if ((value === null) === (state === "published")) throw new Error(`state and number contradict each other: ${id}`);
  return { id, table: table.name, measure, key, state, value: value === null ? null : Number(value) };
}
