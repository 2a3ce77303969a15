import { incentivePeriodsPaid } from "../data/measures/incentive-periods-paid.ts";
import type { Theme, Unit } from "../data/measures/measure.ts";
import { pantiCapacity } from "../data/measures/panti-capacity.ts";
import { pantiHomes } from "../data/measures/panti-homes.ts";
import { ppksCases } from "../data/measures/ppks-cases.ts";
import type { Cell } from "./cell.ts";
import { measured } from "./measured.ts";
import { moneyTotal, onTimeShare, placesMissing, thisYear } from "./region-facts.ts";
import { scope } from "./regions.ts";
import type { SitePage } from "./site-page.ts";

const at = { region_code: scope.region_code, year: thisYear };

const said = (cell: Cell, unit: Unit, { words, format }: SitePage): string | null =>
  cell.state === "published" ? `**${words.units.counted[unit](format.measure(cell.value, unit))}**` : null;

function ppks(page: SitePage): string {
  const cases = said(measured(ppksCases, at), "cases", page);
  const say = page.words.home.topicFinding;
  return cases === null ? say.ppksUnknown : say.ppks(cases);
}

function aid(page: SitePage): string {
  const say = page.words.home.topicFinding;
  const { sum } = moneyTotal(at.region_code, at.year);
  if (sum === null) return say.aidUnknown;
  const onTime = said(onTimeShare(at.region_code, at.year), "percent", page);
  return say.aid(`**${page.format.rupiah(sum)}**`, onTime === null ? "" : say.aidOnTime(onTime));
}

function incentives(page: SitePage): string {
  const share = said(measured(incentivePeriodsPaid, at), "percent", page);
  const say = page.words.home.topicFinding;
  return share === null ? say.incentivesUnknown : say.incentives(share);
}

function panti(page: SitePage): string {
  const say = page.words.home.topicFinding;
  const { sum, isComplete } = placesMissing(at.region_code, at.year);
  if (sum !== null && sum > 0) {
    const places = `**${page.words.units.counted.places(page.format.measure(sum, "places"))}**`;
    return isComplete ? say.pantiExact(places) : say.panti(places);
  }
  const [homes, places] = [
    said(measured(pantiHomes, at), "homes", page),
    said(measured(pantiCapacity, at), "places", page)
  ];
  return homes === null || places === null ? say.pantiUnknown : say.pantiCapacity(homes, places);
}

/** One sentence with the main number of each theme, for the whole area. */
export const topicFinding = (theme: Theme, page: SitePage): string => ({ ppks, aid, incentives, panti })[theme](page);
