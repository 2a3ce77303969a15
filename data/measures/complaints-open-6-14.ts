import type { Measure } from "./measure.ts";

export const complaintsOpen614: Measure = {
  id: "complaints_open_6_14",
  theme: "services",
  order: 150,
  title: { id: "Pengaduan terbuka 6-14 hari", en: "Complaints open 6-14 days" },
  unit: "cases",
  formula: { kind: "value", of: { table: "services", columns: ["open_6_14"], at: { kind_code: "complaint" } } },
  direction: "neutral",
  method: {
    id: "Belum selesai dan berumur 6-14 hari kerja pada akhir data.",
    en: "Not resolved and 6-14 working days old at the end of the data."
  }
};
