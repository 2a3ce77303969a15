import type { Measure } from "./measure.ts";

export const aidRecipients: Measure = {
  id: "aid_recipients",
  theme: "aid",
  order: 30,
  title: { id: "Penerima bantuan", en: "Aid recipients" },
  unit: "recipients",
  formula: { kind: "value", of: { table: "aid", columns: ["recipients"] } },
  direction: "more_is_better",
  method: {
    id: "Keluarga (atau orang, menurut program) berbeda yang dibayar sedikitnya sekali tahun itu. Penerima antarprogram tidak dijumlahkan.",
    en: "Distinct families (or people, by programme) paid at least once in the year. Recipients are never added across programmes."
  }
};
