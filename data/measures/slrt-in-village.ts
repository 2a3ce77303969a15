import type { Measure } from "./measure.ts";

export const slrtInVillage: Measure = {
  id: "slrt_in_village",
  theme: "services",
  order: 260,
  title: { id: "Tuntas di desa", en: "Resolved in the village" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["resolved_in_village"], at: { kind_code: "slrt" } },
    per: { table: "services", columns: ["resolved"], at: { kind_code: "slrt" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Permintaan yang tuntas di desa atau kelurahan itu sendiri, dibagi semua yang selesai: ukuran cita-cita bahwa masalah selesai di desa.",
    en: "Requests settled in the village itself, divided by all resolved: how far the aim that problems end in the village is met."
  },
  sentence: {
    id: "{n} permintaan layanan yang selesai tuntas di desa itu sendiri.",
    en: "{n} of resolved requests were settled in the village itself."
  }
};
