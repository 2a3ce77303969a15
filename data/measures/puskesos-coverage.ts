import type { Measure } from "./measure.ts";

export const puskesosCoverage: Measure = {
  id: "puskesos_coverage",
  theme: "services",
  order: 10,
  title: { id: "Desa dengan Puskesos", en: "Villages with a Puskesos" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "puskesos_coverage", columns: ["villages_served"] },
    per: { table: "puskesos_coverage", columns: ["villages"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Desa dan kelurahan yang punya Puskesos, dibagi semua desa dan kelurahan di wilayah itu kini. Puskesos adalah pos layanan sosial di desa, bukan Puskesmas.",
    en: "Villages with a Puskesos, divided by all villages in the region today. A Puskesos is a village post for social services; it is not a Puskesmas, the health centre."
  },
  sentence: {
    id: "{n} desa dan kelurahan di {place} punya Puskesos, pos layanan sosial terdekat.",
    en: "{n} of the villages in {place} have a Puskesos, the nearest post for social services."
  }
};
