import type { OfficialFigure } from "../data/contracts/published/official-figures.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import type { Unit } from "../data/measures/measure.ts";
import { earlierOf, latestOf } from "./official.ts";
import type { SitePage } from "./site-page.ts";

type Page = Pick<SitePage, "words" | "format">;

/** The value as it was published, with its unit: "5,7%", "Rp 642.000 per orang per bulan". */
export function officialValue(figure: Pick<OfficialFigure, "value" | "unit">, { words, format }: Page): string {
  const digits = decimalsOf(figure.value);
  const said = words.official.units[figure.unit];
  const number = format.decimal(figure.value, digits);
  return said ? said(number) : `${number} ${figure.unit}`;
}

/** The number alone, with `Rp` or `%`: its unit stands beside it in small type. */
export function officialNumber(figure: Pick<OfficialFigure, "value" | "unit">, { format }: Page): string {
  if (figure.unit === "percent") return format.percent(figure.value, decimalsOf(figure.value));
  if (figure.unit === "rupiah_per_person_month") return format.rupiahExact(figure.value);
  return format.decimal(figure.value, decimalsOf(figure.value));
}

const decimalsOf = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.min(3, String(value).split(".")[1]?.length ?? 0);

/** "Maret 2024", or the year alone. */
export const officialPeriod = (period: string, { format }: Page): string =>
  period.length > 4 ? format.month(period) : period;

export const indicatorName = (code: string, { words }: Page): string => words.official.indicators[code]?.[0] ?? code;
export const indicatorMeaning = (code: string, { words }: Page): string => words.official.indicators[code]?.[1] ?? "";
export const seriesName = (series: string, { words }: Page): string => words.official.series[series] ?? series;

/** The newest value against the newest earlier one of the same series, as a headline. */
export function officialFinding(indicator: string, region: Region, page: SitePage): string {
  const { words } = page;
  const name = indicatorName(indicator, page);
  const area = words.places.name(region);
  const latest = latestOf(indicator, region.region_code);
  if (!latest) return words.official.finding.none(name);
  const said = (figure: OfficialFigure): string =>
    figure.unit === "rupiah_per_person_month" ? officialNumber(figure, page) : officialValue(figure, page);
  const dated = (figure: OfficialFigure): string => `${said(figure)} (${figure.period.slice(0, 4)})`;
  const earlier = earlierOf(latest);
  if (!earlier) return words.official.finding.one(name, area, dated(latest));
  if (earlier.value === latest.value) return words.official.finding.same(name, area, dated(latest));
  const say = latest.value > earlier.value ? words.official.finding.up : words.official.finding.down;
  return say(name, area, dated(earlier), dated(latest));
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

const officialAxis = (value: number, unit: string, { format }: SitePage): string => {
  if (unit === "percent") return format.percent(value, Number.isInteger(value) ? 0 : 2);
  return unit === "rupiah_per_person_month" ? format.rupiah(value) : format.decimal(value, decimalsOf(value));
};
