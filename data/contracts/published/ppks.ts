import { defineTable, type Row } from "../table.ts";
import { measured, regionCode, stateOf, year } from "./shared-columns.ts";

/** The total over categories, in columns that hold a category or type code. */
export const allCodes = "all";

export const ppksCases = defineTable({
  name: "ppks_cases",
  title: { id: "Kasus PPKS", en: "PPKS cases" },
  description: {
    id: "Satu baris per wilayah, tahun, dan kategori PPKS. Provinsi dan kabupaten/kota: 26 kategori dan jumlahnya; kecamatan: jumlah semua kategori dan fakir miskin.",
    en: "One row per region, year and PPKS category. Province and regencies: 26 categories and their total; districts: the total and poor families."
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

export const ppksPersons = defineTable({
  name: "ppks_persons",
  title: { id: "Orang dalam registrasi PPKS", en: "Persons in the PPKS registry" },
  description: {
    id: "Satu baris per wilayah dan tahun; tiap orang dihitung sekali. Provinsi dan kabupaten/kota saja.",
    en: "One row per region and year; each person counts once. Province and regencies only."
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

export type PpksCases = Row<typeof ppksCases>;
export type PpksPersons = Row<typeof ppksPersons>;
export type Population = Row<typeof population>;
