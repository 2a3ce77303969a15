import type { State, Table } from "../../data/contracts/table.ts";
import type { ScopeRegion } from "../models/model.ts";
import type { Thresholds } from "../protect/masks.ts";

/** What the tables of people need beside the models: the regions in scope and the smallest counts published. */
export interface Protection {
  readonly regions: readonly ScopeRegion[];
  readonly thresholds: Thresholds;
}

/** A published table and its rows, masked. */
export interface Filled {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A row as a model gives it: every column filled, states not yet decided. */
export type Modelled<T> = { readonly [K in keyof T]: T[K] extends State ? never : NonNullable<T[K]> };
/** Whether everybody who should report did. */
export type Complete = { readonly complete: boolean };

/** Whether a count is shown: nobody reported, hidden, or there. */
export const stateOf = (complete: boolean, hidden: boolean): State =>
  !complete ? "not_available" : hidden ? "suppressed" : "published";
/** The number of a published cell, else null. */
export const ifPublished = (state: State, value: number): number | null => (state === "published" ? value : null);
