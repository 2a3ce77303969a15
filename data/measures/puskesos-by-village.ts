import type { Measure } from "./measure.ts";

export const puskesosByVillage: Measure = {
  id: "puskesos_by_village",
  theme: "services",
  order: 40,
  title: { id: "Puskesos dibentuk desa atau kelurahan", en: "Puskesos formed by a village" },
  unit: "posts",
  formula: { kind: "value", of: { table: "puskesos_coverage", columns: ["formed_by_village"] } },
  direction: "neutral",
  method: {
    id: "Puskesos yang dibentuk desa atau kelurahan dan aktif pada 31 Desember.",
    en: "Posts formed by a village and active on 31 December."
  }
};
