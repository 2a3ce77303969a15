import type { Measure } from "./measure.ts";

export const ppksPersonsPer1000: Measure = {
  id: "ppks_persons_per_1000",
  theme: "ppks",
  order: 40,
  title: { id: "Orang dalam registrasi PPKS per 1.000 penduduk", en: "Persons in the PPKS registry per 1,000 people" },
  unit: "per_1000",
  formula: {
    kind: "ratio",
    of: { table: "ppks_persons", columns: ["persons"] },
    per: { table: "population", columns: ["population"] },
    factor: 1000
  },
  direction: "less_is_better",
  method: {
    id: "Orang dalam registrasi PPKS dibagi penduduk wilayah dan tahun yang sama, dikali 1.000.",
    en: "Persons in the PPKS registry divided by the inhabitants of the same region and year, times 1,000."
  }
};
