import type { OfficialFigure } from "../data/contracts/published/official-figures.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import type { Unit } from "../data/measures/measure.ts";
import { published } from "./cell.ts";
import type { LinePoint } from "./charts/line-chart.ts";
import {
  comparableOf,
  earlierOf,
  figuresOf,
  latestOf,
  yearOf,
  type Comparable,
  type OfficialFigure as Told
} from "./official.ts";
import { basisOf, handOf, isSlip, publisherOf } from "./official-source.ts";
import { childrenOf, scope } from "./regions.ts";
import type { SitePage } from "./site-page.ts";

type Page = Pick<SitePage, "words" | "format">;

/** The value with its unit: "5,70%", "Rp 642.000 per orang per bulan". */
export function officialValue(figure: Pick<OfficialFigure, "value" | "unit">, page: Page): string {
  const short = page.words.official.shortUnits[figure.unit];
  const number = officialNumber(figure, page);
  return short === undefined ? number : `${number} ${short}`;
}

/** The number alone, with `Rp` or `%`: its unit stands beside it in small type. Shares and indices have two decimals. */
export function officialNumber({ value, unit }: Pick<OfficialFigure, "value" | "unit">, { format }: Page): string {
  if (unit === "percent") return format.percent(value, 2);
  if (unit === "rupiah_per_person_month") return format.rupiahExact(value);
  return format.decimal(value, unit === "people" ? 0 : 2);
}

/** "Maret 2024", or the year alone. */
export const officialPeriod = (period: string, { format }: Page): string =>
  period.length > 4 ? format.month(period) : period;

export const indicatorName = (code: string, { words }: Page): string => words.official.indicators[code]?.[0] ?? code;
export const indicatorMeaning = (code: string, { words }: Page): string => words.official.indicators[code]?.[1] ?? "";
export const seriesName = (series: string, { words }: Page): string => words.official.series[series] ?? series;

const asHeadline = (figure: OfficialFigure, page: Page): string =>
  figure.unit === "rupiah_per_person_month" ? officialNumber(figure, page) : officialValue(figure, page);

/**
 * The newest figure and the one a year or more before it, each with its period. That it rose or fell is not said:
 * most are from samples, and the sources do not publish how far a sample may be off.
 */
export function officialFinding(indicator: string, region: Region, page: SitePage): string {
  const say = page.words.official.finding;
  const name = indicatorName(indicator, page);
  const area = page.words.places.name(region);
  const latest = latestOf(indicator, region.region_code);
  if (!latest) return say.none(name);
  const dated = (figure: OfficialFigure): string =>
    say.at(asHeadline(figure, page), officialPeriod(figure.period, page));
  const earlier = earlierOf(latest);
  return earlier ? say.two(name, area, dated(latest), dated(earlier)) : say.one(name, area, dated(latest));
}

/** The poverty page in numbers: who is poor, what the line is, and where the shares are highest and lowest. */
export function officialLead(page: SitePage): string[] {
  const { words } = page;
  const say = words.official.leadOf;
  const when = ({ period }: OfficialFigure): string => officialPeriod(period, page);
  const [share, people, line] = ["p0", "poor_people", "poverty_line"].map((code) => latestOf(code, scope.region_code));
  const parts = [...comparableOf("p0", childrenOf(scope)).figures].flatMap(([region, figure]) =>
    figure ? [{ name: words.places.name(region), value: figure.value, figure }] : []
  );
  const ordered = parts.toSorted((a, b) => b.value - a.value);
  const end = ({ name, figure }: (typeof parts)[number]): string =>
    say.end(name, officialNumber(figure, page), when(figure));
  const [high, low] = [ordered[0], ordered.at(-1)];
  const area = words.places.name(scope);
  const poor = share && say.share(officialNumber(share, page), area, when(share));
  const counted = people && people.period === share?.period ? ` ${say.people(officialValue(people, page))}` : "";
  return [
    ...(poor === undefined ? [] : [poor + counted]),
    ...(line ? [say.line(officialNumber(line, page), when(line))] : []),
    ...(high && low && high.value > low.value ? [say.between(end(high), end(low))] : [])
  ];
}

/** By whose hand a figure came to us: "dikutip media"; empty at first hand. */
export function handSaid(figure: Told, { words }: Page): string {
  const hand = handOf(figure);
  return hand === "first" ? "" : words.official.hands[hand];
}

/** Who published a figure, and by whose hand it came to us: "BPS, dikutip media". */
export const sourceSaid = (figure: Told, page: Page): string =>
  [publisherOf(figure), handSaid(figure, page)].filter((part) => part !== "").join(", ");

/** The publishers of many figures, each once, and whether some figures came from others. */
export function sourceLine(figures: readonly Told[], { words }: Page): string {
  const publishers = [...new Set(figures.map((figure) => publisherOf(figure).split(",")[0] ?? ""))].join("; ");
  const isDirect = figures.every((figure) => handOf(figure) === "first");
  return isDirect ? `${publishers}.` : words.official.partly(publishers);
}

/** The name of a figure's series where its region has figures on several bases: they must not be taken for one. */
export function seriesAside(figure: Told, page: Page): string {
  const bases = new Set(figuresOf(figure.indicator_code, figure.region_code).map(basisOf));
  return bases.size > 1 ? seriesName(figure.series, page) : "";
}

/** What a table of regions compares, and on which basis where the indicator has several. */
export function comparedSaid({ period, basis, figures }: Comparable, indicator: string, page: Page): string {
  const bases = [...figures.keys()].flatMap((region) => figuresOf(indicator, region.region_code).map(basisOf));
  const isOne = new Set(bases).size < 2;
  return page.words.official.compared(officialPeriod(period, page), isOne ? "" : seriesName(basis, page));
}

/** Figures as points of a line, at their years. */
export const officialPoints = (figures: readonly Told[]): LinePoint[] =>
  figures.map((figure) => ({ x: yearOf(figure), cell: published(figure.value) }));

/** What is to be known of a figure: that another source differs. A remark in prose is Indonesian and stays so. */
export function noteSaid(figure: Told, page: Page): string {
  if (figure.other === null) return page.format.locale === "id" ? (figure.note ?? "") : "";
  const say = page.words.official;
  const said = officialNumber({ ...figure, value: figure.other }, page);
  return isSlip(figure.value, figure.other) ? say.slip(said) : say.differs(said);
}

const axisUnits: Readonly<Record<string, Unit>> = {
  percent: "percent",
  people: "people",
  rupiah_per_person_month: "rupiah"
};

/** The nearest unit that charts know, for the ticks of an axis. */
export const axisUnit = (unit: string): Unit => axisUnits[unit] ?? "per_1000";

/** The page with numbers said in an official unit: charts know only the units of measures. */
export const speakingAs = (unit: string, page: SitePage): SitePage => ({
  ...page,
  format: { ...page.format, measure: (value) => officialAxis(value, unit, page) }
});

const officialAxis = (value: number, unit: string, page: SitePage): string =>
  unit === "rupiah_per_person_month" ? page.format.rupiah(value) : officialNumber({ value, unit }, page);
