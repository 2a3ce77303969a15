import { publishedTables } from "../data/contracts/published/tables.ts";
import type { Measure, Term } from "../data/measures/measure.ts";
import { evaluate, partsOf } from "./formula.ts";
import { lookupAt, measured } from "./measured.ts";
import { thisYear } from "./region-facts.ts";
import { scope } from "./regions.ts";
import type { SitePage } from "./site-page.ts";

const isMoney = ({ table, columns }: Term): boolean =>
  columns.every((column) => publishedTables.find(({ name }) => name === table)?.columns[column]?.type === "money");

/**
 * A measure worked out with this release's numbers for the office's area: "597.715 ÷ 1.312.024 × 100 = 45,6%". Null
 * where there is nothing to work out, or a number is hidden or missing.
 */
export function exampleOf(measure: Measure, { words, format }: SitePage): string | null {
  const { formula, unit, sumOver } = measure;
  const at = { region_code: scope.region_code, year: thisYear };
  const result = measured(measure, at);
  if (formula.kind === "value" || sumOver !== undefined || result.state !== "published") return null;
  const parts = partsOf(formula).map((term) => {
    const cell = evaluate({ kind: "value", of: term }, lookupAt(at));
    if (cell.state !== "published") throw new Error(`a hidden part in a published measure: ${measure.id}`);
    return isMoney(term) ? format.rupiahExact(cell.value) : format.number(cell.value);
  });
  const say = words.methods.formulaOf;
  const [first = "", second = ""] = parts;
  const sums = {
    ratio: () => say.ratio(first, second, format.number("factor" in formula ? formula.factor : 1)),
    rest: () => say.rest(first, second),
    difference: () => say.difference(first, second),
    shortfall: () => say.shortfall(first, second)
  };
  return `${sums[formula.kind]()} = ${words.units.counted[unit](format.measure(result.value, unit))}`;
}
