import type { Measure } from "./measure.ts";

export const pantiWaiting: Measure = {
  id: "panti_waiting",
  theme: "panti",
  order: 90,
  title: { id: "Daftar tunggu panti", en: "Waiting for a home" },
  unit: "people",
  formula: { kind: "value", of: { table: "panti_places", columns: ["waiting"] } },
  direction: "less_is_better",
  method: {
    id: "Orang dalam daftar tunggu panti pada 31 Desember.",
    en: "People waiting for a place in a home on 31 December."
  }
};
