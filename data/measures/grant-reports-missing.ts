import type { Measure } from "./measure.ts";

export const grantReportsMissing: Measure = {
  id: "grant_reports_missing",
  theme: "budget",
  order: 70,
  title: { id: "LPJ belum masuk", en: "Reports missing" },
  unit: "reports",
  formula: {
    kind: "shortfall",
    need: { table: "grant_totals", columns: ["reports_due"] },
    have: { table: "grant_totals", columns: ["reports_received"] }
  },
  direction: "less_is_better",
  method: {
    id: "Laporan pertanggungjawaban (LPJ) hibah yang batasnya sudah lewat dikurangi yang sudah diterima.",
    en: "Accountability reports on grants whose deadline has passed, minus those received."
  }
};
