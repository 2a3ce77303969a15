import { pantiCapacity } from "../data/measures/panti-capacity.ts";
import { pantiHomes } from "../data/measures/panti-homes.ts";
import { ppksCases } from "../data/measures/ppks-cases.ts";
import type { Theme } from "../data/measures/measure.ts";
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
import { reachOfNeed } from "./sentences/briefing.ts";
import { changeSentence } from "./sentences/change.ts";
import { moneyFinding, placesFinding } from "./sentences/finding.ts";
import { measureSentence } from "./sentences/measure.ts";
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

/** Two or three sentences at the head of a theme page, about the whole area. */
export function themeLead(spec: ThemeSpec, page: SitePage): readonly string[] {
  const lead = own[spec.id] ?? headlineLead;
  return lead(spec, page).filter((text) => text !== "");
}

/** The theme's headline measures, and how the first has changed. */
function headlineLead({ headlines }: ThemeSpec, page: SitePage): string[] {
  const at = { region_code: scope.region_code, year: thisYear };
  const place = page.words.places.name(scope);
  return headlines.map((measure, order) => {
    const now = measured(measure, at);
    const sentence = measureSentence(measure, now, place, page);
    const before = measured(measure, { ...at, year: lastYear });
    return order > 0 || now.state !== "published"
      ? sentence
      : `${sentence} ${changeSentence(now, before, measure.unit, page)}`;
  });
}

/** Themes that say more, or say it otherwise. */
const own: Partial<Record<Theme, (spec: ThemeSpec, page: SitePage) => string[]>> = {
  ppks: (spec, page) => {
    const [cases = "", ...rest] = headlineLead(spec, page);
    return [cases, poorLead(page), ...rest];
  },
  aid: (_, page) => aidLead(page),
  panti: (spec, page) => [...pantiLead(page), ...headlineLead(spec, page)]
};

/** How many of the cases are poor families: by far the most, and counted otherwise than the rest. */
function poorLead({ words, format }: SitePage): string {
  const poor = measured(ppksCases, { region_code: scope.region_code, year: thisYear, category_code: "fakir_miskin" });
  return poor.state === "published"
    ? words.themes.fakirMiskin(words.units.counted.families(format.number(poor.value)))
    : "";
}

function aidLead(page: SitePage): string[] {
  const total = moneyTotal(scope.region_code, thisYear);
  const place = page.words.places.name(scope);
  const onTime = onTimeShare(scope.region_code, thisYear);
  const timely =
    onTime.state === "published" ? page.words.themes.onTimeSentence(strong(page.format.percent(onTime.value))) : "";
  return [
    `${moneyFinding(total, place, thisYear, stressed(page))}.`,
    reachOfNeed(briefingFacts(scope, page), page),
    timely
  ];
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
