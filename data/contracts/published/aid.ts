import { defineTable, type Row } from "../table.ts";
import { measured, regionCode, state, year } from "./shared-columns.ts";

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
    recipients: measured(
      "people",
      "state",
      "recipients",
      { id: "Penerima", en: "Recipients" },
      {
        id: "Keluarga (atau orang, menurut program) berbeda yang dibayar sedikitnya sekali tahun itu.",
        en: "Distinct families (or people, by programme) paid at least once in the year."
      }
    ),
    amount_idr: measured(
      "rupiah",
      "state",
      "rupiah",
      { id: "Rupiah tersalur", en: "Rupiah paid" },
      { id: "Jumlah pembayaran yang tersalur.", en: "Sum of the payments made." }
    ),
    state: state({ id: "penerima dan rupiah", en: "recipients and rupiah" }),
    payments_due: measured(
      "payments",
      "on_time_state",
      "payments",
      { id: "Pembayaran jatuh tempo", en: "Payments due" },
      { id: "Pembayaran yang jadwalnya jatuh pada tahun itu.", en: "Payments whose due date fell in the year." }
    ),
    payments_on_time: measured(
      "payments",
      "on_time_state",
      "payments",
      { id: "Pembayaran tepat waktu", en: "Payments on time" },
      { id: "Dibayar pada atau sebelum jadwalnya.", en: "Paid on or before the due date." }
    ),
    on_time_state: state({ id: "ketepatan waktu", en: "timeliness" })
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
    families_in_need: measured(
      "people",
      "state",
      "families",
      { id: "Keluarga fakir miskin", en: "Poor families" },
      { id: "Keluarga berbeda dalam kategori fakir miskin.", en: "Distinct families in the category of poor families." }
    ),
    families_reached: measured(
      "people",
      "state",
      "families",
      { id: "Keluarga terjangkau", en: "Families reached" },
      {
        id: "Di antaranya, yang dibayar sedikitnya sekali oleh sedikitnya satu program keluarga.",
        en: "Of these, families paid at least once by at least one family programme."
      }
    ),
    state: state({ id: "kebutuhan dan jangkauan", en: "need and reach" })
  }
});

export type Aid = Row<typeof aid>;
export type NeedReach = Row<typeof needReach>;
