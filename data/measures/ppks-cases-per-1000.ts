import type { Measure } from "./measure.ts";

export const ppksCasesPer1000: Measure = {
  id: "ppks_cases_per_1000",
  theme: "ppks",
  order: 20,
  title: { id: "Kasus PPKS per 1.000 penduduk", en: "PPKS cases per 1,000 people" },
  unit: "per_1000",
  formula: {
    kind: "ratio",
    of: { table: "ppks_cases", columns: ["cases"] },
    per: { table: "population", columns: ["population"] },
    factor: 1000
  },
  direction: "less_is_better",
  method: {
    id: "Kasus PPKS dibagi penduduk wilayah dan tahun yang sama, dikali 1.000.",
    en: "PPKS cases divided by the inhabitants of the same region and year, times 1,000."
  }
};
