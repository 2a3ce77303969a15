import type { Rule } from "../../data/rules/rule.ts";
import type { Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";
import { judge, reasonsUnjudged, type Unjudged, type Verdict } from "./judge.ts";

/** One number that a rule asks for: what it is about, and where. Both are empty for all of the board's own region. */
export interface Asking {
  readonly what: string;
  readonly where: string;
  readonly cell: Cell;
  /** What the number is a share of; null for what is no share. */
  readonly base: Cell | null;
}

/** A number beyond the threshold. */
export interface Reported extends Asking {
  readonly value: number;
}

/** A rule held against the numbers of one region. */
export interface Finding {
  readonly rule: Rule;
  /** Beyond the threshold, farthest first; equals by name. */
  readonly reported: readonly Reported[];
  readonly kept: number;
  readonly unjudged: Readonly<Record<Unjudged, number>>;
}

const far = ({ reports }: Rule, a: Reported, b: Reported): number => {
  if (a.value === b.value) return 0;
  return a.value > b.value === (reports === "above") ? -1 : 1;
};

/** Holds a rule against all numbers it asks for. */
export function findingOf(rule: Rule, askings: readonly Asking[], { format }: Pick<Speech, "format">): Finding {
  const held = askings.map((asking) => ({ asking, verdict: judge(rule, asking) }));
  const count = (is: (verdict: Verdict) => boolean): number => held.filter(({ verdict }) => is(verdict)).length;
  const whyNot = (why: Unjudged) => count((verdict) => verdict.kind === "unjudged" && verdict.why === why);
  return {
    rule,
    reported: held
      .flatMap(({ asking, verdict }) => (verdict.kind === "reported" ? [{ ...asking, value: verdict.value }] : []))
      .toSorted((a, b) => far(rule, a, b) || format.compare(a.what + a.where, b.what + b.where)),
    kept: count(({ kind }) => kind === "kept"),
    unjudged: {
      suppressed: whyNot("suppressed"),
      not_available: whyNot("not_available"),
      too_small: whyNot("too_small")
    }
  };
}

/** `12,3 poin`, `46 kasus`, `83,2%`, "belum dikirim". */
export function ruleValue({ unit }: Rule, value: number, { words, format }: Speech): string {
  if (unit === "points") return words.units.points(format.decimal(value, 1));
  if (unit === "months" && !Number.isFinite(value)) return words.board.unsent;
  if (unit === "months") return words.board.monthsBehind(words.board.months(format.number(value)));
  return words.units.counted[unit](format.measure(value, unit));
}

/** The threshold without needless decimals: `85%`. */
function thresholdSaid({ unit, threshold }: Rule, { words, format }: Speech): string {
  if (unit === "percent") return format.percent(threshold, 0);
  if (unit === "points") return words.units.points(format.number(threshold));
  return unit === "months" ? words.board.months(format.number(threshold)) : format.number(threshold);
}

/** The rule as one reads it: "Aturan: tepat waktu di bawah 85%." */
export const ruleSaid = (rule: Rule, speech: Speech): string =>
  speech.words.board.rules[rule.id].rule(thresholdSaid(rule, speech));

/** "PKH di Kab. Lebak", "PKH", "Kab. Lebak", or the board's own place. */
export function subjectSaid({ what, where }: Asking, place: string, { words }: Speech): string {
  if (what === "") return where === "" ? place : where;
  return where === "" ? what : words.board.whatWhere(what, where);
}

/** How many are named in a sentence; the rest is counted. */
const named = 3;

/** What is told of the board's own region comes before what is told of its parts: a total before what it is made of. */
const ofOwn = ({ where }: Asking, place: string): number => Number(where !== "" && where !== place);

/** "**Bantuan terlambat**: LKSA di Kab. Lebak 59,4%, ... dan 12 lainnya." */
export function findingSentence({ rule, reported }: Finding, place: string, speech: Speech): string {
  const { words, format } = speech;
  const total = reported.find((one) => one.what === "" && ofOwn(one, place) === 0);
  const parts = reported.filter((one) => one !== total).toSorted((a, b) => ofOwn(a, place) - ofOwn(b, place));
  const most = total === undefined ? named : named - 1;
  const shown = parts.length > most + 1 ? parts.slice(0, most) : parts;
  const tell = (one: Reported): string => `${subjectSaid(one, place, speech)} ${ruleValue(rule, one.value, speech)}`;
  const said = shown.map(tell);
  const rest = parts.length - shown.length;
  const all = format.list(rest === 0 ? said : [...said, words.board.others(format.number(rest))]);
  const told = total === undefined ? all : parts.length === 0 ? tell(total) : words.board.ofWhich(tell(total), all);
  return `**${words.board.rules[rule.id].title}**: ${told}.`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const unjudgedCount = ({ unjudged }: Finding): number => sum(reasonsUnjudged.map((why) => unjudged[why]));

/** Whether any of the numbers of a rule could be judged. */
export const isJudged = ({ reported, kept }: Finding): boolean => reported.length + kept > 0;

/** The heading of the list: how many rules report something, that none does, or that nobody can tell. */
export function attentionFinding(findings: readonly Finding[], { words, format }: Speech): string {
  const say = words.board.attention;
  const count = findings.filter(({ reported }) => reported.length > 0).length;
  if (!findings.some(isJudged)) return say.unknown;
  if (count === 0) return say.none;
  return count === 1 ? say.one : say.some(format.number(count));
}

/** The board in one sentence: how much is beyond its limit, and the most pressing three. */
export function attentionLead(findings: readonly Finding[], place: string, speech: Speech): string {
  const say = speech.words.board;
  const first = findings.filter(({ reported }) => reported.length > 0).slice(0, 3);
  const headline = say.attention.lead(place, attentionFinding(findings, speech));
  if (first.length === 0) return headline;
  return `${headline} ${say.attention.first(speech.format.list(first.map(({ rule }) => say.rules[rule.id].title)))}`;
}

/** "31 dari 240 angka tidak dapat dinilai: 20 disembunyikan, 11 belum ada." Empty where all could be. */
export function unjudgedSentence(findings: readonly Finding[], { words, format }: Speech): string {
  const say = words.board.attention;
  const parts = reasonsUnjudged.flatMap((why) => {
    const count = sum(findings.map(({ unjudged }) => unjudged[why]));
    return count === 0 ? [] : [say.why[why](format.number(count))];
  });
  const count = sum(findings.map(unjudgedCount));
  const asked = count + sum(findings.map(({ reported, kept }) => reported.length + kept));
  return count === 0 ? "" : say.unjudged(format.number(count), format.number(asked), format.list(parts));
}
