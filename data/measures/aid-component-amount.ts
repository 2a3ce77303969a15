import type { Measure } from "./measure.ts";

export const aidComponentAmount: Measure = {
  id: "aid_component_amount",
  theme: "aid",
  order: 90,
  title: { id: "Rupiah PKH", en: "PKH rupiah" },
  unit: "rupiah",
  formula: { kind: "value", of: { table: "aid_components", columns: ["amount_idr"] } },
  direction: "neutral",
  method: { id: "Rupiah PKH yang tersalur untuk komponen itu.", en: "PKH rupiah paid for the component." }
};
