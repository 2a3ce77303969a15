import type { State } from "../../data/contracts/table.ts";
import type { Unit } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";

/** What the three promises of a place are said from. */
export interface PromiseFacts {
  readonly place: string;
  readonly year: string;
  /** Families left out, in percent of those in need. */
  readonly leftOut: Cell;
  /** Datasets that arrived, of those due; from a regency, only those that regencies send. */
  readonly sent: Cell;
  readonly due: number;
  readonly isRegency: boolean;
  /** Numbers about people that are shown, and all of them, in the whole release. */
  readonly shown: number;
  readonly counted: number;
  /** Working days until cases were resolved: the median, and within which nine in ten were. */
  readonly complaints: Days;
  readonly slrt: Days;
}
interface Days {
  readonly median: Cell;
  readonly p90: Cell;
}

/** A promise as it is shown: its number, or why there is none; what it means; what it leaves out. */
export interface PromiseSaid {
  readonly id: "targeted" | "open" | "quick";
  readonly value: string | { readonly state: Exclude<State, "published"> };
  readonly sentences: readonly string[];
}

const count = (value: number, unit: Unit, { words, format }: Speech): string =>
  words.units.counted[unit](format.measure(value, unit));

function targeted({ leftOut, place, year }: PromiseFacts, speech: Speech): PromiseSaid {
  const say = speech.words.promises.targeted;
  const id = "targeted";
  if (leftOut.state !== "published") return { id, value: leftOut, sentences: [say[leftOut.state](place)] };
  const { percent } = speech.format;
  if (leftOut.value < 0)
    return { id, value: say.reached(percent(100 - leftOut.value)), sentences: [say.beyond(place, year)] };
  const said = leftOut.value === 0 ? say.zero : say.published;
  return { id, value: say.missed(percent(leftOut.value)), sentences: [said(place, year)] };
}

/** The largest share below the whole that is written with one decimal. */
const almostAll = 99.9;

function open(facts: PromiseFacts, { words, format }: Speech): PromiseSaid {
  const say = words.promises.open;
  const { sent, due, place, shown, counted } = facts;
  const id = "open";
  if (sent.state !== "published") return { id, value: sent, sentences: [say.not_available(place)] };
  const arrived = sent.value === 0 ? say.zero : facts.isRegency ? say.regency(place) : say.published;
  const share = counted === 0 ? 0 : (shown / counted) * 100;
  const whole = shown === counted ? share : Math.min(share, almostAll);
  return {
    id,
    value: say.score(format.number(sent.value), format.number(due)),
    sentences: [arrived, ...(counted === 0 ? [] : [say.shown(format.percent(whole))])]
  };
}

function slrt({ median, p90 }: Days, speech: Speech): string {
  const say = speech.words.promises.quick;
  if (median.state !== "published") return say.slrtUnknown[median.state];
  const slow = p90.state === "published" ? count(p90.value, "days", speech) : "";
  return say.slrt(count(median.value, "days", speech), slow);
}

function quick({ complaints, slrt: requests, place }: PromiseFacts, speech: Speech): PromiseSaid {
  const say = speech.words.promises.quick;
  const { median, p90 } = complaints;
  const id = "quick";
  if (median.state !== "published")
    return { id, value: median, sentences: [say[median.state](place), slrt(requests, speech)] };
  const slow = p90.state === "published" ? [say.slow(count(p90.value, "days", speech))] : [];
  const said = median.value === 0 ? say.zero(place) : say.published(place);
  return { id, value: count(median.value, "days", speech), sentences: [said, ...slow, slrt(requests, speech)] };
}

/** The promises of the office at a place: three, or two where nobody is asked for data. */
export const promises = (facts: PromiseFacts, speech: Speech): readonly PromiseSaid[] => [
  targeted(facts, speech),
  ...(facts.sent.state === "not_applicable" ? [] : [open(facts, speech)]),
  quick(facts, speech)
];
