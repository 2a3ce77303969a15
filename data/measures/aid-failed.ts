import type { Measure } from "./measure.ts";

export const aidFailed: Measure = {
  id: "aid_failed",
  theme: "aid",
  order: 70,
  title: { id: "Gagal atau dikembalikan", en: "Failed or returned" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "aid", columns: ["payments_failed", "payments_returned"] },
    per: { table: "aid", columns: ["payments_due"] },
    factor: 100
  },
  direction: "less_is_better",
  method: {
    id: "Pembayaran yang gagal disalurkan atau dikembalikan (retur), dibagi semua yang jatuh tempo tahun itu.",
    en: "Payments that failed or were returned, divided by all due in the year."
  }
};
