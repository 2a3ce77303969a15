import type { Measure } from "./measure.ts";

export const incentiveEntitlement: Measure = {
  id: "incentive_entitlement",
  theme: "incentives",
  order: 10,
  title: { id: "Hak insentif", en: "Incentive entitlement" },
  unit: "rupiah",
  formula: { kind: "value", of: { table: "incentives", columns: ["entitlement_idr"] } },
  direction: "neutral",
  method: {
    id: "Besaran x masa bayar x petugas yang bertugas pada masa itu. Besaran yang belum diketahui tidak dihitung nol.",
    en: "Rate x pay periods x workers active in the period. A rate that is not known does not count as zero."
  }
};
