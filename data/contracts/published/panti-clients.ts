import { defineTable } from "../table.ts";
import { codeColumn, exact, measured, regionCode, stateOf, year } from "./shared-columns.ts";

export const pantiLicences = defineTable({
  name: "panti_licences",
  title: { id: "Izin dan akreditasi panti", en: "Licences and accreditation of care homes" },
  description: {
    id: "Satu baris per wilayah, tahun (31 Desember), dan jenis panti. Provinsi dan kabupaten/kota saja.",
    en: "One row per region, year (31 December) and type of home. Province and regencies only."
  },
  grain: ["region_code", "year", "type_code"],
  columns: {
    region_code: regionCode,
    year,
    type_code: codeColumn(
      { id: "Jenis panti", en: "Type of home" },
      { id: "Kode jenis panti, atau all untuk semua.", en: "Code of the type, or all for every one." }
    ),
    homes: exact(
      "institutions",
      { id: "Panti", en: "Homes" },
      { id: "Panti pada akhir tahun.", en: "Homes at the end of the year." }
    ),
    licensed: exact(
      "institutions",
      { id: "Izin berlaku", en: "Licensed" },
      { id: "Izinnya berlaku pada akhir tahun.", en: "With a licence in force at the end of the year." }
    ),
    licence_expired: exact(
      "institutions",
      { id: "Izin habis", en: "Licence expired" },
      { id: "Izinnya habis sebelum akhir tahun.", en: "Whose licence ended before the end of the year." }
    ),
    accredited_a: exact(
      "institutions",
      { id: "Akreditasi A", en: "Accredited A" },
      { id: "Akreditasi A yang berlaku.", en: "With an accreditation A in force." }
    ),
    accredited_b: exact(
      "institutions",
      { id: "Akreditasi B", en: "Accredited B" },
      { id: "Akreditasi B yang berlaku.", en: "With an accreditation B in force." }
    ),
    accredited_c: exact(
      "institutions",
      { id: "Akreditasi C", en: "Accredited C" },
      { id: "Akreditasi C yang berlaku.", en: "With an accreditation C in force." }
    ),
    accreditation_expired: exact(
      "institutions",
      { id: "Akreditasi habis", en: "Accreditation expired" },
      { id: "Akreditasinya habis sebelum akhir tahun.", en: "Whose accreditation ended before the end of the year." }
    ),
    not_accredited: exact(
      "institutions",
      { id: "Belum terakreditasi", en: "Not accredited" },
      {
        id: "Tercatat belum terakreditasi; yang tidak dicatat tidak dihitung.",
        en: "Recorded as not accredited; homes without a record do not count."
      }
    ),
    expiring_soon: exact(
      "institutions",
      { id: "Akreditasi segera habis", en: "Accreditation ends soon" },
      {
        id: "Akreditasinya habis dalam enam bulan setelah akhir tahun.",
        en: "Whose accreditation ends within six months after the end of the year."
      }
    )
  }
});

export const pantiClients = defineTable({
  name: "panti_clients",
  title: { id: "Binaan panti menurut kategori PPKS", en: "Clients of care homes by PPKS category" },
  description: {
    id: "Satu baris per wilayah panti, tahun, dan kategori PPKS. Provinsi dan kabupaten/kota saja.",
    en: "One row per region of the home, year and PPKS category. Province and regencies only."
  },
  grain: ["region_code", "year", "category_code"],
  disclosure: {
    by: { category_code: { as: "category", total: "all" } },
    numbers: { in_facility: { name: "clients_inside" }, outside_facility: { name: "clients_outside" } },
    sums: [{ total: "clients", parts: ["clients_inside", "clients_outside"] }],
    tier: { of: "category_code", list: "ppks_category" }
  },
  columns: {
    region_code: regionCode,
    year,
    category_code: codeColumn(
      { id: "Kategori PPKS", en: "PPKS category" },
      { id: "Kode kategori, atau all untuk semua.", en: "Code of the category, or all for every one." }
    ),
    in_facility: measured({
      counts: "people",
      state: "state",
      unit: "people",
      title: { id: "Dalam panti", en: "Inside" },
      description: {
        id: "Binaan yang tinggal di panti.",
        en: "Clients who live in a home."
      }
    }),
    outside_facility: measured({
      counts: "people",
      state: "state",
      unit: "people",
      title: { id: "Luar panti", en: "Outside" },
      description: {
        id: "Binaan yang tinggal di luar panti.",
        en: "Clients who live outside."
      }
    }),
    state: stateOf({ id: "binaan", en: "clients" })
  }
});
