import type { ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import type { Instance } from "../../data/instances/instance.ts";
import type { PartReader } from "./part-rows.ts";
import type { Places } from "./places.ts";

/** What all files of one run share. */
export interface Office {
  readonly instance: Instance;
  readonly seed: number;
  readonly places: Places;
  readonly reader: PartReader;
}

/** Data rows of a file and, by reason, those of them with a planted fault. */
export interface Tally {
  rows: number;
  readonly reasons: Partial<Record<ReasonCode, number>>;
  /** Sums that the file states wrongly on purpose, where there are any: of a record of a matrix, or its last row. */
  wrongTotals?: number;
}

export function countWrongTotal(tally: Tally): void {
  tally.wrongTotals = (tally.wrongTotals ?? 0) + 1;
}

export function countFault(tally: Tally, reason: ReasonCode): void {
  tally.reasons[reason] = (tally.reasons[reason] ?? 0) + 1;
}
