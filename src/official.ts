import { officialFigures, type OfficialFigure } from "../data/contracts/published/official-figures.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { rowsOf } from "./published.ts";
import { childrenOf, regionOf, scope } from "./regions.ts";

/** The indicators of the poverty page, in the order in which it shows them. Others of the release follow. */
const order = ["p0", "p1", "p2", "poor_people", "poverty_line", "population", "hdi", "unemployment"];

const byIndicator = Map.groupBy(rowsOf(officialFigures), (figure) => figure.indicator_code);

/** Codes of the indicators that the release holds. */
export const indicators: readonly string[] = [
  ...order.filter((code) => byIndicator.has(code)),
  ...[...byIndicator.keys()].filter((code) => !order.includes(code)).sort()
];

/** Every figure of an indicator for a region, by period. */
export const figuresOf = (indicator: string, region_code: string): readonly OfficialFigure[] =>
  (byIndicator.get(indicator) ?? [])
    .filter((figure) => figure.region_code === region_code)
    .toSorted((a, b) => a.period.localeCompare(b.period) || a.series.localeCompare(b.series));

export const yearOf = (figure: OfficialFigure): number => Number(figure.period.slice(0, 4));

/**
 * One figure per year and series, for a line: of several rounds in a year the March one, or else the first.
 * Rounds of September are a series of their own and are left out where March ones exist.
 */
export function yearlyOf(indicator: string, region_code: string): readonly OfficialFigure[] {
  const figures = figuresOf(indicator, region_code);
  const byYear = Map.groupBy(figures, yearOf);
  return [...byYear.values()].flatMap(
    (group) => group.find((figure) => figure.period.endsWith("-03")) ?? group[0] ?? []
  );
}

/** The newest figure, or undefined. */
export const latestOf = (indicator: string, region_code: string): OfficialFigure | undefined =>
  yearlyOf(indicator, region_code).at(-1);

/** The newest figure of the same series in an earlier year: what the newest one may be compared with. */
export function earlierOf(figure: OfficialFigure): OfficialFigure | undefined {
  const figures = yearlyOf(figure.indicator_code, figure.region_code);
  return figures.findLast((other) => other.series === figure.series && yearOf(other) < yearOf(figure));
}

/** The office's area, what it lies in, and its regencies, where they have a figure: the area first. */
export const regionsWithFigures = (indicator: string): readonly Region[] =>
  [scope, ...ancestors(scope), ...(scope.level === "province" ? childrenOf(scope) : [])].filter(
    (region) => figuresOf(indicator, region.region_code).length > 0
  );

const ancestors = (region: Region): readonly Region[] =>
  region.parent_code === null ? [] : [regionOf(region.parent_code), ...ancestors(regionOf(region.parent_code))];
