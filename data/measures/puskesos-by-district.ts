import type { Measure } from "./measure.ts";

export const puskesosByDistrict: Measure = {
  id: "puskesos_by_district",
  theme: "services",
  order: 50,
  title: { id: "Puskesos dibentuk kecamatan", en: "Puskesos formed by a district" },
  unit: "posts",
  formula: { kind: "value", of: { table: "puskesos_coverage", columns: ["formed_by_district"] } },
  direction: "neutral",
  method: {
    id: "Puskesos yang dibentuk kecamatan dan aktif pada 31 Desember.",
    en: "Posts formed by a district and active on 31 December."
  }
};
