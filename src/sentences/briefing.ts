import type { Cell } from "../cell.ts";
import type { Format } from "../format.ts";
import type { Words } from "../words/id.ts";
import { compareShares, minimumBase } from "./comparison.ts";
import type { Rank } from "./ranking.ts";

/** What sentences are made with: the words and numbers of one language. */
export interface Speech {
  readonly words: Words;
  readonly format: Format;
}

/** What the three sentences of a region are made from. */
export interface BriefingFacts {
  /** In a sentence: "Kabupaten Lebak". */
  readonly place: string;
  /** The region that contains it, and its coverage; null for the office's area. */
  readonly parent: { readonly place: string; readonly coverage: Cell } | null;
  readonly year: number;
  readonly need: Cell;
  readonly reached: Cell;
  readonly coverage: Cell;
  readonly unreached: Cell;
  readonly rank: Rank;
  /** Whom the missing types of care home would serve, largest need first; empty where none is missing or known. */
  readonly withoutHome: readonly string[];
}

/** How many families need help, and whether that is many for the parent. */
function needSentence(facts: BriefingFacts, speech: Speech): string {
  const { need, place, year } = facts;
  const words = speech.words.sentences;
  if (need.state !== "published") return words.need[need.state](place, String(year));
  if (need.value === 0) return words.need.zero(place, String(year));
  const sentence = words.need.shown(place, families(need.value, speech), rankWords(facts, speech));
  return need.value < minimumBase ? `${sentence} ${words.need.tiny}` : sentence;
}

/** How many of them aid reached, and how that compares with the parent. Empty where nobody is in need. */
function reachSentence(facts: BriefingFacts, speech: Speech): string {
  const { need, reached, coverage } = facts;
  const words = speech.words.sentences.reach;
  if (need.state === "published" && need.value === 0) return "";
  if (reached.state === "suppressed" || need.state === "suppressed") return words.suppressed;
  if (reached.state !== "published" || coverage.state !== "published") return words.not_available;
  if (reached.value === 0) return words.zero;
  const count = families(reached.value, speech);
  if (need.state === "published" && reached.value === need.value) return words.all(count);
  return words.shown(count, speech.format.percent(coverage.value), comparisonWords(facts, speech));
}

/** Need and reach, where nothing before them says who needs help. */
export const reachOfNeed = (facts: BriefingFacts, speech: Speech): string =>
  [needSentence(facts, speech), reachSentence(facts, speech)].filter((text) => text !== "").join(" ");

/** How many are left, and whom no care home serves. */
function gapSentence(facts: BriefingFacts, speech: Speech): string {
  const { unreached, need } = facts;
  const words = speech.words.sentences.gap;
  if (need.state === "published" && need.value === 0) return "";
  const home = homeWords(facts, speech);
  if (unreached.state === "suppressed") return words.suppressed(home);
  if (unreached.state !== "published") return words.not_available(home);
  return unreached.value <= 0 ? words.none(home) : words.shown(families(unreached.value, speech), home);
}

/** The lead of a region: need, reach, gap. Sentences that have nothing to say are left out. */
export const briefing = (facts: BriefingFacts, speech: Speech): readonly string[] =>
  [needSentence, reachSentence, gapSentence].map((sentence) => sentence(facts, speech)).filter((text) => text !== "");

const families = (count: number, { words, format }: Speech): string =>
  words.units.counted.families(format.measure(count, "families"));

function rankWords({ rank, parent }: BriefingFacts, { words }: Speech): string {
  if (!rank || !parent) return "";
  const key = rank === "tied_first" ? "tiedFirst" : rank;
  return words.sentences.rank[key](parent.place);
}

function comparisonWords({ coverage, parent, need }: BriefingFacts, { words, format }: Speech): string {
  if (!parent || parent.coverage.state !== "published") return "";
  if (need.state !== "published" || need.value < minimumBase) return "";
  const compared = compareShares(coverage, parent.coverage);
  const reference = format.percent(parent.coverage.value);
  if (compared.kind === "unknown") return "";
  if (compared.kind === "same") return words.sentences.comparison.same(parent.place, reference);
  const points = words.units.points(format.decimal(compared.points, 1));
  return words.sentences.comparison[compared.kind](points, parent.place, reference);
}

function homeWords({ withoutHome }: BriefingFacts, { words, format }: Speech): string {
  const [first, second, ...more] = withoutHome;
  if (first === undefined) return "";
  if (second === undefined) return words.sentences.gap.noHome(first);
  if (more.length === 0) return words.sentences.gap.noHomeTwo(first, second);
  return words.sentences.gap.noHomeAnd(first, format.number(more.length + 1));
}
