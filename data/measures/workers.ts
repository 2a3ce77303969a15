import type { Measure } from "./measure.ts";

export const workers: Measure = {
  id: "workers",
  theme: "psks",
  order: 10,
  title: { id: "Petugas bertugas", en: "Active workers" },
  unit: "people",
  formula: { kind: "value", of: { table: "workers", columns: ["workers"] } },
  direction: "more_is_better",
  method: {
    id: "Petugas yang bertugas pada 31 Desember, menurut wilayah tugas dan bukan alamat rumah.",
    en: "Workers active on 31 December, by the region they serve and not by home."
  },
  sentence: {
    id: "Di {place} bertugas {n}: TKSK, Tagana, pendamping, dan relawan.",
    en: "{n} serve in {place}: TKSK, Tagana, facilitators and volunteers."
  }
};
