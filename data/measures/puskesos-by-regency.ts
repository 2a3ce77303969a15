import type { Measure } from "./measure.ts";

export const puskesosByRegency: Measure = {
  id: "puskesos_by_regency",
  theme: "services",
  order: 60,
  title: { id: "Puskesos dibentuk kabupaten atau kota", en: "Puskesos formed by a regency or city" },
  unit: "posts",
  formula: { kind: "value", of: { table: "puskesos_coverage", columns: ["formed_by_regency"] } },
  direction: "neutral",
  method: {
    id: "Puskesos yang dibentuk kabupaten atau kota dan aktif pada 31 Desember.",
    en: "Posts formed by a regency or city and active on 31 December."
  }
};
