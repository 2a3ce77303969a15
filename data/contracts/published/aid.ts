import { defineTable } from "../table.ts";
import { codeColumn, measured, regionCode, stateOf, year } from "./shared-columns.ts";

export const aid = defineTable({
  name: "aid",
  title: { id: "Penyaluran bantuan", en: "Aid paid out" },
  description: {
    id: "Satu baris per wilayah, tahun, dan program, sampai kecamatan. Penerima antarprogram tidak boleh dijumlahkan: satu keluarga bisa menerima beberapa program.",
    en: "One row per region, year and programme, down to districts. Recipients must not be added across programmes: a family may receive several."
  },
  grain: ["region_code", "year", "programme_code"],
  disclosure: {
    by: { programme_code: { as: "programme" } },
    follows: { on_time_state: "state", failed_state: "state" },
    numbers: {
      recipients: { name: "recipients", apart: ["programme"] },
      amount_idr: { name: "aid_idr", apart: ["programme"] },
      payments_due: { name: "payments_due", apart: ["programme"] },
      payments_on_time: { name: "payments_on_time", apart: ["programme"] },
      payments_failed: { name: "payments_failed", apart: ["programme"] },
      payments_returned: { name: "payments_returned", apart: ["programme"] }
    },
    sums: [
      { total: "payments_due", parts: ["payments_on_time", "payments_late"] },
      { total: "payments_late", parts: ["payments_failed", "payments_returned", "payments_otherwise_late"] }
    ]
  },
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
        id: "Satu per penerima dan tahap tahun itu, juga bila dirinci per komponen.",
        en: "One per recipient and stage of the year, also where broken down by component."
      }
    }),
    payments_on_time: measured({
      counts: "payments",
      state: "on_time_state",
      unit: "payments",
      title: { id: "Pembayaran tepat waktu", en: "Payments on time" },
      description: { id: "Dibayar pada atau sebelum jadwalnya.", en: "Paid on or before the due date." }
    }),
    on_time_state: stateOf({ id: "ketepatan waktu", en: "timeliness" }),
    payments_failed: measured({
      counts: "payments",
      state: "failed_state",
      unit: "payments",
      title: { id: "Pembayaran gagal", en: "Payments failed" },
      description: {
        id: "Di antara yang jatuh tempo, yang gagal disalurkan.",
        en: "Of the payments due, those that failed."
      }
    }),
    payments_returned: measured({
      counts: "payments",
      state: "failed_state",
      unit: "payments",
      title: { id: "Pembayaran dikembalikan", en: "Payments returned" },
      description: {
        id: "Di antara yang jatuh tempo, yang dikembalikan (retur).",
        en: "Of the payments due, those that were returned."
      }
    }),
    failed_state: stateOf({ id: "gagal dan retur", en: "failed and returned payments" })
  }
});

export const aidComponents = defineTable({
  name: "aid_components",
  title: { id: "PKH menurut komponen", en: "PKH by component" },
  description: {
    id: "Satu baris per wilayah, tahun, dan komponen PKH; provinsi dan kabupaten/kota, bila pembayarannya dirinci. Penerima antarkomponen tidak boleh dijumlahkan.",
    en: "One row per region, year and PKH component; province and regencies, where payments are broken down. Recipients must not be added across components."
  },
  grain: ["region_code", "year", "component_code"],
  disclosure: {
    at: { programme: "pkh" },
    by: { component_code: { as: "component" } },
    numbers: {
      recipients: { name: "recipients", apart: ["programme", "component"], within: ["component"] },
      amount_idr: { name: "aid_idr", apart: ["programme"] }
    }
  },
  columns: {
    region_code: regionCode,
    year,
    component_code: codeColumn(
      { id: "Komponen PKH", en: "PKH component" },
      { id: "Kode komponen (daftar aid_component).", en: "Code of the component (list aid_component)." }
    ),
    recipients: measured({
      counts: "people",
      state: "state",
      unit: "families",
      title: { id: "Keluarga penerima", en: "Families" },
      description: {
        id: "Keluarga berbeda yang dibayar sedikitnya sekali untuk komponen itu.",
        en: "Distinct families paid at least once for the component."
      }
    }),
    amount_idr: measured({
      counts: "rupiah",
      state: "state",
      unit: "rupiah",
      title: { id: "Rupiah tersalur", en: "Rupiah paid" },
      description: {
        id: "Jumlah pembayaran komponen itu; semua komponen bersama-sama adalah rupiah PKH.",
        en: "Sum of the payments of the component; all components together are the rupiah of PKH."
      }
    }),
    state: stateOf({ id: "penerima dan rupiah", en: "recipients and rupiah" })
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
  disclosure: {
    numbers: { families_in_need: { name: "families_in_need" }, families_reached: { name: "families_reached" } },
    sums: [{ total: "families_in_need", parts: ["families_reached", "families_unreached"] }],
    shares: { number: "ppks_cases", at: { category: "fakir_miskin" } }
  },
  columns: {
    region_code: regionCode,
    year,
    families_in_need: measured({
      counts: "people",
      state: "state",
      unit: "families",
      title: { id: "Keluarga fakir miskin", en: "Poor families" },
      description: {
        id: "Keluarga berbeda dalam kategori fakir miskin; usulan dan yang tidak layak tidak dihitung.",
        en: "Distinct families in the category of poor families; those only proposed or not eligible do not count."
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
