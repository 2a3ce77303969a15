import type { Measure } from "./measure.ts";

export const psksAccredited: Measure = {
  id: "psks_accredited",
  theme: "psks",
  order: 70,
  title: { id: "Lembaga terakreditasi", en: "Bodies accredited" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "psks", columns: ["accredited"] },
    per: { table: "psks", columns: ["bodies"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Lembaga dengan akreditasi A, B, atau C yang berlaku pada 31 Desember, dibagi semua lembaga yang aktif.",
    en: "Bodies with an accreditation A, B or C in force on 31 December, divided by all active bodies."
  }
};
