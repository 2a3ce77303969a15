import type { State, Table } from "../../data/contracts/table.ts";
import type { CodedRow, Mask } from "../protect/masks.ts";

/** A published table and its rows, masked. */
export interface Filled {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A row as a model gives it: every column filled, states not yet decided. */
export type Modelled<T> = { readonly [K in keyof T]: T[K] extends State ? never : NonNullable<T[K]> };
/** Whether everybody who should report did. */
export type Complete = { readonly complete: boolean };
/** Whether the row can be shown at all. */
export const isComplete = (row: Complete): boolean => row.complete;

/** Whether a count is shown: nobody reported, hidden, or there. */
export const stateOf = (complete: boolean, hidden: boolean): State =>
  !complete ? "not_available" : hidden ? "suppressed" : "published";
/** The number of a published cell, else null. */
export const ifPublished = (state: State, value: number): number | null => (state === "published" ? value : null);

/**
 * The published form of a modelled row: the states as given, and each number only where its own state is `published`.
 * Throws when a number's state was not decided.
 */
export function shownRow(
  table: Table,
  row: Readonly<Record<string, unknown>>,
  states: Readonly<Record<string, State>> = {}
): Readonly<Record<string, unknown>> {
  const cells = Object.entries(table.columns).map(([name, column]) => {
    if (states[name] !== undefined) return [name, states[name]] as const;
    if (column.state === undefined) return [name, row[name]] as const;
    const state = states[column.state];
    if (state === undefined) throw new Error(`no state was decided: ${table.name}.${column.state}`);
    return [name, state === "published" ? row[name] : null] as const;
  });
  return Object.fromEntries(cells);
}

/** Rows to protect by further guards: where one mask already hides the cell, the next hides it too. */
export const hiddenBeside = <R extends Omit<CodedRow, "guards" | "hidden">>(
  mask: Mask,
  rows: readonly R[],
  guards: (row: R) => CodedRow["guards"]
): CodedRow[] =>
  rows.map((row) => ({
    ...row,
    guards: guards(row),
    ...(mask(row.region_code, row.year, row.code) ? { hidden: true as const } : {})
  }));
