import type { Measure } from "./measure.ts";

export const grantsCommitted: Measure = {
  id: "grants_committed",
  theme: "budget",
  order: 50,
  title: { id: "Hibah dan CSR dijanjikan", en: "Grants and CSR promised" },
  unit: "rupiah",
  formula: { kind: "value", of: { table: "grant_totals", columns: ["committed_idr"] } },
  direction: "more_is_better",
  method: {
    id: "Uang yang dijanjikan dalam perjanjian hibah, bansos lembaga, dan CSR dunia usaha tahun itu.",
    en: "Money promised in the year's agreements: grants, aid to bodies, and businesses' social responsibility (CSR)."
  }
};
