import { incentivePeriodsPaid } from "../data/measures/incentive-periods-paid.ts";
import { pantiCapacity } from "../data/measures/panti-capacity.ts";
import { pantiHomes } from "../data/measures/panti-homes.ts";
import { ppksCases } from "../data/measures/ppks-cases.ts";
import type { Unit } from "../data/measures/measure.ts";
import type { Cell } from "./cell.ts";
import { measured } from "./measured.ts";
import {
  briefingFacts,
  lastYear,
  moneyTotal,
  onTimeShare,
  placesMissing,
  thisYear,
  withoutGovernmentHome,
  withoutHome
} from "./region-facts.ts";
import { scope } from "./regions.ts";
import { needSentence, reachSentence } from "./sentences/briefing.ts";
import { changeSentence } from "./sentences/change.ts";
import { moneyFinding, periodsFinding, placesFinding } from "./sentences/finding.ts";
import type { SitePage } from "./site-page.ts";
import type { ThemeSpec } from "./themes.ts";

const strong = (text: string): string => `**${text}**`;

/** The page with every figure of a sentence set in bold. */
const stressed = (page: SitePage): SitePage => ({
  ...page,
  format: {
    ...page.format,
    rupiah: (value) => strong(page.format.rupiah(value)),
    percent: (value) => strong(page.format.percent(value)),
    number: (value) => strong(page.format.number(value)),
    measure: (value, unit) => strong(page.format.measure(value, unit))
  }
});

function counted(cell: Cell, unit: Unit, { words, format }: SitePage): string | null {
  return cell.state === "published" ? words.units.counted[unit](format.measure(cell.value, unit)) : null;
}

/** Two or three sentences at the head of a theme page, about the whole area. */
export function themeLead(spec: ThemeSpec, page: SitePage): readonly string[] {
  const leads = { ppks: ppksLead, aid: aidLead, incentives: incentiveLead, panti: pantiLead };
  return leads[spec.id](page).filter((text) => text !== "");
}

function ppksLead(page: SitePage): string[] {
  const at = { region_code: scope.region_code, year: thisYear };
  const cases = measured(ppksCases, at);
  const say = page.words.home.topicFinding;
  const shown = counted(cases, "cases", page);
  if (shown === null) return [say.ppksUnknown];
  const change = changeSentence(cases, measured(ppksCases, { ...at, year: lastYear }), "cases", page);
  return [`${say.ppks(strong(shown))} ${change}`, needSentence(briefingFacts(scope, page), page)];
}

function aidLead(page: SitePage): string[] {
  const total = moneyTotal(scope.region_code, thisYear);
  const place = page.words.places.name(scope);
  const onTime = onTimeShare(scope.region_code, thisYear);
  const timely =
    onTime.state === "published" ? page.words.themes.onTimeSentence(strong(page.format.percent(onTime.value))) : "";
  return [
    `${moneyFinding(total, place, thisYear, stressed(page))}.`,
    reachSentence(briefingFacts(scope, page), page),
    timely
  ];
}

function incentiveLead(page: SitePage): string[] {
  const at = { region_code: scope.region_code, year: thisYear };
  const paid = measured(incentivePeriodsPaid, at);
  const before = measured(incentivePeriodsPaid, { ...at, year: lastYear });
  return [`${periodsFinding(paid, stressed(page))}.`, changeSentence(paid, before, "percent", page)];
}

function pantiLead(page: SitePage): string[] {
  const code = scope.region_code;
  const at = { region_code: code, year: thisYear };
  const place = page.words.places.name(scope);
  const none = withoutHome(code, thisYear, page);
  const onlyPrivate = withoutGovernmentHome(code, thisYear, page);
  const homes = measured(pantiHomes, at);
  const capacity = measured(pantiCapacity, at);
  const present = placesFinding({ place, missing: { sum: null, isComplete: false }, homes, capacity }, stressed(page));
  const missing = placesFinding({ place, missing: placesMissing(code, thisYear), homes, capacity }, stressed(page));
  return [
    page.words.themes.pantiSentence(place, present),
    missing === present ? "" : `${missing}.`,
    none.length === 0 ? "" : page.words.region.pantiNoHome(page.format.list(none), place),
    onlyPrivate.length === 0 ? "" : page.words.region.pantiNoGovernmentHome(page.format.list(onlyPrivate), place)
  ];
}
