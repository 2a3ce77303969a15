import type { Measure } from "./measure.ts";

export const aidAmount: Measure = {
  id: "aid_amount",
  theme: "aid",
  order: 40,
  title: { id: "Rupiah tersalur", en: "Rupiah paid" },
  unit: "rupiah",
  formula: { kind: "value", of: { table: "aid", columns: ["amount_idr"] } },
  direction: "more_is_better",
  method: {
    id: "Jumlah pembayaran yang tersalur. Pembayaran gagal dan retur tidak termasuk.",
    en: "Sum of the payments made. Failed and returned payments are left out."
  }
};
