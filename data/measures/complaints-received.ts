import type { Measure } from "./measure.ts";

export const complaintsReceived: Measure = {
  id: "complaints_received",
  theme: "services",
  order: 70,
  title: { id: "Pengaduan diterima", en: "Complaints received" },
  unit: "cases",
  formula: { kind: "value", of: { table: "services", columns: ["received"], at: { kind_code: "complaint" } } },
  direction: "neutral",
  method: {
    id: "Semua pengaduan yang masuk tahun itu, lewat saluran mana pun. Lebih banyak bisa berarti lebih banyak masalah, bisa juga lebih mudah mengadu.",
    en: "All complaints that came in during the year, by any channel. More may mean more problems, or an easier way to report them."
  }
};
