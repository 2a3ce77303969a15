import type { Measure } from "./measure.ts";

export const pantiPlacesNeeded: Measure = {
  id: "panti_places_needed",
  theme: "panti",
  order: 60,
  title: { id: "Perlu tempat di panti", en: "People who need a place" },
  unit: "people",
  formula: { kind: "value", of: { table: "panti_places", columns: ["places_needed"] } },
  direction: "less_is_better",
  method: {
    id: "Orang yang menurut asesmen perlu layanan dalam panti jenis ini (penyebut SPM), bukan semua PPKS. Yang baru diusulkan atau dinyatakan tidak layak tidak dihitung.",
    en: "People assessed as needing care in a home of this type (the SPM denominator), not everyone in the registry. Those only proposed or found not eligible are not counted."
  }
};
