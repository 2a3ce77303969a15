import type { Measure } from "./measure.ts";

export const psksBodies: Measure = {
  id: "psks_bodies",
  theme: "psks",
  order: 40,
  title: { id: "Lembaga PSKS", en: "PSKS bodies" },
  unit: "bodies",
  formula: { kind: "value", of: { table: "psks", columns: ["bodies"] } },
  direction: "more_is_better",
  method: {
    id: "Lembaga dan forum yang aktif pada 31 Desember: LKS, Karang Taruna, LK3, WKSBM, dunia usaha, LKKS. Keluarga pioner bukan lembaga dan tidak ikut dijumlahkan.",
    en: "Bodies and forums active on 31 December: welfare institutions (LKS), youth organisations, family counselling bodies, community networks, businesses, the coordination body. Pioneer families are no bodies and are not part of the sum."
  },
  sentence: {
    id: "Di {place} ada {n} dan forum yang membantu layanan sosial.",
    en: "{place} has {n} and forums that help with social services."
  }
};
