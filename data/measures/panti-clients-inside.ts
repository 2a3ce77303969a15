import type { Measure } from "./measure.ts";

export const pantiClientsInside: Measure = {
  id: "panti_clients_inside",
  theme: "panti",
  order: 150,
  title: { id: "Binaan dalam panti", en: "Clients inside homes" },
  unit: "people",
  formula: { kind: "value", of: { table: "panti_clients", columns: ["in_facility"] } },
  direction: "neutral",
  method: {
    id: "Orang yang dilayani panti dan tinggal di dalamnya, menurut kategori PPKS.",
    en: "People served by homes who live in them, by PPKS category."
  }
};
