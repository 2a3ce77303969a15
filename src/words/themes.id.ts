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
  breakdowns: {
    categories: {
      heading: "Menurut kategori",
      header: "Kategori",
      many: "kategori",
      finding: (first: string, count: string) => `${first} paling banyak: ${count}`
    },
    verification: {
      heading: "Verifikasi",
      header: "Status",
      many: "status",
      finding: (first: string, count: string) => `Status terbanyak: ${first}, ${count}`
    },
    programmes: {
      heading: "Menurut program",
      header: "Program",
      many: "program",
      finding: (first: string, count: string) => `${first} menjangkau paling banyak: ${count}`
    },
    components: {
      heading: "PKH menurut komponen",
      header: "Komponen",
      many: "komponen",
      finding: (first: string, count: string) => `Komponen PKH terbanyak: ${first}, ${count}`
    },
    paid_roles: {
      heading: "Menurut petugas",
      header: "Petugas",
      many: "peran",
      finding: (first: string, count: string) => `Terbesar untuk ${first}: ${count}`
    },
    licences: {
      heading: "Izin dan akreditasi",
      header: "Jenis panti",
      many: "jenis panti",
      finding: (first: string, count: string) => `Akreditasi paling jarang: ${first}, ${count}`
    },
    clients: {
      heading: "Yang dilayani",
      header: "Kategori",
      many: "kategori",
      finding: (first: string, count: string) => `Penghuni binaan terbanyak: ${first}, ${count}`
    },
    roles: {
      heading: "Petugas dan pos",
      header: "Petugas",
      many: "peran",
      finding: (first: string, count: string) => `Petugas terbanyak: ${first}, ${count}`
    },
    bodies: {
      heading: "Lembaga dan izinnya",
      header: "Jenis lembaga",
      many: "jenis",
      finding: (first: string, count: string) => `Lembaga terbanyak: ${first}, ${count}`
    },
    forums: {
      heading: "Pembinaan menurut forum",
      header: "Forum",
      many: "forum",
      finding: (first: string, count: string) => `${first} paling jarang dibina: ${count} dari rencana`
    },
    sessions: {
      heading: "Pembinaan menurut kegiatan",
      header: "Kegiatan",
      many: "jenis kegiatan",
      finding: (first: string, count: string) => `${first} paling jarang terlaksana: ${count} dari rencana`
    },
    complaints: {
      heading: "Pengaduan",
      header: "Pokok pengaduan",
      many: "pokok",
      finding: (first: string, count: string) => `Paling sering diadukan: ${first}, ${count}`
    },
    channels: {
      heading: "Lewat saluran apa",
      header: "Saluran",
      many: "saluran",
      finding: (first: string, count: string) => `Pengaduan paling banyak lewat ${first}: ${count}`
    },
    requests: {
      heading: "Permintaan layanan (SLRT)",
      header: "Pokok permintaan",
      many: "pokok",
      finding: (first: string, count: string) => `Paling sering diminta: ${first}, ${count}`
    },
    problems: {
      heading: "Konsultasi keluarga (LK3)",
      header: "Masalah keluarga",
      many: "masalah",
      finding: (first: string, count: string) => `Paling sering dibawa ke LK3: ${first}, ${count}`
    },
    pillars: {
      heading: "Menurut pilar",
      header: "Pilar",
      many: "pilar",
      finding: (first: string, count: string) => `Pagu terbesar untuk ${first}: ${count}`
    },
    sources: {
      heading: "Menurut sumber dana",
      header: "Sumber dana",
      many: "sumber",
      finding: (first: string, count: string) => `Sumber terbesar: ${first}, ${count}`
    },
    grants: {
      heading: "Hibah dan CSR",
      header: "Jenis dana",
      many: "jenis",
      finding: (first: string, count: string) => `Janji terbesar: ${first}, ${count}`
    }
  },
  /** A measure and its unit, which is left out where the measure names it. */
  measure: withUnit,
  mapSubtitle: (measure: string, regions: string, area: string, year: string) =>
    `${measure}, ${regions} di ${area}, ${year}`,
  subtitle: (measure: string, area: string, year: string) => `${measure}, ${area}, ${year}`,
  unreached: "Keluarga yang belum terjangkau, persen dari keluarga yang perlu bantuan",
  unreachedShort: "Belum terjangkau",
  /** Where hidden ones may be larger or smaller than the first of those shown. */
  breakdownPartly: (first: string, count: string, isHighest: boolean) =>
    `Di antara yang tampil, ${isHighest ? "terbanyak" : "terendah"}: ${first}, ${count}`,
  breakdownUnknown: "Rincian belum dapat ditampilkan",
  ratesTitle: "Besaran menurut komponen dan pembayar",
  ratesNote:
    "Besaran yang tidak diketahui ditulis belum ada data, bukan nol. Insentif, operasional, tali asih, dan honor adalah hal yang berbeda menurut aturan, jadi tidak dijumlahkan menjadi pendapatan.",
  moreMeasures: "Ukuran lainnya",
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
      `Di antara yang tampil, paling kurang: panti ${type}, ${place}, ${places}`,
    none: "Kekurangan tempat menurut wilayah dan jenis panti belum dapat ditampilkan",
    subtitle: (area: string, year: string) =>
      `Tempat yang kurang menurut kabupaten/kota dan jenis panti, ${area}, ${year}`,
    absent: (missing: string) => `${missing}, tanpa panti`
  },
  needAndBudget: {
    heading: "Kebutuhan dan uang",
    subtitle: (area: string, year: string) =>
      `Bagian dari keluarga yang perlu bantuan dan bagian dari pagu yang disebut wilayahnya, persen, ${area}, ${year}`,
    need: "Bagian kebutuhan",
    money: "Bagian pagu",
    note: "Hanya uang yang disebut kabupaten/kotanya; uang untuk seluruh wilayah tidak dibagi. Bagian yang lebih kecil belum tentu tidak adil: sebagian uang dipakai untuk panti atau kegiatan yang melayani beberapa wilayah."
  },
  register: {
    heading: "Data dasar dan jedanya",
    broken: (year: string) => `Sejak ${year} yang dihitung keluarga (DTSEN), sebelumnya rumah tangga (DTKS)`,
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
    month: "Bulan",
    planned: "Rencana",
    realised: "Realisasi"
  },
  onTimeSentence: (share: string) => `${share} pembayaran sampai tepat waktu.`,
  pantiSentence: (place: string, present: string) => `Di ${place} ada ${present}.`,
  definitions: (count: string) => `${count} ukuran dan cara menghitungnya`,
  files: "Berkas data topik ini"
};
export type ThemeWords = typeof themesId;
