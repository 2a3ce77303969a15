import { aid, needReach } from "../data/contracts/published/aid.ts";
import type { Dimension } from "../data/contracts/published/codes.ts";
import { incentives, workers } from "../data/contracts/published/incentives.ts";
import { pantiMonths, pantiPlaces } from "../data/contracts/published/panti.ts";
import {
  population,
  ppksCases as ppksCasesTable,
  ppksPersons as ppksPersonsTable,
  ppksProfile,
  ppksVillages
} from "../data/contracts/published/ppks.ts";
import type { Table } from "../data/contracts/table.ts";
import { aidAmount } from "../data/measures/aid-amount.ts";
import { aidOnTime } from "../data/measures/aid-on-time.ts";
import { aidPerRecipient } from "../data/measures/aid-per-recipient.ts";
import { aidRecipients } from "../data/measures/aid-recipients.ts";
import { familiesInNeed } from "../data/measures/families-in-need.ts";
import { familiesUnreached } from "../data/measures/families-unreached.ts";
import { incentiveEntitlement } from "../data/measures/incentive-entitlement.ts";
import { incentiveGap } from "../data/measures/incentive-gap.ts";
import { incentivePaid } from "../data/measures/incentive-paid.ts";
import { incentivePeriodsPaid } from "../data/measures/incentive-periods-paid.ts";
import type { Measure, Theme } from "../data/measures/measure.ts";
import { needCoverage } from "../data/measures/need-coverage.ts";
import { pantiCapacity } from "../data/measures/panti-capacity.ts";
import { pantiGap } from "../data/measures/panti-gap.ts";
import { pantiHomes } from "../data/measures/panti-homes.ts";
import { pantiOccupancy } from "../data/measures/panti-occupancy.ts";
import { pantiPlacesNeeded } from "../data/measures/panti-places-needed.ts";
import { pantiResidents } from "../data/measures/panti-residents.ts";
import { postsFilled } from "../data/measures/posts-filled.ts";
import { ppksCasesPer1000 } from "../data/measures/ppks-cases-per-1000.ts";
import { ppksCases } from "../data/measures/ppks-cases.ts";
import { ppksPersons } from "../data/measures/ppks-persons.ts";
import { partsOf } from "./formula.ts";
import { workers as activeWorkers } from "../data/measures/workers.ts";

/** What a theme page shows. One mechanism draws all of them. */
export interface ThemeSpec {
  readonly id: Theme;
  readonly path: string;
  /** On the map, in the ranked list and over time. */
  readonly map: Measure;
  /** The list by which the theme is broken down, and the grain column that holds its code. */
  readonly dimension: Dimension;
  readonly codeColumn: "category_code" | "programme_code" | "role_code" | "type_code";
  /** Drawn as bars by code, the others beside it in a table. */
  readonly bars: Measure;
  readonly byCode: readonly Measure[];
  /** Columns of the table of all regions. */
  readonly byRegion: readonly Measure[];
  readonly tables: readonly Table[];
}

/** The four themes, in the order of the menu. */
export const themeSpecs: readonly [ThemeSpec, ThemeSpec, ThemeSpec, ThemeSpec] = [
  {
    id: "ppks",
    path: "/ppks/",
    map: ppksCasesPer1000,
    dimension: "ppks_category",
    codeColumn: "category_code",
    bars: ppksCases,
    byCode: [ppksCases],
    byRegion: [ppksCases, ppksCasesPer1000, ppksPersons, familiesInNeed],
    tables: [ppksCasesTable, ppksProfile, ppksVillages, ppksPersonsTable, population]
  },
  {
    id: "aid",
    path: "/bantuan/",
    map: needCoverage,
    dimension: "programme",
    codeColumn: "programme_code",
    bars: aidRecipients,
    byCode: [aidRecipients, aidAmount, aidPerRecipient, aidOnTime],
    byRegion: [familiesInNeed, needCoverage, familiesUnreached],
    tables: [needReach, aid]
  },
  {
    id: "incentives",
    path: "/insentif/",
    map: incentivePeriodsPaid,
    dimension: "worker_role",
    codeColumn: "role_code",
    bars: activeWorkers,
    byCode: [activeWorkers, postsFilled, incentiveEntitlement, incentivePaid, incentiveGap, incentivePeriodsPaid],
    byRegion: [activeWorkers, incentiveEntitlement, incentivePaid, incentiveGap, incentivePeriodsPaid],
    tables: [workers, incentives]
  },
  {
    id: "panti",
    path: "/panti/",
    map: pantiOccupancy,
    dimension: "institution_type",
    codeColumn: "type_code",
    bars: pantiGap,
    byCode: [pantiHomes, pantiCapacity, pantiResidents, pantiOccupancy, pantiPlacesNeeded, pantiGap],
    byRegion: [pantiHomes, pantiCapacity, pantiResidents, pantiOccupancy],
    tables: [pantiPlaces, pantiMonths]
  }
];

/** The table that a measure's numbers stand in: the one to download beside its figure. */
export const tableOf = (measure: Measure): { readonly name: string } | null => {
  const [first] = partsOf(measure.formula);
  return first ? { name: first.table } : null;
};

/** The theme of that id. */
export const themeOf = (id: Theme): ThemeSpec => {
  const found = themeSpecs.find((spec) => spec.id === id);
  if (!found) throw new Error(`unknown theme: ${id}`);
  return found;
};
