import type { Measure } from "./measure.ts";

export const grantsRealised: Measure = {
  id: "grants_realised",
  theme: "budget",
  order: 60,
  title: { id: "Hibah dan CSR cair", en: "Grants and CSR paid out" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "grant_totals", columns: ["realised_idr"] },
    per: { table: "grant_totals", columns: ["committed_idr"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Uang yang sudah dicairkan dibagi yang dijanjikan, dari perjanjian yang mencatat keduanya.",
    en: "Money paid out, divided by money promised, on the agreements that state both."
  },
  sentence: {
    id: "{n} hibah dan CSR yang dijanjikan sudah cair.",
    en: "{n} of the grants and CSR promised has been paid out."
  }
};
