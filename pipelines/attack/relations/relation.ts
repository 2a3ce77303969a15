import type { UnknownCell, Unknowns } from "../unknowns.ts";
import type { ShownNumber } from "./shown-numbers.ts";

/** Sums and bounds between numbers, and the rests that sums leave: numbers that no table shows. */
export interface Relations {
  readonly equations: Unknowns["equations"][number][];
  readonly atMost: Unknowns["atMost"][number][];
  readonly rests: UnknownCell[];
}

export const noRelations = (): Relations => ({ equations: [], atMost: [], rests: [] });

/** What a sum leaves: hidden, and small by the rules of the number it is left of. */
export const restCell = (id: string, { threshold }: Pick<ShownNumber, "threshold">): UnknownCell => ({
  id,
  value: null,
  protection: 0,
  threshold
});
