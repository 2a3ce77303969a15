import type { Measure } from "./measure.ts";

export const aidComponentRecipients: Measure = {
  id: "aid_component_recipients",
  theme: "aid",
  order: 80,
  title: { id: "Keluarga penerima PKH", en: "PKH families" },
  unit: "families",
  formula: { kind: "value", of: { table: "aid_components", columns: ["recipients"] } },
  direction: "neutral",
  method: {
    id: "Keluarga berbeda yang dibayar sedikitnya sekali untuk komponen itu. Satu keluarga bisa menerima beberapa komponen, jadi tidak dijumlahkan.",
    en: "Distinct families paid at least once for the component. A family may receive several, so they are not added up."
  }
};
