import type { Measure } from "./measure.ts";

export const incentiveGap: Measure = {
  id: "incentive_gap",
  theme: "incentives",
  order: 30,
  title: { id: "Insentif belum dibayar", en: "Incentives not paid" },
  unit: "rupiah",
  formula: {
    kind: "difference",
    of: { table: "incentives", columns: ["entitlement_idr"] },
    minus: { table: "incentives", columns: ["paid_idr"] }
  },
  direction: "less_is_better",
  method: {
    id: "Hak dikurangi yang dibayar. Bisa negatif bila dibayar lebih.",
    en: "Entitlement minus what was paid. Negative where more was paid."
  },
  sentence: {
    id: "Hak insentif yang belum dibayar: {n}, dari besaran yang diketahui.",
    en: "Incentives due and not paid: {n}, of the rates that are known."
  }
};
