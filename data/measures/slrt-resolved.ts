import type { Measure } from "./measure.ts";

export const slrtResolved: Measure = {
  id: "slrt_resolved",
  theme: "services",
  order: 240,
  title: { id: "Permintaan SLRT selesai", en: "SLRT requests resolved" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["resolved"], at: { kind_code: "slrt" } },
    per: { table: "services", columns: ["received"], at: { kind_code: "slrt" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Yang sudah selesai pada akhir data dibagi semua permintaan layanan SLRT yang diterima tahun itu.",
    en: "Those resolved by the end of the data, divided by all SLRT requests received in the year."
  },
  sentence: { id: "{n} permintaan layanan SLRT sudah selesai.", en: "{n} of SLRT requests are resolved." }
};
