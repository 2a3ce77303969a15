import type { Measure } from "./measure.ts";

export const slrtReferred: Measure = {
  id: "slrt_referred",
  theme: "services",
  order: 230,
  title: { id: "Permintaan SLRT dirujuk", en: "SLRT requests referred" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["referred"], at: { kind_code: "slrt" } },
    per: { table: "services", columns: ["received"], at: { kind_code: "slrt" } },
    factor: 100
  },
  direction: "neutral",
  method: {
    id: "Yang dirujuk ke pihak lain dibagi semua permintaan layanan SLRT yang diterima tahun itu.",
    en: "Those referred elsewhere, divided by all SLRT requests received in the year."
  }
};
