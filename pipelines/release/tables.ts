import type { DuckDBConnection } from "@duckdb/node-api";
import { aid, needReach, type Aid, type NeedReach } from "../../data/contracts/published/aid.ts";
import { incentives, workers, type Incentives, type Workers } from "../../data/contracts/published/incentives.ts";
import { pantiMonths, pantiPlaces, type PantiMonths, type PantiPlaces } from "../../data/contracts/published/panti.ts";
import {
  allCodes as all,
  population,
  ppksCases,
  ppksPersons,
  type Population,
  type PpksCases,
  type PpksPersons
} from "../../data/contracts/published/ppks.ts";
import type { State, Table } from "../../data/contracts/table.ts";
import { modelled, type ScopeRegion } from "../models/model.ts";
import {
  maskCases,
  maskCounts,
  needCategory,
  type CaseRow,
  type Mask,
  type NeedRow,
  type Thresholds
} from "../protect/masks.ts";

/** What the tables of people need beside the models: the regions in scope and the smallest counts published. */
export interface Protection {
  readonly regions: readonly ScopeRegion[];
  readonly thresholds: Thresholds;
}

/** A published table and its rows, masked. */
export interface Filled {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

type Modelled<T> = { readonly [K in keyof T]: T[K] extends State ? never : NonNullable<T[K]> };
type Complete = { readonly complete: boolean };

const stateOf = (complete: boolean, hidden: boolean): State =>
  !complete ? "not_available" : hidden ? "suppressed" : "published";
const ifPublished = (state: State, value: number): number | null => (state === "published" ? value : null);

/** PPKS cases and the need that they make, protected together because they speak of the same families. */
export async function casesAndNeed(
  connection: DuckDBConnection,
  { regions, thresholds }: Protection
): Promise<Filled[]> {
  const cases = await modelled<CaseRow & Complete>(connection, "ppks_cases", "region_code, year, category_code");
  const need = await modelled<NeedRow & Complete>(connection, "need_reach", "region_code, year");
  const hidden = maskCases(cases.filter(isComplete), need.filter(isComplete), regions, thresholds);
  const districts = new Set(
    regions.filter((region) => region.level === "district").map((region) => region.region_code)
  );
  const shown = cases.filter(
    (row) => !districts.has(row.region_code) || row.category_code === all || row.category_code === needCategory
  );
  const caseRows = shown.map((row): PpksCases => {
    const state = stateOf(row.complete, hidden(row.region_code, row.year, row.category_code));
    const { region_code, year, category_code } = row;
    return { region_code, year, category_code, cases: ifPublished(state, row.cases), state };
  });
  const needRows = need.map((row): NeedReach => {
    const state = stateOf(row.complete, hidden(row.region_code, row.year, needCategory));
    return {
      region_code: row.region_code,
      year: row.year,
      families_in_need: ifPublished(state, row.families_in_need),
      families_reached: ifPublished(state, row.families_reached),
      state
    };
  });
  return [
    { table: ppksCases, rows: caseRows },
    { table: needReach, rows: needRows }
  ];
}

const isComplete = (row: Complete): boolean => row.complete;

/** Distinct persons of the registry, and the inhabitants that rates are per. */
export async function personsAndPopulation(
  connection: DuckDBConnection,
  { regions, thresholds }: Protection
): Promise<Filled[]> {
  const persons = await modelled<Modelled<PpksPersons> & Complete>(connection, "ppks_persons", "region_code, year");
  const rows = persons
    .filter(isComplete)
    .map((row) => ({ ...row, code: all, tier: 1, guards: { persons: row.persons } }));
  const hidden = maskCounts(rows, regions, thresholds, "apart");
  const inhabitants = await modelled<Modelled<Population> & Complete>(connection, "population", "region_code, year");
  return [
    {
      table: ppksPersons,
      rows: persons.map(({ region_code, year, persons: count, complete }): PpksPersons => {
        const state = stateOf(complete, hidden(region_code, year));
        return { region_code, year, persons: ifPublished(state, count), state };
      })
    },
    {
      table: population,
      rows: inhabitants.map(({ region_code, year, population: count, complete }): Population => {
        const state = stateOf(complete, false);
        return { region_code, year, population: ifPublished(state, count), state };
      })
    }
  ];
}

interface AidRow extends Modelled<Aid>, Complete {
  readonly due_recipients: number;
  readonly late_recipients: number;
  readonly on_time_recipients: number;
}

/** Aid by programme; rupiah share the mask of their recipients, and timeliness guards the few who were late. */
export async function aidByProgramme(
  connection: DuckDBConnection,
  programmes: readonly string[],
  { regions, thresholds }: Protection
): Promise<Filled> {
  const rows = (await modelled<AidRow>(connection, "aid", "region_code, year, programme_code")).filter((row) =>
    programmes.includes(row.programme_code)
  );
  const complete = rows.filter(isComplete).map((row) => ({ ...row, code: row.programme_code, tier: 1 }));
  const hidden = maskCounts(
    complete.map((row) => ({ ...row, guards: { recipients: row.recipients } })),
    regions,
    thresholds,
    "apart"
  );
  const hiddenTimes = maskCounts(
    complete.map((row) => {
      const guards = { due: row.due_recipients, late: row.late_recipients, on_time: row.on_time_recipients };
      return hidden(row.region_code, row.year, row.code)
        ? { ...row, guards, hidden: true as const }
        : { ...row, guards };
    }),
    regions,
    thresholds,
    "apart"
  );
  return { table: aid, rows: rows.map((row) => aidRow(row, hidden, hiddenTimes)) };
}

function aidRow(row: AidRow, hidden: Mask, hiddenTimes: Mask): Aid {
  const { region_code, year, programme_code } = row;
  const state = stateOf(row.complete, hidden(region_code, year, programme_code));
  const on_time_state = stateOf(row.complete, hiddenTimes(region_code, year, programme_code));
  return {
    region_code,
    year,
    programme_code,
    recipients: ifPublished(state, row.recipients),
    amount_idr: ifPublished(state, row.amount_idr),
    state,
    payments_due: ifPublished(on_time_state, row.payments_due),
    payments_on_time: ifPublished(on_time_state, row.payments_on_time),
    on_time_state
  };
}

interface WorkersRow extends Omit<Modelled<Workers>, "posts_required"> {
  readonly posts_required: number | null;
}
interface IncentivesRow extends Omit<Modelled<Incentives>, "rate_idr" | "rate_period"> {
  readonly rate_idr: number | null;
  readonly rate_period: "month" | "semester" | "year" | null;
  readonly rate_known: boolean;
}

/** Workers and what they are owed and paid; rupiah share the mask of the workers of their role. Districts: totals only. */
export async function workersAndIncentives(
  connection: DuckDBConnection,
  { regions, thresholds }: Protection
): Promise<Filled[]> {
  const districts = new Set(
    regions.filter((region) => region.level === "district").map((region) => region.region_code)
  );
  const isShown = (row: { region_code: string; role_code: string }): boolean =>
    !districts.has(row.region_code) || row.role_code === all;
  const counted = (await modelled<WorkersRow>(connection, "workers", "region_code, year, role_code")).filter(isShown);
  const cells = counted.map((row) => ({ ...row, code: row.role_code, tier: 1, guards: { workers: row.workers } }));
  const hidden = maskCounts(cells, regions, thresholds, "parts");
  const paid = await modelled<IncentivesRow>(
    connection,
    "incentives",
    "region_code, year, role_code, component_code, payer_code"
  );
  return [
    { table: workers, rows: counted.map((row) => workersRow(row, hidden)) },
    { table: incentives, rows: paid.filter(isShown).map((row) => incentivesRow(row, hidden)) }
  ];
}

function workersRow(row: WorkersRow, hidden: Mask): Workers {
  const { region_code, year, role_code, posts_required } = row;
  const state = stateOf(true, hidden(region_code, year, role_code));
  const posts_required_state: State = posts_required === null ? "not_available" : "published";
  return {
    region_code,
    year,
    role_code,
    posts_required,
    posts_required_state,
    workers: ifPublished(state, row.workers),
    state
  };
}

function incentivesRow(row: IncentivesRow, hidden: Mask): Incentives {
  const { region_code, year, role_code, component_code, payer_code, rate_idr, rate_period } = row;
  const state = stateOf(row.rate_known, hidden(region_code, year, role_code));
  return {
    region_code,
    year,
    role_code,
    component_code,
    payer_code,
    rate_idr,
    rate_period,
    entitlement_idr: ifPublished(state, row.entitlement_idr),
    entitlement_state: state,
    paid_idr: ifPublished(state, row.paid_idr),
    periods_due: ifPublished(state, row.periods_due),
    periods_paid: ifPublished(state, row.periods_paid),
    state
  };
}

interface PlacesRow extends Modelled<PantiPlaces> {
  readonly tier: number;
  readonly residents_reported: boolean;
  readonly need_complete: boolean;
}

/** Places, residents and need by type of home; residents by month for the whole area. Districts: totals only. */
export async function pantiTables(
  connection: DuckDBConnection,
  { regions, thresholds }: Protection
): Promise<Filled[]> {
  const districts = new Set(
    regions.filter((region) => region.level === "district").map((region) => region.region_code)
  );
  const rows = (await modelled<PlacesRow>(connection, "panti_places", "region_code, year, type_code")).filter(
    (row) => !districts.has(row.region_code) || row.type_code === all
  );
  const cells = rows.map((row) => ({ ...row, code: row.type_code }));
  const residentsHidden = maskCounts(
    cells.filter((row) => row.residents_reported).map((row) => ({ ...row, guards: { residents: row.residents } })),
    regions,
    thresholds,
    "parts"
  );
  const needHidden = maskCounts(
    cells.filter((row) => row.need_complete).map((row) => ({ ...row, guards: { places_needed: row.places_needed } })),
    regions,
    thresholds,
    "parts"
  );
  const months = await modelled<Modelled<PantiMonths>>(connection, "panti_months", "region_code, year, month");
  return [
    { table: pantiPlaces, rows: rows.map((row) => placesRow(row, residentsHidden, needHidden)) },
    { table: pantiMonths, rows: months.map((row) => monthsRow(row, residentsHidden, thresholds)) }
  ];
}

function placesRow(row: PlacesRow, residentsHidden: Mask, needHidden: Mask): PantiPlaces {
  const { region_code, year, type_code } = row;
  const residents_state = stateOf(row.residents_reported, residentsHidden(region_code, year, type_code));
  const need_state = stateOf(row.need_complete, needHidden(region_code, year, type_code));
  return {
    region_code,
    year,
    type_code,
    institutions_government: row.institutions_government,
    institutions_private: row.institutions_private,
    places_government: row.places_government,
    places_private: row.places_private,
    residents: ifPublished(residents_state, row.residents),
    residents_state,
    places_needed: ifPublished(need_state, row.places_needed),
    need_state
  };
}

function monthsRow(row: Modelled<PantiMonths>, residentsHidden: Mask, thresholds: Thresholds): PantiMonths {
  const small = row.residents > 0 && row.residents < thresholds[1];
  const state = stateOf(row.homes_reporting > 0, small || residentsHidden(row.region_code, row.year));
  return { ...row, residents: ifPublished(state, row.residents), state };
}
