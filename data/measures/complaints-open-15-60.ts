import type { Measure } from "./measure.ts";

export const complaintsOpen1560: Measure = {
  id: "complaints_open_15_60",
  theme: "services",
  order: 160,
  title: { id: "Pengaduan terbuka 15-60 hari", en: "Complaints open 15-60 days" },
  unit: "cases",
  formula: { kind: "value", of: { table: "services", columns: ["open_15_60"], at: { kind_code: "complaint" } } },
  direction: "neutral",
  method: {
    id: "Belum selesai dan berumur 15-60 hari kerja pada akhir data.",
    en: "Not resolved and 15-60 working days old at the end of the data."
  }
};
