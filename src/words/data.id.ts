/** Words of the catalogue of data and its dictionary. */
export const dataId = {
  title: "Data dan unduhan",
  lead: (tables: string, rows: string) =>
    `Semua angka di situs ini berasal dari ${tables} tabel dengan ${rows} baris. Tiap tabel dapat diunduh, dan tiap kolom dijelaskan.`,
  description: "Daftar tabel, kamus data, unduhan CSV dan Parquet, serta sidik berkas.",
  catalogue: "Tabel yang diterbitkan",
  columns: { table: "Tabel", rows: "Baris", files: "Berkas" },
  csv: (bytes: string) => `CSV, ${bytes}`,
  parquet: (bytes: string) => `Parquet, ${bytes}`,
  fileOf: (kind: string, bytes: string) => `${kind}, ${bytes}`,
  formatTitle: "Format",
  format:
    "CSV memakai koma sebagai pemisah dan titik sebagai tanda desimal. Keadaan angka ada di kolom state: published, suppressed, not_available, atau not_applicable. Sel kosong berarti tidak ada angka; nol ditulis 0. Parquet berisi baris yang sama dengan jenis kolomnya.",
  checksums: "Periksa berkas",
  checksumsText: "Cocokkan sidik SHA-256 berkas yang Anda unduh dengan daftar ini, atau dengan manifest.json.",
  manifest: "manifest.json: isi rilis dan sidik tiap berkas",
  file: "Berkas",
  size: "Ukuran",
  sha: "SHA-256",
  hashes: (count: string) => `Sidik ${count} berkas`,
  intake: "Yang diterima",
  intakeText: (files: string, read: string, accepted: string, refused: string) =>
    `Rilis ini dibuat dari ${files} berkas dengan ${read} baris: ${accepted} diterima dan ${refused} ditolak dengan alasan.`,
  incoming: "Yang dikirim kantor",
  incomingText:
    "Kantor mengirim berkas program apa adanya. Inilah kolom yang dicari, nama lain yang dikenali, dan isian yang diterima.",
  incomingTables: "Tabel kiriman",
  reasons: "Mengapa baris ditolak",
  reasonColumns: { reason: "Alasan", next: "Yang perlu dilakukan" },
  table: {
    grain: "Satu baris per",
    rows: (rows: string) => `${rows} baris`,
    downloads: "Unduhan",
    columns: "Kolom",
    column: "Kolom",
    meaning: "Arti",
    type: "Jenis",
    unit: "Satuan",
    values: "Nilai",
    empty: "Kosong",
    mayBeEmpty: "boleh",
    neverEmpty: "tidak",
    aliases: "Nama lain yang dikenali",
    accepted: "Isian yang diterima",
    personal: "Data pribadi",
    personalKinds: {
      pseudonymise: "disamarkan saat diterima",
      birth_year: "hanya tahunnya yang disimpan",
      discard: "tidak disimpan"
    },
    notPersonal: "bukan",
    fromList: (file: string) => `daftar ${file}`,
    unique: (columns: string) => `Baris yang sama dalam ${columns} adalah baris kembar dan ditolak.`,
    measures: "Ukuran dari tabel ini"
  },
  types: {
    text: "teks",
    integer: "bilangan bulat",
    money: "rupiah utuh",
    decimal: "desimal",
    date: "tanggal",
    boolean: "ya/tidak"
  },
  /** Units of columns that no measure has. */
  units: {
    agreements: "perjanjian",
    districts: "kecamatan",
    institutions: "lembaga",
    month: "bulan",
    payments: "pembayaran",
    reports: "laporan",
    sessions: "pertemuan",
    villages: "desa/kelurahan",
    working_days: "hari kerja"
  }
};
export type DataWords = typeof dataId;
