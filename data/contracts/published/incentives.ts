import { defineTable } from "../table.ts";
import { measured, regionCode, stateOf, year } from "./shared-columns.ts";

const role = {
  type: "text",
  title: { id: "Peran", en: "Role" },
  description: {
    id: "Kode peran petugas, atau all untuk semua.",
    en: "Code of the worker's role, or all for every one."
  }
} as const;

export const workers = defineTable({
  name: "workers",
  title: { id: "Petugas dan pos", en: "Workers and posts" },
  description: {
    id: "Satu baris per wilayah, tahun, dan peran (keadaan 31 Desember). Kecamatan: jumlah semua peran saja.",
    en: "One row per region, year and role, as of 31 December. Districts: the total of all roles only."
  },
  grain: ["region_code", "year", "role_code"],
  disclosure: {
    by: { role_code: { as: "role", total: "all" } },
    numbers: { workers: { name: "workers" } }
  },
  columns: {
    region_code: regionCode,
    year,
    role_code: role,
    posts_required: measured({
      counts: "posts",
      state: "posts_required_state",
      unit: "posts",
      title: { id: "Pos yang diperlukan", en: "Posts required" },
      description: {
        id: "Menurut daftar formasi kantor; bila tidak ada, menurut aturan, misalnya satu TKSK per kecamatan.",
        en: "By the office's own list; where there is none, by rule, such as one TKSK per district."
      }
    }),
    posts_required_state: stateOf({ id: "pos yang diperlukan", en: "posts required" }),
    workers: measured({
      counts: "people",
      state: "state",
      unit: "people",
      title: { id: "Petugas bertugas", en: "Active workers" },
      description: { id: "Petugas yang bertugas pada akhir tahun.", en: "Workers active at the end of the year." }
    }),
    state: stateOf({ id: "petugas", en: "workers" })
  }
});

export const incentives = defineTable({
  name: "incentives",
  title: { id: "Insentif petugas", en: "Worker incentives" },
  description: {
    id: "Satu baris per wilayah, tahun, peran, komponen, dan pembayar. Provinsi dan kabupaten/kota menurut komponen; kecamatan: jumlah semuanya.",
    en: "One row per region, year, role, component and payer. Province and regencies by component; districts: the total."
  },
  grain: ["region_code", "year", "role_code", "component_code", "payer_code"],
  disclosure: {
    by: {
      role_code: { as: "role", total: "all" },
      component_code: { as: "component", total: "all" },
      payer_code: { as: "payer", total: "all" }
    },
    numbers: {
      entitlement_idr: { name: "incentive_entitlement_idr" },
      paid_idr: { name: "incentive_paid_idr" },
      periods_due: { name: "incentive_periods_due" },
      periods_paid: { name: "incentive_periods_paid" }
    },
    shares: { number: "workers", by: ["role"] }
  },
  columns: {
    region_code: regionCode,
    year,
    role_code: role,
    component_code: {
      type: "text",
      title: { id: "Komponen", en: "Component" },
      description: {
        id: "Insentif, operasional, tali asih, honor; atau all.",
        en: "Incentive, operational, token, honorarium; or all."
      }
    },
    payer_code: {
      type: "text",
      title: { id: "Pembayar", en: "Payer" },
      description: { id: "Pusat, provinsi, kabupaten/kota; atau all.", en: "Centre, province, regency; or all." }
    },
    rate_idr: {
      type: "money",
      nullable: true,
      unit: "rupiah",
      title: { id: "Besaran", en: "Rate" },
      description: {
        id: "Rupiah per masa bayar yang berlaku pada akhir tahun; kosong bila belum diketahui atau untuk jumlah.",
        en: "Rupiah per pay period in force at the end of the year; empty where not known, or for totals."
      }
    },
    rate_period: {
      type: "text",
      nullable: true,
      oneOf: ["month", "semester", "year"],
      title: { id: "Masa bayar", en: "Pay period" },
      description: {
        id: "Bulan, semester, atau tahun; kosong untuk jumlah.",
        en: "Month, half-year or year; empty for totals."
      }
    },
    entitlement_idr: measured({
      counts: "rupiah",
      state: "entitlement_state",
      unit: "rupiah",
      title: { id: "Hak", en: "Entitlement" },
      description: {
        id: "Besaran x masa bayar x petugas yang bertugas. Besaran yang belum diketahui bukan nol.",
        en: "Rate x pay periods x active workers. A rate that is not known is not zero."
      }
    }),
    entitlement_state: stateOf({ id: "hak", en: "entitlement" }),
    paid_idr: measured({
      counts: "rupiah",
      state: "state",
      unit: "rupiah",
      title: { id: "Dibayar", en: "Paid" },
      description: { id: "Jumlah pembayaran yang tersalur.", en: "Sum of the payments made." }
    }),
    periods_due: measured({
      counts: "payments",
      state: "state",
      unit: "payments",
      title: { id: "Masa bayar jatuh tempo", en: "Pay periods due" },
      description: {
        id: "Masa bayar semua petugas yang jatuh pada tahun itu.",
        en: "Pay periods of all workers that fell due in the year."
      }
    }),
    periods_paid: measured({
      counts: "payments",
      state: "state",
      unit: "payments",
      title: { id: "Masa bayar yang sudah dibayar", en: "Pay periods paid" },
      description: { id: "Di antaranya, yang sudah dibayar.", en: "Of these, the ones paid." }
    }),
    state: stateOf({ id: "pembayaran", en: "payments" })
  }
});
