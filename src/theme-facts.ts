import type { Code } from "../data/contracts/published/codes.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { publishedTables } from "../data/contracts/published/tables.ts";
import type { Measure, Term, Theme } from "../data/measures/measure.ts";
import { measures } from "../data/measures/measures.ts";
import { published, valueOf, type Cell } from "./cell.ts";
import { codesOf } from "./code-lists.ts";
import { evaluate, partsOf } from "./formula.ts";
import { lookupAt, measured, type At, type CodeColumn } from "./measured.ts";
import { thisYear } from "./region-facts.ts";
import { childrenOf, descendantsOf, scope } from "./regions.ts";
import { minimumBase } from "./sentences/comparison.ts";
import type { Ranked } from "./sentences/ranking.ts";
import type { Breakdown, ThemeSpec } from "./themes.ts";

/** The theme's measure at a place. */
export const themeValue = ({ map }: ThemeSpec, region_code: string, year: number): Cell =>
  measured(map, { region_code, year });

/** What a share or rate is a share of: it must be large enough to rank. Other measures have no such base. */
function baseOf({ map: { formula } }: ThemeSpec, region_code: string): Cell {
  if (formula.kind !== "ratio" && formula.kind !== "rest") return published(minimumBase);
  return evaluate({ kind: "value", of: formula.per }, lookupAt({ region_code, year: thisYear }));
}

export const themeEntries = (spec: ThemeSpec, regions: readonly Region[]): readonly Ranked<Region>[] =>
  regions.map((region) => ({
    item: region,
    cell: themeValue(spec, region.region_code, thisYear),
    base: baseOf(spec, region.region_code)
  }));

/**
 * The regions that a theme's map colours: districts where most of them have a number, else the area's regencies. A
 * regency has districts only.
 */
export function mapRegions(spec: ThemeSpec): readonly Region[] {
  const districts = descendantsOf(scope, "district");
  if (scope.level !== "province") return districts;
  const known = districts.filter((region) => valueOf(themeValue(spec, region.region_code, thisYear)) !== null);
  return known.length * 2 > districts.length ? districts : childrenOf(scope);
}

/** Whether any of the regions that the map would colour has data of the theme's measure. */
export const isMapped = (spec: ThemeSpec): boolean =>
  mapRegions(spec).some((region) => themeValue(spec, region.region_code, thisYear).state !== "not_available");

/** The first term of a measure. */
const firstOf = (measure: Measure): Term => partsOf(measure.formula)[0] ?? { table: "", columns: [] };

const hasColumn = ({ table }: Term, column: CodeColumn): boolean =>
  publishedTables.find(({ name }) => name === table)?.grain.includes(column) === true;

/** The measures of a breakdown: its bars, then the theme's others that the same table breaks down the same way. */
export function measuresOf({ bars, column, isAlone = false }: Breakdown): readonly Measure[] {
  if (isAlone) return [bars];
  const { table, at } = firstOf(bars);
  const isOwn = (term: Term): boolean =>
    column === "kind_code" || (term.at?.[column] === undefined && term.at?.["kind_code"] === at?.["kind_code"]);
  const stands = (term: Term): boolean => hasColumn(term, column) && isOwn(term);
  const others = measures.filter(
    (measure) =>
      measure !== bars &&
      measure.theme === bars.theme &&
      firstOf(measure).table === table &&
      partsOf(measure.formula).every(stands)
  );
  return [bars, ...others];
}

export interface CodeRow {
  readonly code: Code;
  /** One per measure of the breakdown. */
  readonly cells: readonly Cell[];
}

/** A breakdown at a place: one row per code that the office has data of; all codes where it has none of any. */
export function rowsOf(breakdown: Breakdown, region_code: string, year: number): readonly CodeRow[] {
  const shown = measuresOf(breakdown);
  const rows = codesOf(breakdown.dimension).map((code) => ({
    code,
    cells: shown.map((measure) => measured(measure, { region_code, year, [breakdown.column]: code.code }))
  }));
  const known = rows.filter(({ cells }) => cells.some(({ state }) => state !== "not_available"));
  return known.length === 0 ? rows : known;
}

/** What a share, or what is left of a whole, is made from. */
export interface Pair {
  readonly part: Cell;
  readonly whole: Cell;
  readonly isMoney: boolean;
}

/** The pair of a measure at a place; null where it is made otherwise. */
export function pairAt({ formula }: Measure, at: At): Pair | null {
  const cellOf = (of: Term): Cell => evaluate({ kind: "value", of }, lookupAt(at));
  const isMoney = ({ columns }: Term): boolean => columns.every((name) => name.endsWith("_idr"));
  if (formula.kind === "ratio" && formula.factor === 100)
    return { part: cellOf(formula.of), whole: cellOf(formula.per), isMoney: isMoney(formula.per) };
  if (formula.kind === "difference")
    return { part: cellOf(formula.minus), whole: cellOf(formula.of), isMoney: isMoney(formula.of) };
  return null;
}

/** The theme's measures that the office has at any of these places, all codes together. */
export const measuresAt = (theme: Theme, codes: readonly string[], year: number): readonly Measure[] =>
  measures.filter(
    (measure) =>
      measure.theme === theme &&
      codes.some((region_code) => measured(measure, { region_code, year }).state !== "not_available")
  );
