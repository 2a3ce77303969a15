/** Words for official figures. Codes are those of the table of official figures. */
export const officialId = {
  title: "Kemiskinan menurut angka resmi",
  description: (area: string) =>
    `Angka kemiskinan resmi di ${area}: P0, P1, P2, garis kemiskinan, IPM, dan pengangguran, dengan sumbernya.`,
  reading: "Cara membaca angka ini",
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
    poor_people: ["Jumlah penduduk miskin", "Penduduk yang pengeluarannya di bawah garis kemiskinan."],
    poverty_line: ["Garis kemiskinan", "Rupiah per orang per bulan yang perlu untuk kebutuhan dasar."],
    population: ["Penduduk", "Jumlah penduduk; dasar yang berbeda tidak disambung."],
    hdi: [
      "Indeks pembangunan manusia (IPM)",
      "Gabungan umur harapan hidup, pendidikan, dan pengeluaran; 0 sampai 100."
    ],
    unemployment: ["Pengangguran terbuka (TPT)", "Persen angkatan kerja yang mencari kerja, Sakernas Agustus."]
  } as Record<string, readonly [string, string]>,
  /** Beside a number that already has its `Rp` or `%`. */
  shortUnits: {
    people: "orang",
    rupiah_per_person_month: "per orang per bulan"
  } as Record<string, string>,
  unitNames: {
    percent: "persen",
    index: "indeks",
    people: "orang",
    rupiah_per_person_month: "rupiah per orang per bulan"
  } as Record<string, string>,
  /** Series are named by the table in Indonesian; where a plainer name or a translation is known, it stands here. */
  series: {
    "Susenas Maret": "Survei Maret (Susenas)",
    "Susenas September": "Survei September (Susenas)",
    "Sakernas Agustus": "Survei Agustus (Sakernas)",
    "Susenas, bulan tidak disebut": "Bulan tidak disebut",
    "UHH SP2010 (seri lama)": "Seri lama (sensus 2010)",
    "LF SP2020 (seri baru)": "Seri baru (sensus 2020)",
    "Dukcapil (Kepmendagri 2025)": "Dukcapil 2025",
    "BPS proyeksi SP2010": "Proyeksi BPS (sensus 2010)"
  } as Record<string, string>,
  finding: {
    at: (value: string, period: string) => `${value} pada ${/^\d+$/.test(period) ? `tahun ${period}` : period}`,
    two: (name: string, area: string, latest: string, earlier: string) => `${name} di ${area}: ${latest}, ${earlier}`,
    one: (name: string, area: string, latest: string) => `${name} di ${area}: ${latest}`,
    none: (name: string) => `${name}: belum ada angka untuk wilayah ini`
  },
  /** Why a headline names two numbers and not a direction. */
  noDirection:
    "Judul menyebut dua angka tanpa kata naik atau turun: sebagian besar angka ini dari survei, dan sumbernya tidak memuat seberapa jauh hasil survei dapat meleset. Selisih kecil belum tentu perubahan nyata.",
  leadOf: {
    share: (share: string, area: string, period: string) =>
      `**${share}** penduduk ${area} hidup di bawah garis kemiskinan pada ${period}, menurut BPS.`,
    people: (people: string) => `Itu **${people}**.`,
    line: (line: string, period: string) => `Garis kemiskinan **${line}** per orang per bulan (${period}).`,
    end: (name: string, share: string, period: string) => `${name} **${share}** (${period})`,
    between: (high: string, low: string) => `Di antara kabupaten/kota tertinggi ${high}, terendah ${low}.`
  },
  /** How a figure came to us, after the name of its publisher. */
  hands: { quoted: "dikutip media", copied: "salinan pihak ketiga" } as Record<"quoted" | "copied", string>,
  partly: (publishers: string) => `${publishers}; sebagian lewat media atau salinan pihak ketiga.`,
  handsNote:
    "Sebagian angka tidak diambil langsung dari penerbitnya, tetapi dari media atau salinan pihak ketiga; itu tertulis pada tiap angka.",
  differs: (other: string) => `Sumber lain menyebut ${other}.`,
  slip: (other: string) => `Sumber lain menyebut ${other}, tampaknya salah tulis.`,
  older: (period: string) => `belum ada ${period}`,
  /** What stands in one table. */
  compared: (period: string, basis: string) =>
    `Tabel memuat ${period}, periode terbaru yang dimiliki kebanyakan wilayah${basis === "" ? "" : `, dengan dasar yang sama untuk semua: ${basis}`}.`,
  comparedTitle: (name: string, period: string) => `${name} menurut wilayah, ${period}`,
  expert: (name: string) => `${name}: grafik dan tabel`,
  count: (count: string, from: string, to: string) => `${count} angka, ${from}-${to}`,
  subtitle: (unit: string, years: string) =>
    `${unit.charAt(0).toUpperCase()}${unit.slice(1)}, menurut kabupaten/kota, ${years}`,
  breaks: "Garis terputus di tempat dasar angkanya berganti: seri yang berbeda tidak disambung.",
  small: (series: string) => `Tiap wilayah dengan skala yang sama: ${series}.`,
  conflict: "Bila sumber lain menyebut angka yang berbeda, itu tertulis di catatannya.",
  everyFigure: "Semua angka dan sumbernya",
  allFigures: "Semua angka menurut wilayah, yang terbaru dulu",
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
