/** Words of the glossary page. What the terms mean stands in `data/reference/glossary.csv`. */
export const glossaryId = {
  title: "Arti istilah",
  description: "Arti istilah dan singkatan kesejahteraan sosial di situs ini, dalam bahasa sehari-hari.",
  lead: (count: string) =>
    `${count} istilah dan singkatan di situs ini, masing-masing dalam satu atau dua kalimat. Kata yang sering tertukar dijelaskan bedanya.`,
  groups: {
    need: "Kebutuhan dan orang",
    aid: "Bantuan",
    workers: "Petugas dan lembaga",
    homes: "Panti",
    services: "Layanan dan pengaduan",
    money: "Uang",
    poverty: "Kemiskinan dan target",
    data: "Data, wilayah, dan privasi"
  },
  oldNames: "Nama lama:",
  otherNames: "Juga:",
  unlike: "Beda dari:",
  see: "Lihat juga:",
  shownOn: "Di situs ini:",
  inText: "Arti istilah:",
  all: "semua istilah",
  filter: {
    label: "Saring istilah",
    hint: "Tulis kata atau singkatan, misalnya pagu, TKSK, atau PMKS.",
    found: (count: string, all: string) => `${count} dari ${all} istilah`,
    none: "Tidak ada istilah yang cocok. Periksa ejaannya."
  }
};
export type GlossaryWords = typeof glossaryId;
