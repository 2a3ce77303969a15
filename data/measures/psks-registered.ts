import type { Measure } from "./measure.ts";

export const psksRegistered: Measure = {
  id: "psks_registered",
  theme: "psks",
  order: 50,
  title: { id: "Lembaga terdaftar", en: "Bodies registered" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "psks", columns: ["registered"] },
    per: { table: "psks", columns: ["bodies"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Lembaga yang tanda daftarnya berlaku sampai 31 Desember atau lebih, dibagi semua lembaga yang aktif. Tanda daftar yang tidak dicatat dihitung belum terdaftar.",
    en: "Bodies whose registration runs to 31 December or beyond, divided by all active bodies. A registration that is not on record counts as none."
  },
  sentence: {
    id: "{n} di antaranya punya tanda daftar yang masih berlaku.",
    en: "{n} of them hold a registration that is still valid."
  }
};
