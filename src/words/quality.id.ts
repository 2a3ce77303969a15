/** Words of the page on data quality. Numbers come in as text; `**` stands around what the page sets in bold. */
export const qualityId = {
  title: "Mutu data",
  description: (area: string) =>
    `Seberapa lengkap, tepat waktu, dan dapat dipakai berkas yang menjadi dasar angka ${area} di situs ini.`,
  lead: {
    share: (share: string) => `**${share}** baris yang dibaca dapat dipakai`,
    almostAll: (share: string) => `Lebih dari **${share}** baris yang dibaca dapat dipakai`,
    noneRefused: (rows: string) => `Semua baris yang dibaca dapat dipakai: sekitar **${rows}**.`,
    tooFew: (rows: string) => `Baru sekitar **${rows}** yang dibaca, terlalu sedikit untuk dinyatakan dalam persen.`,
    nothing: "Belum ada baris yang dibaca.",
    reason: (reason: string) => `sebab penolakan terbesar: **${reason}**.`,
    tied: (reasons: string) => `sebab penolakan terbesar, sama banyak: **${reasons}**.`,
    unknownReason: "sebab penolakannya belum dirinci."
  },
  rounded:
    "Konsultasi keluarga dibulatkan ke puluhan, juga baris yang ditolak (paling sedikit 10 bila ada), supaya jumlah pastinya tidak terbaca. Jumlah dan persen yang memuatnya kira-kira.",
  arrived: {
    title: "Yang sudah masuk",
    all: (count: string) => `Semua ${count} jenis kiriman sudah masuk`,
    allBut: (count: string, late: string) =>
      `Semua ${count} jenis kiriman sudah masuk, ${late} di antaranya belum dari semua kabupaten/kota`,
    some: (have: string, all: string) => `${have} dari ${all} jenis kiriman sudah masuk`,
    almostAll: (share: string) => `di atas ${share}`,
    none: "Belum ada kiriman yang masuk",
    subtitle: (release: string) => `Jenis kiriman kantor, rilis ${release}`,
    columns: {
      dataset: "Kiriman",
      accepted: "Baris dapat dipakai",
      refused: "Baris ditolak",
      share: "Dapat dipakai",
      latest: "Masa terakhir",
      units: "Kab/kota yang mengirim"
    },
    units: (have: string, due: string) => `${have} dari ${due}`,
    noUnits: "tidak per wilayah",
    noPeriod: "tanpa masa",
    tooFew: (rows: string) => `di bawah ${rows} baris`,
    note: "Baris dapat dipakai dibulatkan ke puluhan, supaya orang dalam kelompok kecil tidak dapat dihitung darinya; persennya dihitung dari bilangan bulat itu."
  },
  reasons: {
    title: "Mengapa baris ditolak",
    top: (reason: string, share: string) => `${reason}: ${share} dari semua penolakan`,
    most: (reason: string) => `Sebab terbanyak: ${reason}`,
    spread: (reason: string, share: string) => `Tidak ada satu sebab utama; yang terbanyak hanya ${share}: ${reason}`,
    tied: (reasons: string) => `Sebab terbanyak, sama banyak: ${reasons}`,
    none: "Tidak ada baris yang ditolak",
    subtitle: "Baris yang ditolak menurut sebabnya, baris, semua kiriman",
    header: "Sebab",
    value: "Baris ditolak",
    what: "sebab",
    note: "Baris dengan beberapa cacat dihitung pada satu sebab saja. Yang perlu dilakukan kantor untuk tiap sebab ada di halaman data."
  },
  identity: {
    title: "Nomor identitas",
    some: (share: string) => `${share} baris yang wajib memuat NIK tidak punya NIK yang sah`,
    least: (share: string) => `Kurang dari ${share} baris yang wajib memuat NIK tidak punya NIK yang sah`,
    tooFew: "Baris yang wajib memuat NIK terlalu sedikit untuk dinyatakan dalam persen",
    counted: (datasets: string) => `Persen di judul dihitung dari kiriman yang barisnya wajib memuat NIK: ${datasets}.`,
    leftOut: (datasets: string) => `Tidak ikut dihitung di judul karena barisnya boleh tanpa NIK: ${datasets}.`,
    none: "Tidak ada NIK yang kosong atau tidak sah",
    unknown: "NIK belum dapat diperiksa",
    subtitle: "Pemeriksaan NIK dan No. KK, baris, menurut kiriman",
    header: "Kiriman",
    note: "Golongannya mengikuti pemeriksaan BPK atas data kesejahteraan sosial (2021). Kami hanya memeriksa bentuk nomornya: apakah orangnya memang pemilik nomor itu hanya dapat dijawab Dukcapil. Nama tidak pernah disimpan, maka nama kosong tidak dihitung."
  },
  columns: {
    title: "Kelengkapan isian",
    lowest: (columns: string, share: string) => `Paling jarang terisi: ${columns}, ${share}`,
    flat: (low: string, high: string) => `Isian hampir sama lengkapnya: ${low} sampai ${high}`,
    unknown: "Kelengkapan isian belum dapat dibandingkan",
    subtitle: "Kolom yang boleh kosong, persen baris yang terisi, dari yang paling jarang",
    of: (column: string, dataset: string) => `${column} (${dataset})`,
    header: "Kolom",
    value: "Terisi",
    what: "kolom",
    note: "Kolom yang wajar kosong tidak ada di sini, misalnya tanggal selesai yang belum tiba. Kolom wajib juga tidak ada, karena baris tanpa isinya ditolak. Kiriman di bawah 100 baris tidak dihitung."
  },
  consistency: {
    title: "Baris kembar dan isian janggal",
    some: (rows: string) => `${rows} kembar ditemukan dan tidak dihitung dua kali`,
    about: (rows: string) => `Sekitar ${rows} kembar ditemukan dan tidak dihitung dua kali`,
    none: "Tidak ada baris kembar",
    unknown: "Baris kembar belum dapat diperiksa",
    subtitle: "Pemeriksaan kembar dan kecocokan, baris atau sel, semua kiriman",
    header: "Pemeriksaan",
    columns: { found: "Ditemukan", effect: "Akibatnya", most: "Terbanyak di" },
    refused: "ditolak",
    warned: "diterima, kantor diberi tahu",
    nowhere: "-",
    note: "Isian janggal belum tentu salah. Angkanya tetap dipakai seperti dikirim; kantor diminta memeriksanya."
  },
  months: {
    title: "Dari bulan ke bulan",
    highest: (month: string, share: string) => `Penolakan tertinggi: ${month}, ${share}`,
    hardly: (share: string) => `Di setiap bulan paling banyak sekitar ${share} baris ditolak`,
    flat: (low: string, high: string) => `Penolakan hampir sama tiap bulan: ${low} sampai ${high}`,
    unknown: "Penolakan dari bulan ke bulan belum dapat ditampilkan",
    subtitle: "Baris yang ditolak, persen dari baris yang membahas bulan itu",
    all: "Semua kiriman",
    header: "Bulan",
    note: "Bulan adalah bulan yang dibahas barisnya, bukan bulan berkasnya datang. Hanya kiriman yang menyebut bulan; bulan dengan kurang dari 100 baris tidak dihitung."
  },
  late: {
    title: "Siapa belum mengirim",
    one: (place: string, datasets: string) => `${place} belum mengirim ${datasets}`,
    some: (late: string, due: string, names: string) =>
      `${late} dari ${due} kabupaten/kota belum lengkap kirimannya: ${names}`,
    dataset: (title: string, year: string) => `${title} ${year}`,
    all: "Semua kabupaten/kota sudah mengirim tahun terakhir tiap kiriman",
    none: "Belum ada kiriman yang dapat diperiksa per kabupaten/kota",
    subtitle: "Tahun terakhir tiap kiriman, menurut kabupaten/kota",
    header: "Kiriman",
    year: "Tahun",
    sent: "sudah",
    until: (month: string) => `s.d.\u00a0${month}`,
    notYet: "belum ada kiriman",
    note: '"Belum ada data" berarti tidak ada baris yang dapat dipakai dari wilayah itu; bisa juga memang tidak ada yang dilaporkan. Bulan adalah bulan terakhir yang ada barisnya. Selama ada yang belum mengirim, jumlah yang memuatnya ditulis "belum ada data", bukan nol.'
  },
  method: {
    title: "Cara mengukur, dan yang tidak terbaca di sini",
    text: [
      "Tiap baris berkas yang masuk diperiksa sebelum dihitung. Yang cacat ditolak dengan sebabnya dan dikembalikan ke kantor pengirim untuk dibetulkan; tidak ada yang ditebak. Halaman ini hanya menghitung baris: tidak memuat nama, nomor, atau isi satu baris pun.",
      "Baris yang ditolak tidak ada dalam angka mana pun di situs ini. Karena itu jumlah orang dan penerima dapat lebih rendah dari keadaan sebenarnya, dan cakupan bantuan dapat meleset ke dua arah: turun bila yang ditolak baris bantuan, naik bila yang ditolak baris warga yang perlu bantuan.",
      "Baris yang diterima belum tentu benar. Yang tidak pernah dicatat kantor, orang yang sudah meninggal, dan nomor sah milik orang lain tidak terlihat dari berkas ini."
    ],
    downloads: "Unduhan tabel mutu data",
    reasonsLink: "Arti tiap sebab dan yang perlu dilakukan"
  },
  link: "Mutu data: yang ditolak, yang kosong, dan siapa belum mengirim"
};
export type QualityWords = typeof qualityId;
