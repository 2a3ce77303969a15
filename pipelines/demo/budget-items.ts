import { parameterRows } from "./calibration.ts";
import type { Plain } from "./database.ts";
import type { Instance } from "../../data/instances/instance.ts";
import type { Setting } from "./setting.ts";

/** The funding source of the office's own budget, and that of the government above or below it. */
export const sourcesOf = ({ scope }: Instance): { readonly own: string; readonly other: string } =>
  scope.length === 2
    ? { own: "apbd_province", other: "apbd_regency" }
    : { own: "apbd_regency", other: "apbd_province" };

/** Rows of the table `budget_items`. */
export function budgetRows({ instance }: Setting): Plain[][] {
  const sources: Readonly<Record<string, string>> = sourcesOf(instance);
  return parameterRows<"account_code" | "item" | "pillar_code" | "source_code" | "per_regency" | "rupiah_per_poor">(
    "budget-items.csv"
  ).map((row) => [
    row.account_code || null,
    row.item,
    row.pillar_code || null,
    sources[row.source_code] ?? row.source_code,
    row.per_regency === "yes",
    row.rupiah_per_poor === "" ? null : Number(row.rupiah_per_poor)
  ]);
}
