import type { Measure } from "./measure.ts";

export const pantiGap: Measure = {
  id: "panti_gap",
  theme: "panti",
  order: 70,
  title: { id: "Tempat yang kurang", en: "Places missing" },
  unit: "places",
  formula: {
    kind: "shortfall",
    need: { table: "panti_places", columns: ["places_needed"] },
    have: { table: "panti_places", columns: ["places_government", "places_private"] }
  },
  sumOver: { column: "type_code", list: "institution_type" },
  direction: "less_is_better",
  method: {
    id: "Orang yang perlu tempat dikurangi kapasitas, tidak kurang dari nol. Kelebihan pada satu jenis panti tidak menutup kekurangan jenis lain.",
    en: "People who need a place minus capacity, never below zero. A surplus in one type of home does not fill a gap in another."
  }
};
