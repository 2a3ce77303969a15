import type { Measure } from "./measure.ts";

export const aidOnTime: Measure = {
  id: "aid_on_time",
  theme: "aid",
  order: 60,
  title: { id: "Dibayar tepat waktu", en: "Paid on time" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "aid", columns: ["payments_on_time"] },
    per: { table: "aid", columns: ["payments_due"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Pembayaran yang sampai pada atau sebelum jadwalnya, dibagi semua pembayaran yang jatuh tempo tahun itu. Gagal, retur, dan belum dibayar dihitung tidak tepat waktu.",
    en: "Payments made on or before their due date, divided by all payments due in the year. Failed, returned and unpaid ones count as not on time."
  }
};
