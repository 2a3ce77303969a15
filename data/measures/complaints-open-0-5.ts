import type { Measure } from "./measure.ts";

export const complaintsOpen05: Measure = {
  id: "complaints_open_0_5",
  theme: "services",
  order: 140,
  title: { id: "Pengaduan terbuka 0-5 hari", en: "Complaints open 0-5 days" },
  unit: "cases",
  formula: { kind: "value", of: { table: "services", columns: ["open_0_5"], at: { kind_code: "complaint" } } },
  direction: "neutral",
  method: {
    id: "Belum selesai dan berumur 0-5 hari kerja pada akhir data.",
    en: "Not resolved and 0-5 working days old at the end of the data."
  }
};
