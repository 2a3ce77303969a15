import type { Measure } from "./measure.ts";

export const pantiHomes: Measure = {
  id: "panti_homes",
  theme: "panti",
  order: 10,
  title: { id: "Panti", en: "Care homes" },
  unit: "homes",
  formula: {
    kind: "value",
    of: { table: "panti_places", columns: ["institutions_government", "institutions_private"] }
  },
  direction: "neutral",
  method: {
    id: "Panti pemerintah dan masyarakat yang tercatat. Nol berarti tidak ada panti jenis ini di wilayah itu, bukan belum ada data.",
    en: "Registered government and private homes. Zero means that the region has no home of this type, not that data are missing."
  }
};
