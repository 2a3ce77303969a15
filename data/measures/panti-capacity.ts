import type { Measure } from "./measure.ts";

export const pantiCapacity: Measure = {
  id: "panti_capacity",
  theme: "panti",
  order: 30,
  title: { id: "Kapasitas panti", en: "Places in care homes" },
  unit: "places",
  formula: { kind: "value", of: { table: "panti_places", columns: ["places_government", "places_private"] } },
  direction: "more_is_better",
  method: {
    id: "Kapasitas yang berlaku pada akhir tahun, menurut dasar yang dicatat panti (tempat tidur, kuota anggaran, atau luas standar).",
    en: "Capacity in force at the end of the year, by the basis each home records (beds, budget quota or standard floor area)."
  }
};
