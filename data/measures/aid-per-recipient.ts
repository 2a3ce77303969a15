import type { Measure } from "./measure.ts";

export const aidPerRecipient: Measure = {
  id: "aid_per_recipient",
  theme: "aid",
  order: 50,
  title: { id: "Rupiah per penerima", en: "Rupiah per recipient" },
  unit: "rupiah",
  formula: {
    kind: "ratio",
    of: { table: "aid", columns: ["amount_idr"] },
    per: { table: "aid", columns: ["recipients"] },
    factor: 1
  },
  direction: "neutral",
  method: {
    id: "Rupiah tersalur dibagi penerima program yang sama.",
    en: "Rupiah paid divided by the recipients of the same programme."
  }
};
