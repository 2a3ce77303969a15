/** Words of the method pages: how figures are made, how the map is made, how people are protected, limits; and about. */
export const methodsId = {
  title: "Cara menghitung",
  lead: "Satu halaman per ukuran: apa yang dihitung, apa yang tidak, dan rumusnya. Semua ukuran dihitung dari tabel yang diterbitkan, jadi siapa pun dapat mengulanginya.",
  description: "Cara menghitung tiap ukuran, cara membuat peta, cara melindungi warga, dan batas data.",
  formula: "Rumus",
  formulaOf: {
    value: (of: string) => of,
    ratio: (of: string, per: string, factor: string) => `${of} ÷ ${per}${factor === "1" ? "" : ` × ${factor}`}`,
    rest: (of: string, per: string) => `(${per} − ${of}) ÷ ${per} × 100`,
    difference: (of: string, minus: string) => `${of} − ${minus}`,
    shortfall: (need: string, have: string) => `${need} − ${have}, tidak kurang dari 0`
  },
  example: (place: string, year: string) => `Contoh, ${place} ${year}`,
  plus: " + ",
  unit: "Satuan",
  direction: "Arah",
  directions: {
    more_is_better: "Makin besar makin baik",
    less_is_better: "Makin kecil makin baik",
    neutral: "Bukan soal baik atau buruk"
  },
  from: "Dari tabel",
  states:
    "Bila satu bagian rumus disembunyikan, hasilnya disembunyikan. Bila satu bagian belum ada datanya, hasilnya belum ada. Pembagi nol: tidak berlaku. Angka di atas 100% tidak dipotong.",
  seeTheme: (theme: string) => `Lihat topik ${theme}`,
  map: {
    title: "Bagaimana peta dibuat",
    text: [
      "Kantor ini belum menyediakan batas resmi, jadi batas di peta adalah skema. Tiap desa dan kelurahan diwakili satu titik; daerah di sekitar titik-titik satu kecamatan digabung menjadi wilayahnya, lalu dipotong menurut garis pantai.",
      "Letak dan tetangga wilayah umumnya benar, tetapi garisnya bukan batas hukum dan tidak boleh dipakai untuk menentukan luas atau sengketa. Bila kantor memasukkan batas resmi, peta skema ini tidak dipakai lagi.",
      "Titik desa: cahyadsn/wilayah_boundaries (MIT). Garis pantai: Natural Earth (domain publik). Nama dan kode: Kemendagri, lewat idn-area-data (MIT)."
    ]
  },
  protection: {
    title: "Bagaimana warga dilindungi",
    text: "Nama, NIK, nomor KK, dan alamat tidak pernah masuk ke situs ini. Yang terbit hanya jumlah, dan jumlah yang dapat menunjuk orang disembunyikan."
  },
  limits: {
    title: "Batas data",
    text: [
      "Registrasi PPKS berisi orang yang tercatat. Orang yang perlu bantuan tetapi tidak tercatat tidak terlihat di sini.",
      "Hanya program yang berkasnya dimiliki kantor ini yang dihitung. Keluarga yang belum terjangkau di sini bisa saja menerima bantuan lain.",
      "Perubahan dari tahun ke tahun bisa berarti keadaan berubah, bisa juga berarti pencatatan berubah."
    ]
  },
  synthetic: {
    title: "Apa arti data sintetis",
    text: [
      "Rilis ini dibuat dari berkas contoh buatan program, bukan dari data warga. Jumlahnya disesuaikan dengan besaran resmi supaya situs dapat diuji, tetapi tidak satu pun angka program di sini adalah kenyataan.",
      "Angka resmi BPS di halaman kemiskinan adalah angka sungguhan dengan sumbernya, dan tidak dicampur dengan data sintetis."
    ],
    scale: (times: string) =>
      `Berkas contoh dibuat kira-kira 1:${times} dari ukuran sebenarnya, jadi jumlah orang dan rupiah jauh lebih kecil daripada kenyataan; persentase dapat dibaca apa adanya.`
  },
  ranking: {
    title: "Peringkat dan perbandingan",
    text: (minimum: string, points: string) =>
      `Wilayah dengan kurang dari ${minimum} keluarga yang perlu bantuan tidak diperingkat. Dua persentase yang berbeda kurang dari ${points} poin disebut hampir sama.`
  },
  about: {
    title: "Tentang Terang",
    lead: (office: string) =>
      `Terang adalah situs publik ${office}: berapa orang perlu bantuan, siapa membayar apa kepada siapa, layanan apa yang tersedia, dan apa yang kurang.`,
    text: [
      "Situs ini dibuat dari berkas program kantor. Orangnya dihilangkan, jumlahnya diterbitkan: per wilayah, per tahun, dengan sumber dan unduhan.",
      "Halaman dibuat sekali per rilis dan tidak berubah sampai rilis berikutnya. Tidak ada pelacak, kuki, atau permintaan ke situs lain. Bila Anda meminta kecamatan di dekat Anda, letak Anda dihitung di perangkat Anda dan tidak dikirim ke mana pun."
    ],
    description: (office: string) => `Apa itu Terang, siapa yang menerbitkan, dan ke mana mengadu: ${office}.`,
    recordTitle: "Apakah saya terdaftar?",
    recordText: "Situs ini tidak menyimpan nama. Tanyakan ke operator desa/kelurahan, atau cari nama Anda di",
    officeTitle: "Penerbit",
    complaintsTitle: "Mengadu",
    complaintsText: "Anda dapat mengadu ke kantor ini, atau ke saluran yang tidak bergantung pada kantor ini:",
    correctionsTitle: "Koreksi",
    correctionsText:
      "Bila angka keliru, tulis alamat halaman dan angka yang benar. Koreksi diumumkan di rilis berikutnya. Alamat surel:",
    licenceTitle: "Lisensi",
    licenceText: "Data boleh dipakai dengan menyebut sumber (CC BY 4.0). Kode program terbuka (EUPL-1.2)."
  }
};
export type MethodWords = typeof methodsId;
