import { datasets } from "../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../data/contracts/incoming/incoming.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { budgetAbsorption } from "../data/measures/budget-absorption.ts";
import type { Asked, Rule } from "../data/rules/rule.ts";
import { rules } from "../data/rules/rules.ts";
import { behind, plannedShare, spentShare } from "./cash-plan.ts";
import { notApplicable, notAvailable, published, type Cell } from "./cell.ts";
import { codesOf } from "./code-lists.ts";
import { evaluate } from "./formula.ts";
import { arrivedDatasets, latestOf, latestUnits } from "./intake-facts.ts";
import { lookupAt, measured, type At } from "./measured.ts";
import { instance, manifest } from "./published.ts";
import { thisYear } from "./region-facts.ts";
import { childrenOf, scope } from "./regions.ts";
import { findingOf, type Asking, type Finding } from "./sentences/attention.ts";
import type { SitePage } from "./site-page.ts";

/** The regions whose boards name their parts: the regencies of a province. Any other region speaks of itself. */
const partsOf = (region: Region): readonly Region[] =>
  region === scope && scope.level === "province" ? childrenOf(scope) : [region];

const codeNames = (by: NonNullable<Asked["by"]>): readonly string[] =>
  by.dimension === "programme" ? instance.programmes : codesOf(by.dimension).map(({ code }) => code);

/** Where a rule is asked: each place and code once. */
function placesAsked(rule: Rule, region: Region): readonly At[] {
  const ats = rule.asked.flatMap(({ at, by }) => {
    const places = at === "area" ? [region] : partsOf(region);
    const codes = by === undefined ? [{}] : codeNames(by).map((code) => ({ [by.column]: code }));
    return places.flatMap(({ region_code }) => codes.map((code): At => ({ region_code, year: thisYear, ...code })));
  });
  return [...new Map(ats.map((at) => [JSON.stringify(at), at])).values()];
}

/** The number that a rule looks at, and what it is a share of. */
function numberAt({ looksAt }: Rule, at: At): { readonly cell: Cell; readonly base: Cell | null } {
  const planned = (): Cell => plannedShare(at.region_code, at.year);
  if (looksAt.kind === "cash_plan") return { cell: behind(planned(), spentShare(at.region_code, at.year)), base: null };
  if (looksAt.kind === "pillar_plan") return { cell: behind(planned(), measured(budgetAbsorption, at)), base: null };
  if (looksAt.kind === "arrival") return { cell: notAvailable, base: null };
  const { formula, unit } = looksAt.measure;
  // Rupiah are no sample: a small budget is judged like a large one.
  const hasBase = formula.kind === "ratio" && unit === "percent" && looksAt.measure.theme !== "budget";
  const base = hasBase ? evaluate({ kind: "value", of: formula.per }, lookupAt(at)) : null;
  return { cell: measured(looksAt.measure, at), base: base?.state === "published" && base.value === 0 ? null : base };
}

/** The code of a place asked, as the reader calls it; empty where all codes are meant. */
function codeSaid(rule: Rule, at: At, { words, locale }: SitePage): string {
  const by = rule.asked.find((asked) => asked.by !== undefined && at[asked.by.column] !== undefined)?.by;
  if (by === undefined) return "";
  const code = codesOf(by.dimension).find((one) => one.code === at[by.column]);
  const name = code?.[`short_${locale}`] ?? at[by.column] ?? "";
  return by.dimension === "institution_type" ? words.board.homeFor(name) : name;
}

/** A place as a board names it: a board that speaks of itself alone need not. */
const placeSaid = (place: Region, region: Region, { words }: SitePage): string =>
  partsOf(region).includes(region) ? "" : words.places.short(place);

function measuredAskings(rule: Rule, region: Region, page: SitePage): readonly Asking[] {
  const names = new Map([region, ...partsOf(region)].map((one) => [one.region_code, placeSaid(one, region, page)]));
  const asked = placesAsked(rule, region).map((at) => ({
    what: codeSaid(rule, at, page),
    where: names.get(at.region_code) ?? "",
    ...numberAt(rule, at)
  }));
  // A code that the office keeps nowhere is no gap in its data; if it keeps none at all, all of them are.
  const kept = new Set(asked.flatMap(({ what, cell }) => (cell.state === "not_available" ? [] : [what])));
  const isProgramme = rule.asked.some(({ by }) => by?.dimension === "programme");
  return kept.size === 0 || isProgramme ? asked : asked.filter(({ what }) => kept.has(what));
}

const [throughYear = 0, throughMonth = 12] = manifest.data_through.split("-").map(Number);
/** A list of a year is due when the year is over. */
const dueYear = throughMonth === 12 ? throughYear : throughYear - 1;

/** Months by which what was sent ends before the end of the data. */
const monthsBehind = (year: number, month: number | null): number =>
  Math.max(0, month === null ? 12 * (dueYear - year) : 12 * (throughYear - year) + throughMonth - month);

/** How late one dataset is at a region; does not apply where it is not sent by region. Never sent: infinitely late. */
function lateness(dataset: Incoming, region_code: string): Cell {
  const unit = latestUnits(dataset).find((one) => one.region_code === region_code);
  if (unit === undefined) return notApplicable;
  return published(unit.reported === "no" ? Infinity : monthsBehind(unit.year, unit.latest_month));
}

/** How late a dataset is that no regency sends; a list without a period is never late. */
function latenessOfArea(dataset: Incoming): Cell {
  if (!arrivedDatasets.includes(dataset)) return notAvailable;
  const latest = latestOf(dataset);
  if (latestUnits(dataset).length > 0 || latest === null) return notApplicable;
  const [year = 0, month] = latest.split("-").map(Number);
  return published(monthsBehind(year, month ?? null));
}

function arrivalAskings(region: Region, page: SitePage): readonly Asking[] {
  const parts = partsOf(region).filter((part) => part.level === "regency");
  return datasets.flatMap((dataset) => {
    const what = dataset.title[page.locale];
    const ofParts = parts.map((part) => ({
      what,
      where: placeSaid(part, region, page),
      cell: lateness(dataset, part.region_code),
      base: null
    }));
    return region === scope ? [{ what, where: "", cell: latenessOfArea(dataset), base: null }, ...ofParts] : ofParts;
  });
}

/** Every rule held against a region's numbers, the most pressing first. */
export const attentionAt = (region: Region, page: SitePage): readonly Finding[] =>
  rules
    .map((rule) => {
      const isArrival = rule.looksAt.kind === "arrival";
      return findingOf(rule, isArrival ? arrivalAskings(region, page) : measuredAskings(rule, region, page), page);
    })
    .toSorted((a, b) => a.rule.severity - b.rule.severity);
