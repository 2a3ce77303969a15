import type { DuckDBConnection } from "@duckdb/node-api";
import { budgetTotals, cashMonths, grantTotals } from "../../data/contracts/published/money.ts";
import { lk3, puskesosCoverage } from "../../data/contracts/published/puskesos-and-lk3.ts";
import { serviceChannels, services } from "../../data/contracts/published/services.ts";
import { modelled } from "../models/model.ts";
import type { Draft } from "../protect/draft.ts";
import { available, draftOf, whole, type Complete } from "./filled.ts";

/** Cases by category and channel, family counselling, and the posts that take cases. */
export async function serviceDrafts(connection: DuckDBConnection): Promise<Draft[]> {
  const cases = await modelled<Complete>(connection, "services", "region_code, year, kind_code, category_code");
  const channels = await modelled<Complete>(
    connection,
    "service_channels",
    "region_code, year, kind_code, channel_code"
  );
  const counselling = await modelled<Complete>(connection, "lk3", "region_code, year, problem_code");
  const posts = await modelled<Complete>(connection, "puskesos_coverage", "region_code, year");
  return [
    draftOf(services, cases, whole("state", "steps_state", "resolved_state", "open_state")),
    draftOf(serviceChannels, channels, whole("state")),
    draftOf(lk3, counselling, whole("state", "outcome_state")),
    draftOf(puskesosCoverage, posts, whole("state"))
  ];
}

type MoneyRow = Readonly<Record<string, number | string | null>>;

/** Money, which is no people: shown as it is, and no data where nothing was received. */
export async function moneyDrafts(connection: DuckDBConnection): Promise<Draft[]> {
  const budget = await modelled<MoneyRow>(connection, "budget_totals", "region_code, year, pillar_code, source_code");
  const cash = await modelled<MoneyRow>(connection, "cash_months", "region_code, year, month");
  const grants = await modelled<MoneyRow>(connection, "grant_totals", "region_code, year, kind_code");
  /** Each state with a column that tells whether it holds. */
  const told = (columns: Readonly<Record<string, string>>) => (row: MoneyRow) => ({
    states: Object.fromEntries(
      Object.entries(columns).map(([state, column]) => [state, available(row[column] !== null)])
    )
  });
  return [
    draftOf(budgetTotals, budget, told({ state: "original_idr", realised_state: "realised_idr" })),
    draftOf(cashMonths, cash, told({ planned_state: "planned_idr", realised_state: "realised_idr" })),
    draftOf(grantTotals, grants, told({ state: "agreements", realised_state: "realised_idr" }))
  ];
}
