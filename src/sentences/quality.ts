import type { Speech } from "./briefing.ts";
import { fewestRowsForShare } from "../../data/contracts/published/intake.ts";
import { samePoints } from "./comparison.ts";
import { extreme, type Ranked } from "./ranking.ts";

/** What was read, and what became of it. */
export interface IntakeFacts {
  readonly rows: number;
  readonly refused: number;
  /** Rows refused by reason, as the reader's language calls it. */
  readonly reasons: readonly { readonly name: string; readonly rows: number }[];
}

/** The reasons with most rows, at most three when they are equal; none where nothing is refused. */
function mainReasons(reasons: IntakeFacts["reasons"]): readonly string[] {
  const most = Math.max(0, ...reasons.map(({ rows }) => rows));
  return most === 0
    ? []
    : reasons
        .filter(({ rows }) => rows === most)
        .slice(0, 3)
        .map(({ name }) => name);
}

/** The highest share below the whole that is written with one decimal. */
export const almostAll = 99.9;

/** The page in one sentence: how much can be used, and why the rest cannot. */
export function intakeSentence({ rows, refused, reasons }: IntakeFacts, { words, format }: Speech): string {
  const say = words.quality.lead;
  if (rows === 0) return say.nothing;
  if (refused === 0) return say.noneRefused(words.units.counted.rows(format.number(rows)));
  if (rows < fewestRowsForShare) return say.tooFew(words.units.counted.rows(format.number(rows)));
  const share = ((rows - refused) / rows) * 100;
  const usable = share > almostAll ? say.almostAll(format.percent(almostAll)) : say.share(format.percent(share));
  const main = mainReasons(reasons);
  const [only] = main;
  const why =
    only === undefined ? say.unknownReason : main.length === 1 ? say.reason(only) : say.tied(format.list(main));
  return `${usable}; ${why}`;
}

/** A reason with less than a quarter of the refusals is the largest of many, not the main one. */
const leastMainShare = 0.25;

/** Headline of the reasons. */
export function reasonsFinding({ refused, reasons }: IntakeFacts, { words, format }: Speech): string {
  const say = words.quality.reasons;
  const main = mainReasons(reasons);
  const [only] = main;
  if (only === undefined) return say.none;
  if (main.length > 1) return say.tied(format.list(main));
  const rows = Math.max(...reasons.map((reason) => reason.rows));
  if (refused < fewestRowsForShare) return say.most(only);
  if (rows / refused < leastMainShare) return say.spread(only, format.percent((rows / refused) * 100));
  return say.top(only, format.percent((rows / Math.max(refused, rows)) * 100));
}

/** Headline of what has arrived; of `late` datasets some regency's latest year is missing. */
export function arrivedFinding(have: number, all: number, late: number, { words, format }: Speech): string {
  const say = words.quality.arrived;
  if (have === 0) return say.none;
  if (have === all && late > 0) return say.allBut(format.number(all), format.number(late));
  return have === all ? say.all(format.number(all)) : say.some(format.number(have), format.number(all));
}

/** The smallest share above zero that is written with one decimal. */
const leastShare = 0.1;

/** Headline of the identity numbers: rows without a valid NIK among those that need one. */
export function identityFinding(without: number | null, rows: number, { words, format }: Speech): string {
  const say = words.quality.identity;
  if (without === null || rows === 0) return say.unknown;
  if (without === 0) return say.none;
  if (rows < fewestRowsForShare) return say.tooFew;
  const share = (without / rows) * 100;
  return share < leastShare ? say.least(format.percent(leastShare)) : say.some(format.percent(share));
}

/** Headline of the columns that may be empty. */
export function columnsFinding(entries: readonly Ranked<string>[], { words, format }: Speech): string {
  const say = words.quality.columns;
  const found = extreme(entries, "lowest");
  if (found.kind === "unknown") return say.unknown;
  if (found.kind === "flat") return say.flat(format.percent(found.low, 0), format.percent(found.high, 0));
  return say.lowest(format.list(found.items), format.percent(found.value, 0));
}

/** Headline of the duplicates; null where nobody looked. A sum with a rounded number in it is told to the nearest ten. */
export function duplicatesFinding(rows: number | null, isRounded: boolean, { words, format }: Speech): string {
  const say = words.quality.consistency;
  if (rows === null) return say.unknown;
  if (rows === 0) return say.none;
  const told = words.units.counted.rows(format.number(isRounded ? Math.round(rows / 10) * 10 : rows));
  return isRounded ? say.about(told) : say.some(told);
}

/** Shares refused are written in tenths of a point: one step between them is no finding. */
const shareStep = 0.1;

/** So many times the lowest share is another matter, however small both are. */
const otherTimes = 1.5;

/** Whether the months are much the same: within a point of each other and, beyond one step, of like size. */
const areAlike = (low: number, high: number): boolean =>
  high - low < samePoints && (high < low * otherTimes || high - low < shareStep * otherTimes);

/** Headline of the months, of which each is named as a reader reads it. */
export function monthsFinding(entries: readonly Ranked<string>[], { words, format }: Speech): string {
  const say = words.quality.months;
  const found = extreme(entries, "highest", areAlike);
  if (found.kind === "unknown") return say.unknown;
  if (found.kind === "flat" && found.high <= shareStep) return say.hardly(format.percent(shareStep));
  if (found.kind === "flat") return say.flat(format.percent(found.low), format.percent(found.high));
  return say.highest(format.list(found.items), format.percent(found.value));
}

/** Whether the months differ by more than their rounding: else a drawing would show nothing but that. */
export const monthsDiffer = (entries: readonly Ranked<string>[]): boolean =>
  extreme(entries, "highest", areAlike).kind === "top";

/** What one regency has not sent, as the reader calls it. */
export interface Late {
  readonly place: string;
  /** The datasets with the year that is missing. */
  readonly missing: readonly string[];
}

/** How many late regencies are named in a headline; the rest is counted. */
const lateNamed = 3;

/** Headline of who is late: the one that is and what it lacks, or several by name. */
export function lateFinding(late: readonly Late[], due: number, { words, format }: Speech): string {
  const say = words.quality.late;
  const [only] = late;
  if (due === 0) return say.none;
  if (only === undefined) return say.all;
  if (late.length === 1) return say.one(only.place, format.list(only.missing));
  const names = late.slice(0, late.length > lateNamed + 1 ? lateNamed : late.length).map(({ place }) => place);
  const rest = late.length - names.length;
  const all = rest === 0 ? names : [...names, words.board.others(format.number(rest))];
  return say.some(format.number(late.length), format.number(due), format.list(all));
}
