import type { Measure } from "./measure.ts";

export const familiesUnreached: Measure = {
  id: "families_unreached",
  theme: "aid",
  order: 20,
  title: { id: "Keluarga belum terjangkau", en: "Families not reached" },
  unit: "families",
  formula: {
    kind: "difference",
    of: { table: "need_reach", columns: ["families_in_need"] },
    minus: { table: "need_reach", columns: ["families_reached"] }
  },
  direction: "less_is_better",
  method: {
    id: "Keluarga fakir miskin yang tidak dibayar satu program keluarga pun tahun itu.",
    en: "Poor families that no family programme paid in the year."
  }
};
