import type { Disclosure } from "../../data/contracts/disclosure.ts";
import type { State, Table } from "../../data/contracts/table.ts";

/** A state before protection: whether there is a number at all. */
export type Availability = Exclude<State, "suppressed">;

/** One row before protection: every number filled, whatever becomes of it. */
export interface DraftRow {
  readonly values: Readonly<Record<string, unknown>>;
  /** By state column. A state that is left out is `published`. */
  readonly states?: Readonly<Record<string, Availability>>;
  /** Counts of people behind the numbers of a state that are not published themselves: who was paid late. */
  readonly guards?: Readonly<Record<string, readonly number[]>>;
  /** States whose rupiah come mostly from one or two people. */
  readonly dominated?: readonly string[];
}

/** A published table before protection. */
export interface Draft {
  readonly table: Table;
  readonly rows: readonly DraftRow[];
}

/** A draft whose table says what its numbers add up with. */
export interface DisclosingDraft extends Draft {
  readonly table: Table & { readonly disclosure: Disclosure };
}

export const isDisclosing = (draft: Draft): draft is DisclosingDraft => draft.table.disclosure !== undefined;

/** Whether a state's numbers stand in the system of all numbers: there are some, and the table's disclosure is about the row. */
export function isCounted({ disclosure }: DisclosingDraft["table"], row: DraftRow, state: string): boolean {
  const { only } = disclosure;
  const concerned = only === undefined || only.codes.includes(String(row.values[only.column]));
  return concerned && (row.states?.[state] ?? "published") === "published";
}

/** The name under which all numbers of one state of one row are hidden or shown together. */
export const maskOf = (table: Table, row: DraftRow, state: string): string =>
  [table.name, ...table.grain.map((column) => String(row.values[column])), state].join("|");
