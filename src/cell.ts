import type { State } from "../data/contracts/table.ts";

/** What stands where a number could stand, on every surface: the number (zero included), or why there is none. */
export type Cell =
  { readonly state: "published"; readonly value: number } | { readonly state: Exclude<State, "published"> };

export const published = (value: number): Cell => ({ state: "published", value });
export const suppressed: Cell = { state: "suppressed" };
export const notAvailable: Cell = { state: "not_available" };
export const notApplicable: Cell = { state: "not_applicable" };

/** The number of a published cell, else null. */
export const valueOf = (cell: Cell): number | null => (cell.state === "published" ? cell.value : null);
