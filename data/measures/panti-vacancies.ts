import type { Measure } from "./measure.ts";

export const pantiVacancies: Measure = {
  id: "panti_vacancies",
  theme: "panti",
  order: 80,
  title: { id: "Tempat kosong di panti", en: "Free places" },
  unit: "places",
  formula: {
    kind: "shortfall",
    need: { table: "panti_places", columns: ["places_government", "places_private"] },
    have: { table: "panti_places", columns: ["residents"] }
  },
  sumOver: { column: "type_code", list: "institution_type" },
  direction: "neutral",
  method: {
    id: "Kapasitas dikurangi penghuni, tidak kurang dari nol. Tempat kosong pada satu jenis panti tidak dapat dipakai orang yang perlu jenis lain.",
    en: "Capacity minus residents, never below zero. A free place in one type of home is of no use to somebody who needs another."
  }
};
