/** Words for official figures. Codes are those of the table of official figures. */
export const officialId = {
  title: "Kemiskinan menurut angka resmi",
  lead: (area: string) =>
    `Angka kemiskinan, penduduk, pembangunan manusia, dan pengangguran di ${area}, seperti diterbitkan BPS dan lembaga lain. Tiap angka punya penerbit, judul, dan tautan.`,
  description: (area: string) =>
    `Angka kemiskinan resmi di ${area}: P0, P1, P2, garis kemiskinan, IPM, dan pengangguran, dengan sumbernya.`,
  never:
    "BPS menghitung kemiskinan dari survei rumah tangga (Susenas) yang cukup besar untuk provinsi dan kabupaten/kota saja. Karena itu angka ini tidak pernah ditampilkan untuk kecamatan.",
  notMixed: "Angka resmi tidak dicampur dengan data kantor ini dalam satu garis atau satu tabel.",
  /** By indicator: its name, what it is, how a value is said. */
  indicators: {
    p0: ["Penduduk miskin (P0)", "Persen penduduk yang pengeluarannya di bawah garis kemiskinan."],
    p1: [
      "Kedalaman kemiskinan (P1)",
      "Rata-rata jarak pengeluaran penduduk miskin ke garis kemiskinan; makin besar makin dalam."
    ],
    p2: ["Keparahan kemiskinan (P2)", "Ketimpangan di antara penduduk miskin; makin besar makin parah."],
    poor_people: [
      "Jumlah penduduk miskin",
      "Penduduk yang pengeluarannya di bawah garis kemiskinan, dalam ribu orang."
    ],
    poverty_line: ["Garis kemiskinan", "Rupiah per orang per bulan yang perlu untuk kebutuhan dasar."],
    population: ["Penduduk", "Jumlah penduduk; dasar yang berbeda tidak disambung."],
    hdi: [
      "Indeks pembangunan manusia (IPM)",
      "Gabungan umur harapan hidup, pendidikan, dan pengeluaran; 0 sampai 100."
    ],
    unemployment: ["Pengangguran terbuka (TPT)", "Persen angkatan kerja yang mencari kerja, Sakernas Agustus."]
  } as Record<string, readonly [string, string]>,
  units: {
    percent: (n: string) => `${n}%`,
    index: (n: string) => n,
    thousand_people: (n: string) => `${n} ribu orang`,
    people: (n: string) => `${n} orang`,
    rupiah_per_person_month: (n: string) => `Rp\u00a0${n} per orang per bulan`
  } as Record<string, (n: string) => string>,
  /** Beside a number that already has its `Rp` or `%`. */
  shortUnits: {
    thousand_people: "ribu orang",
    people: "orang",
    rupiah_per_person_month: "per orang per bulan"
  } as Record<string, string>,
  unitNames: {
    percent: "persen",
    index: "indeks",
    thousand_people: "ribu orang",
    people: "orang",
    rupiah_per_person_month: "rupiah per orang per bulan"
  } as Record<string, string>,
  /** Series are named by the table in Indonesian; where a translation is known, it stands here. */
  series: {} as Record<string, string>,
  finding: {
    down: (name: string, area: string, from: string, to: string) => `${name} di ${area} turun dari ${from} ke ${to}`,
    up: (name: string, area: string, from: string, to: string) => `${name} di ${area} naik dari ${from} ke ${to}`,
    same: (name: string, area: string, value: string) => `${name} di ${area} tetap ${value}`,
    one: (name: string, area: string, value: string) => `${name} di ${area}: ${value}`,
    none: (name: string) => `${name}: belum ada angka untuk wilayah ini`
  },
  subtitle: (unit: string, years: string) => `${unit}, menurut kabupaten/kota, ${years}`,
  breaks: "Garis terputus di tempat dasar angkanya berganti: seri yang berbeda tidak disambung.",
  small: "Seri terbaru tiap wilayah, dengan skala yang sama. Seri lain ada di tabel.",
  conflict: "Sumber yang berbeda disebut pada catatan tiap angka.",
  everyFigure: "Semua angka dan sumbernya",
  allFigures: (name: string) => `${name}: semua angka dan sumbernya`,
  columns: {
    region: "Wilayah",
    period: "Periode",
    value: "Nilai",
    series: "Seri",
    source: "Sumber",
    sources: "Sumber tabel ini",
    note: "Catatan"
  },
  latest: (period: string) => `Terakhir: ${period}`,
  by: (publisher: string, period: string) => `${publisher}, ${period}`
};
export type OfficialWords = typeof officialId;
