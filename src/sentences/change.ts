import type { Unit } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";
import { changeSince } from "./comparison.ts";

/** "Setahun lalu 56,4% (+2,6 poin).": the earlier value and how the present one differs from it. */
export function changeSentence(now: Cell, before: Cell, unit: Unit, { words, format }: Speech): string {
  const change = changeSince(now, before, unit === "percent");
  const say = words.sentences.change;
  if (change.kind === "hidden") return say.hidden;
  if (change.kind === "unknown") return say.unknown;
  const earlier = format.measure(change.before, unit);
  if (change.kind === "same") return say.same(earlier);
  if (change.kind === "tiny_base") return say.tinyBase(earlier);
  const by = change.kind === "up" ? change.by : -change.by;
  const difference = unit === "percent" ? words.units.points(format.signed(by)) : `${format.signed(by)}%`;
  return say.line(earlier, difference);
}
