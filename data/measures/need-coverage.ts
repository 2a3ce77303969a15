import type { Measure } from "./measure.ts";

export const needCoverage: Measure = {
  id: "need_coverage",
  theme: "aid",
  order: 10,
  title: { id: "Cakupan kebutuhan", en: "Coverage of need" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "need_reach", columns: ["families_reached"] },
    per: { table: "need_reach", columns: ["families_in_need"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Keluarga fakir miskin yang dibayar sedikitnya satu program keluarga tahun itu, dibagi semua keluarga fakir miskin. Keluarga di luar registrasi tidak ikut dihitung.",
    en: "Poor families paid by at least one family programme in the year, divided by all poor families. Families outside the registry are not counted."
  },
  sentence: {
    id: "Bantuan sampai ke {n} keluarga fakir miskin di {place}.",
    en: "Aid reached {n} of the poor families in {place}."
  }
};
