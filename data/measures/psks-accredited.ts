import type { Measure } from "./measure.ts";

export const psksAccredited: Measure = {
  id: "psks_accredited",
  theme: "psks",
  order: 70,
  title: { id: "LKS terakreditasi", en: "LKS accredited" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "psks", columns: ["accredited"], at: { kind_code: "lks" } },
    per: { table: "psks", columns: ["bodies"], at: { kind_code: "lks" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "LKS (lembaga kesejahteraan sosial) dengan akreditasi A, B, atau C yang berlaku pada 31 Desember, dibagi semua LKS yang aktif.",
    en: "Welfare institutions (LKS) with an accreditation A, B or C in force on 31 December, divided by all active LKS."
  }
};
