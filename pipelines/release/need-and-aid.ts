import type { DuckDBConnection } from "@duckdb/node-api";
import { aid, aidComponents, needReach } from "../../data/contracts/published/aid.ts";
import {
  allCodes as all,
  population,
  ppksCases,
  ppksPersons,
  ppksProfile,
  ppksVerification,
  ppksVillages
} from "../../data/contracts/published/ppks.ts";
import { modelled } from "../models/model.ts";
import type { Draft } from "../protect/draft.ts";
import { draftOf, whole, type Complete } from "./filled.ts";

interface CaseRow extends Complete {
  readonly region_code: string;
  readonly category_code: string;
  readonly tier: number;
}

/** The registry: cases, who is in them, how far they are verified, the need that they make, and the inhabitants. */
export async function registryDrafts(connection: DuckDBConnection): Promise<Draft[]> {
  const at = "region_code, year";
  const cases = await modelled<CaseRow>(connection, "ppks_cases", `${at}, category_code`);
  const profile = await modelled<Complete>(connection, "ppks_profile", `${at}, category_code, sex_code, age_code`);
  const villages = await modelled<Complete>(connection, "ppks_villages", at);
  const verification = await modelled<Complete>(connection, "ppks_verification", `${at}, verification_code`);
  const need = await modelled<Complete>(connection, "need_reach", at);
  const persons = await modelled<Complete>(connection, "ppks_persons", at);
  const inhabitants = await modelled<Complete>(connection, "population", at);
  return [
    draftOf(ppksCases, cases.filter(mayBeShown), whole("state")),
    draftOf(ppksProfile, profile, whole("state")),
    draftOf(ppksVillages, villages, whole("state")),
    draftOf(ppksVerification, verification, whole("state")),
    draftOf(needReach, need, whole("state")),
    draftOf(ppksPersons, persons, whole("state")),
    draftOf(population, inhabitants, whole("state"))
  ];
}

/** Length of the code of a regency; a longer one is a district. */
const regencyLength = "36.01".length;

/** Only categories of the first tier go below regencies. */
const mayBeShown = ({ region_code, category_code, tier }: CaseRow): boolean =>
  region_code.length <= regencyLength || category_code === all || tier === 1;

interface AidRow extends Complete {
  readonly programme_code: string;
  readonly amount_idr: number;
  readonly due_recipients: number;
  readonly late_recipients: number;
  readonly on_time_recipients: number;
  readonly failed_recipients: number;
  readonly returned_recipients: number;
  /** Rupiah of the recipient who got most, and of the next one. */
  readonly largest_idr: number;
  readonly second_idr: number;
}

/** The programme whose payments may be broken down. */
const brokenDown = "pkh";

/**
 * Aid by programme, and that of PKH by component. Timeliness guards the few who were late, failures the few whose payment
 * failed; rupiah are hidden where one recipient has most of them.
 */
export async function aidDrafts(connection: DuckDBConnection, programmes: readonly string[]): Promise<Draft[]> {
  const rows = await modelled<AidRow>(connection, "aid", "region_code, year, programme_code");
  const components = await modelled<Complete>(connection, "aid_components", "region_code, year, component_code");
  return [
    draftOf(
      aid,
      rows.filter((row) => programmes.includes(row.programme_code)),
      (row) => ({
        ...whole("state", "on_time_state", "failed_state")(row),
        guards: {
          on_time_state: [row.due_recipients, row.late_recipients, row.on_time_recipients],
          failed_state: [row.failed_recipients, row.returned_recipients]
        },
        ...(isDominated(row) ? { dominated: ["state"] } : {})
      })
    ),
    draftOf(aidComponents, programmes.includes(brokenDown) ? components : [], whole("state"))
  ];
}

/** In per cent of the largest share: how near the second largest recipient may not come to it by subtraction. */
const dominancePercent = 10;

/**
 * The p% rule: rupiah give somebody away when the second largest recipient, who knows their own, can tell the largest to
 * within p per cent. Handbook on Statistical Disclosure Control (Eurostat, 2nd ed. 2024), section 4.2.
 */
function isDominated({ amount_idr, largest_idr, second_idr }: AidRow): boolean {
  return (amount_idr - largest_idr - second_idr) * 100 < dominancePercent * largest_idr;
}
