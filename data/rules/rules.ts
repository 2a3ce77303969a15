import type { Bilingual } from "../contracts/table.ts";
import { aidFailed } from "../measures/aid-failed.ts";
import { aidOnTime } from "../measures/aid-on-time.ts";
import { budgetAbsorption } from "../measures/budget-absorption.ts";
import { complaintsOnTime } from "../measures/complaints-on-time.ts";
import { complaintsOpenLong } from "../measures/complaints-open-long.ts";
import { grantReportsMissing } from "../measures/grant-reports-missing.ts";
import { incentivePeriodsPaid } from "../measures/incentive-periods-paid.ts";
import { pantiAccreditationEnding } from "../measures/panti-accreditation-ending.ts";
import { pantiAccreditationExpired } from "../measures/panti-accreditation-expired.ts";
import { pantiOccupancy } from "../measures/panti-occupancy.ts";
import { psksRegistrationExpired } from "../measures/psks-registration-expired.ts";
import type { Rule } from "./rule.ts";

/** Thresholds that no regulation sets. */
const chosen: Bilingual = {
  id: "Nilai awal Terang, bukan aturan pemerintah; kantor dapat mengubahnya.",
  en: "A default of Terang, not a regulation; the office can change it."
};

const byProgramme = { dimension: "programme", column: "programme_code" } as const;
const byRole = { dimension: "worker_role", column: "role_code" } as const;
const byType = { dimension: "institution_type", column: "type_code" } as const;
const byPillar = { dimension: "pillar", column: "pillar_code" } as const;
const byComplaint = { dimension: "complaint_category", column: "category_code" } as const;

/** Every rule, in the order of `ruleIds`. Severity, then this order, is the order of the board. */
export const rules: readonly Rule[] = [
  {
    id: "aid_late",
    theme: "aid",
    looksAt: { kind: "measure", measure: aidOnTime },
    asked: [
      { at: "area", by: byProgramme },
      { at: "parts", by: byProgramme }
    ],
    reports: "below",
    threshold: 85,
    unit: "percent",
    severity: 1,
    source: chosen,
    figure: "/bantuan/#programmes"
  },
  {
    id: "incentives_unpaid",
    theme: "incentives",
    looksAt: { kind: "measure", measure: incentivePeriodsPaid },
    asked: [{ at: "area", by: byRole }, { at: "parts", by: byRole }, { at: "parts" }],
    reports: "below",
    threshold: 95,
    unit: "percent",
    severity: 1,
    source: chosen,
    figure: "/insentif/#paid_roles"
  },
  {
    id: "homes_full",
    theme: "panti",
    looksAt: { kind: "measure", measure: pantiOccupancy },
    asked: [{ at: "area", by: byType }, { at: "parts", by: byType }, { at: "parts" }],
    reports: "above",
    threshold: 100,
    unit: "percent",
    severity: 1,
    source: { id: "Kapasitas yang dicatat panti sendiri.", en: "The capacity that the homes themselves state." },
    figure: "/panti/#rincian"
  },
  {
    id: "complaints_open",
    theme: "services",
    looksAt: { kind: "measure", measure: complaintsOpenLong },
    asked: [{ at: "area", by: byComplaint }, { at: "area" }, { at: "parts" }],
    reports: "above",
    threshold: 0,
    unit: "cases",
    severity: 1,
    source: {
      id: "60 hari kerja adalah janji terpanjang dalam standar pelayanan yang dipakai situs ini.",
      en: "60 working days is the longest promise of the service standard that this site uses."
    },
    figure: "/layanan/#complaints"
  },
  {
    id: "complaints_late",
    theme: "services",
    looksAt: { kind: "measure", measure: complaintsOnTime },
    asked: [{ at: "area", by: byComplaint }, { at: "parts" }],
    reports: "below",
    threshold: 80,
    unit: "percent",
    severity: 1,
    source: chosen,
    figure: "/layanan/#complaints"
  },
  {
    id: "aid_failed",
    theme: "aid",
    looksAt: { kind: "measure", measure: aidFailed },
    asked: [
      { at: "area", by: byProgramme },
      { at: "parts", by: byProgramme }
    ],
    reports: "above",
    threshold: 2,
    unit: "percent",
    severity: 2,
    source: chosen,
    figure: "/bantuan/#programmes"
  },
  {
    id: "spending_behind",
    theme: "budget",
    looksAt: { kind: "cash_plan" },
    asked: [{ at: "area" }, { at: "parts" }],
    reports: "above",
    threshold: 10,
    unit: "points",
    severity: 2,
    source: chosen,
    figure: "/anggaran/#bulan"
  },
  {
    id: "pillar_behind",
    theme: "budget",
    looksAt: { kind: "pillar_plan" },
    asked: [
      { at: "area", by: byPillar },
      { at: "parts", by: byPillar }
    ],
    reports: "above",
    threshold: 10,
    unit: "points",
    severity: 2,
    source: chosen,
    figure: "/anggaran/#pillars"
  },
  {
    id: "spending_over",
    theme: "budget",
    looksAt: { kind: "measure", measure: budgetAbsorption },
    asked: [{ at: "area", by: byPillar }, { at: "area" }, { at: "parts" }],
    reports: "above",
    threshold: 100,
    unit: "percent",
    severity: 2,
    source: {
      id: "Pagu adalah batas belanja.",
      en: "The budget is the limit of spending."
    },
    figure: "/anggaran/#pillars"
  },
  {
    id: "grant_reports",
    theme: "budget",
    looksAt: { kind: "measure", measure: grantReportsMissing },
    asked: [{ at: "area" }, { at: "parts" }],
    reports: "above",
    threshold: 0,
    unit: "reports",
    severity: 2,
    source: { id: "Batas laporan dalam perjanjian hibah.", en: "The deadline in the grant agreement." },
    figure: "/anggaran/#grants"
  },
  {
    id: "accreditation_expired",
    theme: "panti",
    looksAt: { kind: "measure", measure: pantiAccreditationExpired },
    asked: [{ at: "area", by: byType }, { at: "parts" }],
    reports: "above",
    threshold: 0,
    unit: "homes",
    severity: 2,
    source: { id: "Masa berlaku pada surat akreditasi.", en: "The end date on the accreditation." },
    figure: "/panti/#licences"
  },
  {
    id: "data_late",
    theme: "quality",
    looksAt: { kind: "arrival" },
    asked: [{ at: "area" }, { at: "parts" }],
    reports: "above",
    threshold: 1,
    unit: "months",
    severity: 3,
    source: chosen,
    figure: "/mutu/#terlambat"
  },
  {
    id: "accreditation_ending",
    theme: "panti",
    looksAt: { kind: "measure", measure: pantiAccreditationEnding },
    asked: [{ at: "area", by: byType }, { at: "parts" }],
    reports: "above",
    threshold: 0,
    unit: "homes",
    severity: 3,
    source: {
      id: "Masa berlaku pada surat akreditasi, enam bulan ke depan.",
      en: "The end date on the accreditation, six months ahead."
    },
    figure: "/panti/#licences"
  },
  {
    id: "registration_expired",
    theme: "psks",
    looksAt: { kind: "measure", measure: psksRegistrationExpired },
    asked: [{ at: "area" }, { at: "parts" }],
    reports: "above",
    threshold: 0,
    unit: "bodies",
    severity: 3,
    source: { id: "Masa berlaku pada tanda daftar.", en: "The end date on the registration." },
    figure: "/psks/#bodies"
  }
];
