import { notApplicable, notAvailable, published, type Cell } from "./cell.ts";

/** A part in percent of a whole; what hides or lacks one of the two hides or lacks the share. */
export function shareOf(part: Cell = notAvailable, whole: Cell): Cell {
  if (part.state !== "published") return part;
  if (whole.state !== "published") return whole;
  return whole.value === 0 ? notApplicable : published((part.value / whole.value) * 100);
}
