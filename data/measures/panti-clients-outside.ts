import type { Measure } from "./measure.ts";

export const pantiClientsOutside: Measure = {
  id: "panti_clients_outside",
  theme: "panti",
  order: 160,
  title: { id: "Binaan luar panti", en: "Clients outside homes" },
  unit: "people",
  formula: { kind: "value", of: { table: "panti_clients", columns: ["outside_facility"] } },
  direction: "neutral",
  method: {
    id: "Orang yang dilayani panti tetapi tinggal di luar, menurut kategori PPKS.",
    en: "People served by homes who live outside them, by PPKS category."
  }
};
