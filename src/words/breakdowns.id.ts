/** Lists by which a theme is broken down: the heading, what the codes are called, and the finding about the first. */
export const breakdownsId = {
  categories: {
    heading: "Menurut kategori",
    header: "Kategori",
    many: "kategori yang dihitung per orang",
    finding: (first: string, count: string) => `Paling banyak: ${first}, ${count}`
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
  amounts: {
    heading: "Rupiah menurut program",
    header: "Program",
    many: "program",
    finding: (first: string, count: string) => `Uang terbanyak lewat ${first}: ${count}`
  },
  on_time: {
    heading: "Tepat waktu menurut program",
    header: "Program",
    many: "program",
    finding: (first: string, count: string) => `Paling jarang tepat waktu: ${first}, ${count} pembayaran`
  },
  components: {
    heading: "PKH menurut komponen",
    header: "Komponen",
    many: "komponen",
    finding: (first: string, count: string) => `Komponen PKH terbanyak: ${first}, ${count}`
  },
  paid_roles: {
    heading: "Hak dan yang dibayar",
    header: "Petugas",
    many: "peran",
    finding: (first: string, count: string) => `Paling banyak belum dibayar: ${first}, ${count}`
  },
  occupancy: {
    heading: "Hunian menurut jenis panti",
    header: "Jenis panti",
    many: "jenis panti",
    finding: (first: string, count: string) => `Panti paling penuh: ${first}, ${count} dari kapasitas`
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
    finding: (first: string, count: string) => `Pos paling banyak kosong: ${first}, baru ${count} terisi`
  },
  bodies: {
    heading: "Lembaga menurut jenis",
    header: "Jenis lembaga",
    many: "jenis",
    finding: (first: string, count: string) => `Paling banyak: ${first}, ${count}`
  },
  forums: {
    heading: "Pembinaan menurut forum",
    header: "Forum",
    many: "forum",
    finding: (first: string, count: string) => `Paling jarang dibina: ${first}, ${count} dari rencana`
  },
  sessions: {
    heading: "Pembinaan menurut kegiatan",
    header: "Kegiatan",
    many: "jenis kegiatan",
    finding: (first: string, count: string) => `Paling jarang terlaksana: ${first}, ${count} dari rencana`
  },
  complaints: {
    heading: "Pengaduan",
    header: "Pokok pengaduan",
    many: "pokok",
    finding: (first: string, count: string) => `Paling sering diadukan: ${first}, ${count}`
  },
  complaint_days: {
    heading: "Lama penyelesaian",
    header: "Pokok pengaduan",
    many: "pokok",
    finding: (first: string, count: string) => `Paling lama selesai: ${first}, separuhnya dalam ${count}`
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
    finding: (first: string, count: string) => `Pagu terbesar: ${first}, ${count}`
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
    finding: (first: string, count: string) => `Paling sedikit cair: ${first}, ${count} dari yang dijanjikan`
  }
};
export type BreakdownWords = typeof breakdownsId;
