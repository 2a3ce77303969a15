import type { Measure } from "./measure.ts";

export const psksRegistered: Measure = {
  id: "psks_registered",
  theme: "psks",
  order: 50,
  title: { id: "LKS terdaftar", en: "LKS registered" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "psks", columns: ["registered"], at: { kind_code: "lks" } },
    per: { table: "psks", columns: ["bodies"], at: { kind_code: "lks" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "LKS (lembaga kesejahteraan sosial) yang tanda daftarnya berlaku sampai 31 Desember atau lebih, dibagi semua LKS yang aktif. Tanda daftar yang tidak dicatat dihitung belum terdaftar. Karang Taruna dan forum lain dibentuk dengan surat keputusan dan tidak ikut dihitung.",
    en: "Welfare institutions (LKS) whose registration runs to 31 December or beyond, divided by all active LKS. A registration that is not on record counts as none. Youth organisations and other forums are set up by decree and do not count."
  },
  sentence: {
    id: "{n} LKS (lembaga kesejahteraan sosial) punya tanda daftar yang masih berlaku.",
    en: "{n} of the welfare institutions (LKS) hold a registration that is still valid."
  }
};
