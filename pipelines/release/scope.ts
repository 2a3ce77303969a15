import type { Region } from "../../data/contracts/published/regions.ts";
import type { ScopeRegion } from "../models/model.ts";

const isCurrent = ({ valid_to }: Region): boolean => valid_to === null;

/** The villages of today in a region. */
export const villagesIn = (regions: readonly Region[], region: string): Region[] =>
  regions.filter((one) => one.level === "village" && isCurrent(one) && one.region_code.startsWith(`${region}.`));

/** The scope and its current regencies and districts; the scope itself has no parent here. */
export function scopeOf(regions: readonly Region[], scope: string): ScopeRegion[] {
  return regions.filter(isCurrent).flatMap((region) => {
    const { region_code, level, parent_code } = region;
    if (level === "village" || !region_code.startsWith(scope)) return [];
    const villages = villagesIn(regions, region_code).length;
    return [{ region_code, level, parent_code: region_code === scope ? null : parent_code, villages }];
  });
}

export const regenciesOf = (regions: readonly Region[], scope: string): string[] =>
  scopeOf(regions, scope).flatMap(({ region_code, level }) => (level === "regency" ? [region_code] : []));
