import type { DuckDBConnection } from "@duckdb/node-api";
import { incentives, workers, type Incentives, type Workers } from "../../data/contracts/published/incentives.ts";
import { pantiClients, pantiLicences } from "../../data/contracts/published/panti-clients.ts";
import { pantiMonths, pantiPlaces, type PantiMonths, type PantiPlaces } from "../../data/contracts/published/panti.ts";
import { allCodes as all } from "../../data/contracts/published/ppks.ts";
import type { State } from "../../data/contracts/table.ts";
import { modelled } from "../models/model.ts";
import { maskCounts, partsOfAll, type CodedRow, type Mask, type Protection } from "../protect/masks.ts";
import { ifPublished, isComplete, shownRow, stateOf, type Complete, type Filled, type Modelled } from "./filled.ts";

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
  protection: Protection
): Promise<Filled[]> {
  const districts = districtsOf(protection);
  const isShown = (row: { region_code: string; role_code: string }): boolean =>
    !districts.has(row.region_code) || row.role_code === all;
  const counted = (await modelled<WorkersRow>(connection, "workers", "region_code, year, role_code")).filter(isShown);
  const cells = counted.map((row) => ({ ...row, code: row.role_code, tier: 1, guards: { workers: row.workers } }));
  const hidden = maskCounts(cells, protection, partsOfAll);
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

const districtsOf = ({ regions }: Protection): ReadonlySet<string> =>
  new Set(regions.filter((region) => region.level === "district").map((region) => region.region_code));

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
  readonly flows_reported: boolean;
  readonly need_complete: boolean;
}
interface MonthsRow extends Modelled<PantiMonths> {
  readonly flows_reported: boolean;
}

/** Places, residents and need by type of home; residents by month for the whole area. Districts: totals only. */
export async function pantiTables(connection: DuckDBConnection, protection: Protection): Promise<Filled[]> {
  const districts = districtsOf(protection);
  const rows = (await modelled<PlacesRow>(connection, "panti_places", "region_code, year, type_code")).filter(
    (row) => !districts.has(row.region_code) || row.type_code === all
  );
  const months = await modelled<MonthsRow>(connection, "panti_months", "region_code, year, month");
  const maskBy = (reported: (row: PlacesRow) => boolean, guards: (row: PlacesRow) => CodedRow["guards"]): Mask =>
    maskCounts(
      rows.filter(reported).map((row) => ({ ...row, code: row.type_code, guards: guards(row) })),
      protection,
      partsOfAll
    );
  const residents = maskBy(
    (row) => row.residents_reported,
    (row) => ({ residents: row.residents })
  );
  const need = maskBy(
    (row) => row.need_complete,
    (row) => ({ places_needed: row.places_needed })
  );
  const flows = flowsMask(rows, months, protection);
  return [
    { table: pantiPlaces, rows: rows.map((row) => placesRow(row, { residents, need, flows })) },
    { table: pantiMonths, rows: months.map((row) => monthsRow(row, { residents, flows }, protection)) }
  ];
}

const typeCode = (type: string): string => (type === all ? all : `type:${type}`);
const monthCode = (month: number): string => `month:${month}`;

/** Arrivals and exits of the twelve months are those of the year, so that a hidden month could be subtracted. */
function flowsMask(rows: readonly PlacesRow[], months: readonly MonthsRow[], protection: Protection): Mask {
  const byType = rows
    .filter((row) => row.flows_reported)
    .map(({ region_code, year, type_code, tier, arrivals, exits, waiting }): CodedRow => {
      return { region_code, year, code: typeCode(type_code), tier, guards: { arrivals, exits, waiting } };
    });
  const reported = new Map(months.map((row) => [`${row.year} ${row.month}`, row]));
  const byMonth = byType
    .filter((row) => row.code === all && months.some(({ region_code }) => region_code === row.region_code))
    .flatMap(({ region_code, year }) =>
      Array.from({ length: 12 }, (_, index): CodedRow => {
        const { arrivals = 0, exits = 0, waiting = 0 } = reported.get(`${year} ${index + 1}`) ?? {};
        const guards = { arrivals, exits, waiting_then: waiting };
        return { region_code, year, code: monthCode(index + 1), tier: 1, guards };
      })
    );
  return maskCounts([...byType, ...byMonth], protection, [
    { total: all, prefix: "type:" },
    { total: all, prefix: "month:" }
  ]);
}

function placesRow(
  row: PlacesRow,
  { residents, need, flows }: Readonly<Record<"residents" | "need" | "flows", Mask>>
): Readonly<Record<string, unknown>> {
  const { region_code, year, type_code } = row;
  return shownRow(
    pantiPlaces,
    { ...row },
    {
      residents_state: stateOf(row.residents_reported, residents(region_code, year, type_code)),
      flows_state: stateOf(row.flows_reported, flows(region_code, year, typeCode(type_code))),
      need_state: stateOf(row.need_complete, need(region_code, year, type_code))
    }
  );
}

function monthsRow(
  row: MonthsRow,
  { residents, flows }: Readonly<Record<"residents" | "flows", Mask>>,
  { thresholds }: Protection
): Readonly<Record<string, unknown>> {
  const small = row.residents > 0 && row.residents < thresholds[1];
  const { region_code, year } = row;
  return shownRow(
    pantiMonths,
    { ...row },
    {
      state: stateOf(row.homes_reporting > 0, small || residents(region_code, year)),
      flows_state: stateOf(row.flows_reported, flows(region_code, year, monthCode(row.month)))
    }
  );
}

interface ClientsRow extends Complete {
  readonly region_code: string;
  readonly year: number;
  readonly category_code: string;
  readonly tier: number;
  readonly in_facility: number;
  readonly outside_facility: number;
}

/** Licences of homes, which are no people, and the clients of homes by category, each by its tier. */
export async function licencesAndClients(connection: DuckDBConnection, protection: Protection): Promise<Filled[]> {
  const licences = await modelled<Record<string, unknown>>(
    connection,
    "panti_licences",
    "region_code, year, type_code"
  );
  const clients = await modelled<ClientsRow>(connection, "panti_clients", "region_code, year, category_code");
  const hidden = maskCounts(
    clients.filter(isComplete).map((row) => {
      const { in_facility, outside_facility } = row;
      const guards = { clients: in_facility + outside_facility, in_facility, outside_facility };
      return { ...row, code: row.category_code, guards };
    }),
    protection,
    partsOfAll
  );
  return [
    { table: pantiLicences, rows: licences.map((row) => shownRow(pantiLicences, row)) },
    {
      table: pantiClients,
      rows: clients.map((row) => {
        const isHidden = hidden(row.region_code, row.year, row.category_code);
        return shownRow(pantiClients, { ...row }, { state: stateOf(row.complete, isHidden) });
      })
    }
  ];
}
