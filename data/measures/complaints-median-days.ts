import type { Measure } from "./measure.ts";

export const complaintsMedianDays: Measure = {
  id: "complaints_median_days",
  theme: "services",
  order: 120,
  title: { id: "Pengaduan: hari kerja, median", en: "Complaints: working days, median" },
  unit: "days",
  formula: { kind: "value", of: { table: "services", columns: ["median_days"], at: { kind_code: "complaint" } } },
  direction: "less_is_better",
  method: {
    id: "Separuh yang selesai tuntas dalam hari kerja sebanyak ini atau kurang. Median tidak tertarik oleh beberapa kasus yang sangat lama.",
    en: "Half of those resolved took this many working days or fewer. A few very long cases do not move the median."
  },
  sentence: {
    id: "Separuh pengaduan yang selesai tuntas dalam {n}.",
    en: "Half of the complaints resolved took no more than {n}."
  }
};
