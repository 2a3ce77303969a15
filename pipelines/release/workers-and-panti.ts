import type { DuckDBConnection } from "@duckdb/node-api";
import { incentives, workers } from "../../data/contracts/published/incentives.ts";
import { pantiClients, pantiLicences } from "../../data/contracts/published/panti-clients.ts";
import { pantiMonths, pantiPlaces } from "../../data/contracts/published/panti.ts";
import { allCodes as all } from "../../data/contracts/published/ppks.ts";
import { modelled, type ScopeRegion } from "../models/model.ts";
import type { Availability, Draft } from "../protect/draft.ts";
import { available, draftOf, whole, type Complete } from "./filled.ts";

interface RoleRow {
  readonly region_code: string;
  readonly role_code: string;
}
interface WorkersRow extends RoleRow {
  readonly posts_required: number | null;
  readonly workers: number;
  /** The programme that the role belongs to; null for a role of its own. */
  readonly programme_code: string | null;
}
interface IncentivesRow extends RoleRow {
  readonly rate_known: boolean;
}

/**
 * Workers and what they are owed and paid. Districts: totals only. A role of a programme that the office does not run, with
 * nobody in it anywhere, does not apply.
 */
export async function workerDrafts(
  connection: DuckDBConnection,
  programmes: readonly string[],
  regions: readonly ScopeRegion[]
): Promise<Draft[]> {
  const districts = districtsOf(regions);
  const isShown = ({ region_code, role_code }: RoleRow): boolean => !districts.has(region_code) || role_code === all;
  const counted = (await modelled<WorkersRow>(connection, "workers", "region_code, year, role_code")).filter(isShown);
  const paid = await modelled<IncentivesRow>(
    connection,
    "incentives",
    "region_code, year, role_code, component_code, payer_code"
  );
  const absent = absentRoles(counted, programmes);
  const unless = (row: RoleRow, there: boolean): Availability =>
    absent.has(row.role_code) ? "not_applicable" : available(there);
  return [
    draftOf(workers, counted, (row) => ({
      states: { state: unless(row, true), posts_required_state: unless(row, row.posts_required !== null) }
    })),
    draftOf(incentives, paid.filter(isShown), (row) => ({
      states: { entitlement_state: unless(row, row.rate_known), state: unless(row, row.rate_known) }
    }))
  ];
}

const districtsOf = (regions: readonly ScopeRegion[]): ReadonlySet<string> =>
  new Set(regions.filter((region) => region.level === "district").map((region) => region.region_code));

function absentRoles(rows: readonly WorkersRow[], programmes: readonly string[]): ReadonlySet<string> {
  const present = new Set(rows.filter((row) => row.workers > 0).map((row) => row.role_code));
  const foreign = rows.filter((row) => row.programme_code !== null && !programmes.includes(row.programme_code));
  return new Set(foreign.map((row) => row.role_code).filter((role) => !present.has(role)));
}

interface PlacesRow {
  readonly region_code: string;
  readonly type_code: string;
  readonly residents_reported: boolean;
  readonly flows_reported: boolean;
  readonly need_complete: boolean;
}
interface MonthsRow {
  readonly homes_reporting: number;
  readonly flows_reported: boolean;
}

/** Places, residents and need by type of home, and by month for the whole area; licences; clients. Districts: totals only. */
export async function pantiDrafts(connection: DuckDBConnection, regions: readonly ScopeRegion[]): Promise<Draft[]> {
  const districts = districtsOf(regions);
  const places = await modelled<PlacesRow>(connection, "panti_places", "region_code, year, type_code");
  const months = await modelled<MonthsRow>(connection, "panti_months", "region_code, year, month");
  const licences = await modelled<object>(connection, "panti_licences", "region_code, year, type_code");
  const clients = await modelled<Complete>(connection, "panti_clients", "region_code, year, category_code");
  return [
    draftOf(
      pantiPlaces,
      places.filter((row) => !districts.has(row.region_code) || row.type_code === all),
      (row) => ({
        states: {
          residents_state: available(row.residents_reported),
          flows_state: available(row.flows_reported),
          need_state: available(row.need_complete)
        }
      })
    ),
    draftOf(pantiMonths, months, (row) => ({
      states: { state: available(row.homes_reporting > 0), flows_state: available(row.flows_reported) }
    })),
    draftOf(pantiLicences, licences, () => ({})),
    draftOf(pantiClients, clients, whole("state"))
  ];
}
