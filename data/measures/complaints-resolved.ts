import type { Measure } from "./measure.ts";

export const complaintsResolved: Measure = {
  id: "complaints_resolved",
  theme: "services",
  order: 100,
  title: { id: "Pengaduan selesai", en: "Complaints resolved" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["resolved"], at: { kind_code: "complaint" } },
    per: { table: "services", columns: ["received"], at: { kind_code: "complaint" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Yang sudah selesai pada akhir data dibagi semua pengaduan yang diterima tahun itu.",
    en: "Those resolved by the end of the data, divided by all complaints received in the year."
  },
  sentence: { id: "{n} pengaduan sudah selesai.", en: "{n} of complaints are resolved." }
};
