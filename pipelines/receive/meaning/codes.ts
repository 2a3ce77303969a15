import type { Region } from "../../../data/contracts/published/regions.ts";
import type { RegionSpelling } from "../../regions/spellings.ts";

/** Whoever numbers the regions: the home ministry, or the statistics office where its number is known. */
type Authority = "kemendagri" | "bps";

/** The last part of a region's code; its zeros in front say nothing. */
const spellingOf = (authority: Authority, part: string): string => `${authority}:${Number(part)}`;

const bpsPartOf = ({ level, bps_code }: Region): string | undefined =>
  level === "regency" ? bps_code?.slice(2) : level === "district" ? bps_code?.slice(4) : undefined;

/** The last part of every region's code as `place.sql` writes it: `kemendagri:12`, `bps:250`. */
export function codeParts(regions: readonly Region[]): RegionSpelling[] {
  return regions.flatMap((region) => {
    const { region_code, parent_code, level, replaced_by } = region;
    const bps = bpsPartOf(region);
    const own = { parent_code: parent_code ?? "", level, region_code: replaced_by ?? region_code };
    return [
      { ...own, spelling: spellingOf("kemendagri", region_code.split(".").at(-1) ?? "") },
      ...(bps === undefined ? [] : [{ ...own, spelling: spellingOf("bps", bps) }])
    ];
  });
}
