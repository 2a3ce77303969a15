import { defineTable } from "../table.ts";
import { codeColumn, measured, regionCode, stateOf, year } from "./shared-columns.ts";

const kindCode = codeColumn(
  { id: "Jenis", en: "Kind" },
  { id: "Layanan SLRT atau pengaduan (daftar service_kind).", en: "SLRT request or complaint (list service_kind)." }
);

const received = measured({
  counts: "people",
  state: "state",
  unit: "cases",
  title: { id: "Diterima", en: "Received" },
  description: {
    id: "Kasus yang diterima tahun itu.",
    en: "Cases received in the year."
  }
});

export const services = defineTable({
  name: "services",
  title: { id: "Layanan SLRT dan pengaduan", en: "SLRT cases and complaints" },
  description: {
    id: "Satu baris per wilayah, tahun diterima, jenis, dan kategori kasus; keadaan 31 Desember atau hari terakhir data. Provinsi dan kabupaten/kota menurut kategori; kecamatan: jumlahnya saja. Hari adalah hari kerja.",
    en: "One row per region, year of receipt, kind and category of case; as of 31 December or the last day of the data. Province and regencies by category; districts: the total only. Days are working days."
  },
  grain: ["region_code", "year", "kind_code", "category_code"],
  disclosure: {
    by: { kind_code: { as: "service_kind" }, category_code: { as: "complaint_category", total: "all" } },
    numbers: {
      received: { name: "cases_received", apart: ["service_kind"] },
      verified: { name: "cases_verified", apart: ["service_kind"] },
      referred: { name: "cases_referred", apart: ["service_kind"] },
      resolved: { name: "cases_resolved", apart: ["service_kind"] },
      resolved_in_village: { name: "cases_resolved_in_village", apart: ["service_kind"] },
      resolved_on_time: { name: "cases_resolved_on_time", apart: ["service_kind"] },
      open_0_5: { name: "cases_open_0_5", apart: ["service_kind"] },
      open_6_14: { name: "cases_open_6_14", apart: ["service_kind"] },
      open_15_60: { name: "cases_open_15_60", apart: ["service_kind"] },
      open_over_60: { name: "cases_open_over_60", apart: ["service_kind"] }
    },
    sums: [
      { total: "cases_received", parts: ["cases_verified", "cases_unverified"] },
      { total: "cases_received", parts: ["cases_referred", "cases_not_referred"] },
      { total: "cases_received", parts: ["cases_resolved", "cases_open"] },
      { total: "cases_open", parts: ["cases_open_0_5", "cases_open_6_14", "cases_open_15_60", "cases_open_over_60"] },
      { total: "cases_resolved", parts: ["cases_resolved_in_village", "cases_resolved_above_village"] },
      { total: "cases_resolved", parts: ["cases_resolved_on_time", "cases_resolved_late"] }
    ],
    tier: { of: "category_code", list: "complaint_category" }
  },
  columns: {
    region_code: regionCode,
    year,
    kind_code: kindCode,
    category_code: codeColumn(
      { id: "Kategori", en: "Category" },
      {
        id: "Pokok kasus (daftar complaint_category), atau all untuk semua.",
        en: "What it is about (list complaint_category), or all for every one."
      }
    ),
    received,
    state: stateOf({ id: "kasus diterima", en: "cases received" }),
    verified: measured({
      counts: "people",
      state: "steps_state",
      unit: "cases",
      title: { id: "Diverifikasi", en: "Verified" },
      description: {
        id: "Di antaranya, yang sudah diverifikasi.",
        en: "Of these, the ones verified."
      }
    }),
    referred: measured({
      counts: "people",
      state: "steps_state",
      unit: "cases",
      title: { id: "Dirujuk", en: "Referred" },
      description: {
        id: "Di antaranya, yang dirujuk ke pihak lain.",
        en: "Of these, the ones referred elsewhere."
      }
    }),
    steps_state: stateOf({ id: "verifikasi dan rujukan", en: "verification and referral" }),
    resolved: measured({
      counts: "people",
      state: "resolved_state",
      unit: "cases",
      title: { id: "Selesai", en: "Resolved" },
      description: {
        id: "Di antaranya, yang sudah selesai.",
        en: "Of these, the ones resolved."
      }
    }),
    resolved_in_village: measured({
      counts: "people",
      state: "resolved_state",
      unit: "cases",
      title: { id: "Selesai di desa", en: "Resolved in the village" },
      description: {
        id: "Kasus selesai yang tuntas di desa atau kelurahan.",
        en: "Cases resolved in the village itself."
      }
    }),
    resolved_on_time: measured({
      counts: "people",
      state: "resolved_state",
      unit: "cases",
      title: { id: "Selesai tepat waktu", en: "Resolved on time" },
      description: {
        id: "Selesai dalam hari kerja yang dijanjikan untuk kategorinya.",
        en: "Resolved within the working days promised for the category."
      }
    }),
    median_days: measured({
      counts: "days",
      state: "resolved_state",
      unit: "working_days",
      title: { id: "Hari kerja, median", en: "Working days, median" },
      description: {
        id: "Separuh kasus selesai dalam hari sebanyak ini atau kurang. Kosong juga bila belum ada yang selesai.",
        en: "Half of the resolved cases took this many days or fewer. Empty also where none is resolved."
      }
    }),
    p90_days: measured({
      counts: "days",
      state: "resolved_state",
      unit: "working_days",
      title: { id: "Hari kerja, persentil 90", en: "Working days, 90th percentile" },
      description: {
        id: "Sembilan dari sepuluh kasus selesai dalam hari sebanyak ini atau kurang. Kosong juga bila belum ada yang selesai.",
        en: "Nine of ten resolved cases took this many days or fewer. Empty also where none is resolved."
      }
    }),
    resolved_state: stateOf({ id: "penyelesaian", en: "resolution" }),
    open_0_5: measured({
      counts: "people",
      state: "open_state",
      unit: "cases",
      title: { id: "Belum selesai, 0-5 hari", en: "Open, 0-5 days" },
      description: {
        id: "Belum selesai, berumur 0 sampai 5 hari kerja.",
        en: "Not resolved, 0 to 5 working days old."
      }
    }),
    open_6_14: measured({
      counts: "people",
      state: "open_state",
      unit: "cases",
      title: { id: "Belum selesai, 6-14 hari", en: "Open, 6-14 days" },
      description: {
        id: "Belum selesai, berumur 6 sampai 14 hari kerja.",
        en: "Not resolved, 6 to 14 working days old."
      }
    }),
    open_15_60: measured({
      counts: "people",
      state: "open_state",
      unit: "cases",
      title: { id: "Belum selesai, 15-60 hari", en: "Open, 15-60 days" },
      description: {
        id: "Belum selesai, berumur 15 sampai 60 hari kerja.",
        en: "Not resolved, 15 to 60 working days old."
      }
    }),
    open_over_60: measured({
      counts: "people",
      state: "open_state",
      unit: "cases",
      title: { id: "Belum selesai, lebih dari 60 hari", en: "Open, over 60 days" },
      description: {
        id: "Belum selesai, berumur lebih dari 60 hari kerja.",
        en: "Not resolved, more than 60 working days old."
      }
    }),
    open_state: stateOf({ id: "kasus belum selesai", en: "open cases" })
  }
});

export const serviceChannels = defineTable({
  name: "service_channels",
  title: { id: "Layanan dan pengaduan menurut saluran", en: "Cases by channel" },
  description: {
    id: "Satu baris per wilayah, tahun diterima, jenis, dan saluran. Provinsi dan kabupaten/kota saja.",
    en: "One row per region, year of receipt, kind and channel. Province and regencies only."
  },
  grain: ["region_code", "year", "kind_code", "channel_code"],
  disclosure: {
    by: { kind_code: { as: "service_kind" }, channel_code: { as: "channel", total: "all" } },
    numbers: { received: { name: "cases_received", apart: ["service_kind"] } }
  },
  columns: {
    region_code: regionCode,
    year,
    kind_code: kindCode,
    channel_code: codeColumn(
      { id: "Saluran", en: "Channel" },
      {
        id: "Lewat mana kasus masuk (daftar channel), atau all untuk semua.",
        en: "How it came in (list channel), or all for every one."
      }
    ),
    received,
    state: stateOf({ id: "kasus diterima", en: "cases received" })
  }
});
