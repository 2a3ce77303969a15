import type { Measure } from "./measure.ts";

export const budgetRevised: Measure = {
  id: "budget_revised",
  theme: "budget",
  order: 10,
  title: { id: "Pagu", en: "Budget" },
  unit: "rupiah",
  formula: { kind: "value", of: { table: "budget_totals", columns: ["revised_idr"] } },
  direction: "neutral",
  method: {
    id: "Anggaran setelah perubahan (pagu perubahan); yang tidak diubah memakai pagu murni. Uang tanpa kabupaten/kota hanya dihitung untuk seluruh wilayah kantor.",
    en: "The budget after revision; where there was none, the original one. Money without a regency counts for the whole area of the office only."
  },
  sentence: { id: "Anggaran bidang sosial di {place} {n}.", en: "The welfare budget of {place} is {n}." }
};
