import type { Measure } from "./measure.ts";

export const ppksPersons: Measure = {
  id: "ppks_persons",
  theme: "ppks",
  order: 30,
  title: { id: "Orang dalam registrasi PPKS", en: "Persons in the PPKS registry" },
  unit: "people",
  formula: { kind: "value", of: { table: "ppks_persons", columns: ["persons"] } },
  direction: "less_is_better",
  method: {
    id: "Setiap orang dihitung sekali, walaupun tercatat di beberapa kategori. Kategori yang dihitung per keluarga atau komunitas tidak termasuk. Yang baru diusulkan atau dinyatakan tidak layak tidak dihitung.",
    en: "Each person counts once, however many categories they are in. Categories counted by family or community are left out. Those only proposed or found not eligible are not counted."
  }
};
