import type { Instance } from "../../data/instances/instance.ts";
import type { RegencySize } from "./calibration.ts";

/** What the world is made from: the same three give the same world. */
export interface Setting {
  readonly instance: Instance;
  readonly regencies: readonly RegencySize[];
  readonly scale: number;
  readonly seed: number;
}
