import type { DuckDBConnection } from "@duckdb/node-api";
import { budgetTotals, cashMonths, grantTotals } from "../../data/contracts/published/money.ts";
import { allCodes as all } from "../../data/contracts/published/ppks.ts";
import { lk3, puskesosCoverage } from "../../data/contracts/published/puskesos-and-lk3.ts";
import { serviceChannels, services } from "../../data/contracts/published/services.ts";
import { modelled } from "../models/model.ts";
import { maskCounts, partsOfAll, type CodedRow, type Partition, type Protection } from "../protect/masks.ts";
import { hiddenBeside, isComplete, shownRow, stateOf, type Complete, type Filled } from "./filled.ts";

interface CasesRow extends Complete {
  readonly region_code: string;
  readonly year: number;
  readonly received: number;
}
interface ServicesRow extends CasesRow {
  readonly kind_code: string;
  readonly category_code: string;
  readonly tier: number;
  readonly verified: number;
  readonly referred: number;
  readonly resolved: number;
  readonly resolved_in_village: number;
  readonly resolved_on_time: number;
  readonly open_0_5: number;
  readonly open_6_14: number;
  readonly open_15_60: number;
  readonly open_over_60: number;
}
interface ChannelsRow extends CasesRow {
  readonly kind_code: string;
  readonly channel_code: string;
}

/** A code within its kind of case: `slrt:all`, `slrt:category:other`, `slrt:channel:phone`. */
const within = (kind: string, list: string, code: string): string =>
  code === all ? `${kind}:${all}` : `${kind}:${list}:${code}`;
const serviceCode = (row: ServicesRow): string => within(row.kind_code, "category", row.category_code);
const channelCode = (row: ChannelsRow): string => within(row.kind_code, "channel", row.channel_code);

/** Cases by category with the four states of their numbers, and by channel. */
export async function servicesAndChannels(connection: DuckDBConnection, protection: Protection): Promise<Filled[]> {
  const rows = await modelled<ServicesRow>(connection, "services", "region_code, year, kind_code, category_code");
  const channels = await modelled<ChannelsRow>(
    connection,
    "service_channels",
    "region_code, year, kind_code, channel_code"
  );
  const { received, steps, resolved, open } = serviceMasks(rows, channels, protection);
  const serviceRows = rows.map((row) => {
    const at = [row.region_code, row.year, serviceCode(row)] as const;
    const states = {
      state: stateOf(row.complete, received(...at)),
      steps_state: stateOf(row.complete, steps(...at)),
      resolved_state: stateOf(row.complete, resolved(...at)),
      open_state: stateOf(row.complete, open(...at))
    };
    return shownRow(services, { ...row }, states);
  });
  const channelRows = channels.map((row) => {
    const state = stateOf(row.complete, received(row.region_code, row.year, channelCode(row)));
    return shownRow(serviceChannels, { ...row }, { state });
  });
  return [
    { table: services, rows: serviceRows },
    { table: serviceChannels, rows: channelRows }
  ];
}

/**
 * Categories and channels are one system, since both add up to the same total. Each further mask hides at least what
 * the one before hides: received, then resolved, then open, of which any two give the third.
 */
function serviceMasks(rows: readonly ServicesRow[], channels: readonly ChannelsRow[], protection: Protection) {
  const kinds = [...new Set(rows.map((row) => row.kind_code))];
  const partsOf = (list: string): Partition[] =>
    kinds.map((kind) => ({ total: `${kind}:${all}`, prefix: `${kind}:${list}:` }));
  const byCategory = partsOf("category");
  const complete = rows.filter(isComplete).map((row) => ({ ...row, code: serviceCode(row) }));
  const cells = complete.map((row) => ({ ...row, guards: { received: row.received } }));
  const channelCells = channels
    .filter((row) => row.complete && row.channel_code !== all)
    .map((row) => ({ ...row, code: channelCode(row), tier: 1, guards: { received: row.received } }));
  const received = maskCounts([...cells, ...channelCells], protection, [...byCategory, ...partsOf("channel")]);
  const steps = maskCounts(hiddenBeside(received, complete, stepsOf), protection, byCategory);
  const resolved = maskCounts(hiddenBeside(received, complete, resolvedOf), protection, byCategory);
  const open = maskCounts(hiddenBeside(resolved, complete, openOf), protection, byCategory);
  return { received, steps, resolved, open };
}

type Guards = CodedRow["guards"];
const stepsOf = ({ received, verified, referred }: ServicesRow): Guards => ({
  verified,
  unverified: received - verified,
  referred,
  unreferred: received - referred
});
const resolvedOf = ({ received, resolved, resolved_in_village, resolved_on_time }: ServicesRow): Guards => ({
  resolved,
  open: received - resolved,
  in_village: resolved_in_village,
  above_village: resolved - resolved_in_village,
  on_time: resolved_on_time,
  late: resolved - resolved_on_time
});
const openOf = ({ open_0_5, open_6_14, open_15_60, open_over_60 }: ServicesRow): Guards => ({
  open: open_0_5 + open_6_14 + open_15_60 + open_over_60,
  open_0_5,
  open_6_14,
  open_15_60,
  open_over_60
});

interface CounsellingRow extends CasesRow {
  readonly problem_code: string;
  readonly closed: number;
  readonly reconciled: number;
  readonly referred: number;
}

/** Family counselling: every count, totals included, by the strictest threshold. */
export async function familyCounselling(connection: DuckDBConnection, protection: Protection): Promise<Filled> {
  const rows = await modelled<CounsellingRow>(connection, "lk3", "region_code, year, problem_code");
  const complete = rows.filter(isComplete).map((row) => ({ ...row, code: row.problem_code, tier: 3 }));
  const received = maskCounts(
    complete.map((row) => ({ ...row, guards: { received: row.received } })),
    protection,
    partsOfAll
  );
  const outcome = maskCounts(hiddenBeside(received, complete, outcomesOf), protection, partsOfAll);
  return {
    table: lk3,
    rows: rows.map((row) => {
      const at = [row.region_code, row.year, row.problem_code] as const;
      const state = stateOf(row.complete, received(...at));
      return shownRow(lk3, { ...row }, { state, outcome_state: stateOf(row.complete, outcome(...at)) });
    })
  };
}

const outcomesOf = ({ received, closed, reconciled, referred }: CounsellingRow): Guards => ({
  closed,
  open: received - closed,
  reconciled,
  referred,
  otherwise: closed - reconciled - referred
});

type MoneyRow = Readonly<Record<string, number | string | null>>;

/** Money and Puskesos, which are no people: shown as they are, and no data where nothing was received. */
export async function moneyAndPuskesos(connection: DuckDBConnection): Promise<Filled[]> {
  const posts = await modelled<Complete & MoneyRow>(connection, "puskesos_coverage", "region_code, year");
  const budget = await modelled<MoneyRow>(connection, "budget_totals", "region_code, year, pillar_code, source_code");
  const cash = await modelled<MoneyRow>(connection, "cash_months", "region_code, year, month");
  const grants = await modelled<MoneyRow>(connection, "grant_totals", "region_code, year, kind_code");
  const there = (value: unknown) => stateOf(value !== null, false);
  return [
    {
      table: puskesosCoverage,
      rows: posts.map((row) => shownRow(puskesosCoverage, row, { state: stateOf(row.complete, false) }))
    },
    {
      table: budgetTotals,
      rows: budget.map((row) =>
        shownRow(budgetTotals, row, { state: there(row["original_idr"]), realised_state: there(row["realised_idr"]) })
      )
    },
    {
      table: cashMonths,
      rows: cash.map((row) =>
        shownRow(cashMonths, row, {
          planned_state: there(row["planned_idr"]),
          realised_state: there(row["realised_idr"])
        })
      )
    },
    {
      table: grantTotals,
      rows: grants.map((row) =>
        shownRow(grantTotals, row, { state: there(row["agreements"]), realised_state: there(row["realised_idr"]) })
      )
    }
  ];
}
