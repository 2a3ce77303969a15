import type { Measure } from "./measure.ts";

export const incentivePaid: Measure = {
  id: "incentive_paid",
  theme: "incentives",
  order: 20,
  title: { id: "Insentif dibayar", en: "Incentives paid" },
  unit: "rupiah",
  formula: { kind: "value", of: { table: "incentives", columns: ["paid_idr"] } },
  direction: "more_is_better",
  method: {
    id: "Jumlah pembayaran insentif yang tersalur.",
    en: "Sum of the incentive payments made."
  }
};
