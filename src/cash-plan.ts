import { cashMonths } from "../data/contracts/published/money.ts";
import { notApplicable, notAvailable, published, type Cell } from "./cell.ts";
import { sumOf } from "./formula.ts";
import { cellAt, manifest } from "./published.ts";

type CashColumn = "planned_idr" | "realised_idr";

/** Planned or realised rupiah from January to a month. */
export const cashUntil = (region_code: string, year: number, month: number, column: CashColumn): Cell =>
  sumOf(
    Array.from({ length: month }, (_, before) => cellAt(cashMonths, { region_code, year, month: before + 1 }, column))
  );

/** The last month of a year that can be compared with the plan: no later than the end of the data. Null: none. */
export function latestCashMonth(region_code: string, year: number): number | null {
  const [throughYear = 0, throughMonth = 12] = manifest.data_through.split("-").map(Number);
  const last = throughYear > year ? 12 : throughMonth;
  const months = Array.from({ length: last }, (_, before) => last - before);
  return months.find((month) => cashUntil(region_code, year, month, "realised_idr").state === "published") ?? null;
}

/** A sum as a share of the year's plan, in percent. */
function shareOfPlan(region_code: string, year: number, column: CashColumn): Cell {
  const month = latestCashMonth(region_code, year);
  if (month === null) return notAvailable;
  const [sum, plan] = [cashUntil(region_code, year, month, column), cashUntil(region_code, year, 12, "planned_idr")];
  if (sum.state !== "published") return sum;
  if (plan.state !== "published") return plan;
  return plan.value === 0 ? notApplicable : published((sum.value / plan.value) * 100);
}

/** What was to be spent by the latest month, in percent of the year's plan. */
export const plannedShare = (region_code: string, year: number): Cell => shareOfPlan(region_code, year, "planned_idr");

/** What was spent by then, in percent of the year's plan. */
export const spentShare = (region_code: string, year: number): Cell => shareOfPlan(region_code, year, "realised_idr");

/** A share as it is shown: to one decimal. */
export const shown = (share: number): number => Math.round(share * 10) / 10;

/** Points by which one share is behind another, both as they are shown: a reader who subtracts gets the same. */
export function behind(planned: Cell, spent: Cell): Cell {
  if (planned.state !== "published") return planned;
  return spent.state === "published" ? published(shown(planned.value) - shown(spent.value)) : spent;
}
