import type { Measure } from "./measure.ts";

export const lk3Closed: Measure = {
  id: "lk3_closed",
  theme: "services",
  order: 310,
  title: { id: "Konsultasi keluarga ditutup", en: "Family cases closed" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "lk3", columns: ["closed"] },
    per: { table: "lk3", columns: ["received"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Kasus keluarga yang sudah ditutup atau ada hasilnya, dibagi yang diterima tahun itu.",
    en: "Family cases closed or with an outcome, divided by those received in the year."
  }
};
