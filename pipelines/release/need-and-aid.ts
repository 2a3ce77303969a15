import type { DuckDBConnection } from "@duckdb/node-api";
import { aid, needReach, type Aid, type NeedReach } from "../../data/contracts/published/aid.ts";
import {
  allCodes as all,
  population,
  ppksCases,
  ppksPersons,
  type Population,
  type PpksCases,
  type PpksPersons
} from "../../data/contracts/published/ppks.ts";
import { modelled } from "../models/model.ts";
import { maskCases, maskCounts, needCategory, type CaseRow, type Mask, type NeedRow } from "../protect/masks.ts";
import { ifPublished, stateOf, type Complete, type Filled, type Modelled, type Protection } from "./filled.ts";

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
