import type { Measure } from "./measure.ts";

export const slrtReceived: Measure = {
  id: "slrt_received",
  theme: "services",
  order: 210,
  title: { id: "Permintaan SLRT diterima", en: "SLRT requests received" },
  unit: "cases",
  formula: { kind: "value", of: { table: "services", columns: ["received"], at: { kind_code: "slrt" } } },
  direction: "neutral",
  method: {
    id: "Semua permintaan layanan SLRT yang masuk tahun itu, lewat saluran mana pun. Lebih banyak bisa berarti lebih banyak masalah, bisa juga lebih mudah mengadu.",
    en: "All SLRT requests that came in during the year, by any channel. More may mean more problems, or an easier way to report them."
  }
};
