import { population } from "../data/contracts/published/ppks.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { valueOf } from "./cell.ts";
import { cellAt } from "./published.ts";
import { thisYear } from "./region-facts.ts";
import { childrenOf, descendantsOf, neighboursOf, scope } from "./regions.ts";

const fewest = 3;

const inhabitants = (region_code: string): number | null =>
  valueOf(cellAt(population, { region_code, year: thisYear }, "population"));

const ofLevel = ({ level }: Region): readonly Region[] =>
  level === "district" ? descendantsOf(scope, "district") : level === "regency" ? childrenOf(scope) : [];

/**
 * The three regions of the same level whose number of inhabitants is closest, as a ratio, neighbours left out; by code
 * where two are equally close. Empty where its own number is not published.
 */
export function similarTo(region: Region): readonly Region[] {
  const own = inhabitants(region.region_code);
  if (own === null || own === 0) return [];
  const near = neighboursOf(region);
  return ofLevel(region)
    .filter((other) => other.region_code !== region.region_code && !near.includes(other))
    .flatMap((other) => {
      const count = inhabitants(other.region_code) ?? 0;
      return count === 0 ? [] : [{ other, distance: Math.abs(Math.log(count / own)) }];
    })
    .toSorted((a, b) => a.distance - b.distance || a.other.region_code.localeCompare(b.other.region_code))
    .slice(0, fewest)
    .map(({ other }) => other);
}
