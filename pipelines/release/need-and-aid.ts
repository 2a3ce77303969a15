import type { DuckDBConnection } from "@duckdb/node-api";
import { aid, aidComponents, needReach, type Aid } from "../../data/contracts/published/aid.ts";
import {
  allCodes as all,
  population,
  ppksCases,
  ppksPersons,
  ppksVerification,
  type Population,
  type PpksPersons
} from "../../data/contracts/published/ppks.ts";
import { modelled } from "../models/model.ts";
import {
  maskCases,
  maskCounts,
  needCategory,
  verificationCode,
  type CaseRow,
  type CodedRow,
  type Mask,
  type NeedRow,
  type Protection,
  type VerificationRow
} from "../protect/masks.ts";
import {
  hiddenBeside,
  ifPublished,
  isComplete,
  shownRow,
  stateOf,
  type Complete,
  type Filled,
  type Modelled
} from "./filled.ts";

/** PPKS cases, their verification and the need that they make, protected together: they speak of the same people. */
export async function casesAndNeed(connection: DuckDBConnection, protection: Protection): Promise<Filled[]> {
  const cases = await modelled<CaseRow & Complete>(connection, "ppks_cases", "region_code, year, category_code");
  const need = await modelled<NeedRow & Complete>(connection, "need_reach", "region_code, year");
  const verification = await modelled<VerificationRow & Complete>(
    connection,
    "ppks_verification",
    "region_code, year, verification_code"
  );
  const hidden = maskCases(
    {
      cases: cases.filter(isComplete),
      need: need.filter(isComplete),
      verification: verification.filter(isComplete)
    },
    protection
  );
  return [
    { table: ppksCases, rows: caseRows(cases, hidden, protection) },
    {
      table: ppksVerification,
      rows: verification.map((row) => {
        const isHidden = hidden(row.region_code, row.year, verificationCode(row.verification_code));
        return shownRow(ppksVerification, { ...row }, { state: stateOf(row.complete, isHidden) });
      })
    },
    {
      table: needReach,
      rows: need.map((row) => {
        const state = stateOf(row.complete, hidden(row.region_code, row.year, needCategory));
        return shownRow(needReach, { ...row }, { state });
      })
    }
  ];
}

/** Districts show their total and the need category only. */
function caseRows(cases: readonly (CaseRow & Complete)[], hidden: Mask, { regions }: Protection): Filled["rows"] {
  const districts = new Set(
    regions.filter((region) => region.level === "district").map((region) => region.region_code)
  );
  const shown = cases.filter(
    (row) => !districts.has(row.region_code) || row.category_code === all || row.category_code === needCategory
  );
  return shown.map((row) => {
    const state = stateOf(row.complete, hidden(row.region_code, row.year, row.category_code));
    return shownRow(ppksCases, { ...row }, { state });
  });
}

/** Distinct persons of the registry, and the inhabitants that rates are per. */
export async function personsAndPopulation(connection: DuckDBConnection, protection: Protection): Promise<Filled[]> {
  const persons = await modelled<Modelled<PpksPersons> & Complete>(connection, "ppks_persons", "region_code, year");
  const rows = persons
    .filter(isComplete)
    .map((row) => ({ ...row, code: all, tier: 1, guards: { persons: row.persons } }));
  const hidden = maskCounts(rows, protection);
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
  readonly failed_recipients: number;
  readonly returned_recipients: number;
}
interface ComponentRow extends Complete {
  readonly region_code: string;
  readonly year: number;
  readonly component_code: string;
  readonly recipients: number;
  readonly amount_idr: number;
}

/** The programme whose payments may be broken down. */
const brokenDown = "pkh";
const componentCode = (component: string): string => `${brokenDown}:${component}`;

/**
 * Aid by programme, and that of PKH by component, whose rupiah add up to the programme's. Rupiah share the mask of
 * their recipients; timeliness guards the few who were late, and within it failures the few whose payment failed.
 */
export async function aidByProgramme(
  connection: DuckDBConnection,
  programmes: readonly string[],
  protection: Protection
): Promise<Filled[]> {
  const rows = (await modelled<AidRow>(connection, "aid", "region_code, year, programme_code")).filter((row) =>
    programmes.includes(row.programme_code)
  );
  const components = programmes.includes(brokenDown)
    ? await modelled<ComponentRow>(connection, "aid_components", "region_code, year, component_code")
    : [];
  const complete = rows.filter(isComplete).map((row) => ({ ...row, code: row.programme_code, tier: 1 }));
  const parts = components
    .filter(isComplete)
    .map((row): CodedRow => ({ ...row, code: componentCode(row.component_code), tier: 1, guards: paidOf(row) }));
  const hidden = maskCounts([...complete.map((row) => ({ ...row, guards: paidOf(row) })), ...parts], protection, [
    { total: brokenDown, prefix: componentCode("") }
  ]);
  const late = maskCounts(hiddenBeside(hidden, complete, timesOf), protection);
  const failed = maskCounts(hiddenBeside(late, complete, failuresOf), protection);
  return [
    { table: aid, rows: rows.map((row) => aidRow(row, { hidden, late, failed })) },
    {
      table: aidComponents,
      rows: components.map((row) => {
        const isHidden = hidden(row.region_code, row.year, componentCode(row.component_code));
        return shownRow(aidComponents, { ...row }, { state: stateOf(row.complete, isHidden) });
      })
    }
  ];
}

const paidOf = ({ recipients }: { recipients: number }): CodedRow["guards"] => ({ recipients });
const timesOf = (row: AidRow): CodedRow["guards"] => ({
  due: row.due_recipients,
  late: row.late_recipients,
  on_time: row.on_time_recipients
});
const failuresOf = (row: AidRow): CodedRow["guards"] => ({
  failed: row.failed_recipients,
  returned: row.returned_recipients
});

function aidRow(
  row: AidRow,
  masks: Readonly<Record<"hidden" | "late" | "failed", Mask>>
): Readonly<Record<string, unknown>> {
  const stateBy = (mask: Mask) => stateOf(row.complete, mask(row.region_code, row.year, row.programme_code));
  return shownRow(
    aid,
    { ...row },
    { state: stateBy(masks.hidden), on_time_state: stateBy(masks.late), failed_state: stateBy(masks.failed) }
  );
}
