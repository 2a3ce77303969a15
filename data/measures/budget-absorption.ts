import type { Measure } from "./measure.ts";

export const budgetAbsorption: Measure = {
  id: "budget_absorption",
  theme: "budget",
  order: 40,
  title: { id: "Serapan anggaran", en: "Budget absorbed" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "budget_totals", columns: ["realised_idr"] },
    per: { table: "budget_totals", columns: ["revised_idr"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Realisasi dibagi pagu setelah perubahan. Di atas 100% berarti belanja melebihi pagu dan tidak dipotong. Serapan tinggi belum tentu layanan baik.",
    en: "Money spent, divided by the budget after revision. Over 100% means spending beyond the budget and is not clipped. High absorption does not yet mean good service."
  },
  sentence: { id: "{n} dari pagu sudah dipakai.", en: "{n} of the budget has been spent." }
};
