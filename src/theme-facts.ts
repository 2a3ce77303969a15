import type { Code } from "../data/contracts/published/codes.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { familiesInNeed } from "../data/measures/families-in-need.ts";
import type { Measure } from "../data/measures/measure.ts";
import { needCoverage } from "../data/measures/need-coverage.ts";
import { published, valueOf, type Cell } from "./cell.ts";
import { codesOf } from "./code-lists.ts";
import { measured } from "./measured.ts";
import { thisYear, unreachedShare } from "./region-facts.ts";
import { childrenOf, descendantsOf, scope } from "./regions.ts";
import { minimumBase } from "./sentences/comparison.ts";
import type { Ranked } from "./sentences/ranking.ts";
import type { ThemeSpec } from "./themes.ts";

/** The theme's measure at a place. Coverage is shown as what it leaves: the share of families not reached. */
export const themeValue = (spec: ThemeSpec, region_code: string, year: number): Cell =>
  spec.map === needCoverage ? unreachedShare(region_code, year) : measured(spec.map, { region_code, year });

/** Shares and rates of people need a base that is large enough to rank; other measures do not. */
function baseOf(spec: ThemeSpec, region_code: string): Cell {
  const isOfPeople = spec.id === "aid" || spec.id === "ppks";
  return isOfPeople ? measured(familiesInNeed, { region_code, year: thisYear }) : published(minimumBase);
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

/** Cells of one measure by code of the theme's list, for a region and year. */
export const cellsByCode = (spec: ThemeSpec, measure: Measure, region_code: string, year: number) =>
  codesOf(spec.dimension).map((code: Code) => ({
    code,
    cell: measured(measure, { region_code, year, [spec.codeColumn]: code.code })
  }));
