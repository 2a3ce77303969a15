import type { Measure } from "./measure.ts";

export const lk3Reconciled: Measure = {
  id: "lk3_reconciled",
  theme: "services",
  order: 320,
  title: { id: "Rukun kembali", en: "Reconciled" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "lk3", columns: ["reconciled"] },
    per: { table: "lk3", columns: ["closed"] },
    factor: 100
  },
  direction: "neutral",
  method: {
    id: "Kasus keluarga yang berakhir rukun kembali, dibagi yang ditutup. Rukun kembali tidak selalu hasil yang terbaik, misalnya pada kekerasan.",
    en: "Family cases that ended in reconciliation, divided by those closed. Reconciliation is not always the best outcome, for one where there was violence."
  }
};
