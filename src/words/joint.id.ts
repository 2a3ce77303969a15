/** Words about what central and local programmes reach together, on the page about aid. */
export const jointId = {
  part: "Pusat dan daerah bersama",
  finding: {
    known: (share: string, place: string) =>
      `Bersama-sama, program pusat dan daerah menjangkau ${share} keluarga fakir miskin di ${place}`,
    unknown: "Jangkauan bersama program pusat dan daerah belum dapat ditampilkan"
  },
  subtitle: (place: string, year: string) =>
    `Keluarga fakir miskin, tiap keluarga dihitung sekali walau menerima beberapa program, ${place}, ${year}`,
  columns: { group: "Keluarga", families: "Jumlah", share: "Bagian" },
  rows: {
    need: "Fakir miskin tercatat",
    reached: "Dijangkau sedikitnya satu program, pusat atau daerah",
    left: "Sisa: tidak dijangkau program mana pun"
  },
  atLeast: (families: string) =>
    `Yang tidak dijangkau program pusat sedikitnya ${families}: yang tidak dijangkau siapa pun. Berapa lagi yang hanya dijangkau program daerah belum tersedia, sebab tabel yang terbit menghitung semua program keluarga bersama-sama, dan penerima antarprogram tidak boleh dijumlahkan.`,
  unknownRest:
    "Berapa yang tidak dijangkau program pusat belum tersedia, sebab tabel yang terbit menghitung semua program keluarga bersama-sama, dan penerima antarprogram tidak boleh dijumlahkan.",
  stated: {
    title: (year: string, local: string) => `Menurut pejabat pada ${year}: untuk siapa ${local} ada`,
    intro: (year: string) =>
      `Angka ${year} dari pernyataan pejabat yang dikutip media, bukan hasil audit, dan terpisah dari data rilis ini.`,
    caption: (year: string, place: string) => `Rumah tangga miskin dan yang dijangkau, ${place}, ${year}`,
    households: "Rumah tangga",
    poor: "Rumah tangga miskin",
    central: (name: string) => `Penerima ${name} (pusat)`,
    local: (name: string) => `Penerima ${name} (daerah)`,
    joint: "Bersama, bila tidak ada yang menerima keduanya",
    residual: "Sisa yang tidak dijangkau keduanya",
    formula: (sum: string, share: string, rest: string) =>
      `Periksa angka ini: ${sum} = ${share}. Rumus ini menganggap tidak satu rumah tangga pun menerima keduanya; bila ada, yang terjangkau lebih sedikit dan sisanya lebih dari ${rest}.`,
    complement: (local: string, share: string, central: string) =>
      `${local} menjangkau ${share} dari rumah tangga miskin yang tidak menerima ${central}, dengan anggapan yang sama.`,
    growth: (local: string, before: string, after: string, stated: string) =>
      `Anggaran ${local} disebut naik dari ${before} menjadi ${after}, atau ${stated}.`,
    growthCheck: (increase: string, growth: string, ofNew: string) =>
      `Kenaikan ${increase} dibagi anggaran lama adalah ${growth}; angka yang disebut itu membaginya dengan anggaran baru (${ofNew}).`,
    otherBudget: (publisher: string, amount: string) =>
      `${publisher} menulis ${amount} untuk tahun yang sama; selisihnya tidak dijelaskan.`,
    sources: "Sumber:",
    excerpt: "dibaca dari kutipan"
  }
};
export type JointWords = typeof jointId;
