import { breakdownsId } from "./breakdowns.id.ts";

/** "Kasus PPKS, kasus" says it twice: the unit is left out where the measure names it. */
const withUnit = (measure: string, unit: string): string =>
  measure.toLowerCase().includes(unit.toLowerCase()) ? measure : `${measure}, ${unit}`;

/** Words of the themes: their menu names, what they are, and the headings of their parts. */
export const themesId = {
  names: {
    ppks: "Kebutuhan (PPKS)",
    aid: "Bantuan",
    incentives: "Insentif petugas",
    panti: "Panti sosial",
    psks: "Petugas dan lembaga (PSKS)",
    services: "Layanan dan pengaduan",
    budget: "Anggaran",
    spm: "Standar minimal (SPM)"
  },
  menu: {
    ppks: "Kebutuhan",
    aid: "Bantuan",
    incentives: "Insentif",
    panti: "Panti",
    psks: "Petugas",
    services: "Layanan",
    budget: "Anggaran",
    official: "Kemiskinan",
    spm: "SPM"
  },
  titles: {
    ppks: "Siapa yang perlu layanan sosial",
    aid: "Bantuan yang sampai",
    incentives: "Insentif petugas lapangan",
    panti: "Panti sosial",
    psks: "Petugas dan lembaga sosial",
    services: "Layanan dan pengaduan",
    budget: "Anggaran dan sumber dana"
  },
  /** What it is, in one sentence. PMKS and PPKS are explained here and in the glossary, nowhere else. */
  what: {
    ppks: "PPKS (Pemerlu Pelayanan Kesejahteraan Sosial, dulu disebut PMKS) adalah orang, keluarga, atau komunitas yang karena suatu hambatan memerlukan layanan sosial; pemerintah membaginya dalam 26 kategori.",
    aid: "Program bantuan membayar keluarga atau orang yang perlu, dari kas pusat atau daerah; di sini dihitung berapa yang sampai, berapa rupiah, dan apakah tepat waktu.",
    incentives:
      "Petugas lapangan seperti TKSK, Tagana, dan pendamping program menerima insentif dari pusat, provinsi, atau kabupaten/kota; di sini hak mereka dibandingkan dengan yang dibayar.",
    panti:
      "Panti sosial merawat orang yang tidak dapat tinggal di rumahnya; di sini kapasitasnya dibandingkan dengan orang yang menurut asesmen perlu tempat.",
    psks: "PSKS (Potensi dan Sumber Kesejahteraan Sosial) adalah petugas, relawan, lembaga, dan forum yang membantu layanan sosial, dari TKSK di kecamatan sampai Karang Taruna di desa; di sini dilihat apakah posnya terisi, lembaganya terdaftar, dan pembinaannya jalan.",
    services:
      "Puskesos di desa dan SLRT di kabupaten/kota adalah tempat pertama meminta bantuan atau mengadu; di sini dihitung desa mana yang punya, berapa yang selesai, dan berapa hari kerja.",
    budget:
      "Uang layanan sosial datang dari pusat, provinsi, kabupaten/kota, hibah, dan dunia usaha, dan dipakai untuk empat pilar; di sini pagu dibandingkan dengan yang sudah dipakai."
  },
  parts: {
    map: "Menurut wilayah",
    panti: "Menurut jenis panti",
    rates: "Besaran insentif",
    months: "Bulan demi bulan",
    where: "Ke mana mengadu",
    trend: "Dari tahun ke tahun",
    table: "Tabel lengkap",
    method: "Cara menghitung"
  },
  /** A list by which a theme is broken down: its heading, what its codes are called, and the finding about the first. */
  breakdowns: breakdownsId,
  /** A measure and its unit, which is left out where the measure names it. */
  measure: withUnit,
  mapSubtitle: (measure: string, regions: string, area: string, year: string) =>
    `${measure}, ${regions} di ${area}, ${year}`,
  subtitle: (measure: string, area: string, year: string) => `${measure}, ${area}, ${year}`,
  unreached: "Keluarga yang belum terjangkau, persen dari keluarga yang perlu bantuan",
  unreachedShort: "Belum terjangkau",
  /** Where hidden or missing ones may come before the first of those shown. */
  breakdownPartly: (finding: string) => `${finding}, di antara yang tampil`,
  breakdownHidden: (hidden: string, all: string, many: string) => `${hidden} dari ${all} ${many} disembunyikan`,
  breakdownTotal: (measure: string, total: string) => `${measure}: ${total}`,
  /** The largest counts something else and is not drawn. */
  breakdownApart: (largest: string, first: string, count: string, isPartly: boolean) =>
    `Terbanyak ${largest}; selain itu${isPartly ? ", di antara yang tampil," : ""} ${first}, ${count}`,
  /** Said below the bars. */
  breakdownNone: (area: string) =>
    `Kantor belum punya rincian ini untuk seluruh ${area}. Angka yang ada menurut wilayah berdiri di tabel lengkap.`,
  breakdownOthers: (others: string) => `Menghitung hal lain, jadi tidak digambar di sini: ${others}.`,
  breakdownZero: (names: string) => `Nol: ${names}.`,
  breakdownSmall: "Yang dasarnya kurang dari 30 ditulis dengan jumlahnya dan tidak diperingkat.",
  breakdownPart: (part: string, whole: string) => `Batang penuh: ${part}; batang pucat: ${whole}.`,
  breakdownNotes: {
    programmes:
      "Termasuk penerima di luar registrasi PPKS; satu keluarga dapat menerima beberapa program, jadi tidak dijumlahkan.",
    sources:
      "Hibah dan CSR di sini hanya yang masuk pagu; yang dijanjikan lewat perjanjian ada di bagian Hibah dan CSR.",
    grants:
      "Menurut perjanjian, juga bila uangnya tidak lewat kas pemerintah. Karena itu angkanya lain dari hibah dan CSR yang masuk pagu."
  },
  partOf: (part: string, whole: string) => `${part} dari ${whole}`,
  partAlone: (part: string) => `${part} tercatat`,
  ratesUnknown: (payments: string) => `Belum ada data, jadi tidak ikut dihitung dan bukan nol: ${payments}.`,
  breakdownUnknown: "Rincian belum dapat ditampilkan",
  ratesTitle: "Besaran menurut komponen dan pembayar",
  ratesFinding: (known: string, all: string) => `Besaran ${known} dari ${all} pembayaran diketahui`,
  ratesSubtitle: (area: string, year: string) =>
    `Besaran, hak, dan yang dibayar menurut petugas, komponen, dan pembayar, ${area}, ${year}`,
  ratesNote:
    "Besaran yang tidak diketahui ditulis belum ada data, bukan nol. Insentif, operasional, tali asih, dan honor adalah hal yang berbeda menurut aturan, jadi tidak dijumlahkan menjadi pendapatan.",
  moreMeasures: "Ukuran lainnya",
  unplaced: "Tanpa kabupaten/kota",
  unplacedNote:
    "Tanpa kabupaten/kota: uang untuk seluruh wilayah atau yang wilayahnya tidak dicatat, yaitu seluruhnya dikurangi semua kabupaten/kota.",
  tableTitle: (regions: string, area: string) => `Semua ${regions} di ${area}`,
  columns: {
    region: "Wilayah",
    year: "Tahun",
    category: "Kategori",
    categories: "kategori",
    group: "Kelompok",
    counted: "Dihitung per"
  },
  rateColumns: { role: "Petugas", component: "Komponen", payer: "Pembayar", rate: "Besaran" },
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
      "Kelebihan tempat pada satu jenis panti tidak menutup kekurangan jenis lain. Kebutuhan berasal dari asesmen, bukan dari semua PPKS.",
    psks: "Petugas dihitung menurut wilayah tugas, bukan alamat rumah. Peran yang jumlah posnya tidak diatur ditulis belum ada data, bukan penuh. Pendamping program dan operator desa bukan bagian dari 12 jenis PSKS resmi, tetapi bekerja bersama mereka.",
    services:
      "Hari dihitung sebagai hari kerja, tanpa hari libur nasional. Kasus yang masih terbuka tidak ikut dalam median, jadi lihat juga berapa yang terbuka lama.",
    budget:
      "Pagu, realisasi, dan janji hibah adalah tiga hal yang berbeda dan tidak dijumlahkan. Dana yang tidak lewat kas pemerintah, seperti CSR, hanya terlihat bila dilaporkan ke kantor ini."
  },
  /** The theme's measures of a region, in one table. */
  measures: {
    all: "Semua ukuran topik ini",
    title: (theme: string) => `${theme}: semua ukuran`,
    header: "Ukuran",
    unknown: "Angka topik ini belum dapat ditampilkan untuk wilayah ini"
  },
  matrix: {
    heading: "Wilayah dan jenis panti",
    worst: (type: string, place: string, places: string) => `Paling kurang: panti ${type}, ${place}, ${places}`,
    worstShown: (type: string, place: string, places: string) =>
      `Paling kurang: panti ${type}, ${place}, ${places}, di antara yang tampil`,
    none: "Kekurangan tempat menurut wilayah dan jenis panti belum dapat ditampilkan",
    apart: (area: string) =>
      `Jumlah kekurangan tiap daerah bisa lebih besar daripada kekurangan ${area}: di baris daerah, tempat kosong di satu daerah tidak menutup kekurangan daerah lain; di baris ${area}, tempat di semua daerah dihitung bersama.`,
    subtitle: (area: string, year: string) =>
      `Tempat yang kurang menurut kabupaten/kota dan jenis panti, ${area}, ${year}`,
    absent: (missing: string) => `${missing}, tanpa panti`
  },
  needAndBudget: {
    heading: "Kebutuhan dan uang",
    subtitle: (area: string, year: string) =>
      `Bagian dari keluarga yang perlu bantuan dan bagian dari pagu yang dicatat per wilayah, persen, ${area}, ${year}`,
    need: "Bagian kebutuhan",
    money: "Bagian pagu",
    note: "Hanya uang yang disebut kabupaten/kotanya; uang untuk seluruh wilayah tidak dibagi. Bagian yang lebih kecil belum tentu tidak adil: sebagian uang dipakai untuk panti atau kegiatan yang melayani beberapa wilayah."
  },
  register: {
    heading: "Data dasar dan jedanya",
    broken: (count: string, year: string) =>
      `${count} dalam data dasar; sejak ${year} yang dihitung keluarga (DTSEN), sebelumnya rumah tangga (DTKS)`,
    unbroken: "Data dasar kesejahteraan dari tahun ke tahun",
    subtitle: (area: string, years: string) => `Keluarga atau rumah tangga dalam data dasar, ${area}, ${years}`,
    unit: "Satuan",
    notes: [
      "Pada 2025 DTSEN menggantikan DTKS: satuannya keluarga, bukan rumah tangga, dan sasaran bantuan ditentukan desil kesejahteraan. Garisnya terputus di sana, dan angka sebelum dan sesudahnya tidak dibandingkan.",
      "Pada 2012 kategori PPKS (waktu itu PMKS) berubah dari 22 menjadi 26. Data di sini dimulai sesudahnya, jadi jeda itu tidak tampak di grafik, tetapi angka terbitan lama tidak dapat disambungkan begitu saja."
    ]
  },
  budgetMonths: {
    title: (share: string, month: string) => `Sampai ${month}, ${share} dari rencana kas setahun sudah dipakai`,
    unknown: "Pemakaian kas bulanan belum dapat ditampilkan",
    subtitle: (area: string, year: string) =>
      `Rencana dan realisasi kas, kumulatif menurut bulan, rupiah, ${area}, ${year}`,
    covers: (plan: string, budget: string) =>
      `Rencana kas ${plan} adalah uang yang dilaporkan bulan demi bulan. Pagu ${budget} juga memuat uang yang tidak dilaporkan per bulan, jadi kedua persentasenya tidak sama.`,
    month: "Bulan",
    planned: "Rencana",
    realised: "Realisasi"
  },
  fakirMiskin: (families: string) => `Di antaranya **${families}** fakir miskin, yang dihitung per keluarga.`,
  onTimeSentence: (share: string) => `${share} pembayaran sampai tepat waktu.`,
  pantiSentence: (place: string, present: string) => `Di ${place} ada ${present}.`,
  definitions: (count: string) => `${count} ukuran dan cara menghitungnya`,
  files: "Berkas data topik ini"
};
export type ThemeWords = typeof themesId;
