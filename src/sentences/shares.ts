import type { Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";
import { samePoints } from "./comparison.ts";

/** A region's share of the need, and of the money. */
export interface Shares {
  readonly place: string;
  readonly need: Cell;
  readonly money: Cell;
}

/** Headline: where the share of the money falls furthest behind the share of the need; only where all shares are known. */
export function gapFinding(regions: readonly Shares[], { words, format }: Speech): string {
  const say = words.sentences.finding.shares;
  const known = regions.flatMap(({ place, need, money }) =>
    need.state === "published" && money.state === "published" ? [{ place, need: need.value, money: money.value }] : []
  );
  if (known.length < 2 || known.length < regions.length) return say.unknown;
  const [worst, next] = known.toSorted((a, b) => b.need - b.money - (a.need - a.money));
  const gapOf = (one: typeof worst): number => (one ? one.need - one.money : 0);
  if (!worst || gapOf(worst) < samePoints) return say.even;
  if (gapOf(worst) - gapOf(next) < 0.05) return say.tied;
  return say.behind(worst.place, format.percent(worst.need), format.percent(worst.money));
}
