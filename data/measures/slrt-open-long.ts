import type { Measure } from "./measure.ts";

export const slrtOpenLong: Measure = {
  id: "slrt_open_long",
  theme: "services",
  order: 290,
  title: { id: "Permintaan SLRT terbuka lebih dari 60 hari", en: "SLRT requests open over 60 days" },
  unit: "cases",
  formula: { kind: "value", of: { table: "services", columns: ["open_over_60"], at: { kind_code: "slrt" } } },
  direction: "less_is_better",
  method: {
    id: "Belum selesai dan berumur lebih dari 60 hari kerja pada akhir data.",
    en: "Not resolved and more than 60 working days old at the end of the data."
  }
};
