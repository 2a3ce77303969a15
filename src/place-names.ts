import type { Region } from "../data/contracts/published/regions.ts";
import { parentOf, scope } from "./regions.ts";
import type { SitePage } from "./site-page.ts";

/** A region's short name; that of a district of a province with its regency, because names occur twice. */
export function shortWithin(region: Region, { words }: SitePage): string {
  const parent = parentOf(region);
  const name = words.places.short(region);
  return region.level === "district" && parent && parent !== scope
    ? words.region.within(name, words.places.short(parent))
    : name;
}
