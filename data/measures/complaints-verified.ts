import type { Measure } from "./measure.ts";

export const complaintsVerified: Measure = {
  id: "complaints_verified",
  theme: "services",
  order: 80,
  title: { id: "Pengaduan diverifikasi", en: "Complaints verified" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["verified"], at: { kind_code: "complaint" } },
    per: { table: "services", columns: ["received"], at: { kind_code: "complaint" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Yang sudah diverifikasi dibagi semua pengaduan yang diterima tahun itu.",
    en: "Those verified, divided by all complaints received in the year."
  }
};
