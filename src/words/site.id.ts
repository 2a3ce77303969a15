/** Words of the frame around every page: head, banner, menu, footer. */
export const siteId = {
  name: "Terang",
  titleOf: (page: string, office: string) => `${page} - Terang, ${office}`,
  skip: "Langsung ke isi",
  otherLanguage: "English",
  menu: "Menu",
  topics: "Topik",
  youAreHere: "Anda di sini",
  onThisPage: "Isi halaman",
  home: "Beranda",
  regions: "Wilayah",
  search: { label: "Cari wilayah", button: "Cari", hint: "Kecamatan, kabupaten, kota" },
  banner: {
    label: "Sifat data",
    synthetic: "Data sintetis - bukan angka resmi.",
    scale: (times: string) => `Data contoh, dibuat kira-kira 1:${times} dari ukuran sebenarnya.`,
    fullScale: "Data contoh untuk menguji situs ini.",
    meaning: "Apa artinya?"
  },
  footer: {
    about: "Tentang rilis ini",
    release: "Rilis",
    address: "Alamat",
    dataThrough: "Data sampai",
    area: "Wilayah kerja",
    licence: "Lisensi",
    licenceName: "CC BY 4.0",
    more: "Selengkapnya",
    methods: "Cara menghitung",
    data: "Data dan unduhan",
    aboutSite: "Tentang Terang",
    complain: "Mengadu dan mengoreksi",
    correct: (email: string) => `Angka keliru? Tulis ke ${email}`,
    office: (counter: string) => `Kantor: ${counter}`,
    independent: "Saluran di luar kantor ini:",
    lapor: "LAPOR! (lapor.go.id, SMS 1708)",
    ombudsman: "Ombudsman RI (ombudsman.go.id, telepon 137)"
  },
  notFound: {
    title: "Halaman tidak ditemukan",
    text: "Alamat ini tidak ada di situs. Mungkin salah ketik, atau wilayahnya berganti nama.",
    try: "Coba salah satu dari ini:"
  }
};
export type SiteWords = typeof siteId;
