import type { Measure } from "./measure.ts";

export const budgetOriginal: Measure = {
  id: "budget_original",
  theme: "budget",
  order: 20,
  title: { id: "Pagu murni", en: "Original budget" },
  unit: "rupiah",
  formula: { kind: "value", of: { table: "budget_totals", columns: ["original_idr"] } },
  direction: "neutral",
  method: {
    id: "Anggaran pada awal tahun, sebelum perubahan.",
    en: "The budget at the beginning of the year, before revision."
  }
};
