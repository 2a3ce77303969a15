import { defineTable, type Row } from "../table.ts";
import { codeColumn, measured, regionCode, stateOf, year } from "./shared-columns.ts";

/** The total over categories, in columns that hold a category or type code. */
export const allCodes = "all";

export const ppksCases = defineTable({
  name: "ppks_cases",
  title: { id: "Kasus PPKS", en: "PPKS cases" },
  description: {
    id: "Satu baris per wilayah, tahun, dan kategori PPKS. Provinsi dan kabupaten/kota: 26 kategori dan jumlahnya; kecamatan: jumlah semua kategori dan fakir miskin. Yang baru diusulkan atau tidak layak tidak dihitung.",
    en: "One row per region, year and PPKS category. Province and regencies: 26 categories and their total; districts: the total and poor families. Those only proposed or not eligible do not count."
  },
  grain: ["region_code", "year", "category_code"],
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

export const ppksVerification = defineTable({
  name: "ppks_verification",
  title: { id: "Verifikasi PPKS", en: "PPKS verification" },
  description: {
    id: "Satu baris per wilayah, tahun, dan status verifikasi, sampai kecamatan. Layak, ditetapkan, dan tidak dicatat bersama-sama adalah kasus PPKS.",
    en: "One row per region, year and state of verification, down to districts. Eligible, taken over and not recorded together are the PPKS cases."
  },
  grain: ["region_code", "year", "verification_code"],
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

export type PpksPersons = Row<typeof ppksPersons>;
export type Population = Row<typeof population>;
