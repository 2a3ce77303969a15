import { valueOf, type Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";
import { minimumBase, samePoints } from "./comparison.ts";

/** One part of a whole, by name. */
export interface Part {
  readonly name: string;
  readonly cell: Cell;
}

/**
 * The part that is larger than every other, whatever the hidden or unknown ones are: those cannot exceed what the published
 * ones leave of the whole. Null where two are equal, or where it is not certain.
 */
export function surelyLargest(parts: readonly Part[], whole: Cell): (Part & { readonly value: number }) | null {
  const known = parts.flatMap((part) => {
    const value = valueOf(part.cell);
    return value === null ? [] : [{ ...part, value }];
  });
  const [first, second] = known.toSorted((a, b) => b.value - a.value);
  if (!first || first.value === 0 || first.value === second?.value) return null;
  if (known.length === parts.length) return first;
  const sum = known.reduce((all, { value }) => all + value, 0);
  const total = valueOf(whole);
  return total !== null && first.value > total - sum ? first : null;
}

/** Who the people on record are, families left out. */
export interface ProfileFacts {
  readonly place: string;
  readonly all: Cell;
  readonly male: Cell;
  readonly female: Cell;
  /** As in a sentence: "18-59 years". */
  readonly ages: readonly Part[];
  /** Cases whose age is not recorded: part of the whole, but no age. */
  readonly ageUnstated: Cell;
}

/** Headline of who they are: the largest age group and the share of women, each only where certain and not tiny. */
export function profileFinding(facts: ProfileFacts, speech: Speech): string {
  const say = speech.words.sentences.finding.profile;
  const all = valueOf(facts.all);
  if (all === 0) return say.none(facts.place);
  if (all === null || all < minimumBase) return say.unknown(facts.place);
  const parts = [ageWords(facts, speech), sexWords(facts, speech)].filter((text) => text !== "");
  return parts.length === 0 ? say.unknown(facts.place) : say.persons(parts.join("; "));
}

function ageWords({ ages, ageUnstated, all }: ProfileFacts, { words }: Speech): string {
  const unstated = { name: "", cell: ageUnstated };
  const isCounted = ageUnstated.state !== "not_applicable";
  const largest = surelyLargest(isCounted ? [...ages, unstated] : ages, all);
  return largest && largest.name !== "" ? words.sentences.finding.profile.age(largest.name) : "";
}

function sexWords({ male, female }: ProfileFacts, { words, format }: Speech): string {
  const say = words.sentences.finding.profile;
  const [men, women] = [valueOf(male), valueOf(female)];
  if (men === null || women === null || men + women < minimumBase) return "";
  const share = (women / (men + women)) * 100;
  return Math.abs(share - 50) < samePoints / 2 ? say.sexesEqual : say.women(format.percent(share));
}

/** Headline of the villages of a district: the one with most cases, where that is certain. */
export function villagesFinding(place: string, villages: readonly Part[], all: Cell, speech: Speech): string {
  const { words, format } = speech;
  const say = words.sentences.finding.villages;
  const largest = surelyLargest(villages, all);
  if (largest) return say.top(largest.name, words.units.counted.cases(format.number(largest.value)));
  const isKnown = villages.some(({ cell }) => cell.state === "published");
  return isKnown ? say.each(place) : say.unknown(place);
}
