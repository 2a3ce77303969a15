import type { Measure } from "./measure.ts";

export const spmElderly: Measure = {
  id: "spm_elderly",
  theme: "spm",
  order: 30,
  title: { id: "SPM dalam panti: lanjut usia telantar", en: "SPM inside homes: neglected older people" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "panti_places", columns: ["residents"], at: { type_code: "pstw" } },
    per: { table: "panti_places", columns: ["places_needed"], at: { type_code: "pstw" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Mendekati indikator SPM provinsi: penghuni panti untuk lanjut usia telantar pada 31 Desember, dibagi lanjut usia telantar yang menurut asesmen perlu tempat di panti. Pembilang resmi adalah yang terpenuhi kebutuhan dasarnya sepanjang tahun; itu tidak ada dalam berkas kantor.",
    en: "Close to the provincial minimum-service indicator: residents of homes for neglected older people on 31 December, divided by neglected older people assessed as needing a place in one. The official numerator is those whose basic needs were met over the year, which the office's files do not hold."
  }
};
