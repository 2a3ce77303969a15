import type { Bilingual } from "../table.ts";

/** The parts of the page on data quality in which the checks stand. */
export type CheckGroup = "identity" | "duplicates" | "consistency";

interface IntakeCheck {
  readonly group: CheckGroup;
  readonly title: Bilingual;
}

/**
 * What is counted about the rows received. `identity`: the classes in which the Audit Board reported on the welfare
 * register (BPK, LHP 2021). `consistency` are warnings: they refuse no row. A row may count under several.
 */
export const intakeChecks = {
  nik_missing: {
    group: "identity",
    title: { id: "NIK kosong atau sementara", en: "NIK empty or a placeholder" }
  },
  nik_invalid: { group: "identity", title: { id: "NIK tidak sah", en: "NIK not valid" } },
  nik_structure: {
    group: "identity",
    title: { id: "di antaranya: bukan 16 angka yang sah", en: "of these: not a valid 16-digit number" }
  },
  nik_precision_lost: {
    group: "identity",
    title: { id: "di antaranya: rusak oleh Excel", en: "of these: damaged by the spreadsheet" }
  },
  nik_is_family_card: {
    group: "identity",
    title: { id: "di antaranya: berisi No. KK", en: "of these: holds the family card number" }
  },
  nik_contradicts_birth: {
    group: "identity",
    title: {
      id: "NIK tidak cocok dengan tanggal lahir atau jenis kelamin",
      en: "NIK contradicts the date of birth or sex"
    }
  },
  family_card_missing: {
    group: "identity",
    title: { id: "No. KK kosong atau sementara", en: "Family card number empty or a placeholder" }
  },
  family_card_invalid: {
    group: "identity",
    title: { id: "No. KK tidak sah", en: "Family card number not valid" }
  },
  name_missing: { group: "identity", title: { id: "Nama kosong", en: "Name blank" } },
  duplicate_in_file: {
    group: "duplicates",
    title: { id: "Baris kembar dalam satu berkas", en: "Duplicate within a file" }
  },
  duplicate_across_files: {
    group: "duplicates",
    title: { id: "Sudah ada di berkas lain", en: "Already in another file" }
  },
  total_differs: {
    group: "consistency",
    title: { id: "Jumlah tidak cocok dengan rinciannya", en: "Total is not the sum of its parts" }
  },
  jump: {
    group: "consistency",
    title: { id: "Angka jauh berbeda dari baris sejenis", en: "Number far from similar rows" }
  },
  date_month_first: {
    group: "consistency",
    title: { id: "Tanggal mendua (bulan atau hari di depan)", en: "Ambiguous date (month or day first)" }
  },
  date_spike: {
    group: "consistency",
    title: { id: "Tanggal lahir sama di lebih dari separuh baris", en: "Same date of birth in over half the rows" }
  },
  date_outside_year: {
    group: "consistency",
    title: { id: "Tanggal lebih dari setahun dari tahun datanya", en: "Date over a year away from its data year" }
  },
  number_english: {
    group: "consistency",
    title: { id: "Angka bergaya Inggris (koma untuk ribuan)", en: "Number in English style (comma for thousands)" }
  },
  number_decimal_comma: {
    group: "consistency",
    title: { id: "Angka mendua (koma dibaca sebagai desimal)", en: "Ambiguous number (comma read as decimal)" }
  }
} as const satisfies Record<string, IntakeCheck>;

export type CheckCode = keyof typeof intakeChecks;
export const checkCodes = Object.keys(intakeChecks) as CheckCode[];
