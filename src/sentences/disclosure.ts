import type { DisclosureAttack } from "../../data/contracts/published/disclosure-report.ts";
import type { Speech } from "./briefing.ts";

/** Numbers of one kind: how many there are, and how many of them are hidden. */
export interface Hidden {
  /** The level of region or the table, as one calls it in a sentence. */
  readonly name: string;
  readonly cells: number;
  readonly hidden: number;
}

/** What one attacker found. */
export type Attack = Pick<DisclosureAttack, "cells" | "recovered" | "narrow" | "releases">;

const sumOf = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0);

/** A stronger attacker recovers what a weaker one does, so their finds are not added. */
const mostOf = (attacks: readonly Attack[], found: keyof Attack): number =>
  Math.max(0, ...attacks.map((attack) => attack[found]));

export const hiddenShare = ({ cells, hidden }: Pick<Hidden, "cells" | "hidden">): number =>
  cells === 0 ? 0 : (hidden / cells) * 100;

/** The report in two sentences: how much is hidden, and whether the attacks recovered any of it. */
export const disclosureLead = (levels: readonly Hidden[], attacks: readonly Attack[], speech: Speech): string[] => [
  hiddenSentence(levels, speech),
  attackSentence(attacks, speech)
];

function hiddenSentence(levels: readonly Hidden[], { words, format }: Speech): string {
  const say = words.disclosure.lead;
  const counted = (count: number): string => words.units.counted.cells(format.number(count));
  const [cells, hidden] = [sumOf(levels, (level) => level.cells), sumOf(levels, (level) => level.hidden)];
  if (cells === 0) return say.unknown;
  if (hidden === 0) return say.none(counted(cells));
  return say.some(counted(cells), counted(hidden), format.percent(hiddenShare({ cells, hidden })));
}

function attackSentence(attacks: readonly Attack[], { words, format }: Speech): string {
  const say = words.disclosure.lead;
  const recovered = mostOf(attacks, "recovered");
  if (attacks.length === 0) return say.notAttacked;
  if (recovered > 0) return say.broken(words.units.counted.cells(format.number(recovered)));
  return say.safe(format.number(attacks.length));
}

/** Headline of what is hidden: the share of all numbers, and the table that hides most. Levels do not compare. */
export function hiddenFinding(tables: readonly Hidden[], { words, format }: Speech): string {
  const say = words.disclosure.levels;
  const share = (hidden: Pick<Hidden, "cells" | "hidden">): string => format.percent(hiddenShare(hidden));
  const all = { cells: sumOf(tables, ({ cells }) => cells), hidden: sumOf(tables, ({ hidden }) => hidden) };
  const most = tables.toSorted((a, b) => hiddenShare(b) - hiddenShare(a))[0];
  if (!most) return say.unknown;
  if (all.hidden === 0) return say.none;
  return tables.length === 1 ? say.one(share(all)) : say.most(share(all), most.name, share(most));
}

/** One table at one level, as the report tells of it. */
export interface HiddenInTable extends Hidden {
  readonly level: string;
  /** In percent; null where the table counts no people. */
  readonly people: number | null;
}

/** What hiding costs where it hides the largest share: few numbers or few people. Null where nothing is hidden. */
export function priceSentence(tables: readonly HiddenInTable[], { words, format }: Speech): string | null {
  const say = words.disclosure.levels;
  const counting = tables.filter(({ hidden, people }) => hidden > 0 && people !== null);
  const [most] = counting.toSorted((a, b) => hiddenShare(b) - hiddenShare(a) || b.cells - a.cells);
  if (!most) return null;
  const people = most.people ?? 0;
  const tell = 2 * people < hiddenShare(most) ? say.cheap : say.dear;
  return tell(most.name, most.level, format.percent(hiddenShare(most)), format.percent(people));
}

/** Headline of the attacks. */
export function attacksFinding(attacks: readonly Attack[], { words, format }: Speech): string {
  const say = words.disclosure.attacks;
  const counted = (count: number): string => words.units.counted.cells(format.number(count));
  const [recovered, narrow] = [mostOf(attacks, "recovered"), mostOf(attacks, "narrow")];
  if (attacks.length === 0) return say.unknown;
  if (recovered > 0) return say.broken(counted(recovered));
  return narrow > 0 ? say.narrow(counted(narrow)) : say.safe(format.number(mostOf(attacks, "cells")));
}

/** Which releases were attacked together. Null where no attack is on record. */
export function verdictSentence(release: string, attacks: readonly Attack[], { words, format }: Speech): string | null {
  const say = words.disclosure.attacks;
  const releases = mostOf(attacks, "releases");
  if (attacks.length === 0) return null;
  return releases > 1 ? say.verdict(release, format.number(releases)) : say.verdictAlone(release);
}

/** The releases before this one, by name. */
export function pastSentence(past: readonly string[], { words, format }: Speech): string {
  const say = words.disclosure.history;
  return past.length === 0 ? say.first : say.after(format.number(past.length), format.list(past));
}
