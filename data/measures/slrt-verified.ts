import type { Measure } from "./measure.ts";

export const slrtVerified: Measure = {
  id: "slrt_verified",
  theme: "services",
  order: 220,
  title: { id: "Permintaan SLRT diverifikasi", en: "SLRT requests verified" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["verified"], at: { kind_code: "slrt" } },
    per: { table: "services", columns: ["received"], at: { kind_code: "slrt" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Yang sudah diverifikasi dibagi semua permintaan layanan SLRT yang diterima tahun itu.",
    en: "Those verified, divided by all SLRT requests received in the year."
  }
};
