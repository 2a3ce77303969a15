import type { Measure } from "./measure.ts";

export const complaintsOpenLong: Measure = {
  id: "complaints_open_long",
  theme: "services",
  order: 170,
  title: { id: "Pengaduan terbuka lebih dari 60 hari", en: "Complaints open over 60 days" },
  unit: "cases",
  formula: { kind: "value", of: { table: "services", columns: ["open_over_60"], at: { kind_code: "complaint" } } },
  direction: "less_is_better",
  method: {
    id: "Belum selesai dan berumur lebih dari 60 hari kerja pada akhir data.",
    en: "Not resolved and more than 60 working days old at the end of the data."
  }
};
