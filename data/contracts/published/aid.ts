import { defineTable, type Row } from "../table.ts";
import { measured, regionCode, stateOf, year } from "./shared-columns.ts";

export const aid = defineTable({
  name: "aid",
  title: { id: "Penyaluran bantuan", en: "Aid paid out" },
  description: {
    id: "Satu baris per wilayah, tahun, dan program, sampai kecamatan. Penerima antarprogram tidak boleh dijumlahkan: satu keluarga bisa menerima beberapa program.",
    en: "One row per region, year and programme, down to districts. Recipients must not be added across programmes: a family may receive several."
  },
  grain: ["region_code", "year", "programme_code"],
  columns: {
    region_code: regionCode,
    year,
    programme_code: {
      type: "text",
      title: { id: "Program", en: "Programme" },
      description: { id: "Kode program.", en: "Code of the programme." }
    },
    recipients: measured({
      counts: "people",
      state: "state",
      unit: "recipients",
      title: { id: "Penerima", en: "Recipients" },
      description: {
        id: "Keluarga (atau orang, menurut program) berbeda yang dibayar sedikitnya sekali tahun itu.",
        en: "Distinct families (or people, by programme) paid at least once in the year."
      }
    }),
    amount_idr: measured({
      counts: "rupiah",
      state: "state",
      unit: "rupiah",
      title: { id: "Rupiah tersalur", en: "Rupiah paid" },
      description: { id: "Jumlah pembayaran yang tersalur.", en: "Sum of the payments made." }
    }),
    state: stateOf({ id: "penerima dan rupiah", en: "recipients and rupiah" }),
    payments_due: measured({
      counts: "payments",
      state: "on_time_state",
      unit: "payments",
      title: { id: "Pembayaran jatuh tempo", en: "Payments due" },
      description: {
        id: "Pembayaran yang jadwalnya jatuh pada tahun itu.",
        en: "Payments whose due date fell in the year."
      }
    }),
    payments_on_time: measured({
      counts: "payments",
      state: "on_time_state",
      unit: "payments",
      title: { id: "Pembayaran tepat waktu", en: "Payments on time" },
      description: { id: "Dibayar pada atau sebelum jadwalnya.", en: "Paid on or before the due date." }
    }),
    on_time_state: stateOf({ id: "ketepatan waktu", en: "timeliness" })
  }
});

export const needReach = defineTable({
  name: "need_reach",
  title: { id: "Kebutuhan dan jangkauan", en: "Need and reach" },
  description: {
    id: "Satu baris per wilayah dan tahun, sampai kecamatan: keluarga fakir miskin, dan berapa yang dibayar sedikitnya satu program.",
    en: "One row per region and year, down to districts: poor families, and how many were paid by at least one programme."
  },
  grain: ["region_code", "year"],
  columns: {
    region_code: regionCode,
    year,
    families_in_need: measured({
      counts: "people",
      state: "state",
      unit: "families",
      title: { id: "Keluarga fakir miskin", en: "Poor families" },
      description: {
        id: "Keluarga berbeda dalam kategori fakir miskin.",
        en: "Distinct families in the category of poor families."
      }
    }),
    families_reached: measured({
      counts: "people",
      state: "state",
      unit: "families",
      title: { id: "Keluarga terjangkau", en: "Families reached" },
      description: {
        id: "Di antaranya, yang dibayar sedikitnya sekali oleh sedikitnya satu program keluarga.",
        en: "Of these, families paid at least once by at least one family programme."
      }
    }),
    state: stateOf({ id: "kebutuhan dan jangkauan", en: "need and reach" })
  }
});

export type Aid = Row<typeof aid>;
export type NeedReach = Row<typeof needReach>;
