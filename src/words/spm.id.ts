/** Words of the page of the minimum service standards. */
export const spmId = {
  title: "Standar pelayanan minimal (SPM) bidang sosial",
  what: "SPM adalah layanan dasar yang wajib diberikan pemerintah daerah kepada setiap orang yang berhak; targetnya selalu 100%. Provinsi bertanggung jawab di dalam panti, kabupaten/kota di luar panti, dan keduanya setelah bencana.",
  lead: (told: string, all: string) =>
    `**${told}** dari ${all} indikator layanan dapat dihitung dari berkas kantor ini; yang lain belum tersedia, dan alasannya disebut.`,
  lowest: (service: string, share: string) => `Paling jauh dari 100%: ${service}, **${share}**.`,
  met: "Semua indikator yang dapat dihitung sudah mencapai 100%.",
  authority: { province: "Kewenangan provinsi", regency: "Kewenangan kabupaten/kota" },
  service: {
    disability: "Rehabilitasi dasar penyandang disabilitas telantar",
    children: "Rehabilitasi dasar anak telantar",
    elderly: "Rehabilitasi dasar lanjut usia telantar",
    homeless: "Rehabilitasi dasar gelandangan dan pengemis",
    disaster: "Perlindungan dan jaminan sosial korban bencana"
  },
  index:
    "Indeks pencapaian SPM, yang merangkum semuanya, belum tersedia: perlu data mutu barang, jasa, dan tenaga, yang tidak ada dalam berkas kantor.",
  caption: (authority: string, area: string) => `Indikator SPM, ${authority}, ${area}`,
  finding: (authority: string, told: string, all: string) =>
    `${authority}: ${told} dari ${all} indikator dapat dihitung`,
  /** Where some can be worked out: the one furthest behind, and how many fell. */
  furthest: (service: string, share: string) => `${service}: baru ${share} dari yang perlu`,
  fell: (count: string, all: string, year: string) => `${count} dari ${all} layanan turun sejak ${year}`,
  reason: (services: string, why: string) => `${why} Itu berlaku untuk ${services}.`,
  subtitle: (area: string, year: string) =>
    `Yang terlayani, persen dari yang menurut asesmen perlu layanan, ${area}, ${year}`,
  columns: { service: "Layanan dasar" },
  how: "Penghuni panti dibagi orang yang menurut asesmen perlu tempat di panti jenis itu.",
  why: {
    outside_homes: "Kantor ini belum punya berkas asesmen dan layanan dasar di luar panti.",
    disaster: "Kantor ini belum punya berkas korban bencana dan yang terpenuhi kebutuhan dasarnya."
  },
  note: "Angka di sini mendekati indikator resmi, bukan laporan SPM. Pembilang resmi adalah orang yang kebutuhan dasarnya terpenuhi sepanjang tahun anggaran; di sini dipakai penghuni panti pada 31 Desember. Di atas 100% bisa berarti panti dihuni orang dari luar daerah atau yang belum diasesmen, dan tidak dipotong."
};
export type SpmWords = typeof spmId;
