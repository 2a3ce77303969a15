import type { Measure } from "./measure.ts";

export const ppksCases: Measure = {
  id: "ppks_cases",
  theme: "ppks",
  order: 10,
  title: { id: "Kasus PPKS", en: "PPKS cases" },
  unit: "cases",
  formula: { kind: "value", of: { table: "ppks_cases", columns: ["cases"] } },
  direction: "less_is_better",
  method: {
    id: "Orang, keluarga, atau komunitas yang tercatat dalam satu kategori PPKS (dulu PMKS). Satu orang bisa tercatat di beberapa kategori, jadi jumlah kasus lebih besar daripada jumlah orang. Yang baru diusulkan atau dinyatakan tidak layak tidak dihitung.",
    en: "People, families or communities recorded in a PPKS category (formerly PMKS). A person may be recorded in several categories, so cases outnumber persons. Those only proposed or found not eligible are not counted."
  },
  sentence: {
    id: "{n} PPKS tercatat di {place}, dalam 26 kategori.",
    en: "{n} are on record in {place}, in 26 categories."
  }
};
