import type { Region } from "../data/contracts/published/regions.ts";
import type { Target } from "../data/instances/target.ts";
import { aidOnTime } from "../data/measures/aid-on-time.ts";
import { budgetAbsorption } from "../data/measures/budget-absorption.ts";
import { complaintsOnTime } from "../data/measures/complaints-on-time.ts";
import { incentivePeriodsPaid } from "../data/measures/incentive-periods-paid.ts";
import type { Measure } from "../data/measures/measure.ts";
import { needCoverage } from "../data/measures/need-coverage.ts";
import { pantiAccredited } from "../data/measures/panti-accredited.ts";
import { pantiOccupancy } from "../data/measures/panti-occupancy.ts";
import { postsFilled } from "../data/measures/posts-filled.ts";
import { psksRegistered } from "../data/measures/psks-registered.ts";
import { puskesosCoverage } from "../data/measures/puskesos-coverage.ts";
import { latestCashMonth, plannedShare } from "./cash-plan.ts";
import type { Cell } from "./cell.ts";
import { measured } from "./measured.ts";
import { lastYear, onTimeShare, thisYear } from "./region-facts.ts";
import { changeSentence } from "./sentences/change.ts";
import type { SitePage } from "./site-page.ts";
import { targetOf, targetSentence } from "./targets.ts";

/** What a board shows with last year and target, in its order. The first three stand at its head. */
const boardMeasures: readonly Measure[] = [
  needCoverage,
  budgetAbsorption,
  aidOnTime,
  incentivePeriodsPaid,
  complaintsOnTime,
  puskesosCoverage,
  pantiOccupancy,
  pantiAccredited,
  postsFilled,
  psksRegistered
];

/** A board's measure at a place. Timeliness is over all programmes whose timeliness is published. */
export const boardCell = (measure: Measure, region_code: string, year: number): Cell =>
  measure === aidOnTime ? onTimeShare(region_code, year) : measured(measure, { region_code, year });

export interface BoardRow {
  readonly measure: Measure;
  readonly now: Cell;
  readonly before: Cell;
  readonly target: Target | undefined;
}

export const boardRows = ({ region_code }: Region): readonly BoardRow[] =>
  boardMeasures.map((measure) => ({
    measure,
    now: boardCell(measure, region_code, thisYear),
    before: boardCell(measure, region_code, lastYear),
    target: targetOf(measure.id, region_code, thisYear)
  }));

/** The name of the latest month with spending, as the reader writes it; null where there is none. */
export function cashMonthName({ region_code }: Region, { format }: SitePage): string | null {
  const month = latestCashMonth(region_code, thisYear);
  return month === null ? null : format.month(`${String(thisYear)}-${String(month).padStart(2, "0")}`);
}

/** "Rencana kas sampai Oktober 2026 83,3%." */
function planSentence(region: Region, page: SitePage): string {
  const month = cashMonthName(region, page);
  const share = plannedShare(region.region_code, thisYear);
  if (month === null || share.state !== "published") return page.words.board.planUnknown;
  return page.words.board.plan(month, page.format.percent(share.value));
}

/** What stands below a figure at the head of a board: plan, target, last year. */
export function headNotes({ measure, now, before, target }: BoardRow, region: Region, page: SitePage): string {
  const said = (value: number): string => page.format.measure(value, measure.unit);
  const plan = measure === budgetAbsorption ? [planSentence(region, page)] : [];
  return [...plan, targetSentence(target, now, said, page), changeSentence(now, before, measure.unit, page)].join(" ");
}
