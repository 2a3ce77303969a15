import { officialFigures, type OfficialFigure as Figure } from "../data/contracts/published/official-figures.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { basisOf, otherValue } from "./official-source.ts";
import { rowsOf } from "./published.ts";
import { childrenOf, regionOf, scope } from "./regions.ts";

/** An official figure as the site tells it: people are counted one by one, never in thousands. */
export interface OfficialFigure extends Figure {
  /** What another source says, in the same unit; null where none differs. */
  readonly other: number | null;
}

/** The indicators of the poverty page, in the order in which it shows them. Others of the release follow. */
const order = ["p0", "p1", "p2", "poor_people", "poverty_line", "population", "hdi", "unemployment"];

/** Indices for experts; the page folds them. */
export const expertIndicators: ReadonlySet<string> = new Set(["p1", "p2"]);

function told(figure: Figure): OfficialFigure {
  const other = otherValue(figure.note);
  if (figure.unit !== "thousand_people") return { ...figure, other };
  const people = (thousands: number): number => Math.round(thousands * 1000);
  return { ...figure, unit: "people", value: people(figure.value), other: other === null ? null : people(other) };
}

/** A figure without a month says nothing that the same number of the same year with its month does not say. */
const isRepeated = (figure: Figure, all: readonly Figure[]): boolean =>
  figure.period.length === 4 &&
  all.some(
    ({ region_code, period, value }) =>
      region_code === figure.region_code && period.startsWith(`${figure.period}-`) && value === figure.value
  );

const byIndicator = new Map(
  [...Map.groupBy(rowsOf(officialFigures), ({ indicator_code }) => indicator_code)].map(([code, all]) => [
    code,
    all.filter((figure) => !isRepeated(figure, all)).map(told)
  ])
);

/** Codes of the indicators that the release holds. */
export const indicators: readonly string[] = [
  ...order.filter((code) => byIndicator.has(code)),
  ...[...byIndicator.keys()].filter((code) => !order.includes(code)).sort()
];

export const yearOf = ({ period }: Pick<Figure, "period">): number => Number(period.slice(0, 4));

/** When a basis began: of two figures of one period the one on the newer basis is told. */
const begins = (indicator: string, basis: string): string =>
  (byIndicator.get(indicator) ?? []).reduce(
    (first, figure) => (basisOf(figure) === basis && figure.period < first ? figure.period : first),
    "9999"
  );

/** Every figure of an indicator for a region, by period; on a newer basis after an older one. */
export const figuresOf = (indicator: string, region_code: string): readonly OfficialFigure[] =>
  (byIndicator.get(indicator) ?? [])
    .filter((figure) => figure.region_code === region_code)
    .toSorted(
      (a, b) =>
        a.period.localeCompare(b.period) ||
        begins(indicator, basisOf(a)).localeCompare(begins(indicator, basisOf(b))) ||
        a.series.localeCompare(b.series)
    );

/** The newest figure, or undefined. */
export const latestOf = (indicator: string, region_code: string): OfficialFigure | undefined =>
  figuresOf(indicator, region_code).at(-1);

/** The newest figure of the same series in an earlier year: what the newest one may be compared with. */
export const earlierOf = (figure: OfficialFigure): OfficialFigure | undefined =>
  figuresOf(figure.indicator_code, figure.region_code).findLast(
    (other) => other.series === figure.series && yearOf(other) < yearOf(figure)
  );

const ancestors = (region: Region): readonly Region[] =>
  region.parent_code === null ? [] : [regionOf(region.parent_code), ...ancestors(regionOf(region.parent_code))];

/** The office's area, what it lies in, and its regencies, where they have a figure: the area first. */
export const regionsWithFigures = (indicator: string): readonly Region[] =>
  [scope, ...ancestors(scope), ...(scope.level === "province" ? childrenOf(scope) : [])].filter(
    (region) => figuresOf(indicator, region.region_code).length > 0
  );

/** Figures of several regions that may stand in one column. */
export interface Comparable {
  /** The basis of all of them. */
  readonly basis: string;
  /** The newest period that most of them have. */
  readonly period: string;
  /** Each region's figure of that period, or its newest one; undefined where it has none on this basis. */
  readonly figures: ReadonlyMap<Region, OfficialFigure | undefined>;
}

/** What most of the items share; of several the last by the alphabet, which for periods is the newest. */
function mostCommon(items: readonly string[]): string {
  const counted = [...Map.groupBy(items, (item) => item)].map(([item, all]) => ({ item, count: all.length }));
  return counted.toSorted((a, b) => b.count - a.count || b.item.localeCompare(a.item))[0]?.item ?? "";
}

/** One figure per region, all on the basis that most regions have; of several such the newest basis. */
export function comparableOf(indicator: string, regions: readonly Region[]): Comparable {
  const own = new Map(regions.map((region) => [region, figuresOf(indicator, region.region_code)]));
  const bases = [...own.values()].flatMap((all) => [...new Set(all.map(basisOf))]);
  const most = Math.max(0, ...bases.map((basis) => bases.filter((other) => other === basis).length));
  const basis =
    bases
      .filter((one) => bases.filter((other) => other === one).length === most)
      .toSorted((a, b) => begins(indicator, b).localeCompare(begins(indicator, a)))[0] ?? "";
  const onBasis = new Map([...own].map(([region, all]) => [region, all.filter((one) => basisOf(one) === basis)]));
  const period = mostCommon([...onBasis.values()].flatMap((all) => all.at(-1)?.period ?? []));
  const figures = new Map(
    [...onBasis].map(([region, all]) => [region, all.find((one) => one.period === period) ?? all.at(-1)])
  );
  return { basis, period, figures };
}
