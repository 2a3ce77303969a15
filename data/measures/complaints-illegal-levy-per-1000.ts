import type { Measure } from "./measure.ts";

export const complaintsIllegalLevyPer1000: Measure = {
  id: "complaints_illegal_levy_per_1000",
  theme: "services",
  order: 190,
  title: {
    id: "Pengaduan pungutan liar per 1.000 keluarga penerima",
    en: "Complaints of illegal levies per 1,000 families aided"
  },
  unit: "per_1000_families",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["received"], at: { kind_code: "complaint", category_code: "illegal_levy" } },
    per: { table: "need_reach", columns: ["families_reached"] },
    factor: 1000
  },
  direction: "less_is_better",
  method: {
    id: "Pengaduan tentang pungutan liar dibagi keluarga fakir miskin yang menerima bantuan, kali 1.000. Sedikit pengaduan belum tentu sedikit kejadian.",
    en: "Complaints of illegal levies, divided by the poor families that aid reached, times 1,000. Few complaints need not mean few cases."
  }
};
