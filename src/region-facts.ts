import { aid, needReach } from "../data/contracts/published/aid.ts";
import type { Code } from "../data/contracts/published/codes.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { aidAmount } from "../data/measures/aid-amount.ts";
import { aidOnTime } from "../data/measures/aid-on-time.ts";
import { exclusionError } from "../data/measures/exclusion-error.ts";
import { familiesInNeed } from "../data/measures/families-in-need.ts";
import { familiesUnreached } from "../data/measures/families-unreached.ts";
import { needCoverage } from "../data/measures/need-coverage.ts";
import { pantiGap } from "../data/measures/panti-gap.ts";
import { pantiGovernmentHomes } from "../data/measures/panti-government-homes.ts";
import { pantiHomes } from "../data/measures/panti-homes.ts";
import { pantiOccupancy } from "../data/measures/panti-occupancy.ts";
import { pantiPlacesNeeded } from "../data/measures/panti-places-needed.ts";
import { notAvailable, valueOf, type Cell } from "./cell.ts";
import { codesOf } from "./code-lists.ts";
import type { Locale } from "./locale.ts";
import { measured, measuredOver } from "./measured.ts";
import { cellAt, instance, rowsOf } from "./published.ts";
import { parentOf, siblingsOf } from "./regions.ts";
import { rankOf, type Ranked } from "./sentences/ranking.ts";
import type { BriefingFacts } from "./sentences/briefing.ts";
import type { Total } from "./sentences/finding.ts";
import type { SitePage } from "./site-page.ts";

/** The years of the release, ascending. */
export const years: readonly number[] = [...new Set(rowsOf(needReach).map((row) => row.year))].sort((a, b) => a - b);

/** The year that pages speak of. */
export const thisYear = years.at(-1) ?? 0;
export const lastYear = thisYear - 1;

function totalOf(cells: readonly Cell[]): Total {
  const known = cells.flatMap((cell) => valueOf(cell) ?? []);
  const isComplete = cells.every((cell) => cell.state === "published" || cell.state === "not_applicable");
  return { sum: known.length === 0 ? null : known.reduce((a, b) => a + b, 0), isComplete };
}

/** Families that no programme reached, in percent of the families in need. */
export const unreachedShare = (region_code: string, year: number): Cell =>
  measured(exclusionError, { region_code, year });

const programmesAt = (region_code: string, year: number) =>
  instance.programmes.map((programme_code) => ({ region_code, year, programme_code }));

/** Rupiah of all programmes. Payments, unlike recipients, may be added. */
export const moneyTotal = (code: string, year: number): Total =>
  totalOf(programmesAt(code, year).map((at) => measured(aidAmount, at)));

/** Payments on time, over the programmes whose timeliness is published; not available where there is none. */
export function onTimeShare(code: string, year: number): Cell {
  const known = programmesAt(code, year).filter((at) => cellAt(aid, { ...at }, "payments_due").state === "published");
  return known.length === 0 ? notAvailable : measuredOver(aidOnTime, known);
}

/** Places missing, type by type: a surplus in one does not fill a gap in another. */
export const placesMissing = (region_code: string, year: number): Total =>
  totalOf(codesOf("institution_type").map(({ code }) => measured(pantiGap, { region_code, year, type_code: code })));

/** Whom the types of home that the region lacks would serve, the largest published need first. */
export function withoutHome(region_code: string, year: number, { locale }: SitePage): readonly string[] {
  return servedWhere(year, region_code, ({ homes }) => homes === 0).map((type) => servedBy(type, locale));
}

/** Whom no home of the government serves though private ones do, the largest need first. */
export function withoutGovernmentHome(region_code: string, year: number, { locale }: SitePage): readonly string[] {
  const types = servedWhere(year, region_code, ({ homes, ofGovernment }) => homes > 0 && ofGovernment === 0);
  return types.map((type) => servedBy(type, locale));
}

const servedBy = (type: Code, locale: Locale): string => type[`served_${locale}`] ?? type[`name_${locale}`];

/** Types of home whose homes are as asked, the largest published need first. */
function servedWhere(
  year: number,
  region_code: string,
  isAsked: (counts: { readonly homes: number; readonly ofGovernment: number }) => boolean
): readonly Code[] {
  return codesOf("institution_type")
    .flatMap((type) => {
      const at = { region_code, year, type_code: type.code };
      const need = valueOf(measured(pantiPlacesNeeded, at)) ?? 0;
      const homes = valueOf(measured(pantiHomes, at));
      const ofGovernment = valueOf(measured(pantiGovernmentHomes, at));
      const isFound = homes !== null && ofGovernment !== null && isAsked({ homes, ofGovernment });
      return isFound ? [{ type, need }] : [];
    })
    .sort((a, b) => b.need - a.need)
    .map(({ type }) => type);
}

/** Types of home with more residents than places, and the residents in percent of the places. */
export function overfullHomes(region_code: string, year: number, { locale }: SitePage) {
  return codesOf("institution_type").flatMap((type) => {
    const occupancy = valueOf(measured(pantiOccupancy, { region_code, year, type_code: type.code })) ?? 0;
    return occupancy > 100 ? [{ home: type[`short_${locale}`], occupancy }] : [];
  });
}

const needOf = (region_code: string, year: number): Cell => measured(familiesInNeed, { region_code, year });

/** What the three sentences of a region are made from. */
export function briefingFacts(region: Region, page: SitePage): BriefingFacts {
  const at = { region_code: region.region_code, year: thisYear };
  const parent = parentOf(region);
  const others = siblingsOf(region).map((sibling) => needOf(sibling.region_code, thisYear));
  return {
    place: page.words.places.name(region),
    parent: parent && {
      place: page.words.places.name(parent),
      coverage: measured(needCoverage, { region_code: parent.region_code, year: thisYear })
    },
    year: thisYear,
    need: needOf(region.region_code, thisYear),
    reached: cellAt(needReach, at, "families_reached"),
    coverage: measured(needCoverage, at),
    unreached: measured(familiesUnreached, at),
    rank: rankOf(needOf(region.region_code, thisYear), others),
    withoutHome: region.level === "district" ? [] : withoutHome(region.region_code, thisYear, page)
  };
}

/** The unreached share of each region with the families in need as its base. */
export const unreachedEntries = (regions: readonly Region[], year = thisYear): readonly Ranked<Region>[] =>
  regions.map((region) => ({
    item: region,
    cell: unreachedShare(region.region_code, year),
    base: needOf(region.region_code, year)
  }));
