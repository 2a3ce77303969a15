import type { Measure } from "./measure.ts";

export const slrtMedianDays: Measure = {
  id: "slrt_median_days",
  theme: "services",
  order: 270,
  title: { id: "Permintaan SLRT: hari kerja, median", en: "SLRT requests: working days, median" },
  unit: "days",
  formula: { kind: "value", of: { table: "services", columns: ["median_days"], at: { kind_code: "slrt" } } },
  direction: "less_is_better",
  method: {
    id: "Separuh yang selesai tuntas dalam hari kerja sebanyak ini atau kurang. Median tidak tertarik oleh beberapa kasus yang sangat lama.",
    en: "Half of those resolved took this many working days or fewer. A few very long cases do not move the median."
  },
  sentence: {
    id: "Separuh permintaan layanan SLRT yang selesai tuntas dalam {n}.",
    en: "Half of the SLRT requests resolved took no more than {n}."
  }
};
