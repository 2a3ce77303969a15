import type { Measure } from "./measure.ts";

export const ppksProposed: Measure = {
  id: "ppks_proposed",
  theme: "ppks",
  order: 60,
  title: { id: "Menunggu verifikasi", en: "Awaiting verification" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "ppks_verification", columns: ["cases"], at: { verification_code: "proposed" } },
    per: { table: "ppks_verification", columns: ["cases"], at: { verification_code: "all" } },
    factor: 100
  },
  direction: "less_is_better",
  method: {
    id: "Catatan yang baru diusulkan operator desa dan belum diverifikasi pemerintah desa, dibagi semua catatan registrasi.",
    en: "Records that village operators have proposed and the village has not verified yet, divided by all records of the registry."
  },
  sentence: {
    id: "{n} catatan masih menunggu verifikasi desa.",
    en: "{n} of the records still await verification by the village."
  }
};
