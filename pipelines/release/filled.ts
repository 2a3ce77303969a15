import type { State, Table } from "../../data/contracts/table.ts";
import { isDisclosing, maskOf, type Availability, type Draft, type DraftRow } from "../protect/draft.ts";

/** A published table and its rows, masked. */
export interface Filled {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Whether everybody who should report did. */
export type Complete = { readonly complete: boolean };

/** Whether there is a number at all. */
export const available = (there: boolean): Availability => (there ? "published" : "not_available");

/** The rows of a model as a draft; what is not told of a row's states is published. */
export const draftOf = <R extends object>(
  table: Table,
  rows: readonly R[],
  tell: (row: R) => Omit<DraftRow, "values">
): Draft => ({ table, rows: rows.map((row) => ({ values: { ...row } as DraftRow["values"], ...tell(row) })) });

/** Where everything of a row is there or nothing is. */
export const whole =
  (...states: readonly string[]) =>
  ({ complete }: Complete): Omit<DraftRow, "values"> => ({
    states: Object.fromEntries(states.map((state) => [state, available(complete)]))
  });

/** The published form of a draft: the states as told or hidden, and each number only where its own state is `published`. */
export function fill(draft: Draft, isHidden: (mask: string) => boolean): Filled {
  const { table, rows } = draft;
  const stateOf = (row: DraftRow, state: string): State => {
    const told = row.states?.[state] ?? "published";
    return told === "published" && isDisclosing(draft) && isHidden(maskOf(table, row, state)) ? "suppressed" : told;
  };
  return { table, rows: rows.map((row) => shownRow(table, row.values, (state) => stateOf(row, state))) };
}

function shownRow(
  table: Table,
  values: DraftRow["values"],
  stateOf: (state: string) => State
): Readonly<Record<string, unknown>> {
  const stateColumns = new Set(Object.values(table.columns).map(({ state }) => state));
  const cells = Object.entries(table.columns).map(([name, { state }]) => {
    if (stateColumns.has(name)) return [name, stateOf(name)] as const;
    return [name, state === undefined || stateOf(state) === "published" ? values[name] : null] as const;
  });
  return Object.fromEntries(cells);
}
