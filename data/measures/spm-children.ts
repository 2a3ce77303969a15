import type { Measure } from "./measure.ts";

export const spmChildren: Measure = {
  id: "spm_children",
  theme: "spm",
  order: 20,
  title: { id: "SPM dalam panti: anak telantar", en: "SPM inside homes: neglected children" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "panti_places", columns: ["residents"], at: { type_code: "psaa" } },
    per: { table: "panti_places", columns: ["places_needed"], at: { type_code: "psaa" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Mendekati indikator SPM provinsi: penghuni panti untuk anak telantar pada 31 Desember, dibagi anak telantar yang menurut asesmen perlu tempat di panti. Pembilang resmi adalah yang terpenuhi kebutuhan dasarnya sepanjang tahun; itu tidak ada dalam berkas kantor.",
    en: "Close to the provincial minimum-service indicator: residents of homes for neglected children on 31 December, divided by neglected children assessed as needing a place in one. The official numerator is those whose basic needs were met over the year, which the office's files do not hold."
  }
};
