import type { Measure } from "./measure.ts";

export const spmDisability: Measure = {
  id: "spm_disability",
  theme: "spm",
  order: 10,
  title: {
    id: "SPM dalam panti: penyandang disabilitas telantar",
    en: "SPM inside homes: neglected people with disabilities"
  },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "panti_places", columns: ["residents"], at: { type_code: "psb_disabilitas" } },
    per: { table: "panti_places", columns: ["places_needed"], at: { type_code: "psb_disabilitas" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Mendekati indikator SPM provinsi: penghuni panti untuk penyandang disabilitas telantar pada 31 Desember, dibagi penyandang disabilitas telantar yang menurut asesmen perlu tempat di panti. Pembilang resmi adalah yang terpenuhi kebutuhan dasarnya sepanjang tahun; itu tidak ada dalam berkas kantor.",
    en: "Close to the provincial minimum-service indicator: residents of homes for neglected people with disabilities on 31 December, divided by neglected people with disabilities assessed as needing a place in one. The official numerator is those whose basic needs were met over the year, which the office's files do not hold."
  }
};
