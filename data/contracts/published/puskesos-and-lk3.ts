import { defineTable } from "../table.ts";
import { codeColumn, exact, measured, regionCode, stateOf, year } from "./shared-columns.ts";

export const puskesosCoverage = defineTable({
  name: "puskesos_coverage",
  title: { id: "Cakupan Puskesos", en: "Reach of Puskesos" },
  description: {
    id: "Satu baris per wilayah dan tahun (31 Desember), sampai kecamatan.",
    en: "One row per region and year (31 December), down to districts."
  },
  grain: ["region_code", "year"],
  columns: {
    region_code: regionCode,
    year,
    villages: exact(
      "villages",
      { id: "Desa/kelurahan", en: "Villages" },
      { id: "Desa dan kelurahan di wilayah itu kini.", en: "Villages in the region today." }
    ),
    villages_served: measured({
      counts: "places",
      state: "state",
      unit: "villages",
      title: { id: "Desa/kelurahan terlayani", en: "Villages served" },
      description: {
        id: "Desa dan kelurahan yang punya Puskesos.",
        en: "Villages with a Puskesos."
      }
    }),
    districts_served: measured({
      counts: "places",
      state: "state",
      unit: "districts",
      title: { id: "Kecamatan terlayani", en: "Districts served" },
      description: {
        id: "Kecamatan dengan sedikitnya satu Puskesos; kosong pada baris kecamatan.",
        en: "Districts with at least one Puskesos; empty on rows of districts."
      }
    }),
    formed_by_village: measured({
      counts: "posts",
      state: "state",
      unit: "posts",
      title: { id: "Dibentuk desa", en: "Formed by a village" },
      description: {
        id: "Puskesos yang dibentuk desa atau kelurahan.",
        en: "Posts formed by a village."
      }
    }),
    formed_by_district: measured({
      counts: "posts",
      state: "state",
      unit: "posts",
      title: { id: "Dibentuk kecamatan", en: "Formed by a district" },
      description: {
        id: "Puskesos yang dibentuk kecamatan.",
        en: "Posts formed by a district."
      }
    }),
    formed_by_regency: measured({
      counts: "posts",
      state: "state",
      unit: "posts",
      title: { id: "Dibentuk kabupaten/kota", en: "Formed by a regency" },
      description: {
        id: "Puskesos yang dibentuk kabupaten atau kota.",
        en: "Posts formed by a regency or city."
      }
    }),
    state: stateOf({ id: "Puskesos", en: "posts" })
  }
});

export const lk3 = defineTable({
  name: "lk3",
  title: { id: "Konsultasi keluarga (LK3)", en: "Family counselling (LK3)" },
  description: {
    id: "Satu baris per wilayah, tahun diterima, dan masalah keluarga. Provinsi dan kabupaten/kota saja; angka kecil disembunyikan dengan batas yang paling ketat.",
    en: "One row per region, year of receipt and family problem. Province and regencies only; small counts are hidden by the strictest threshold."
  },
  grain: ["region_code", "year", "problem_code"],
  disclosure: {
    by: { problem_code: { as: "family_problem", total: "all" } },
    numbers: {
      received: { name: "lk3_received" },
      closed: { name: "lk3_closed" },
      reconciled: { name: "lk3_reconciled" },
      referred: { name: "lk3_referred" }
    },
    sums: [
      { total: "lk3_received", parts: ["lk3_closed", "lk3_open"] },
      { total: "lk3_closed", parts: ["lk3_reconciled", "lk3_referred", "lk3_closed_otherwise"] }
    ],
    tier: 3
  },
  columns: {
    region_code: regionCode,
    year,
    problem_code: codeColumn(
      { id: "Masalah keluarga", en: "Family problem" },
      {
        id: "Pokok konsultasi (daftar family_problem), atau all untuk semua.",
        en: "What the advice is about (list family_problem), or all for every one."
      }
    ),
    received: measured({
      counts: "people",
      state: "state",
      unit: "cases",
      title: { id: "Diterima", en: "Received" },
      description: {
        id: "Kasus yang diterima tahun itu.",
        en: "Cases received in the year."
      }
    }),
    state: stateOf({ id: "kasus diterima", en: "cases received" }),
    closed: measured({
      counts: "people",
      state: "outcome_state",
      unit: "cases",
      title: { id: "Ditutup", en: "Closed" },
      description: {
        id: "Di antaranya, yang sudah ditutup atau ada hasilnya.",
        en: "Of these, the ones closed or with an outcome."
      }
    }),
    reconciled: measured({
      counts: "people",
      state: "outcome_state",
      unit: "cases",
      title: { id: "Rukun kembali", en: "Reconciled" },
      description: {
        id: "Di antaranya, yang rukun kembali.",
        en: "Of these, the ones reconciled."
      }
    }),
    referred: measured({
      counts: "people",
      state: "outcome_state",
      unit: "cases",
      title: { id: "Dirujuk", en: "Referred" },
      description: {
        id: "Di antaranya, yang dirujuk ke pihak lain.",
        en: "Of these, the ones referred elsewhere."
      }
    }),
    outcome_state: stateOf({ id: "hasil", en: "outcomes" })
  }
});
