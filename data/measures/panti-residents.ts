import type { Measure } from "./measure.ts";

export const pantiResidents: Measure = {
  id: "panti_residents",
  theme: "panti",
  order: 40,
  title: { id: "Penghuni panti", en: "Residents of care homes" },
  unit: "people",
  formula: { kind: "value", of: { table: "panti_places", columns: ["residents"] } },
  direction: "neutral",
  method: {
    id: "Penghuni pada bulan terakhir yang dilaporkan tahun itu.",
    en: "Residents in the last month reported in the year."
  }
};
