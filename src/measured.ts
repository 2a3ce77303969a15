import { publishedTables } from "../data/contracts/published/tables.ts";
import type { Measure } from "../data/measures/measure.ts";
import { notApplicable, type Cell } from "./cell.ts";
import { codesOf } from "./code-lists.ts";
import { evaluate, sumOf, type Lookup } from "./formula.ts";
import { cellAt } from "./published.ts";

/** Columns of codes in the published tables. */
export type CodeColumn =
  | "category_code"
  | "channel_code"
  | "component_code"
  | "forum_code"
  | "kind_code"
  | "payer_code"
  | "pillar_code"
  | "problem_code"
  | "programme_code"
  | "role_code"
  | "source_code"
  | "type_code"
  | "verification_code";

/** Where a value is asked for. A code that is left out means the total over that list (`all`). */
export type At = { readonly region_code: string; readonly year: number } & {
  readonly [column in CodeColumn]?: string;
};

const tableOf = new Map(publishedTables.map((table) => [table.name, table]));

/**
 * The published cells at a place and time, for a formula. What stands at a code of its own (registration, of the LKS)
 * does not apply to another.
 */
export function lookupAt(at: At): Lookup {
  return ({ table: name, at: own }, column) => {
    const table = tableOf.get(name);
    if (!table) throw new Error(`measure of an unknown table: ${name}`);
    if (Object.entries(own ?? {}).some(([part, code]) => (at[part as keyof At] ?? code) !== code)) return notApplicable;
    const grain = table.grain.map((part) => [part, own?.[part] ?? at[part as keyof At] ?? "all"]);
    return cellAt(table, Object.fromEntries(grain) as Record<string, string | number>, column);
  };
}

/** The measure at one place and time, from published cells only. A row that is not in the release is not available. */
export function measured(measure: Measure, at: At): Cell {
  const { formula, sumOver } = measure;
  const isTotal = sumOver !== undefined && (at[sumOver.column] ?? "all") === "all";
  if (!isTotal) return evaluate(formula, lookupAt(at));
  return sumOf(codesOf(sumOver.list).map(({ code }) => measured(measure, { ...at, [sumOver.column]: code })));
}

/**
 * The measure over several places in the data at once: each part of the formula is added up before the formula is
 * applied. Only for counts that may be added (rupiah, payments, places), never for recipients of several programmes.
 */
export function measuredOver(measure: Measure, ats: readonly At[]): Cell {
  const lookups = ats.map(lookupAt);
  return evaluate(measure.formula, (term, column) => sumOf(lookups.map((lookup) => lookup(term, column))));
}
