import type { Measure } from "./measure.ts";

export const puskesosVillages: Measure = {
  id: "puskesos_villages",
  theme: "services",
  order: 20,
  title: { id: "Desa terlayani Puskesos", en: "Villages served by a Puskesos" },
  unit: "villages",
  formula: { kind: "value", of: { table: "puskesos_coverage", columns: ["villages_served"] } },
  direction: "more_is_better",
  method: {
    id: "Desa dan kelurahan yang punya Puskesos pada 31 Desember.",
    en: "Villages that had a Puskesos on 31 December."
  }
};
