import type { Term } from "../disclosure.ts";
import { defineTable } from "../table.ts";
import { codeColumn, measured, regionCode, stateOf, year } from "./shared-columns.ts";

/** The total over categories, in columns that hold a category or type code. */
export const allCodes = "all";

const recordsThat = (verification: string): Term => ({ number: "registry_records", at: { verification } });
const casesOf = (category: string): Term => ({ number: "ppks_cases", at: { category } });

/** Categories whose cases are families or communities, not persons. */
const countedByFamily = ["fakir_miskin", "kbsp", "kat"];

export const ppksCases = defineTable({
  name: "ppks_cases",
  title: { id: "Kasus PPKS", en: "PPKS cases" },
  description: {
    id: "Satu baris per wilayah, tahun, dan kategori PPKS. Provinsi dan kabupaten/kota: 26 kategori dan jumlahnya; kecamatan: jumlah semua kategori dan kategori tingkat kepekaan 1. Yang baru diusulkan atau tidak layak tidak dihitung.",
    en: "One row per region, year and PPKS category. Province and regencies: 26 categories and their total; districts: their total and the categories of sensitivity tier 1. Those only proposed or not eligible do not count."
  },
  grain: ["region_code", "year", "category_code"],
  disclosure: {
    by: { category_code: { as: "category", total: allCodes } },
    numbers: { cases: { name: "ppks_cases" } },
    tier: { of: "category_code", list: "ppks_category" }
  },
  columns: {
    region_code: regionCode,
    year,
    category_code: {
      type: "text",
      title: { id: "Kategori PPKS", en: "PPKS category" },
      description: { id: "Kode kategori, atau all untuk semua.", en: "Code of the category, or all for every one." }
    },
    cases: measured({
      counts: "people",
      state: "state",
      unit: "cases",
      title: { id: "Kasus", en: "Cases" },
      description: {
        id: "Orang, keluarga, atau komunitas yang tercatat dalam kategori itu. Satu orang bisa dihitung di beberapa kategori.",
        en: "People, families or communities recorded in the category. A person may count in several categories."
      }
    }),
    state: stateOf({ id: "kasus", en: "cases" })
  }
});

export const ppksProfile = defineTable({
  name: "ppks_profile",
  title: { id: "Kasus PPKS menurut jenis kelamin dan umur", en: "PPKS cases by sex and age" },
  description: {
    id: "Satu baris per wilayah, tahun, kategori PPKS, jenis kelamin, dan kelompok umur; jumlah tanpa keduanya ada di ppks_cases. Kategori tingkat kepekaan 1 (dan jumlah semua kategori) sampai kecamatan; tingkat 2 menurut jenis kelamin saja, sampai kabupaten/kota; tingkat 3 tidak dirinci.",
    en: "One row per region, year, PPKS category, sex and age group; the sum over both is in ppks_cases. Categories of sensitivity tier 1 (and all together) down to districts; tier 2 by sex alone, down to regencies; tier 3 not at all."
  },
  grain: ["region_code", "year", "category_code", "sex_code", "age_code"],
  disclosure: {
    by: {
      category_code: { as: "category", total: allCodes },
      sex_code: { as: "sex", total: allCodes },
      age_code: { as: "age_group", total: allCodes }
    },
    numbers: { cases: { name: "ppks_cases", partial: ["category"] } },
    tier: { of: "category_code", list: "ppks_category" }
  },
  columns: {
    region_code: regionCode,
    year,
    category_code: codeColumn(
      { id: "Kategori PPKS", en: "PPKS category" },
      { id: "Kode kategori, atau all untuk semua.", en: "Code of the category, or all for every one." }
    ),
    sex_code: codeColumn(
      { id: "Jenis kelamin", en: "Sex" },
      {
        id: "Laki-laki, perempuan, tidak dicatat (daftar sex), atau all untuk semua.",
        en: "Male, female, not recorded (list sex), or all for every one."
      }
    ),
    age_code: codeColumn(
      { id: "Kelompok umur", en: "Age group" },
      {
        id: "Umur yang dicapai tahun itu (daftar age_group), atau all untuk semua.",
        en: "Age reached in the year (list age_group), or all for every one."
      }
    ),
    cases: measured({
      counts: "people",
      state: "state",
      unit: "cases",
      title: { id: "Kasus", en: "Cases" },
      description: {
        id: "Orang, keluarga (menurut yang tercatat), atau komunitas dalam kategori itu.",
        en: "People, families (by who is recorded) or communities in the category."
      }
    }),
    state: stateOf({ id: "kasus", en: "cases" })
  }
});

export const ppksVillages = defineTable({
  name: "ppks_villages",
  title: { id: "Kasus PPKS per desa/kelurahan", en: "PPKS cases by village" },
  description: {
    id: "Satu baris per desa/kelurahan dan tahun: semua kategori PPKS bersama-sama. Kasus yang desanya tidak tercatat hanya ada di angka kecamatan.",
    en: "One row per village and year: all PPKS categories together. Cases recorded without a village are in the district's number only."
  },
  grain: ["region_code", "year"],
  disclosure: { numbers: { cases: { name: "ppks_cases", beyondParts: true } } },
  columns: {
    region_code: regionCode,
    year,
    cases: measured({
      counts: "people",
      state: "state",
      unit: "cases",
      title: { id: "Kasus", en: "Cases" },
      description: {
        id: "Orang, keluarga, atau komunitas yang tercatat di desa itu, semua kategori.",
        en: "People, families or communities recorded in the village, all categories."
      }
    }),
    state: stateOf({ id: "kasus", en: "cases" })
  }
});

export const ppksVerification = defineTable({
  name: "ppks_verification",
  title: { id: "Verifikasi PPKS", en: "PPKS verification" },
  description: {
    id: "Satu baris per wilayah, tahun, dan status verifikasi, sampai kecamatan. Layak, ditetapkan, dan tidak dicatat bersama-sama adalah kasus PPKS.",
    en: "One row per region, year and state of verification, down to districts. Eligible, taken over and not recorded together are the PPKS cases."
  },
  grain: ["region_code", "year", "verification_code"],
  disclosure: {
    by: { verification_code: { as: "verification", total: allCodes } },
    numbers: { cases: { name: "registry_records" } },
    sums: [{ total: "ppks_cases", parts: ["eligible", "taken_over", "unstated"].map(recordsThat) }]
  },
  columns: {
    region_code: regionCode,
    year,
    verification_code: codeColumn(
      { id: "Status verifikasi", en: "Verification" },
      {
        id: "Diusulkan, layak, tidak layak, ditetapkan, tidak dicatat (daftar verification), atau all untuk semua.",
        en: "Proposed, eligible, not eligible, taken over, not recorded (list verification), or all for every one."
      }
    ),
    cases: measured({
      counts: "people",
      state: "state",
      unit: "cases",
      title: { id: "Catatan", en: "Records" },
      description: {
        id: "Catatan registrasi dengan status itu, per orang dan kategori.",
        en: "Records of the registry in that state, per person and category."
      }
    }),
    state: stateOf({ id: "catatan", en: "records" })
  }
});

export const ppksPersons = defineTable({
  name: "ppks_persons",
  title: { id: "Orang dalam registrasi PPKS", en: "Persons in the PPKS registry" },
  description: {
    id: "Satu baris per wilayah dan tahun; tiap orang dihitung sekali. Yang baru diusulkan atau tidak layak tidak dihitung. Provinsi dan kabupaten/kota saja.",
    en: "One row per region and year; each person counts once. Those only proposed or not eligible do not count. Province and regencies only."
  },
  grain: ["region_code", "year"],
  disclosure: {
    numbers: { persons: { name: "ppks_persons" } },
    // A person stands in at least one case, and may stand in several.
    sums: [{ total: "ppks_cases", parts: ["ppks_persons", "ppks_repeated", ...countedByFamily.map(casesOf)] }],
    free: ["ppks_repeated"]
  },
  columns: {
    region_code: regionCode,
    year,
    persons: measured({
      counts: "people",
      state: "state",
      unit: "people",
      title: { id: "Orang", en: "Persons" },
      description: {
        id: "Orang berbeda dalam kategori yang dihitung per orang (tanpa keluarga dan komunitas).",
        en: "Distinct people in the categories counted by person (without families and communities)."
      }
    }),
    state: stateOf({ id: "orang", en: "persons" })
  }
});

export const population = defineTable({
  name: "population",
  title: { id: "Penduduk", en: "Population" },
  description: { id: "Satu baris per wilayah dan tahun.", en: "One row per region and year." },
  grain: ["region_code", "year"],
  columns: {
    region_code: regionCode,
    year,
    population: measured({
      counts: "people",
      state: "state",
      unit: "people",
      title: { id: "Penduduk", en: "Inhabitants" },
      description: {
        id: "Penduduk terdaftar menurut berkas kantor.",
        en: "Registered inhabitants by the office's file."
      }
    }),
    state: stateOf({ id: "penduduk", en: "inhabitants" })
  }
});
