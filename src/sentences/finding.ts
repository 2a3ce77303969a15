import type { Measure, Unit } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";
import { samePoints } from "./comparison.ts";
import { extreme, sameNumbers, sameShares, type Order, type Ranked } from "./ranking.ts";

/** Headline of a map of unreached families: where the share is highest, or that it is much the same. */
export function unreachedFinding(entries: readonly Ranked<string>[], area: string, speech: Speech): string {
  const { format, words } = speech;
  const found = extreme(entries);
  const say = words.sentences.finding;
  if (found.kind === "unknown") return say.trendUnknown(area);
  if (found.kind === "flat") return say.unreachedFlat(area, format.percent(found.low), format.percent(found.high));
  return say.unreachedTop(format.list(found.items), format.percent(found.value), area);
}

/** Which end of a measure is news: the lowest where more is better, else the highest. */
export const newsEnd = (measure: Pick<Measure, "direction">): Order =>
  measure.direction === "more_is_better" ? "lowest" : "highest";

/** Headline of any measure over regions. `name` is how the measure is called in the reader's language. */
export function topFinding(
  name: string,
  measure: Pick<Measure, "unit" | "direction">,
  entries: readonly Ranked<string>[],
  speech: Speech
): string {
  const { format, words } = speech;
  const { unit } = measure;
  const end = newsEnd(measure);
  const found = extreme(entries, end, unit === "percent" ? sameShares : sameNumbers);
  const say = words.sentences.finding;
  const shown = (value: number): string => words.units.counted[unit](format.measure(value, unit));
  if (found.kind === "unknown") return say.unknown(name);
  if (found.kind === "flat") return say.flat(name, shown(found.low), shown(found.high));
  return (end === "highest" ? say.top : say.lowest)(name, format.list(found.items), shown(found.value));
}

/** Headline of coverage over the years: from the first published year to the last. */
export function trendFinding(
  place: string,
  points: readonly { readonly year: number; readonly cell: Cell }[],
  { words, format }: Speech
): string {
  const say = words.sentences.finding;
  const known = points.flatMap(({ year, cell }) => (cell.state === "published" ? [{ year, value: cell.value }] : []));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || first.year === last.year) return say.trendUnknown(place);
  const difference = last.value - first.value;
  if (Math.abs(difference) < samePoints) return say.trendFlat(place, String(first.year));
  const by = words.units.points(format.decimal(Math.abs(difference), 1));
  return (difference > 0 ? say.trendUp : say.trendDown)(place, by, String(first.year));
}

/** A sum of which parts may be hidden or unknown: then it is a lower bound. Null where no part is published. */
export interface Total {
  readonly sum: number | null;
  readonly isComplete: boolean;
}

/** Headline of money paid. */
export function moneyFinding({ sum, isComplete }: Total, place: string, year: number, speech: Speech): string {
  const say = speech.words.sentences.finding;
  if (sum === null) return say.moneyUnknown(place);
  return (isComplete ? say.money : say.moneyAtLeast)(speech.format.rupiah(sum), place, String(year));
}

/** Headline of incentives: the share of pay periods paid. */
export function periodsFinding(share: Cell, { words, format }: Speech): string {
  const say = words.sentences.finding;
  if (share.state !== "published") return say.periodsUnknown;
  return share.value === 100 ? say.periodsAll : say.periodsPaid(format.percent(share.value));
}

/** What the headline about care homes is made from. `missing` counts type by type. */
export interface PlacesFacts {
  readonly place: string;
  readonly missing: Total;
  readonly homes: Cell;
  readonly capacity: Cell;
}

/** Headline of care homes: what is missing, else what there is, else that there is none. */
export function placesFinding({ place, missing, homes, capacity }: PlacesFacts, { words, format }: Speech): string {
  const say = words.sentences.finding;
  const places = (count: number): string => words.units.counted.places(format.measure(count, "places"));
  if (missing.sum !== null && missing.sum > 0)
    return (missing.isComplete ? say.placesShort : say.placesMissing)(places(missing.sum));
  if (homes.state !== "published" || capacity.state !== "published") return say.placesUnknown;
  if (homes.value === 0) return say.noHomes(place);
  return say.placesOnly(words.units.counted.homes(format.number(homes.value)), places(capacity.value));
}

/** Headline of a measure over the years: by how much it changed from the first published year to the last. */
export function seriesFinding(
  measure: string,
  points: readonly { readonly year: number; readonly cell: Cell }[],
  unit: Unit,
  { words, format }: Speech
): string {
  const say = words.sentences.finding;
  const known = points.flatMap(({ year, cell }) => (cell.state === "published" ? [{ year, value: cell.value }] : []));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || first.year === last.year) return say.seriesUnknown(measure);
  const shown = [first, last].map(({ value }) => format.measure(value, unit)) as [string, string];
  if (shown[0] === shown[1]) return say.seriesSame(measure, shown[0], String(first.year));
  return (last.value > first.value ? say.seriesUp : say.seriesDown)(measure, shown[0], shown[1], String(first.year));
}
