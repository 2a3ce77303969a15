import type { Measure } from "./measure.ts";

export const pantiArrivals: Measure = {
  id: "panti_arrivals",
  theme: "panti",
  order: 100,
  title: { id: "Masuk panti", en: "Arrivals" },
  unit: "people",
  formula: { kind: "value", of: { table: "panti_places", columns: ["arrivals"] } },
  direction: "neutral",
  method: { id: "Orang yang masuk panti sepanjang tahun itu.", en: "People who entered a home during the year." }
};
