import type { Measure } from "./measure.ts";

export const ppksRecords: Measure = {
  id: "ppks_records",
  theme: "ppks",
  order: 70,
  title: { id: "Catatan registrasi", en: "Registry records" },
  unit: "cases",
  formula: { kind: "value", of: { table: "ppks_verification", columns: ["cases"] } },
  direction: "neutral",
  method: {
    id: "Semua catatan dalam registrasi, juga yang baru diusulkan atau tidak layak, menurut status verifikasinya.",
    en: "All records of the registry, those only proposed or not eligible included, by their state of verification."
  }
};
