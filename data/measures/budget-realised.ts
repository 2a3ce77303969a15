import type { Measure } from "./measure.ts";

export const budgetRealised: Measure = {
  id: "budget_realised",
  theme: "budget",
  order: 30,
  title: { id: "Realisasi", en: "Realised" },
  unit: "rupiah",
  formula: { kind: "value", of: { table: "budget_totals", columns: ["realised_idr"] } },
  direction: "neutral",
  method: {
    id: "Uang yang sudah dipakai menurut laporan realisasi.",
    en: "Money spent according to the realisation reports."
  }
};
