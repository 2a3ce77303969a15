import type { Measure, Unit } from "../../data/measures/measure.ts";
import { valueOf, type Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";
import { asShown, pointsBetween, samePoints } from "./comparison.ts";
import { extreme, isRankable, sameNumbers, sameShares, type Order, type Ranked } from "./ranking.ts";

/** Headline of a map of unreached families: where the share is highest, or that it is much the same. */
export function unreachedFinding(entries: readonly Ranked<string>[], area: string, speech: Speech): string {
  const { format, words } = speech;
  const found = extreme(entries);
  const say = words.sentences.finding;
  if (found.kind === "unknown") return say.trendUnknown(area);
  if (found.kind === "flat") return say.unreachedFlat(area, format.percent(found.low), format.percent(found.high));
  return say.unreachedTop(format.list(found.items), format.percent(found.value), area);
}

/** Headline of a region beside its neighbours: how many of them it does better than, among those that can be compared. */
export function nearFinding(
  own: Ranked<string>,
  neighbours: readonly Ranked<string>[],
  { words, format }: Speech
): string {
  const say = words.sentences.finding.near;
  const [rankable, value] = [neighbours.filter(isRankable), valueOf(own.cell)];
  if (value === null || !isRankable(own) || rankable.length < 2 || rankable.length < neighbours.length)
    return say.unknown(own.item);
  const better = rankable.filter(({ cell }) => asShown(valueOf(cell) ?? 0) > asShown(value)).length;
  if (better === 0) return say.none(own.item);
  if (better === rankable.length) return say.all(own.item);
  return say.better(own.item, format.number(better), format.number(rankable.length));
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
  const isNamed = name.toLowerCase().includes(words.units.names[unit].toLowerCase());
  const counted = isNamed ? String : words.units.counted[unit];
  const shown = (value: number): string => counted(format.measure(value, unit));
  if (found.kind === "unknown") return say.unknown(name);
  if (found.kind === "flat") return say.flat(name, shown(found.low), shown(found.high));
  return (end === "highest" ? say.top : say.lowest)(name, format.list(found.items), shown(found.value));
}

type Years = readonly { readonly year: number; readonly cell: Cell }[];

interface YearValue {
  readonly year: number;
  readonly value: number;
}

/**
 * The two years that tell how a value has moved: the first and the last that are published, or the last two where more
 * than half of the change, or a change the other way, fell between those. Null with fewer than two.
 */
function tellingYears(points: Years): readonly [YearValue, YearValue] | null {
  const known = points.flatMap(({ year, cell }) => (cell.state === "published" ? [{ year, value: cell.value }] : []));
  const [first] = known;
  const [before, last] = known.slice(-2);
  if (!first || !before || !last) return null;
  const isRecent = Math.abs(last.value - before.value) > Math.abs(last.value - first.value) / 2;
  return [isRecent ? before : first, last];
}

/** Headline of coverage over the years. */
export function trendFinding(place: string, points: Years, { words, format }: Speech): string {
  const say = words.sentences.finding;
  const telling = tellingYears(points);
  if (!telling) return say.trendUnknown(place);
  const [from, to] = telling;
  const difference = pointsBetween(to.value, from.value);
  const [since, until] = [String(from.year), String(to.year)];
  if (Math.abs(difference) < samePoints) return say.trendFlat(place, since, until);
  const by = words.units.points(format.decimal(Math.abs(difference), 1));
  return (difference > 0 ? say.trendUp : say.trendDown)(place, by, since, until);
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

/** A change of less than this share of the earlier value, in percent, is hardly one. */
const sameChange = 1;

function isAlike(from: number, to: number, unit: Unit): boolean {
  if (unit === "percent") return Math.abs(pointsBetween(to, from)) < samePoints;
  return Math.abs(to - from) * 100 < Math.abs(from) * sameChange;
}

/** Headline of a measure over the years: from what to what it changed, and in which years. */
export function seriesFinding(measure: string, points: Years, unit: Unit, { words, format }: Speech): string {
  const say = words.sentences.finding;
  const telling = tellingYears(points);
  if (!telling) return say.seriesUnknown(measure);
  const [from, to] = telling.map(({ value, year }) => ({
    text: words.sentences.dated(format.measure(value, unit), String(year)),
    value
  })) as [Said, Said];
  const isSame = from.value === to.value || isAlike(from.value, to.value, unit);
  const tell = isSame ? say.seriesFlat : to.value > from.value ? say.seriesUp : say.seriesDown;
  return tell(measure, from.text, to.text);
}

interface Said {
  readonly text: string;
  readonly value: number;
}
