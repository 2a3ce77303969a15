import type { DateColumn, IntegerColumn, TextColumn } from "../table.ts";

/** Columns that mean the same in every dataset, declared once. */
export const year = {
  type: "integer",
  minimum: 2000,
  maximum: 2100,
  title: { id: "Tahun", en: "Year" },
  description: { id: "Tahun data atau tahun anggaran.", en: "Year of the data, or fiscal year." },
  aliases: ["tahun", "tahun data", "thn", "TA", "tahun anggaran"]
} as const satisfies IntegerColumn;

export const nik = {
  type: "text",
  pattern: "^\\d{16}$",
  personal: "pseudonymise",
  title: { id: "NIK", en: "National ID number" },
  description: { id: "16 angka, disimpan sebagai teks.", en: "16 digits, kept as text." },
  aliases: ["nik", "no nik", "nik ktp", "nomor induk kependudukan", "no ktp"]
} as const satisfies TextColumn;

export const familyCard = {
  type: "text",
  pattern: "^\\d{16}$",
  personal: "pseudonymise",
  title: { id: "No. KK", en: "Family card number" },
  description: { id: "16 angka, disimpan sebagai teks.", en: "16 digits, kept as text." },
  aliases: ["no kk", "nokk", "nomor kk", "no kartu keluarga", "nomor kartu keluarga"]
} as const satisfies TextColumn;

export const personName = {
  type: "text",
  nullable: true,
  personal: "discard",
  title: { id: "Nama", en: "Name" },
  description: { id: "Tidak disimpan.", en: "Not stored." },
  aliases: ["nama", "nama lengkap", "nama penerima", "nama petugas", "nama pengurus"]
} as const satisfies TextColumn;

export const address = {
  type: "text",
  nullable: true,
  personal: "discard",
  title: { id: "Alamat", en: "Address" },
  description: { id: "Tidak disimpan.", en: "Not stored." },
  aliases: ["alamat", "alamat lengkap", "alamat rumah"]
} as const satisfies TextColumn;

export const regency = {
  type: "text",
  region: "regency",
  title: { id: "Kabupaten/kota", en: "Regency or city" },
  description: { id: "Dengan awalan Kab. atau Kota.", en: "With its prefix, Kab. or Kota." },
  aliases: ["kabupaten/kota", "kab/kota", "kabupaten", "nm kab", "nama kabupaten", "kabupaten kota"],
  codeAliases: ["kd kab", "kode kab", "kode kabupaten", "kode kab/kota", "kode kabupaten/kota"]
} as const satisfies TextColumn;

export const district = {
  type: "text",
  region: "district",
  title: { id: "Kecamatan", en: "District" },
  description: { id: "Nama kecamatan.", en: "Name of the kecamatan." },
  aliases: ["kecamatan", "kec", "nm kec", "nama kecamatan", "wilayah tugas", "kecamatan tugas"],
  codeAliases: ["kd kec", "kode kec", "kode kecamatan"]
} as const satisfies TextColumn;

export const village = {
  type: "text",
  region: "village",
  title: { id: "Desa/kelurahan", en: "Village" },
  description: { id: "Nama desa atau kelurahan.", en: "Name of the desa or kelurahan." },
  aliases: ["desa/kelurahan", "desa", "kelurahan", "desa kelurahan", "nm kel", "kel/desa"],
  codeAliases: ["kd desa", "kd kel", "kode desa", "kode kelurahan", "kode desa/kelurahan"]
} as const satisfies TextColumn;

export const dueOn = {
  type: "date",
  title: { id: "Jadwal bayar", en: "Due on" },
  description: { id: "Tanggal pembayaran seharusnya.", en: "The day on which the payment is due." },
  aliases: ["jadwal bayar", "tgl jadwal", "tanggal jadwal", "jadwal salur", "jatuh tempo"]
} as const satisfies DateColumn;

export const paidOn = {
  type: "date",
  nullable: true,
  title: { id: "Tanggal bayar", en: "Paid on" },
  description: {
    id: "Kosong bila belum dibayar, gagal, atau dikembalikan.",
    en: "Empty when not paid, failed or returned."
  },
  aliases: ["tanggal bayar", "tgl bayar", "tgl salur", "tanggal salur", "tanggal realisasi"]
} as const satisfies DateColumn;

export const amount = {
  type: "money",
  minimum: 0,
  unit: "rupiah",
  title: { id: "Jumlah", en: "Amount" },
  description: { id: "Rupiah utuh per pembayaran.", en: "Whole rupiah of this payment." },
  aliases: ["jumlah", "jumlah (rp)", "nominal", "nilai bantuan", "bantuan (rp)", "jumlah bayar"]
} as const satisfies IntegerColumn;

export const paymentStatus = {
  type: "text",
  oneOf: ["paid", "pending", "failed", "returned"],
  spellings: {
    paid: ["salur", "tersalur", "sudah salur", "dibayar", "lunas", "sudah dibayar"],
    pending: ["belum", "belum salur", "proses", "belum dibayar"],
    failed: ["gagal", "gagal salur"],
    returned: ["retur", "dikembalikan"]
  },
  title: { id: "Status bayar", en: "Payment status" },
  description: { id: "Tersalur, belum, gagal, atau retur.", en: "Paid, pending, failed or returned." },
  aliases: ["status", "status bayar", "status salur", "keterangan status"]
} as const satisfies TextColumn;

export const role = {
  type: "text",
  reference: "worker-roles.csv",
  title: { id: "Peran", en: "Role" },
  description: {
    id: "TKSK, Tagana, pendamping program, dan lainnya.",
    en: "TKSK, Tagana, programme facilitators and others."
  },
  aliases: ["peran", "jabatan", "jenis petugas", "petugas"]
} as const satisfies TextColumn;
