import type { Measure } from "./measure.ts";

export const sessionsHeld: Measure = {
  id: "sessions_held",
  theme: "psks",
  order: 90,
  title: { id: "Pembinaan terlaksana", en: "Sessions held" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "forum_sessions", columns: ["held"] },
    per: { table: "forum_sessions", columns: ["planned"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Kegiatan yang sudah diadakan dibagi yang direncanakan tahun itu: pembinaan, rapat koordinasi, pelatihan, dan diskusi.",
    en: "Sessions held, divided by those planned for the year: coaching, coordination meetings, training and discussions."
  },
  sentence: {
    id: "{n} pembinaan, rapat, dan pelatihan yang direncanakan sudah diadakan.",
    en: "{n} of the planned coaching, meetings and training took place."
  }
};
