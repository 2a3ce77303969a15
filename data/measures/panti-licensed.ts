import type { Measure } from "./measure.ts";

export const pantiLicensed: Measure = {
  id: "panti_licensed",
  theme: "panti",
  order: 110,
  title: { id: "Panti berizin", en: "Homes licensed" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "panti_licences", columns: ["licensed"] },
    per: { table: "panti_licences", columns: ["homes"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Panti yang izinnya berlaku pada 31 Desember, dibagi semua panti.",
    en: "Homes with a licence in force on 31 December, divided by all homes."
  }
};
