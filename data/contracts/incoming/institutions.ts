import { defineIncoming } from "./incoming.ts";
import { district, regency, year } from "./shared-columns.ts";

const institutionId = {
  type: "text",
  pattern: "^[A-Z0-9][A-Z0-9./-]{2,30}$",
  title: { id: "ID lembaga", en: "Institution id" },
  description: { id: "Nomor registrasi lembaga di dinas.", en: "The institution's registration number at the office." },
  aliases: ["id lembaga", "kode lembaga", "no registrasi", "nomor registrasi", "kode panti"]
} as const;

const count = (title: { id: string; en: string }, aliases: readonly string[]) =>
  ({
    type: "integer",
    minimum: 0,
    maximum: 5000,
    nullable: true,
    unit: "people",
    title,
    description: { id: "Kosong bila tidak dilaporkan; 0 bila nihil.", en: "Empty when not reported; 0 when none." },
    aliases
  }) as const;

const until = (title: { id: string; en: string }, aliases: readonly string[]) =>
  ({
    type: "date",
    nullable: true,
    title,
    description: { id: "Kosong bila belum ada.", en: "Empty when there is none." },
    aliases
  }) as const;

export const institutions = defineIncoming({
  name: "institutions",
  title: { id: "Panti dan kapasitasnya", en: "Care homes and their capacity" },
  description: {
    id: "Satu baris per panti dan versi kapasitas: kapasitas panti yang sama berubah menurut waktu dan dasarnya.",
    en: "One row per home and capacity version: the same home's capacity changes with time and with its basis."
  },
  grain: ["institution_id", "valid_from"],
  unique: ["institution_id", "valid_from"],
  regionLevel: "district",
  columns: {
    institution_id: institutionId,
    name: {
      type: "text",
      title: { id: "Nama panti", en: "Name" },
      description: { id: "Nama lembaga.", en: "Name of the institution." },
      aliases: ["nama panti", "nama lembaga", "nama lks", "lembaga"]
    },
    type_code: {
      type: "text",
      reference: "institution-types.csv",
      title: { id: "Jenis panti", en: "Type" },
      description: { id: "Jenis menurut sasaran yang dilayani.", en: "Type by whom it serves." },
      aliases: ["jenis panti", "jenis lembaga", "tipe panti", "sasaran"]
    },
    owner_code: {
      type: "text",
      oneOf: ["central", "province", "regency", "private"],
      spellings: {
        central: ["kemensos", "pusat"],
        province: ["pemprov", "dinsos provinsi", "uptd provinsi"],
        regency: ["pemkab", "pemkot", "dinsos kab/kota", "dinsos kab", "dinsos kota"],
        private: ["masyarakat", "swasta", "yayasan"]
      },
      title: { id: "Pemilik", en: "Owner" },
      description: {
        id: "Kemensos, provinsi, kabupaten/kota, atau masyarakat.",
        en: "Ministry, province, regency or private."
      },
      aliases: ["pemilik", "kepemilikan", "status kepemilikan"]
    },
    regency,
    district,
    capacity: {
      type: "integer",
      minimum: 0,
      maximum: 5000,
      unit: "places",
      title: { id: "Kapasitas", en: "Capacity" },
      description: {
        id: "Jumlah tempat menurut dasar di kolom berikutnya.",
        en: "Places, by the basis in the next column."
      },
      aliases: ["kapasitas", "daya tampung", "jumlah tempat"]
    },
    basis: {
      type: "text",
      oneOf: ["beds", "budget_quota", "floor_area"],
      spellings: {
        beds: ["tempat tidur", "tt"],
        budget_quota: ["kuota anggaran", "kuota"],
        floor_area: ["luas bangunan", "standar luas"]
      },
      title: { id: "Dasar kapasitas", en: "Basis of the capacity" },
      description: {
        id: "Tempat tidur, kuota anggaran, atau luas standar.",
        en: "Beds, budget quota or standard floor area."
      },
      aliases: ["dasar kapasitas", "dasar", "basis kapasitas"]
    },
    valid_from: {
      type: "date",
      title: { id: "Berlaku sejak", en: "Valid from" },
      description: {
        id: "Versi kapasitas berlaku sampai versi berikutnya panti yang sama.",
        en: "A capacity version holds until the same home's next one."
      },
      aliases: ["berlaku sejak", "tmt kapasitas", "tanggal berlaku", "mulai berlaku"]
    },
    licensed_until: until({ id: "Izin berlaku sampai", en: "Licensed until" }, [
      "izin berlaku sampai",
      "masa berlaku izin",
      "tanda daftar berlaku sampai"
    ]),
    accreditation: {
      type: "text",
      nullable: true,
      oneOf: ["a", "b", "c", "none"],
      spellings: { none: ["belum", "tidak terakreditasi", "belum terakreditasi"] },
      title: { id: "Akreditasi", en: "Accreditation" },
      description: {
        id: "A, B, C, atau belum; kosong bila tidak dicatat.",
        en: "A, B, C or none; empty when not recorded."
      },
      aliases: ["akreditasi", "nilai akreditasi", "peringkat akreditasi"]
    },
    accredited_until: until({ id: "Akreditasi berlaku sampai", en: "Accredited until" }, [
      "akreditasi berlaku sampai",
      "masa berlaku akreditasi",
      "akreditasi sampai"
    ])
  }
});

export const occupancy = defineIncoming({
  name: "occupancy",
  title: { id: "Penghuni panti bulanan", en: "Monthly occupancy of care homes" },
  description: {
    id: "Satu baris per panti dan bulan; kantor menyimpannya sebagai matriks bulan x (penghuni, masuk, keluar, tunggu).",
    en: "One row per home and month; offices keep it as a matrix of months x (residents, arrivals, exits, waiting)."
  },
  grain: ["institution_id", "year", "month"],
  unique: ["institution_id", "year", "month"],
  wide: { over: "month", columns: ["residents", "arrivals", "exits", "waiting"] },
  columns: {
    institution_id: institutionId,
    year,
    month: {
      type: "integer",
      minimum: 1,
      maximum: 12,
      title: { id: "Bulan", en: "Month" },
      description: { id: "Bulan laporan.", en: "Month of the report." },
      aliases: ["bulan"]
    },
    residents: count({ id: "Penghuni", en: "Residents" }, ["penghuni", "jml penghuni", "terisi"]),
    arrivals: count({ id: "Masuk", en: "Arrivals" }, ["masuk"]),
    exits: count({ id: "Keluar", en: "Exits" }, ["keluar"]),
    waiting: count({ id: "Daftar tunggu", en: "Waiting" }, ["daftar tunggu", "tunggu", "antre"])
  }
});

const declared = (title: { id: string; en: string }, sumOf: readonly string[], aliases: readonly string[]) =>
  ({ ...count(title, aliases), maximum: 50_000, sumOf }) as const;

/** Whom the institutions serve, by PPKS category, inside and outside the home. */
export const institutionClients = defineIncoming({
  name: "institution_clients",
  title: { id: "Binaan lembaga menurut kategori", en: "Clients of institutions by category" },
  description: {
    id: "Satu baris per lembaga, tahun, dan kategori PPKS; kantor menyimpannya sebagai matriks kategori x (dalam panti, luar panti).",
    en: "One row per institution, year and PPKS category; offices keep it as a matrix of categories x (inside, outside)."
  },
  grain: ["institution_id", "year", "category_code"],
  unique: ["institution_id", "year", "category_code"],
  wide: { over: "category_code", columns: ["in_facility", "outside_facility"] },
  columns: {
    institution_id: institutionId,
    year,
    declared_total: declared(
      { id: "Jumlah seluruh binaan", en: "All clients" },
      ["in_facility", "outside_facility"],
      ["jumlah seluruh binaan", "jumlah binaan"]
    ),
    declared_in_facility: declared(
      { id: "Jumlah dalam panti", en: "All inside" },
      ["in_facility"],
      ["jumlah dalam panti"]
    ),
    declared_outside_facility: declared(
      { id: "Jumlah luar panti", en: "All outside" },
      ["outside_facility"],
      ["jumlah luar panti"]
    ),
    category_code: {
      type: "text",
      reference: "ppks.csv",
      title: { id: "Jenis PPKS", en: "PPKS category" },
      description: { id: "Satu dari 26 kategori.", en: "One of the 26 categories." },
      aliases: ["jenis ppks", "kategori ppks", "jenis pmks"]
    },
    in_facility: count({ id: "Dalam panti", en: "Inside" }, ["dalam panti", "dp"]),
    outside_facility: count({ id: "Luar panti", en: "Outside" }, ["luar panti", "lp"])
  }
});
