/** Words of the three promises: what each measures, in one sentence, and what it leaves out, in another. */
export const promisesId = {
  part: "Janji kantor, diukur",
  limits: "Batasnya",
  targeted: {
    name: "Tepat sasaran",
    /** The number says what it counts: the share that was missed must not be read as accuracy. */
    missed: (share: string) => `${share} terlewat`,
    reached: (share: string) => `${share} terjangkau`,
    published: (place: string, year: string) =>
      `Bagian keluarga fakir miskin di ${place} yang tidak dibayar satu program keluarga pun pada ${year} (salah sasaran eksklusi).`,
    zero: (place: string, year: string) =>
      `Tidak ada keluarga fakir miskin tercatat di ${place} yang terlewat pada ${year} (salah sasaran eksklusi).`,
    /** More were reached than are in need: the two files disagree. */
    beyond: (place: string, year: string) =>
      `Di ${place} yang terjangkau lebih banyak daripada yang tercatat perlu pada ${year}: kedua berkas tidak cocok.`,
    suppressed: (place: string) =>
      `Bagian keluarga fakir miskin di ${place} yang terlewat (salah sasaran eksklusi) disembunyikan untuk melindungi warga.`,
    not_available: (place: string) =>
      `Bagian keluarga fakir miskin di ${place} yang terlewat (salah sasaran eksklusi) belum ada datanya.`,
    not_applicable: (place: string) =>
      `Tidak ada keluarga fakir miskin tercatat di ${place}, jadi tidak ada yang dapat terlewat.`,
    limit:
      "hanya keluarga yang tercatat dan program yang berkasnya ada. Salah sasaran inklusi (dibayar padahal tidak berhak) belum tersedia, sebab berkas kantor tidak menyebut apakah keluarga terbayar di luar registrasi memang berhak.",
    link: "Cara menghitung"
  },
  open: {
    name: "Transparan",
    score: (sent: string, due: string) => `${sent} dari ${due}`,
    published: "kumpulan data yang diminta dari kantor sudah masuk dan menjadi angka yang dapat diunduh di sini.",
    regency: (place: string) =>
      `kumpulan data yang dikirim kabupaten/kota sudah masuk dari ${place} untuk tahun terakhirnya.`,
    zero: "Belum satu kumpulan data pun masuk.",
    not_available: (place: string) => `Belum diketahui kumpulan data mana yang sudah masuk dari ${place}.`,
    shown: (share: string) =>
      `Di seluruh rilis, **${share}** angka tentang orang ditampilkan; sisanya disembunyikan untuk melindungi warga.`,
    limit:
      "skor ini menghitung apakah datanya masuk, bukan apakah lengkap, benar, atau tepat waktu; itu ada di halaman mutu data.",
    link: "Yang masuk dan yang belum"
  },
  quick: {
    name: "Cepat terbantu",
    published: (place: string) => `adalah waktu tengah (median) sampai pengaduan di ${place} selesai tuntas.`,
    zero: (place: string) => `Separuh pengaduan di ${place} selesai tuntas pada hari kerja yang sama.`,
    suppressed: (place: string) => `Waktu tengah pengaduan di ${place} disembunyikan untuk melindungi warga.`,
    not_available: (place: string) => `Waktu tengah pengaduan di ${place} belum ada datanya.`,
    not_applicable: (place: string) =>
      `Belum ada pengaduan yang selesai tuntas di ${place}, jadi waktunya tidak berlaku.`,
    slow: (days: string) => `Sembilan dari sepuluh selesai dalam **${days}**.`,
    slrt: (days: string, slow: string) =>
      `Permintaan layanan SLRT: median **${days}**${slow === "" ? "" : `, sembilan dari sepuluh dalam **${slow}**`}.`,
    slrtUnknown: {
      suppressed: "Waktu permintaan layanan SLRT disembunyikan untuk melindungi warga.",
      not_available: "Waktu permintaan layanan SLRT belum ada datanya.",
      not_applicable: "Belum ada permintaan layanan SLRT yang selesai tuntas."
    },
    limit:
      "hanya kasus yang selesai dihitung. Yang masih terbuka tidak ikut, jadi lihat juga berapa yang terbuka lama. Hari libur nasional bukan hari kerja.",
    link: "Pengaduan dan yang masih terbuka"
  }
};
export type PromiseWords = typeof promisesId;
