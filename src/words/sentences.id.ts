/** Sentences made from data. Numbers come in as text; `**` stands around what the page sets in bold. */
export const sentencesId = {
  need: {
    shown: (place: string, families: string, rank: string) =>
      `Di ${place} tercatat **${families}** yang perlu bantuan sosial${rank}.`,
    zero: (place: string, year: string) =>
      `Di ${place} tidak tercatat keluarga yang perlu bantuan sosial pada ${year}.`,
    suppressed: (place: string) =>
      `Jumlah keluarga yang perlu bantuan di ${place} disembunyikan untuk melindungi warga.`,
    not_available: (place: string, year: string) =>
      `Belum ada data keluarga yang perlu bantuan di ${place} untuk ${year}.`,
    not_applicable: (place: string) => `Jumlah keluarga yang perlu bantuan tidak berlaku untuk ${place}.`,
    tiny: "Jumlahnya terlalu kecil untuk dibandingkan atau diperingkat."
  },
  rank: {
    first: (parent: string) => `, terbanyak di ${parent}`,
    tiedFirst: (parent: string) => `, termasuk yang terbanyak di ${parent}`,
    second: (parent: string) => `, terbanyak kedua di ${parent}`,
    third: (parent: string) => `, terbanyak ketiga di ${parent}`,
    last: (parent: string) => `, paling sedikit di ${parent}`
  },
  reach: {
    shown: (families: string, share: string, comparison: string) =>
      `Di antaranya, bantuan sampai ke **${families}**, atau **${share}**${comparison}.`,
    zero: "Belum satu pun di antaranya menerima bantuan dari program yang dicatat kantor ini.",
    all: (families: string) => `Bantuan sampai ke **semua** keluarga itu (${families}).`,
    suppressed: "Berapa di antaranya yang sudah dijangkau disembunyikan untuk melindungi warga.",
    not_available: "Data tentang berapa di antaranya yang sudah dijangkau belum ada atau belum lengkap."
  },
  comparison: {
    more: (points: string, reference: string, value: string) => `, **${points}** di atas ${reference} (${value})`,
    less: (points: string, reference: string, value: string) => `, **${points}** di bawah ${reference} (${value})`,
    same: (reference: string, value: string) => `, hampir sama dengan ${reference} (${value})`
  },
  gap: {
    shown: (families: string, home: string) => `Masih **${families}** belum terjangkau program mana pun${home}.`,
    none: (home: string) => `Tidak ada keluarga tercatat yang belum terjangkau${home}.`,
    suppressed: (home: string) => `Berapa keluarga yang belum terjangkau disembunyikan untuk melindungi warga${home}.`,
    not_available: (home: string) => `Belum ada data tentang yang belum terjangkau${home}.`,
    noHome: (served: string) => `, dan **belum ada panti** untuk ${served}`,
    noHomeTwo: (first: string, second: string) => `, dan **belum ada panti** untuk ${first} serta ${second}`,
    noHomeAnd: (served: string, others: string) =>
      `, dan **belum ada panti** untuk ${served} serta ${others} kelompok lain`
  },
  change: {
    line: (value: string, difference: string) => `Setahun lalu ${value} (${difference}).`,
    same: (value: string) => `Sama seperti setahun lalu (${value}).`,
    tinyBase: (value: string) => `Setahun lalu ${value}.`,
    unknown: "Angka setahun lalu belum ada.",
    hidden: "Angka setahun lalu disembunyikan."
  },
  /** A measure without a number. */
  measure: {
    suppressed: (measure: string) => `${measure}: disembunyikan untuk melindungi warga.`,
    not_available: (measure: string) => `${measure}: belum ada data.`,
    not_applicable: (measure: string) => `${measure}: tidak berlaku di sini.`
  },
  reference: (place: string, value: string) => `${place} ${value}.`,
  /** A value and the year it is of. */
  dated: (value: string, year: string) => `${value} (${year})`,
  /** A share of a few, as two counts. */
  ofAll: (count: string, all: string) => `${count} dari ${all}`,
  /** A sentence without its full stop, and the same share of the region above. */
  beside: (sentence: string, place: string, value: string) => `${sentence} (${place} ${value})`,
  /** Headlines. They have no full stop. */
  finding: {
    unreachedTop: (places: string, share: string, area: string) =>
      `Di ${places} ${share} keluarga belum terjangkau, tertinggi di ${area}`,
    unreachedFlat: (area: string, low: string, high: string) =>
      `Di ${area}, yang belum terjangkau hampir merata: ${low} sampai ${high}`,
    shares: {
      behind: (place: string, need: string, money: string) =>
        `${place} punya ${need} kebutuhan, tetapi ${money} pagu yang dicatat per wilayah`,
      tied: "Di beberapa wilayah bagian pagu tertinggal sama jauh dari bagian kebutuhan",
      even: (widest: string) =>
        `Bagian pagu hampir sama dengan bagian kebutuhan di semua wilayah; selisih terbesar ${widest}`,
      unknown: "Bagian kebutuhan dan pagu belum dapat dibandingkan untuk semua wilayah"
    },
    topCategories: (first: string, second: string) => `Selain fakir miskin, terbanyak: ${first} dan ${second}`,
    topCategory: (first: string) => `Selain fakir miskin, terbanyak: ${first}`,
    categoriesHidden: (place: string) => `Rincian kategori di ${place} belum dapat ditampilkan`,
    casesHere: (cases: string, place: string) => `${cases} PPKS tercatat di ${place}`,
    money: (amount: string, place: string, year: string) => `${amount} bantuan sampai ke ${place} pada ${year}`,
    moneyAtLeast: (amount: string, place: string, year: string) =>
      `Sedikitnya ${amount} bantuan sampai ke ${place} pada ${year}`,
    moneyUnknown: (place: string) => `Jumlah bantuan untuk ${place} belum dapat ditampilkan`,
    periodsPaid: (share: string) => `${share} masa bayar insentif petugas sudah dibayar`,
    periodsAll: "Semua masa bayar insentif petugas sudah dibayar",
    periodsUnknown: "Pembayaran insentif belum dapat ditampilkan",
    placesMissing: (places: string) => `Sedikitnya ${places} di panti masih kurang`,
    placesShort: (places: string) => `${places} di panti masih kurang`,
    placesOnly: (homes: string, places: string) => `${homes} dengan ${places}`,
    placesUnknown: "Kebutuhan tempat di panti belum dapat ditampilkan",
    noHomes: (place: string) => `Tidak ada panti di ${place}`,
    trendUp: (place: string, points: string, from: string, to: string) =>
      `Cakupan di ${place} naik ${points} dari ${from} ke ${to}`,
    trendDown: (place: string, points: string, from: string, to: string) =>
      `Cakupan di ${place} turun ${points} dari ${from} ke ${to}`,
    trendFlat: (place: string, from: string, to: string) =>
      `Cakupan di ${place} hampir tidak berubah dari ${from} ke ${to}`,
    trendUnknown: (place: string) => `Cakupan di ${place} dari tahun ke tahun`,
    top: (measure: string, place: string, value: string) => `${measure}: tertinggi di ${place}, ${value}`,
    lowest: (measure: string, place: string, value: string) => `${measure}: terendah di ${place}, ${value}`,
    flat: (measure: string, low: string, high: string) => `${measure}: hampir sama di mana-mana, ${low} sampai ${high}`,
    unknown: (measure: string) => `${measure}: belum dapat dibandingkan`,
    seriesUp: (measure: string, from: string, to: string) => `${measure} naik dari ${from} ke ${to}`,
    seriesDown: (measure: string, from: string, to: string) => `${measure} turun dari ${from} ke ${to}`,
    seriesFlat: (measure: string, from: string, to: string) => `${measure} hampir tetap: ${from}, lalu ${to}`,
    seriesUnknown: (measure: string) => `${measure} dari tahun ke tahun`,
    near: {
      better: (place: string, count: string, all: string) =>
        `${place} lebih terjangkau daripada ${count} dari ${all} tetangganya`,
      all: (place: string) => `${place} lebih terjangkau daripada semua tetangganya`,
      none: (place: string) => `${place} tidak lebih terjangkau daripada satu pun tetangganya`,
      unknown: (place: string) => `${place} dan wilayah di sekitarnya`
    },
    profile: {
      persons: (finding: string) => `Di luar fakir miskin: ${finding}`,
      age: (age: string) => `terbanyak berumur ${age}`,
      women: (share: string) => `${share} perempuan`,
      sexesEqual: "perempuan dan laki-laki hampir sama banyak",
      none: (place: string) => `Tidak ada kasus PPKS tercatat di ${place}`,
      unknown: (place: string) => `Jenis kelamin dan umur orang yang tercatat di ${place}`
    },
    villages: {
      top: (village: string, cases: string) => `Terbanyak di ${village}: ${cases}`,
      each: (place: string) => `Kasus PPKS di tiap desa dan kelurahan ${place}`,
      unknown: (place: string) => `Angka desa dan kelurahan ${place} belum dapat ditampilkan`
    }
  }
};
export type SentenceWords = typeof sentencesId;
