import type { Measure } from "./measure.ts";

export const incentivePeriodsPaid: Measure = {
  id: "incentive_periods_paid",
  theme: "incentives",
  order: 40,
  title: { id: "Masa bayar yang sudah dibayar", en: "Pay periods paid" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "incentives", columns: ["periods_paid"] },
    per: { table: "incentives", columns: ["periods_due"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Masa bayar (bulan, semester, atau tahun) yang sudah dibayar, dibagi yang jatuh tempo.",
    en: "Pay periods (months, half-years or years) paid, divided by those that fell due."
  },
  sentence: {
    id: "{n} masa bayar insentif petugas di {place} sudah dibayar.",
    en: "{n} of the pay periods of field workers in {place} were paid."
  }
};
