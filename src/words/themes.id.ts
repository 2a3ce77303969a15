/** "Kasus PPKS, kasus" says it twice: the unit is left out where the measure names it. */
const withUnit = (measure: string, unit: string): string =>
  measure.toLowerCase().includes(unit.toLowerCase()) ? measure : `${measure}, ${unit}`;

/** Words of the four themes: their menu names, what they are, and the headings of their parts. */
export const themesId = {
  names: { ppks: "Kebutuhan (PPKS)", aid: "Bantuan", incentives: "Insentif petugas", panti: "Panti sosial" },
  menu: { ppks: "Kebutuhan", aid: "Bantuan", incentives: "Insentif", panti: "Panti", official: "Kemiskinan" },
  titles: {
    ppks: "Siapa yang perlu layanan sosial",
    aid: "Bantuan yang sampai",
    incentives: "Insentif petugas lapangan",
    panti: "Panti sosial"
  },
  /** What it is, in one sentence. PMKS and PPKS are explained here and nowhere else. */
  what: {
    ppks: "PPKS (Pemerlu Pelayanan Kesejahteraan Sosial, dulu disebut PMKS) adalah orang, keluarga, atau komunitas yang karena suatu hambatan memerlukan layanan sosial; pemerintah membaginya dalam 26 kategori.",
    aid: "Program bantuan membayar keluarga atau orang yang perlu, dari kas pusat atau daerah; di sini dihitung berapa yang sampai, berapa rupiah, dan apakah tepat waktu.",
    incentives:
      "Petugas lapangan seperti TKSK, Tagana, dan pendamping program menerima insentif dari pusat, provinsi, atau kabupaten/kota; di sini hak mereka dibandingkan dengan yang dibayar.",
    panti:
      "Panti sosial merawat orang yang tidak dapat tinggal di rumahnya; di sini kapasitasnya dibandingkan dengan orang yang menurut asesmen perlu tempat."
  },
  /** What the topic holds, below its name on the home page, where there is no finding. */
  parts: {
    map: "Menurut wilayah",
    aid: "Menurut program",
    ppks: "Menurut kategori",
    incentives: "Menurut petugas",
    panti: "Menurut jenis panti",
    rates: "Besaran insentif",
    trend: "Dari tahun ke tahun",
    table: "Tabel lengkap",
    method: "Cara menghitung"
  },
  /** A measure and its unit, which is left out where the measure names it. */
  measure: withUnit,
  mapSubtitle: (measure: string, regions: string, area: string, year: string) =>
    `${measure}, ${regions} di ${area}, ${year}`,
  subtitle: (measure: string, area: string, year: string) => `${measure}, ${area}, ${year}`,
  unreached: "Keluarga yang belum terjangkau, persen dari keluarga yang perlu bantuan",
  unreachedShort: "Belum terjangkau",
  breakdownFinding: {
    ppks: (first: string, count: string) => `${first} paling banyak: ${count}`,
    aid: (first: string, count: string) => `${first} menjangkau paling banyak: ${count}`,
    incentives: (first: string, count: string) => `${first} paling banyak: ${count}`,
    panti: (first: string, count: string) => `Kekurangan terbesar: ${first}, ${count}`
  },
  breakdownUnknown: "Rincian belum dapat ditampilkan",
  ratesTitle: "Besaran menurut komponen dan pembayar",
  ratesNote:
    "Besaran yang tidak diketahui ditulis belum ada data, bukan nol. Insentif, operasional, tali asih, dan honor adalah hal yang berbeda menurut aturan, jadi tidak dijumlahkan menjadi pendapatan.",
  tableTitle: (regions: string, area: string) => `Semua ${regions} di ${area}`,
  columns: {
    region: "Wilayah",
    year: "Tahun",
    category: "Kategori",
    categories: "kategori",
    group: "Kelompok",
    counted: "Dihitung per"
  },
  rateColumns: { role: "Petugas", component: "Komponen", payer: "Pembayar", rate: "Besaran", period: "Masa bayar" },
  pantiColumns: {
    type: "Jenis panti",
    homes: "Panti",
    capacity: "Tempat",
    residents: "Penghuni",
    need: "Perlu",
    gap: "Kurang"
  },
  notes: {
    ppks: "Satu orang bisa tercatat di beberapa kategori, jadi kasus tidak sama dengan orang. Fakir miskin dan keluarga bermasalah dihitung per keluarga, komunitas adat per komunitas; karena itu batangnya tidak dijumlahkan dengan yang dihitung per orang.",
    aid: "Satu keluarga bisa menerima beberapa program, jadi penerima antarprogram tidak dijumlahkan. Program yang tidak dicatat kantor ini tidak terlihat di sini.",
    incentives:
      "Hak dihitung dari besaran yang diketahui saja. Petugas yang besarannya tidak diketahui tidak dihitung nol.",
    panti:
      "Kelebihan tempat pada satu jenis panti tidak menutup kekurangan jenis lain. Kebutuhan berasal dari asesmen, bukan dari semua PPKS."
  },
  onTimeSentence: (share: string) => `${share} pembayaran sampai tepat waktu.`,
  pantiSentence: (place: string, present: string) => `Di ${place} ada ${present}.`,
  files: "Berkas data topik ini"
};
export type ThemeWords = typeof themesId;
