import type { Measure } from "./measure.ts";

export const exclusionError: Measure = {
  id: "exclusion_error",
  theme: "aid",
  order: 15,
  title: { id: "Bagian keluarga yang belum terjangkau", en: "Share of families not reached" },
  unit: "percent",
  formula: {
    kind: "rest",
    of: { table: "need_reach", columns: ["families_reached"] },
    per: { table: "need_reach", columns: ["families_in_need"] }
  },
  direction: "less_is_better",
  method: {
    id: "Salah sasaran eksklusi: keluarga fakir miskin yang tidak dibayar satu program keluarga pun tahun itu, dibagi semua keluarga fakir miskin: sisa dari cakupan kebutuhan. Kebalikannya, salah sasaran inklusi (dibayar padahal tidak berhak), belum dapat dihitung: berkas kantor tidak menyebut apakah keluarga terbayar di luar registrasi memang berhak.",
    en: "Exclusion error: poor families that no family programme paid in the year, divided by all poor families: what coverage of need leaves. Its counterpart, the inclusion error (paid without a claim), cannot be worked out yet: the office’s files do not say whether families paid outside the registry are eligible."
  },
  sentence: {
    id: "{n} keluarga fakir miskin di {place} terlewat semua program.",
    en: "{n} of the poor families in {place} are left out by every programme."
  }
};
