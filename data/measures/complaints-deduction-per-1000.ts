import type { Measure } from "./measure.ts";

export const complaintsDeductionPer1000: Measure = {
  id: "complaints_deduction_per_1000",
  theme: "services",
  order: 180,
  title: {
    id: "Pengaduan pemotongan per 1.000 keluarga penerima",
    en: "Complaints of money cut from aid per 1,000 families aided"
  },
  unit: "per_1000_families",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["received"], at: { kind_code: "complaint", category_code: "deduction" } },
    per: { table: "need_reach", columns: ["families_reached"] },
    factor: 1000
  },
  direction: "less_is_better",
  method: {
    id: "Pengaduan tentang pemotongan dibagi keluarga fakir miskin yang menerima bantuan, kali 1.000. Sedikit pengaduan belum tentu sedikit kejadian.",
    en: "Complaints of money cut from aid, divided by the poor families that aid reached, times 1,000. Few complaints need not mean few cases."
  }
};
