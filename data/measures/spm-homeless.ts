import type { Measure } from "./measure.ts";

export const spmHomeless: Measure = {
  id: "spm_homeless",
  theme: "spm",
  order: 40,
  title: { id: "SPM dalam panti: gelandangan dan pengemis", en: "SPM inside homes: homeless people and beggars" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "panti_places", columns: ["residents"], at: { type_code: "psbk" } },
    per: { table: "panti_places", columns: ["places_needed"], at: { type_code: "psbk" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Mendekati indikator SPM provinsi: penghuni panti untuk gelandangan dan pengemis pada 31 Desember, dibagi gelandangan dan pengemis yang menurut asesmen perlu tempat di panti. Pembilang resmi adalah yang terpenuhi kebutuhan dasarnya sepanjang tahun; itu tidak ada dalam berkas kantor.",
    en: "Close to the provincial minimum-service indicator: residents of homes for homeless people and beggars on 31 December, divided by homeless people and beggars assessed as needing a place in one. The official numerator is those whose basic needs were met over the year, which the office's files do not hold."
  }
};
