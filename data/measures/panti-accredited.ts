import type { Measure } from "./measure.ts";

export const pantiAccredited: Measure = {
  id: "panti_accredited",
  theme: "panti",
  order: 120,
  title: { id: "Panti terakreditasi", en: "Homes accredited" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "panti_licences", columns: ["accredited_a", "accredited_b", "accredited_c"] },
    per: { table: "panti_licences", columns: ["homes"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Panti dengan akreditasi A, B, atau C yang berlaku pada 31 Desember, dibagi semua panti.",
    en: "Homes with an accreditation A, B or C in force on 31 December, divided by all homes."
  },
  sentence: {
    id: "{n} panti punya akreditasi yang masih berlaku.",
    en: "{n} of the homes hold an accreditation that is still in force."
  }
};
