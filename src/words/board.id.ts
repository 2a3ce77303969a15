import type { RuleId } from "../../data/rules/rule.ts";
import type { Unjudged } from "../sentences/judge.ts";

interface RuleWords {
  readonly title: string;
  /** What the rule looks at, without saying on which side of the limit it is. */
  readonly about: string;
  readonly rule: (threshold: string) => string;
}

/** Words of the leadership board and its sheets. */
export const boardId = {
  title: "Lembar pimpinan",
  titleOf: (place: string) => `Lembar pimpinan ${place}`,
  description: (place: string) =>
    `Yang perlu perhatian di ${place} dan sebabnya, perubahan, target, uang, dan jangkauan, pada satu lembar A4.`,
  line: (place: string, month: string) => `${place}, data sampai ${month}. Tercetak pada satu lembar A4.`,
  pdf: "Unduh PDF",
  toRegion: (place: string) => `Semua angka ${place}`,
  attention: {
    eyebrow: (month: string) => `Perlu perhatian, data ${month}`,
    some: (count: string) => `${count} hal melewati batas`,
    one: "Satu hal melewati batas",
    none: "Tidak ada yang melewati batas",
    unknown: "Belum ada angka yang dapat dinilai",
    lead: (place: string, finding: string) => `${place}: **${finding.charAt(0).toLowerCase()}${finding.slice(1)}**.`,
    first: (titles: string) => `Yang paling mendesak: ${titles.toLowerCase()}.`,
    see: "Lihat angkanya",
    all: (count: string) => `Semua ${count} temuan`,
    subject: "Tentang",
    value: "Nilai",
    matter: "Hal",
    also: (names: string) => `Juga melewati batas: ${names}.`,
    keptTitle: (names: string) => `Dalam batas: ${names}.`,
    unknownTitle: (names: string) => `Tidak dapat dinilai sama sekali: ${names}.`,
    unjudged: (count: string, asked: string, why: string) =>
      `Dari ${asked} angka yang diperiksa, ${count} tidak dapat dinilai: ${why}. Itu tidak berarti baik.`,
    why: {
      suppressed: (n: string) => `${n} disembunyikan`,
      not_available: (n: string) => `${n} belum ada datanya`,
      too_small: (n: string) => `${n} dasarnya terlalu kecil`
    } as Record<Unjudged, (n: string) => string>,
    rulesTitle: "Aturan dan asal batasnya",
    order:
      "Urutan: dulu yang membuat orang menunggu uang, tempat, atau jawaban; lalu uang dan tenggat hukum; lalu surat dan data."
  },
  whatWhere: (what: string, where: string) => `${what} di ${where}`,
  ofWhich: (total: string, parts: string) => `${total}; di antaranya ${parts}`,
  homeFor: (kind: string) => `panti ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  others: (n: string) => `${n} lainnya`,
  months: (n: string) => `${n} bulan`,
  monthsBehind: (months: string) => `tertinggal ${months}`,
  unsent: "belum mengirim",
  rules: {
    aid_late: {
      title: "Bantuan terlambat",
      about: "ketepatan waktu bantuan",
      rule: (t) => `dibayar tepat waktu kurang dari ${t}`
    },
    incentives_unpaid: {
      title: "Insentif tertunggak",
      about: "pembayaran insentif",
      rule: (t) => `masa bayar yang terbayar kurang dari ${t}`
    },
    homes_full: {
      title: "Panti melebihi kapasitas",
      about: "penghuni terhadap kapasitas panti",
      rule: (t) => `penghuni lebih dari ${t} kapasitas`
    },
    complaints_open: {
      title: "Pengaduan lama belum selesai",
      about: "pengaduan yang lama terbuka",
      rule: () => "masih terbuka setelah 60 hari kerja"
    },
    complaints_late: {
      title: "Pengaduan lewat janji",
      about: "ketepatan waktu pengaduan",
      rule: (t) => `selesai tepat waktu kurang dari ${t}`
    },
    aid_failed: {
      title: "Bantuan gagal atau kembali",
      about: "bantuan gagal atau kembali",
      rule: (t) => `lebih dari ${t} pembayaran yang jatuh tempo`
    },
    spending_behind: {
      title: "Serapan di bawah rencana kas",
      about: "serapan terhadap rencana kas",
      rule: (t) => `lebih dari ${t} di bawah rencana; keduanya bagian dari rencana kas setahun, bukan dari pagu`
    },
    pillar_behind: {
      title: "Serapan pilar tertinggal",
      about: "serapan pilar",
      rule: (t) => `realisasi per pagu pilar lebih dari ${t} di bawah rencana kas semua pilar`
    },
    spending_over: {
      title: "Belanja melebihi pagu",
      about: "belanja terhadap pagu",
      rule: (t) => `realisasi lebih dari ${t} pagu`
    },
    grant_reports: {
      title: "LPJ hibah belum masuk",
      about: "laporan hibah",
      rule: () => "batas laporannya sudah lewat"
    },
    accreditation_expired: {
      title: "Akreditasi panti habis",
      about: "akreditasi panti yang habis",
      rule: () => "habis pada akhir tahun data"
    },
    data_late: {
      title: "Data terlambat",
      about: "ketepatan waktu data",
      rule: (t) => `tertinggal lebih dari ${t} dari akhir data`
    },
    accreditation_ending: {
      title: "Akreditasi segera habis",
      about: "akreditasi yang segera habis",
      rule: () => "habis dalam enam bulan"
    },
    registration_expired: {
      title: "Tanda daftar lembaga habis",
      about: "tanda daftar lembaga",
      rule: () => "habis pada akhir tahun data"
    }
  } as Record<RuleId, RuleWords>,
  ruleLine: (rule: string) => `Aturan: ${rule}.`,
  target: {
    none: "Target belum tersedia.",
    shown: (value: string, source: string) => `Target ${value} (${source}).`,
    reached: (share: string) => `Capaian ${share}.`,
    noneAtAll:
      "Target RPJMD atau Renstra belum tersedia dalam berkas kantor ini, jadi yang tampak hanya perubahannya. Target tidak dikarang.",
    how: "Capaian: angka dibagi target. Bila makin rendah makin baik: dua kali target dikurangi angka, dibagi target.",
    column: "Target",
    achievement: "Capaian"
  },
  plan: (month: string, planned: string, spent: string) =>
    `Dari rencana kas setahun terpakai ${spent}; direncanakan sampai ${month} ${planned}.`,
  planUnknown: "Rencana kas belum tersedia.",
  measures: {
    eyebrow: "Perubahan dan target",
    title: (place: string) => `Angka utama ${place}`,
    most: (place: string, measure: string, change: string, year: string) =>
      `Perubahan terbesar di ${place} sejak ${year}: ${measure}, ${change}`,
    change: "Ubah, poin",
    compared: (place: string, parent: string) => `${place} dibandingkan dengan ${parent}`,
    header: "Ukuran"
  },
  money: {
    eyebrow: "Uang",
    lowest: (pillar: string, share: string) => `Serapan terendah: ${pillar}, ${share}`,
    unknown: "Serapan per pilar belum dapat ditampilkan",
    subtitle: (place: string, year: string) => `Realisasi, persen dari pagu, menurut pilar, ${place}, ${year}`,
    plan: (month: string) => `rencana kas semua pilar sampai ${month}`,
    header: "Pilar",
    columns: { budget: "Pagu", spent: "Realisasi", share: "Terpakai" }
  },
  onTime: {
    lowest: (programme: string, share: string) => `Paling jarang tepat waktu: ${programme}, ${share}`,
    below: (late: string, all: string, limit: string) => `${late} dari ${all} program di bawah batas ${limit}`,
    unknown: "Ketepatan waktu per program belum dapat ditampilkan",
    subtitle: (place: string, year: string) =>
      `Dibayar tepat waktu, persen dari yang jatuh tempo, menurut program, ${place}, ${year}`,
    limit: "batas perhatian",
    header: "Program",
    columns: { due: "Jatuh tempo", share: "Tepat waktu", failed: "Gagal atau kembali" }
  },
  reach: {
    eyebrow: "Jangkauan",
    subtitle: (place: string, year: string) =>
      `Keluarga yang belum terjangkau, persen dari yang perlu, ${place}, ${year}`,
    first: (n: string, what: string) => `${n} ${what} teratas`,
    target: (source: string) => `target (${source})`
  },
  poverty: {
    eyebrow: "Kemiskinan, angka resmi",
    subtitle: (place: string) => `Kemiskinan menurut BPS, ${place}`,
    header: "Ukuran",
    earlier: "Sebelumnya",
    latest: "Terbaru",
    source: (publishers: string) => `${publishers}; daftar sumber di halaman kemiskinan.`,
    leftOut: (names: string, years: string) =>
      `${names}: yang terbaru berumur lebih dari ${years} tahun, dan ada di halaman kemiskinan.`,
    note: "Angka survei, bukan dari berkas kantor ini. Sumbernya tidak memuat seberapa jauh survei dapat meleset, maka naik atau turun tidak dinyatakan, dan angka ini tidak membuktikan akibat program."
  },
  sheets: {
    eyebrow: "Lembar wilayah",
    title: "Satu lembar untuk tiap wilayah",
    text: "Isinya sama dengan lembar ini, untuk satu wilayah. Tiap lembar tercetak pada satu halaman A4."
  }
};
export type BoardWords = typeof boardId;
