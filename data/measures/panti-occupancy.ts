import type { Measure } from "./measure.ts";

export const pantiOccupancy: Measure = {
  id: "panti_occupancy",
  theme: "panti",
  order: 50,
  title: { id: "Tingkat hunian", en: "Occupancy" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "panti_places", columns: ["residents"] },
    per: { table: "panti_places", columns: ["places_government", "places_private"] },
    factor: 100
  },
  direction: "neutral",
  method: {
    id: "Penghuni dibagi kapasitas. Di atas 100% berarti panti menampung lebih dari kapasitasnya; angkanya tidak dipotong.",
    en: "Residents divided by capacity. Above 100% means a home holds more than its capacity; the figure is not cut off."
  }
};
