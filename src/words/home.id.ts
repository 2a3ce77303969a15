/** Words of the home page. */
export const homeId = {
  title: (place: string) => `Bantuan sosial di ${place}: siapa yang perlu, apa yang sampai, apa yang kurang`,
  headline: {
    /** The finding of the whole area, as the title of the home page. */
    shown: (place: string, share: string) => `${share} keluarga yang perlu bantuan di ${place} belum terjangkau`,
    unknown: (place: string) => `Siapa yang perlu bantuan di ${place}, apa yang sampai, apa yang kurang`
  },
  description: (place: string) =>
    `Berapa keluarga di ${place} yang perlu bantuan sosial, berapa yang terjangkau, dan berapa yang belum: menurut kecamatan, dengan sumber dan unduhan.`,
  find: "Lihat kecamatan Anda",
  examples: "Misalnya:",
  map: "Peta",
  rank: (regions: string) => `Belum terjangkau, per ${regions}`,
  topics: "Topik",
  topicsTitle: "Baca menurut topik",
  official: "Kemiskinan, angka resmi",
  officialMore: "Semua angka kemiskinan",
  officialNote:
    "Angka BPS berlaku untuk provinsi dan kabupaten/kota, tidak untuk kecamatan. Registrasi kantor ini mencatat keluarga yang layak diusulkan untuk bantuan; BPS menaksir dari survei orang yang pengeluarannya di bawah garis kemiskinan. Keduanya tidak dapat dibandingkan.",
  doors: "Pintu lain",
  doorsTitle: "Mulai dari pekerjaan Anda",
  door: {
    citizens: { title: "Warga", text: "Cari kecamatan Anda: apa yang sampai, dan apa yang masih kurang." },
    leaders: {
      title: "Pimpinan dan DPRD",
      text: "Yang perlu perhatian dan sebabnya, pada satu lembar A4 untuk tiap wilayah."
    },
    planners: { title: "Perencana panti", text: "Tempat yang perlu dan yang tersedia, menurut jenis panti." },
    press: { title: "Wartawan dan peneliti", text: "Semua tabel dengan kamus data, sumber, dan sidik berkas." }
  },
  states: "Cara membaca",
  statesTitle: "Angka, atau alasan mengapa tidak ada angka",
  exampleNumber: "0 atau 1.240",
  statesText: {
    published: "Angka. Nol juga angka: sudah diperiksa, dan memang tidak ada.",
    suppressed: "Disembunyikan untuk melindungi warga. Itu tidak berarti nol.",
    not_available: "Belum dilaporkan atau belum dihitung. Itu tidak berarti nol.",
    not_applicable: "Angka ini tidak masuk akal untuk tempat atau kelompok itu."
  },
  topicFinding: {
    aid: (amount: string, onTime: string) => `${amount} tersalur${onTime}.`,
    aidOnTime: (share: string) => `; ${share} dibayar tepat waktu`,
    aidUnknown: "Jumlah bantuan belum dapat ditampilkan.",
    panti: (missing: string) => `Sedikitnya ${missing} di panti masih kurang.`,
    pantiExact: (missing: string) => `${missing} di panti masih kurang.`,
    pantiCapacity: (homes: string, places: string) => `${homes} dengan ${places}.`,
    pantiUnknown: "Keadaan panti belum dapat ditampilkan."
  }
};
export type HomeWords = typeof homeId;
