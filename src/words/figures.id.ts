/** Words of charts, maps and tables. This file is the shape; the English one must match it. */
export const figuresId = {
  /** What stands where no number stands. */
  states: { suppressed: "disembunyikan", not_available: "belum ada data", not_applicable: "tidak berlaku" },
  /** The same, as one would tell a neighbour. Never says why one cell is hidden. */
  statesExplained: {
    suppressed: "disembunyikan untuk melindungi warga",
    not_available: "belum ada data",
    not_applicable: "tidak berlaku di sini"
  },
  noHome: "tidak ada panti",
  available: "tersedia",
  needed: "perlu",
  neededNoHome: "perlu, tidak ada panti",
  neededMark: "garis tegak: yang perlu, bila tersedia lebih banyak",
  ofNeeded: (have: string, need: string) => `${have} dari ${need}`,
  both: (have: string, need: string) => `tersedia: ${have}; perlu: ${need}`,
  missing: (value: string) => `kurang ${value}`,
  surplus: (value: string) => `lebih ${value}`,
  table: "Tabel",
  tableOf: (title: string) => `Tabel: ${title}`,
  sources: "Sumber & catatan",
  source: (text: string) => `Sumber: ${text}`,
  synthetic: "Data sintetis, bukan angka resmi.",
  download: (bytes: string) => `Unduh CSV seluruh tabel · ${bytes}`,
  more: (count: string, what: string) => `Lihat semua ${count} ${what}`,
  rest: (title: string) => `${title} (lanjutan)`,
  chart: "Diagram",
  value: "Nilai",
  schematic: "Batas skematis, bukan batas resmi.",
  pointsCredit: "Batas dihitung dari titik desa/kelurahan.",
  reference: (label: string, value: string) => `Garis putus: ${label}, ${value}`,
  referenceEach: (label: string) => `Garis putus: ${label}`,
  full: (value: string) => `${value} = penuh`,
  classes: (ranges: readonly string[]) => `Kelas warna: ${ranges.join("; ")}`,
  ownClasses: "Warna dibagi menurut nilai di peta ini.",
  unequalClasses: "Warna dibagi menurut nilai di peta ini; lebar kelasnya tidak sama.",
  range: (from: string, to: string) => `${from} sampai ${to}`,
  onlyValue: (value: string) => `semua ${value}`,
  here: "Anda di sini",
  zoomed: (title: string) => `${title}, bagian yang diperbesar`,
  enlarged: "Bagian dalam kotak, diperbesar:",
  walk: "Gunakan tombol panah untuk membaca nilai satu per satu.",
  walkMap: "Gunakan tombol panah untuk berpindah wilayah.",
  nothing: "Belum ada data untuk digambar.",
  sortBy: (column: string) => `Urutkan menurut ${column}`,
  sorted: (column: string, descending: boolean) =>
    `Diurutkan menurut ${column}, ${descending ? "dari yang terbesar" : "dari yang terkecil"}.`,
  scrollSideways: "Geser tabel ke samping untuk kolom lain.",
  total: "Jumlah",
  search: {
    found: (count: string) => `${count} hasil. Pilih dengan panah, buka dengan Enter.`,
    none: "Tidak ada yang cocok. Periksa ejaannya, atau lihat semua wilayah.",
    near: "Kecamatan di dekat saya",
    unknown: "Lokasi tidak diketahui. Ketik nama kecamatannya."
  }
};

export type FigureWords = typeof figuresId;
