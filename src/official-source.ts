import type { OfficialFigure } from "../data/contracts/published/official-figures.ts";

/** How a figure came from its publisher to us: at first hand, quoted by a news medium, or copied by someone else. */
export type Hand = "first" | "quoted" | "copied";

/** Who published the figure, as it is cited: every office of BPS is BPS, with its press release where it is named. */
export function publisherOf({ publisher }: Pick<OfficialFigure, "publisher">): string {
  const release = /BRS [\w/.]+/.exec(publisher)?.[0];
  const name = publisher.startsWith("BPS") ? "BPS" : (publisher.split(/ ?[(,/]/)[0] ?? publisher);
  return release === undefined ? name : `${name}, ${release}`;
}

/** The publisher of official figures says in its own words who handed them on. */
export function handOf({ publisher }: Pick<OfficialFigure, "publisher">): Hand {
  if (/\bdikutip\b/.test(publisher)) return "quoted";
  return /\b(disalin|salinan|disusun|dihimpun|dimuat)\b/.test(publisher) ? "copied" : "first";
}

/** The number that a note says another source gives; null where it gives none. */
export function otherValue(note: string | null): number | null {
  const number = /^Sumber lain menyebut (\d+(?:,\d+)?)/.exec(note ?? "")?.[1];
  return number === undefined ? null : Number(number.replace(",", "."));
}

/** So many times as large or as small, another number is a slip of the pen rather than another opinion. */
const slipTimes = 1.5;

export const isSlip = (value: number, other: number): boolean => other > value * slipTimes || other < value / slipTimes;

/**
 * What a figure is measured by. The rounds of one survey are one basis, for their month stands with the figure; any
 * other series is a basis of its own, and figures on two bases never stand in one column.
 */
export const basisOf = ({ series }: Pick<OfficialFigure, "series">): string =>
  /^(Susenas|Sakernas)\b/.exec(series)?.[0] ?? series;
