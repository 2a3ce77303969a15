import type { Measure } from "./measure.ts";

export const psksBodies: Measure = {
  id: "psks_bodies",
  theme: "psks",
  order: 40,
  title: { id: "Lembaga PSKS", en: "PSKS organisations" },
  unit: "bodies",
  formula: { kind: "value", of: { table: "psks", columns: ["bodies"] } },
  direction: "more_is_better",
  method: {
    id: "Lembaga dan forum yang aktif pada 31 Desember: LKS, Karang Taruna, LK3, WKSBM, dunia usaha, LKKS. Keluarga pioner bukan lembaga dan tidak ikut dijumlahkan.",
    en: "Organisations and forums active on 31 December: welfare institutions (LKS), youth organisations, family counselling centres, community networks, businesses, the coordination body. Pioneer families are no organisations and are not part of the sum."
  },
  sentence: {
    id: "Di {place} ada {n} dan forum yang membantu layanan sosial.",
    en: "{place} has {n} and forums that help with social services."
  }
};
