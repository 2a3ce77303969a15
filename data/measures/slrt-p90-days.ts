import type { Measure } from "./measure.ts";

export const slrtP90Days: Measure = {
  id: "slrt_p90_days",
  theme: "services",
  order: 280,
  title: { id: "Permintaan SLRT: hari kerja, 9 dari 10", en: "SLRT requests: working days, 9 in 10" },
  unit: "days",
  formula: { kind: "value", of: { table: "services", columns: ["p90_days"], at: { kind_code: "slrt" } } },
  direction: "less_is_better",
  method: {
    id: "Sembilan dari sepuluh yang selesai tuntas dalam hari kerja sebanyak ini atau kurang (persentil 90).",
    en: "Nine in ten of those resolved took this many working days or fewer (90th percentile)."
  }
};
