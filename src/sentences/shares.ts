import type { Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";

/** A region's share of the need, and of the money. */
export interface Shares {
  readonly place: string;
  readonly need: Cell;
  readonly money: Cell;
}

/** Shares of need and money that differ by less than this many points are nearly the same. */
const evenPoints = 2;

/** Headline: where the share of the money falls furthest behind the share of the need; only where all shares are known. */
export function gapFinding(regions: readonly Shares[], { words, format }: Speech): string {
  const say = words.sentences.finding.shares;
  const known = regions.flatMap(({ place, need, money }) =>
    need.state === "published" && money.state === "published" ? [{ place, need: need.value, money: money.value }] : []
  );
  if (known.length < 2 || known.length < regions.length) return say.unknown;
  const gapOf = (one: (typeof known)[number] | undefined): number => (one ? one.need - one.money : 0);
  const widest = Math.max(...known.map((one) => Math.abs(gapOf(one))));
  if (widest < evenPoints) return say.even(words.units.points(format.decimal(widest, 1)));
  const [worst, next] = known.toSorted((a, b) => gapOf(b) - gapOf(a));
  if (!worst || gapOf(worst) - gapOf(next) < 0.05) return say.tied;
  return say.behind(worst.place, format.percent(worst.need), format.percent(worst.money));
}
