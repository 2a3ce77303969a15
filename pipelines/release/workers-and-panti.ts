import type { DuckDBConnection } from "@duckdb/node-api";
import { incentives, workers, type Incentives, type Workers } from "../../data/contracts/published/incentives.ts";
import { pantiMonths, pantiPlaces, type PantiMonths, type PantiPlaces } from "../../data/contracts/published/panti.ts";
import { allCodes as all } from "../../data/contracts/published/ppks.ts";
import type { State } from "../../data/contracts/table.ts";
import { modelled } from "../models/model.ts";
import { maskCounts, type Mask, type Thresholds } from "../protect/masks.ts";
import { ifPublished, stateOf, type Filled, type Modelled, type Protection } from "./filled.ts";

interface WorkersRow extends Omit<Modelled<Workers>, "posts_required"> {
  readonly posts_required: number | null;
  /** The programme that the role belongs to; null for a role of its own. */
  readonly programme_code: string | null;
}
interface IncentivesRow extends Omit<Modelled<Incentives>, "rate_idr" | "rate_period"> {
  readonly rate_idr: number | null;
  readonly rate_period: "month" | "semester" | "year" | null;
  readonly rate_known: boolean;
}

/**
 * Workers and what they are owed and paid; rupiah share the mask of the workers of their role. Districts: totals only.
 * A role of a programme that the office does not run, with nobody in it anywhere, does not apply.
 */
export async function workersAndIncentives(
  connection: DuckDBConnection,
  programmes: readonly string[],
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
  const absent = absentRoles(counted, programmes);
  const paid = await modelled<IncentivesRow>(
    connection,
    "incentives",
    "region_code, year, role_code, component_code, payer_code"
  );
  return [
    { table: workers, rows: counted.map((row) => workersRow(row, hidden, absent)) },
    { table: incentives, rows: paid.filter(isShown).map((row) => incentivesRow(row, hidden, absent)) }
  ];
}

function absentRoles(rows: readonly WorkersRow[], programmes: readonly string[]): ReadonlySet<string> {
  const present = new Set(rows.filter((row) => row.workers > 0).map((row) => row.role_code));
  const foreign = rows.filter((row) => row.programme_code !== null && !programmes.includes(row.programme_code));
  return new Set(foreign.map((row) => row.role_code).filter((role) => !present.has(role)));
}

function workersRow(row: WorkersRow, hidden: Mask, absent: ReadonlySet<string>): Workers {
  const { region_code, year, role_code, posts_required } = row;
  const state = absent.has(role_code) ? "not_applicable" : stateOf(true, hidden(region_code, year, role_code));
  const posts_required_state: State =
    state === "not_applicable" ? state : posts_required === null ? "not_available" : "published";
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

function incentivesRow(row: IncentivesRow, hidden: Mask, absent: ReadonlySet<string>): Incentives {
  const { region_code, year, role_code, component_code, payer_code, rate_idr, rate_period } = row;
  const known = stateOf(row.rate_known, hidden(region_code, year, role_code));
  const state = absent.has(role_code) ? "not_applicable" : known;
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
