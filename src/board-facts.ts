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
import { latestCashMonth, plannedShare, shown, spentShare } from "./cash-plan.ts";
import { notApplicable, published, type Cell } from "./cell.ts";
import { evaluate } from "./formula.ts";
import { lookupAt, measured } from "./measured.ts";
import { lastYear, onTimeShare, thisYear } from "./region-facts.ts";
import { minimumBase } from "./sentences/comparison.ts";
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

/** How a share changed, in points between the numbers as they are shown. */
export function pointsChanged({ measure, now, before }: BoardRow): Cell {
  if (measure.unit !== "percent") return notApplicable;
  if (now.state !== "published") return now;
  return before.state === "published" ? published(shown(now.value) - shown(before.value)) : before;
}

/** The row that changed most, of those whose base in both years is no small one; undefined where nothing can be compared. */
export const mostChanged = (region: Region): BoardRow | undefined =>
  boardRows(region)
    .filter(({ measure }) => [thisYear, lastYear].every((year) => hasBase(measure, region, year)))
    .flatMap((row) => {
      const change = pointsChanged(row);
      return change.state === "published" && change.value !== 0 ? [{ row, by: Math.abs(change.value) }] : [];
    })
    .toSorted((a, b) => b.by - a.by)[0]?.row;

function hasBase({ formula }: Measure, { region_code }: Region, year: number): boolean {
  if (formula.kind !== "ratio") return false;
  const base = evaluate({ kind: "value", of: formula.per }, lookupAt({ region_code, year }));
  return base.state === "published" && base.value >= minimumBase;
}

/** The name of the latest month with spending, as the reader writes it; null where there is none. */
export function cashMonthName({ region_code }: Region, { format }: SitePage): string | null {
  const month = latestCashMonth(region_code, thisYear);
  return month === null ? null : format.month(`${String(thisYear)}-${String(month).padStart(2, "0")}`);
}

/** What the cash plan of the year expected by the latest month, and what of the same plan was spent by then. */
function planSentence(region: Region, page: SitePage): string {
  const month = cashMonthName(region, page);
  const share = plannedShare(region.region_code, thisYear);
  const spent = spentShare(region.region_code, thisYear);
  if (month === null || share.state !== "published" || spent.state !== "published") return page.words.board.planUnknown;
  return page.words.board.plan(month, page.format.percent(share.value), page.format.percent(spent.value));
}

/** What stands below a figure at the head of a board: plan, target, last year. */
export function headNotes({ measure, now, before, target }: BoardRow, region: Region, page: SitePage): string {
  const said = (value: number): string => page.format.measure(value, measure.unit);
  const plan = measure === budgetAbsorption ? [planSentence(region, page)] : [];
  return [...plan, targetSentence(target, now, said, page), changeSentence(now, before, measure.unit, page)].join(" ");
}
