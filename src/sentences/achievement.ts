import type { Target } from "../../data/instances/target.ts";
import { notApplicable, notAvailable, published, type Cell } from "../cell.ts";

/**
 * How far a target was reached, in percent, as performance reports of the regions (LKjIP) count it: A/T where more is
 * better, (2T - A)/T where less is better. Shown as it comes: over 100, or negative where the value is over twice a
 * target that was to be undercut. A target of zero has no percentage. No target: not available.
 */
export function achievement(actual: Cell, target: Pick<Target, "value" | "direction"> | undefined): Cell {
  if (target === undefined) return notAvailable;
  if (actual.state !== "published") return actual;
  if (target.value === 0) return notApplicable;
  const reached = target.direction === "more_is_better" ? actual.value : 2 * target.value - actual.value;
  return published((reached / target.value) * 100);
}
