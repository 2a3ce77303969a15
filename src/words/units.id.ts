/** The noun of each unit, after a number and as the subtitle of a figure. */
export const unitsId = {
  /** After a number: "81.200 keluarga". The number is already in words for rupiah and percent. */
  counted: {
    people: (n: string) => `${n} orang`,
    cases: (n: string) => `${n} kasus`,
    families: (n: string) => `${n} keluarga`,
    recipients: (n: string) => `${n} penerima`,
    rupiah: (n: string) => n,
    percent: (n: string) => n,
    per_1000: (n: string) => `${n} per 1.000 penduduk`,
    per_1000_families: (n: string) => `${n} per 1.000 keluarga`,
    places: (n: string) => `${n} tempat`,
    posts: (n: string) => `${n} pos`,
    homes: (n: string) => `${n} panti`,
    payments: (n: string) => `${n} pembayaran`,
    bodies: (n: string) => `${n} lembaga`,
    sessions: (n: string) => `${n} kegiatan`,
    villages: (n: string) => `${n} desa/kelurahan`,
    districts: (n: string) => `${n} kecamatan`,
    days: (n: string) => `${n} hari kerja`,
    reports: (n: string) => `${n} laporan`,
    rows: (n: string) => `${n} baris`,
    cells: (n: string) => `${n} angka`
  },
  /** In a subtitle: "Kasus PPKS, kasus, ...". */
  names: {
    people: "orang",
    cases: "kasus",
    families: "keluarga",
    recipients: "penerima",
    rupiah: "rupiah",
    percent: "persen",
    per_1000: "per 1.000 penduduk",
    per_1000_families: "per 1.000 keluarga",
    places: "tempat",
    posts: "pos",
    homes: "panti",
    payments: "pembayaran",
    bodies: "lembaga",
    sessions: "kegiatan",
    villages: "desa/kelurahan",
    districts: "kecamatan",
    days: "hari kerja",
    reports: "laporan",
    rows: "baris",
    cells: "angka"
  },
  points: (n: string) => `${n} poin`,
  /** What a PPKS category or a programme counts. */
  subjects: { person: "orang", family: "keluarga", community: "komunitas" },
  ratePeriods: { month: "per bulan", semester: "per semester", year: "per tahun" }
};
export type UnitWords = typeof unitsId;
