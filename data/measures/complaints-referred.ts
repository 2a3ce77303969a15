import type { Measure } from "./measure.ts";

export const complaintsReferred: Measure = {
  id: "complaints_referred",
  theme: "services",
  order: 90,
  title: { id: "Pengaduan dirujuk", en: "Complaints referred" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["referred"], at: { kind_code: "complaint" } },
    per: { table: "services", columns: ["received"], at: { kind_code: "complaint" } },
    factor: 100
  },
  direction: "neutral",
  method: {
    id: "Yang dirujuk ke pihak lain dibagi semua pengaduan yang diterima tahun itu.",
    en: "Those referred elsewhere, divided by all complaints received in the year."
  }
};
