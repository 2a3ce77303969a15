import { statedCoverages, type StatedCoverage } from "../data/official/joint-coverage.ts";
import type { Region } from "../data/contracts/published/regions.ts";

/** What officials stated of an area; undefined where nothing is known with its source. */
export const statedOf = ({ region_code }: Pick<Region, "region_code">): StatedCoverage | undefined =>
  statedCoverages.find((stated) => stated.region_code === region_code);

/** What follows from stated figures, if no household is in both programmes. Shares and growth in percent. */
export interface Joint {
  readonly joint: number;
  readonly residual: number;
  readonly jointShare: number;
  readonly residualShare: number;
  /** Of the households that the central programme leaves, those that the local one reaches. */
  readonly localShareOfRest: number;
  readonly growth: number;
  /** The increase divided by the new budget, which is no growth. */
  readonly increaseOfNew: number;
}

export function jointOf({ poor, reachedByCentral, reachedByLocal, budget }: Omit<StatedCoverage, "sources">): Joint {
  const joint = reachedByCentral + reachedByLocal;
  const increase = budget.after - budget.before;
  return {
    joint,
    residual: poor - joint,
    jointShare: (joint / poor) * 100,
    residualShare: ((poor - joint) / poor) * 100,
    localShareOfRest: (reachedByLocal / (poor - reachedByCentral)) * 100,
    growth: (increase / budget.before) * 100,
    increaseOfNew: (increase / budget.after) * 100
  };
}
