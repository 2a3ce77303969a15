import { publishedTables } from "../data/contracts/published/tables.ts";
import type { Measure } from "../data/measures/measure.ts";
import type { Cell } from "./cell.ts";
import { evaluate, sumOf, type Lookup } from "./formula.ts";
import { cellAt } from "./published.ts";

/** Where a value is asked for. A code that is left out means the total over that list (`all`). */
export interface At {
  readonly region_code: string;
  readonly year: number;
  readonly category_code?: string;
  readonly programme_code?: string;
  readonly type_code?: string;
  readonly role_code?: string;
  readonly component_code?: string;
  readonly payer_code?: string;
}

const tableOf = new Map(publishedTables.map((table) => [table.name, table]));

function lookupAt(at: At): Lookup {
  return (name, column) => {
    const table = tableOf.get(name);
    if (!table) throw new Error(`measure of an unknown table: ${name}`);
    const grain = table.grain.map((part) => [part, at[part as keyof At] ?? "all"]);
    return cellAt(table, Object.fromEntries(grain) as Record<string, string | number>, column);
  };
}

/** The measure at one place and time, from published cells only. A row that is not in the release is not available. */
export const measured = (measure: Measure, at: At): Cell => evaluate(measure.formula, lookupAt(at));

/**
 * The measure over several places in the data at once: each part of the formula is added up before the formula is
 * applied. Only for counts that may be added (rupiah, payments, places), never for recipients of several programmes.
 */
export function measuredOver(measure: Measure, ats: readonly At[]): Cell {
  const lookups = ats.map(lookupAt);
  return evaluate(measure.formula, (table, column) => sumOf(lookups.map((lookup) => lookup(table, column))));
}
