import type { Measure } from "../../data/measures/measure.ts";
import { valueOf, type Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";
import { surelyLargest } from "./profile.ts";
import { extreme, isRankable, sameShares, type Order, type Ranked } from "./ranking.ts";

/** What a breakdown's headline is made from. */
export interface BreakdownFacts {
  readonly measure: Pick<Measure, "title" | "unit">;
  /** One row per code that is drawn. */
  readonly rows: readonly Ranked<string>[];
  /** Which end is news. */
  readonly order: Order;
  /** All codes together, where no code can be more than that; else not available. */
  readonly whole: Cell;
  /** The measure of all codes together as it is said where no code can be ranked: "21 dari 73 (28,8%)". */
  readonly total: string;
  /** What is larger than all that is drawn and not drawn, as it counts something else: "Fakir miskin 1.312.024 keluarga". */
  readonly apart?: string;
}

/** The words of one breakdown. */
export interface BreakdownSay {
  readonly many: string;
  readonly finding: (first: string, count: string) => string;
}

/**
 * Headline of a breakdown: who stands first. Where most of it is hidden it says that instead, and where some is hidden or
 * missing, that others may come before. Shares of a handful are not ranked: then it tells all of them together.
 */
export function breakdownFinding(facts: BreakdownFacts, say: BreakdownSay, speech: Speech): string {
  const { rows, order, whole } = facts;
  const themes = speech.words.themes;
  const count = (state: Cell["state"]): number => rows.filter(({ cell }) => cell.state === state).length;
  const [known, hidden, missing] = [count("published"), count("suppressed"), count("not_available")];
  if (known === 0) return themes.breakdownUnknown;
  const parts = rows.map(({ item, cell }) => ({ name: item, cell }));
  const isSure = hidden + missing === 0 || (order === "highest" && surelyLargest(parts, whole) !== null);
  if (hidden > known && !isSure) {
    const told = [hidden, known + hidden + missing].map(speech.format.number) as [string, string];
    return themes.breakdownHidden(...told, say.many);
  }
  return firstFinding(facts, say, isSure, speech);
}

function firstFinding(facts: BreakdownFacts, say: BreakdownSay, isSure: boolean, { words, format }: Speech): string {
  const { measure, rows, order, total, apart } = facts;
  const themes = words.themes;
  const title = measure.title[format.locale];
  const told = (value: number): string => words.units.counted[measure.unit](format.measure(value, measure.unit));
  const rankable = rows.filter(isRankable);
  const found = extreme(rankable, order, measure.unit === "percent" ? sameShares : () => false);
  if (found.kind === "flat") return words.sentences.finding.flat(title, told(found.low), told(found.high));
  // One that alone has a base large enough is no finding about the others.
  const isAlone = rows.every(({ cell }, at) => at === rows.findIndex(isRankable) || cell.state !== "published");
  if (found.kind === "unknown" && !isAlone)
    return total === "" ? themes.breakdownUnknown : themes.breakdownTotal(title, total);
  const value = found.kind === "top" ? found.value : firstValue(rankable);
  const first = rankable.filter((row) => Math.round(firstValue([row]) * 10) === Math.round(value * 10));
  const name =
    first.length > 3 ? `${format.number(first.length)} ${say.many}` : format.list(first.map(({ item }) => item));
  if (apart !== undefined) return themes.breakdownApart(apart, name, told(value), !isSure);
  const finding = say.finding(name, told(value));
  return isSure ? finding : themes.breakdownPartly(finding);
}

const firstValue = ([first]: readonly Ranked<string>[]): number => (first && valueOf(first.cell)) ?? 0;
