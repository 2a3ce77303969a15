import { aid, aidComponents, needReach } from "../data/contracts/published/aid.ts";
import type { Code, Dimension } from "../data/contracts/published/codes.ts";
import { incentives, workers as workerTable } from "../data/contracts/published/incentives.ts";
import { budgetTotals, cashMonths, grantTotals } from "../data/contracts/published/money.ts";
import { pantiClients, pantiLicences } from "../data/contracts/published/panti-clients.ts";
import { pantiMonths, pantiPlaces } from "../data/contracts/published/panti.ts";
import {
  population,
  ppksCases as ppksCasesTable,
  ppksPersons,
  ppksProfile,
  ppksVerification,
  ppksVillages
} from "../data/contracts/published/ppks.ts";
import { forumSessions, psks } from "../data/contracts/published/psks.ts";
import { lk3, puskesosCoverage } from "../data/contracts/published/puskesos-and-lk3.ts";
import { serviceChannels, services } from "../data/contracts/published/services.ts";
import { welfare } from "../data/contracts/published/welfare.ts";
import type { Table } from "../data/contracts/table.ts";
import { aidAmount } from "../data/measures/aid-amount.ts";
import { aidComponentRecipients } from "../data/measures/aid-component-recipients.ts";
import { aidOnTime } from "../data/measures/aid-on-time.ts";
import { aidRecipients } from "../data/measures/aid-recipients.ts";
import { budgetAbsorption } from "../data/measures/budget-absorption.ts";
import { budgetRevised } from "../data/measures/budget-revised.ts";
import { complaintsByChannel } from "../data/measures/complaints-by-channel.ts";
import { complaintsMedianDays } from "../data/measures/complaints-median-days.ts";
import { complaintsReceived } from "../data/measures/complaints-received.ts";
import { complaintsResolved } from "../data/measures/complaints-resolved.ts";
import { exclusionError } from "../data/measures/exclusion-error.ts";
import { grantsRealised } from "../data/measures/grants-realised.ts";
import { incentiveGap } from "../data/measures/incentive-gap.ts";
import { incentivePeriodsPaid } from "../data/measures/incentive-periods-paid.ts";
import { lk3Received } from "../data/measures/lk3-received.ts";
import type { Measure, Theme } from "../data/measures/measure.ts";
import { needCoverage } from "../data/measures/need-coverage.ts";
import { pantiAccredited } from "../data/measures/panti-accredited.ts";
import { pantiClientsInside } from "../data/measures/panti-clients-inside.ts";
import { pantiOccupancy } from "../data/measures/panti-occupancy.ts";
import { postsFilled } from "../data/measures/posts-filled.ts";
import { ppksCasesPer1000 } from "../data/measures/ppks-cases-per-1000.ts";
import { ppksCases } from "../data/measures/ppks-cases.ts";
import { ppksProposed } from "../data/measures/ppks-proposed.ts";
import { ppksRecords } from "../data/measures/ppks-records.ts";
import { psksBodies } from "../data/measures/psks-bodies.ts";
import { psksRegistered } from "../data/measures/psks-registered.ts";
import { puskesosCoverage as puskesosShare } from "../data/measures/puskesos-coverage.ts";
import { sessionsHeld } from "../data/measures/sessions-held.ts";
import { slrtInVillage } from "../data/measures/slrt-in-village.ts";
import { slrtReceived } from "../data/measures/slrt-received.ts";
import { workers } from "../data/measures/workers.ts";
import { partsOf } from "./formula.ts";
import type { CodeColumn } from "./measured.ts";

/** The list by which a theme is broken down: its heading and finding stand in the words, under the same id. */
export const breakdownIds = [
  "categories",
  "verification",
  "programmes",
  "amounts",
  "on_time",
  "components",
  "paid_roles",
  "occupancy",
  "licences",
  "clients",
  "roles",
  "bodies",
  "forums",
  "sessions",
  "complaints",
  "complaint_days",
  "channels",
  "requests",
  "problems",
  "pillars",
  "sources",
  "grants"
] as const;
export type BreakdownId = (typeof breakdownIds)[number];

/** One figure of a theme page: a measure by the codes of a list, with the theme's other measures of the same table. */
export interface Breakdown {
  readonly id: BreakdownId;
  readonly dimension: Dimension;
  /** The grain column that holds a code of the list. */
  readonly column: CodeColumn;
  readonly bars: Measure;
  /** Each bar is a part on its pale whole, the largest whole first: posts filled of posts, money spent of the budget. */
  readonly isPart?: boolean;
  /** The finding tells the largest whole, not the measure's own news. */
  readonly isAboutWhole?: boolean;
  /** Only codes that count this are drawn; those that count something else are said in words. */
  readonly counts?: Code["unit"];
  /** The measure only, this year and last: its others stand in another breakdown of the same table. */
  readonly isAlone?: boolean;
  /** A line; bars over it take the second colour. */
  readonly limit?: number;
}

/** What a theme page shows. One mechanism draws all of them. */
export interface ThemeSpec {
  /** The minimum standards have a page of their own. */
  readonly id: Exclude<Theme, "spm">;
  readonly path: string;
  /** On the map, in the ranked list and over time. */
  readonly map: Measure;
  /** The map stands after the breakdowns, where these come first in the reader's mind. */
  readonly isMapLast?: boolean;
  /** Said at the head of the page and of a region's section, where the theme has no sentences of its own. */
  readonly headlines: readonly [Measure, ...Measure[]];
  readonly breakdowns: readonly Breakdown[];
  /** Of the glossary: the words that a newcomer trips over. */
  readonly terms: readonly string[];
  readonly tables: readonly Table[];
}

/** The themes with a page of maps and breakdowns, in the order of the menu. */
export const themeSpecs: readonly ThemeSpec[] = [
  {
    id: "ppks",
    path: "/ppks/",
    map: ppksCasesPer1000,
    headlines: [ppksCases, ppksProposed],
    breakdowns: [
      { id: "categories", dimension: "ppks_category", column: "category_code", bars: ppksCases, counts: "person" },
      { id: "verification", dimension: "verification", column: "verification_code", bars: ppksRecords }
    ],
    terms: ["ppks", "pmks", "case", "fakir-miskin", "verval"],
    tables: [ppksCasesTable, ppksProfile, ppksVillages, ppksVerification, ppksPersons, welfare, population]
  },
  {
    id: "aid",
    path: "/bantuan/",
    map: exclusionError,
    headlines: [needCoverage],
    breakdowns: [
      { id: "programmes", dimension: "programme", column: "programme_code", bars: aidRecipients },
      { id: "amounts", dimension: "programme", column: "programme_code", bars: aidAmount, isAlone: true },
      { id: "on_time", dimension: "programme", column: "programme_code", bars: aidOnTime, isAlone: true },
      { id: "components", dimension: "aid_component", column: "component_code", bars: aidComponentRecipients }
    ],
    terms: ["recipients", "coverage", "disbursement", "cash-out", "quota"],
    tables: [needReach, aid, aidComponents]
  },
  {
    id: "incentives",
    path: "/insentif/",
    map: incentivePeriodsPaid,
    headlines: [incentivePeriodsPaid, incentiveGap],
    breakdowns: [{ id: "paid_roles", dimension: "worker_role", column: "role_code", bars: incentiveGap, isPart: true }],
    terms: ["incentive", "token", "honorarium", "operational", "tksk"],
    tables: [incentives, workerTable]
  },
  {
    id: "panti",
    path: "/panti/",
    map: pantiOccupancy,
    headlines: [pantiAccredited],
    breakdowns: [
      {
        id: "occupancy",
        dimension: "institution_type",
        column: "type_code",
        bars: pantiOccupancy,
        isAlone: true,
        limit: 100
      },
      { id: "licences", dimension: "institution_type", column: "type_code", bars: pantiAccredited, isPart: true },
      {
        id: "clients",
        dimension: "ppks_category",
        column: "category_code",
        bars: pantiClientsInside,
        counts: "person"
      }
    ],
    terms: ["panti", "assessment", "capacity", "occupancy", "odgj", "accreditation"],
    tables: [pantiPlaces, pantiMonths, pantiLicences, pantiClients]
  },
  {
    id: "psks",
    path: "/psks/",
    map: sessionsHeld,
    headlines: [workers, psksBodies, psksRegistered, sessionsHeld],
    breakdowns: [
      { id: "roles", dimension: "worker_role", column: "role_code", bars: postsFilled, isPart: true },
      { id: "bodies", dimension: "psks", column: "kind_code", bars: psksBodies, counts: null },
      { id: "forums", dimension: "psks", column: "forum_code", bars: sessionsHeld },
      { id: "sessions", dimension: "session_kind", column: "kind_code", bars: sessionsHeld }
    ],
    terms: ["psks", "tksk", "psm", "tagana", "lks", "coaching"],
    tables: [workerTable, psks, forumSessions]
  },
  {
    id: "services",
    path: "/layanan/",
    map: puskesosShare,
    headlines: [puskesosShare, complaintsResolved, complaintsMedianDays, slrtInVillage],
    breakdowns: [
      { id: "complaints", dimension: "complaint_category", column: "category_code", bars: complaintsReceived },
      {
        id: "complaint_days",
        dimension: "complaint_category",
        column: "category_code",
        bars: complaintsMedianDays,
        isAlone: true
      },
      { id: "channels", dimension: "channel", column: "channel_code", bars: complaintsByChannel },
      { id: "requests", dimension: "complaint_category", column: "category_code", bars: slrtReceived },
      { id: "problems", dimension: "family_problem", column: "problem_code", bars: lk3Received }
    ],
    terms: ["puskesos", "puskesmas", "slrt", "lk3", "working-day", "median", "p90"],
    tables: [puskesosCoverage, services, serviceChannels, lk3]
  },
  {
    id: "budget",
    path: "/anggaran/",
    map: budgetAbsorption,
    isMapLast: true,
    headlines: [budgetRevised, budgetAbsorption, grantsRealised],
    breakdowns: [
      {
        id: "sources",
        dimension: "funding_source",
        column: "source_code",
        bars: budgetAbsorption,
        isPart: true,
        isAboutWhole: true
      },
      {
        id: "pillars",
        dimension: "pillar",
        column: "pillar_code",
        bars: budgetAbsorption,
        isPart: true,
        isAboutWhole: true
      },
      { id: "grants", dimension: "grant_kind", column: "kind_code", bars: grantsRealised, isPart: true }
    ],
    terms: ["budget-ceiling", "realised", "absorption", "hibah", "csr", "lpj"],
    tables: [budgetTotals, cashMonths, grantTotals]
  }
];

/** Where a theme's measures are shown. */
export const themePath = (id: Theme): string => themeSpecs.find((spec) => spec.id === id)?.path ?? `/${id}/`;

/** The table that a measure's numbers stand in: the one to download beside its figure. */
export const tableOf = (measure: Measure): { readonly name: string } | null => {
  const [first] = partsOf(measure.formula);
  return first ? { name: first.table } : null;
};
