import type { Measure } from "./measure.ts";

export const puskesosDistricts: Measure = {
  id: "puskesos_districts",
  theme: "services",
  order: 30,
  title: { id: "Kecamatan dengan Puskesos", en: "Districts with a Puskesos" },
  unit: "districts",
  formula: { kind: "value", of: { table: "puskesos_coverage", columns: ["districts_served"] } },
  direction: "more_is_better",
  method: {
    id: "Kecamatan dengan sedikitnya satu Puskesos pada 31 Desember.",
    en: "Districts with at least one Puskesos on 31 December."
  }
};
