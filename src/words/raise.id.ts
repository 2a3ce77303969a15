import type { RaiseTexts } from "../raise.ts";

/** Of an answer. The gaps in braces are filled on the page and in the reader's browser alike. */
const texts: RaiseTexts = {
  cost: "{cost} setahun",
  published:
    "Menaikkan {right} di {place} sebesar {raise} {per} menambah biaya {exact} setahun. Yang dihitung: {basis}, {posts}.",
  zero: "Tidak ada {basis} untuk {role} di {place}, jadi kenaikan {raise} {per} tidak menambah biaya.",
  suppressed:
    "Biayanya tidak dapat dihitung: jumlah {basis} untuk {role} di {place} disembunyikan untuk melindungi warga.",
  not_available: "Biayanya belum dapat dihitung: jumlah {basis} untuk {role} di {place} belum ada datanya.",
  not_applicable: "Tidak ada yang dapat dihitung: {basis} untuk {role} tidak berlaku di {place}.",
  newRate: "Besarannya menjadi {after} {per}, dari {before}.",
  unknownRate: "Besarannya sekarang belum ada datanya, atau tidak sama di semua wilayah.",
  check: "Periksa angka ini: {raise} × {posts} ({basis}) × {periods} = {exact}",
  states: {
    suppressed: "Tidak dapat dihitung",
    not_available: "Belum dapat dihitung",
    not_applicable: "Tidak berlaku"
  },
  refused: "Belum dihitung",
  basis: { petugas: "petugas yang bertugas", pos: "pos yang diperlukan" },
  per: { month: "per bulan", semester: "per semester", year: "per tahun" },
  periods: { month: "12 bulan", semester: "2 semester", year: "1 tahun" }
};

/** Words of the calculator on the page about incentives. */
export const raiseId = {
  part: "Hitung kenaikan",
  title: "Berapa biaya bila insentif dinaikkan?",
  intro:
    "Pilih pembayaran, kenaikan, dan wilayah. Jumlah petugas dan pos berasal dari tabel yang terbit; yang disembunyikan atau belum ada tidak ditebak.",
  noScript:
    "Formulir ini menghitung di peramban Anda dan perlu JavaScript. Tanpa itu, bacalah contoh ini, atau hitung sendiri dari tabel di bawah.",
  fields: { right: "Pembayaran", raise: "Naik berapa rupiah", region: "Wilayah", basis: "Hitung berdasarkan" },
  raiseHint: "Tiap masa bayar (bulan, semester, atau tahun), untuk tiap petugas. Misalnya 100.000.",
  bases: { petugas: "Petugas yang bertugas", pos: "Pos yang diperlukan, terisi atau kosong" },
  button: "Hitung",
  /** In the list, short; the line below it says the whole. */
  option: (role: string, component: string, payer: string) => `${role}, ${component} (${payer})`,
  chosen: (payment: string, payer: string, rate: string) => `${payment}. Dibayar ${payer}, ${rate}.`,
  payers: { central: "pusat", province: "provinsi", regency: "kab/kota" },
  payment: (component: string, role: string) => `${component} ${role}`,
  rate: (amount: string, per: string) => `${amount} ${per}`,
  noRate: "besarannya belum ada data",
  right: (component: string, role: string, payer: string) => `${component} ${role} (pembayar: ${payer})`,
  fault: {
    choice: (usual: string) => `Pilihan di tautan itu tidak ada di daftar. Pilih dari daftar, misalnya ${usual}.`,
    raise: (most: string, usual: string) => `Tulis rupiah bulat dari 1 sampai ${most}, misalnya ${usual}.`
  },
  answer: "Jawaban",
  link: "Tautan ke hitungan ini",
  texts,
  table: {
    title: (raise: string) => `Biaya setahun tiap kenaikan ${raise}`,
    subtitle: (raise: string, place: string, year: string) =>
      `Naik ${raise} per masa bayar untuk tiap petugas: kenaikan × petugas atau pos × masa bayar setahun, ${place}, ${year}`,
    payment: "Pembayaran",
    role: "Petugas",
    payer: "Pembayar",
    periods: "Masa bayar setahun",
    workers: "Bertugas",
    posts: "Pos diperlukan",
    forWorkers: "Biaya, petugas bertugas",
    forPosts: "Biaya, pos diperlukan",
    multiply:
      "Kenaikan lain tinggal dikalikan: untuk Rp 250.000, biayanya dua setengah kali angka di tabel. Wilayah lain: kenaikan × petugas (atau pos) wilayah itu × masa bayar setahun; petugas dan pos tiap wilayah ada di “Tabel”."
  },
  places: (year: string) => `Petugas dan pos menurut wilayah, 31 Desember ${year}`,
  region: "Wilayah",
  notes: [
    "Petugas dihitung pada 31 Desember, seolah-olah jumlahnya tetap sepanjang tahun. Setiap petugas peran itu ikut dihitung, juga bila ada yang tidak berhak atas komponen itu.",
    "Satu komponen dihitung sekali jalan. Bila operasional tahunan juga naik, hitung terpisah lalu jumlahkan. Siapa yang membayar, dialah yang memutuskan."
  ],
  none: "Kantor ini belum mengirim besaran insentif, jadi belum ada yang dapat dihitung."
};
export type RaiseWords = typeof raiseId;
