/** Words of the region pages and the list of regions. */
export const regionId = {
  listTitle: "Wilayah",
  listLead: (regencies: string, districts: string, area: string) =>
    `${regencies === "" ? "" : `${regencies} dan `}${districts} di ${area}, masing-masing dengan angka, peta, dan unduhannya.`,
  description: (title: string, office: string) =>
    `Kebutuhan, bantuan, insentif, dan panti di ${title}, menurut ${office}.`,
  keyFigures: "Angka kunci",
  kf: {
    need: "Keluarga yang perlu bantuan",
    coverage: "Terjangkau bantuan",
    onTime: "Dibayar tepat waktu",
    periods: "Masa bayar insentif yang sudah dibayar",
    gap: "Tempat panti yang kurang",
    cases: "Kasus PPKS per 1.000 penduduk",
    atLeastNote: "Batas bawah: sebagian jenis panti disembunyikan atau belum ada datanya."
  },
  sections: {
    key: "Angka kunci",
    children: "Peta",
    place: "Letak",
    need: "Kebutuhan",
    who: "Siapa mereka",
    villages: "Desa dan kelurahan",
    aid: "Bantuan",
    incentives: "Insentif petugas",
    panti: "Panti",
    trend: "Dari tahun ke tahun",
    official: "Angka resmi",
    near: "Wilayah lain",
    sources: "Sumber dan unduhan"
  },
  placeTitle: (title: string, parent: string) => `${title} di ${parent}`,
  placeSubtitle: (title: string, parent: string) => `Letak ${title} di dalam ${parent}`,
  mapOf: (count: string, area: string) => `Peta ${count} di ${area}`,
  mapDesc: (finding: string, isListed: boolean) =>
    `${finding}. Semua nilai ada di ${isListed ? "daftar di sebelah peta" : "tabel di bawah peta"}.`,
  /** A region by its own name and that of the one around it. */
  within: (name: string, parent: string) => `${name}, ${parent}`,
  rankCaption: "Belum terjangkau, tertinggi dulu",
  tinyNote: (minimum: string) =>
    `Wilayah dengan kurang dari ${minimum} keluarga yang perlu bantuan tidak diperingkat; letaknya di akhir daftar atau tabel.`,
  tinyBaseNote: (minimum: string) =>
    `Wilayah yang dasar hitungannya kurang dari ${minimum} tidak diperingkat; letaknya di akhir daftar atau tabel.`,
  needSubtitle: (place: string, year: string) => `Kasus PPKS (dulu PMKS) yang dihitung per orang, ${place}, ${year}`,
  needFamilies: (families: string) =>
    `Fakir miskin tercatat **${families}** dan tidak digambar, supaya kategori lain terbaca.`,
  needDistrict:
    "Kategori yang peka tidak terbit untuk kecamatan, hanya untuk kabupaten/kota, supaya tidak seorang pun dapat dikenali.",
  who: {
    subtitle: (place: string, year: string) =>
      `Kasus PPKS selain fakir miskin menurut jenis kelamin dan umur, ${place}, ${year}`,
    /** Where the families cannot be left out. */
    subtitleAll: (place: string, year: string) =>
      `Kasus PPKS menurut jenis kelamin dan umur, termasuk keluarga menurut orang yang tercatat, ${place}, ${year}`,
    persons: "Selain fakir miskin",
    age: "Umur",
    ages: "kelompok umur",
    sexUnstated: "Jenis kelamin tidak dicatat",
    ageUnstated: "Umur tidak dicatat",
    categories: (place: string, year: string) => `Menurut kategori, jenis kelamin, dan umur, ${place}, ${year}`,
    notTold: "tidak dirinci",
    notes: [
      "Fakir miskin dihitung per keluarga, menurut orang yang tercatat (biasanya kepala keluarga), jadi tidak digambar bersama orang. Dua kategori kecil, keluarga bermasalah dan komunitas adat, tidak dirinci dan masih ikut. Umur adalah umur yang dicapai tahun itu. Persentase perempuan dihitung dari kasus yang jenis kelaminnya dicatat.",
      "Kategori yang lebih peka hanya dirinci menurut jenis kelamin; yang paling peka tidak dirinci."
    ]
  },
  rankVillages: "Kasus PPKS, terbanyak dulu",
  villages: {
    subtitle: (place: string, year: string) => `Kasus PPKS, semua kategori, ${place}, ${year}`,
    note: "Kasus yang desanya tidak tercatat hanya ada di angka kecamatan, jadi angka desa tidak selalu berjumlah sama dengannya."
  },
  all: "Semua kategori",
  aidSubtitle: (place: string, year: string) =>
    `Penerima, rupiah, dan ketepatan waktu menurut program, ${place}, ${year}`,
  aidNote:
    "Satu keluarga bisa menerima beberapa program, jadi penerima antarprogram tidak dijumlahkan. Penerima satu program bisa lebih banyak daripada keluarga yang terjangkau di atas: yang di luar fakir miskin ikut dihitung, dan sebagian program menghitung orang.",
  programme: (name: string, unit: string) => `${name} (${unit})`,
  incentiveSubtitle: (place: string, year: string) => `Petugas, hak, dan pembayaran insentif, ${place}, ${year}`,
  incentiveDistrict:
    "Di tingkat kecamatan hanya jumlah semua petugas yang diterbitkan: satu peran di satu kecamatan sering hanya satu orang, dan penghasilannya bukan urusan umum.",
  pantiSubtitle: (place: string, year: string) =>
    `Tempat di panti menurut jenis, kebutuhan dan kapasitas, ${place}, 31 Desember ${year}`,
  pantiNoHome: (served: string, place: string) => `Tidak ada panti di ${place} untuk ${served}.`,
  pantiNoGovernmentHome: (served: string, place: string) =>
    `Tidak ada panti pemerintah di ${place} untuk ${served}; yang ada milik masyarakat.`,
  pantiOverfull: (homes: string) => `Penghuni lebih banyak daripada tempat (100% = penuh): ${homes}.`,
  pantiFull: (home: string, occupancy: string) => `${home} ${occupancy}`,
  pantiNeed:
    "Yang perlu dihitung menurut asal orangnya, penghuni menurut letak pantinya; karena itu panti bisa penuh walau tempatnya lebih dari yang perlu.",
  pantiDistrict:
    "Di tingkat kecamatan hanya jumlah semua jenis panti yang diterbitkan. Kebutuhan tempat dihitung untuk kabupaten/kota, karena panti melayani lebih dari satu kecamatan.",
  trendSubtitle: (place: string, from: string, to: string) =>
    `Keluarga terjangkau bantuan, persen dari yang perlu, ${place}, ${from}-${to}`,
  officialIntro:
    "Angka resmi, dikumpulkan dari terbitan publik. Registrasi kantor ini mencatat keluarga yang layak diusulkan untuk bantuan; BPS menaksir dari survei orang yang pengeluarannya di bawah garis kemiskinan. Keduanya tidak dapat dibandingkan.",
  near: {
    here: "wilayah ini",
    neighbour: "tetangga",
    similar: "penduduk hampir sama",
    why: "Mengapa",
    subtitle: (place: string, year: string) =>
      `Keluarga yang perlu bantuan, yang belum terjangkau, dan kasus PPKS: ${place}, tetangganya, dan yang penduduknya hampir sama, ${year}`,
    note: "Penduduk hampir sama: tiga wilayah setingkat yang jumlah penduduknya paling dekat. Tetangga menurut peta skema."
  },
  siblings: (parent: string) => `Lainnya di ${parent}`,
  otherRoles: (count: string) => `${count} peran lain: belum ada data insentif`,
  sourcesText: (office: string, release: string, month: string) =>
    `Angka di halaman ini berasal dari berkas program ${office}, rilis ${release}, data sampai ${month}. Nama, NIK, dan alamat tidak pernah disimpan di situs ini.`,
  columns: {
    programme: "Program",
    recipients: "Penerima",
    amount: "Rupiah",
    onTime: "Tepat waktu",
    role: "Petugas",
    workers: "Bertugas",
    posts: "Pos",
    entitlement: "Hak",
    paid: "Dibayar",
    periods: "Masa bayar",
    indicator: "Indikator",
    value: "Nilai",
    period: "Periode",
    source: "Sumber"
  },
  total: "Jumlah"
};
export type RegionWords = typeof regionId;
