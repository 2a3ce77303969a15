import type { Theme, Unit } from "../data/measures/measure.ts";
import { pantiCapacity } from "../data/measures/panti-capacity.ts";
import { pantiHomes } from "../data/measures/panti-homes.ts";
import type { Cell } from "./cell.ts";
import { measured } from "./measured.ts";
import { officialFinding } from "./official-words.ts";
import { moneyTotal, onTimeShare, placesMissing, thisYear } from "./region-facts.ts";
import { scope } from "./regions.ts";
import { measureSentence } from "./sentences/measure.ts";
import type { SitePage } from "./site-page.ts";
import { spmIndicators, spmValue } from "./spm.ts";
import type { ThemeSpec } from "./themes.ts";

const at = { region_code: scope.region_code, year: thisYear };

const said = (cell: Cell, unit: Unit, { words, format }: SitePage): string | null =>
  cell.state === "published" ? `**${words.units.counted[unit](format.measure(cell.value, unit))}**` : null;

function aid(page: SitePage): string {
  const say = page.words.home.topicFinding;
  const { sum } = moneyTotal(at.region_code, at.year);
  if (sum === null) return say.aidUnknown;
  const onTime = said(onTimeShare(at.region_code, at.year), "percent", page);
  return say.aid(`**${page.format.rupiah(sum)}**`, onTime === null ? "" : say.aidOnTime(onTime));
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

const own: Partial<Record<Theme, (page: SitePage) => string>> = { aid, panti };

/** One sentence with the main number of a theme, for the whole area. */
export function topicFinding({ id, headlines: [measure] }: ThemeSpec, page: SitePage): string {
  const place = page.words.places.name(scope);
  return own[id]?.(page) ?? measureSentence(measure, measured(measure, at), place, page);
}

/** The topics that are not a theme of the office's own figures. */
export function otherTopics(page: SitePage): readonly { path: string; title: string; finding: string }[] {
  const { menu } = page.words.themes;
  const values = spmIndicators.flatMap((one) => {
    const cell = spmValue(one, thisYear);
    return cell.state === "published" ? [{ name: page.words.spm.service[one.service], value: cell.value }] : [];
  });
  const [lowest] = values.toSorted((a, b) => a.value - b.value);
  const spm = lowest && lowest.value < 100 ? page.words.spm.lowest(lowest.name, page.format.percent(lowest.value)) : "";
  return [
    { path: "/kemiskinan/", title: menu.official, finding: `${officialFinding("p0", scope, page)}.` },
    { path: "/spm/", title: menu.spm, finding: spm || page.words.spm.what }
  ];
}
