import type { Measure } from "./measure.ts";

export const familiesInNeed: Measure = {
  id: "families_in_need",
  theme: "ppks",
  order: 50,
  title: { id: "Keluarga yang perlu bantuan", en: "Families in need" },
  unit: "families",
  formula: { kind: "value", of: { table: "need_reach", columns: ["families_in_need"] } },
  direction: "less_is_better",
  method: {
    id: "Keluarga berbeda dalam kategori fakir miskin. Yang baru diusulkan atau dinyatakan tidak layak tidak dihitung.",
    en: "Distinct families in the category of poor families. Those only proposed or found not eligible are not counted."
  }
};
