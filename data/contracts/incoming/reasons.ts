import type { Bilingual } from "../table.ts";

interface Reason {
  readonly title: Bilingual;
  /** What the office should do. */
  readonly next: Bilingual;
}

/** Why a row is refused. A row with several faults counts under the first of them in this order; all are written out. */
export const reasons = {
  deactivated: {
    title: { id: "Dinonaktifkan di sumbernya", en: "Deactivated at its source" },
    next: {
      id: "Tidak perlu apa-apa; betulkan statusnya bila orang atau lembaga itu masih aktif.",
      en: "Nothing; correct the status if the person or body is still active."
    }
  },
  duplicate_row: {
    title: { id: "Baris kembar", en: "Duplicate row" },
    next: { id: "Hapus baris yang kedua.", en: "Delete the second row." }
  },
  duplicate_in_other_file: {
    title: { id: "Sudah ada di berkas lain", en: "Already in another file" },
    next: {
      id: "Tidak perlu apa-apa bila memang sama; bila bukan, betulkan yang membedakannya.",
      en: "Nothing, if it is the same record; otherwise correct what tells the two apart."
    }
  },
  required_missing: {
    title: { id: "Isian wajib kosong", en: "Required value missing" },
    next: { id: "Isi selnya.", en: "Fill in the cell." }
  },
  nik_missing: {
    title: { id: "NIK kosong atau sementara", en: "NIK empty or a placeholder" },
    next: { id: "Isi NIK 16 angka dari KTP atau KK.", en: "Enter the 16-digit NIK from the identity or family card." }
  },
  nik_precision_lost: {
    title: { id: "NIK rusak oleh Excel", en: "NIK damaged by the spreadsheet" },
    next: {
      id: "Ambil lagi NIK dari sumbernya dan simpan kolomnya sebagai Teks.",
      en: "Take the NIK from its source again and store the column as Text."
    }
  },
  nik_structure: {
    title: { id: "NIK bukan 16 angka yang sah", en: "NIK is not a valid 16-digit number" },
    next: { id: "Periksa NIK dengan KTP.", en: "Check the NIK against the identity card." }
  },
  nik_is_family_card: {
    title: { id: "Kolom NIK berisi No. KK", en: "NIK column holds the family card number" },
    next: { id: "Isi NIK orangnya.", en: "Enter the person's NIK." }
  },
  region_outside: {
    title: { id: "Di luar wilayah kantor ini", en: "Outside this office's area" },
    next: { id: "Pindahkan baris ke kantor yang berwenang.", en: "Hand the row to the office in charge." }
  },
  region_ambiguous: {
    title: { id: "Nama wilayah bisa dua tempat", en: "Region name fits two places" },
    next: { id: "Tulis awalan Kab. atau Kota.", en: "Write the prefix Kab. or Kota." }
  },
  region_unknown: {
    title: { id: "Nama wilayah tidak dikenal", en: "Region name not known" },
    next: {
      id: "Tulis nama resmi wilayah, atau jawab di mapping.csv bila wilayah itu ada di sana.",
      en: "Write the region's official name, or answer in mapping.csv if the region is listed there."
    }
  },
  value_unknown: {
    title: { id: "Isian tidak ada di daftar", en: "Value not on the list" },
    next: {
      id: "Pilih salah satu nilai yang diterima, atau jawab di mapping.csv bila nilai itu ada di sana.",
      en: "Choose one of the accepted values, or answer in mapping.csv if the value is listed there."
    }
  },
  number_invalid: {
    title: { id: "Bukan angka yang sah", en: "Not a valid number" },
    next: { id: "Tulis angka saja, misalnya 1.500.000.", en: "Write a number only, such as 1.500.000." }
  },
  number_out_of_range: {
    title: { id: "Angka di luar batas", en: "Number out of range" },
    next: { id: "Periksa angkanya.", en: "Check the number." }
  },
  date_invalid: {
    title: { id: "Bukan tanggal yang sah", en: "Not a valid date" },
    next: { id: "Tulis hari/bulan/tahun, misalnya 12/07/2025.", en: "Write day/month/year, such as 12/07/2025." }
  },
  date_out_of_range: {
    title: { id: "Tanggal lahir sesudah tahun data", en: "Born after the year of the data" },
    next: { id: "Periksa tanggal lahir dan tahunnya.", en: "Check the date of birth and the year." }
  }
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof reasons;
