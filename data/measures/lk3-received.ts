import type { Measure } from "./measure.ts";

export const lk3Received: Measure = {
  id: "lk3_received",
  theme: "services",
  order: 300,
  title: { id: "Konsultasi keluarga", en: "Family cases" },
  unit: "cases",
  formula: { kind: "value", of: { table: "lk3", columns: ["received"] } },
  direction: "neutral",
  method: {
    id: "Kasus keluarga yang diterima LK3 tahun itu. Hanya untuk kabupaten/kota ke atas, dengan batas sembunyi yang paling ketat.",
    en: "Family cases that the counselling bodies (LK3) received in the year. Regencies and above only, hidden by the strictest threshold."
  }
};
