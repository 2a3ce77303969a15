/** Words of the disclosure report. Numbers come in as text; `**` stands around what the page sets in bold. */
export const disclosureId = {
  title: "Cara kami melindungi warga",
  menu: "Privasi",
  description: (area: string) =>
    `Berapa angka tentang ${area} yang disembunyikan, mengapa, dan apa hasilnya ketika kami menyerang data kami sendiri.`,
  line: (release: string) => `Laporan perlindungan untuk terbitan data (rilis) ${release}`,
  whyHidden: "Mengapa ada yang disembunyikan?",
  link: "Cara kami melindungi warga: aturan, contoh, dan hasil uji serangan",
  lead: {
    unknown: "Berapa angka dalam rilis ini yang disembunyikan belum dihitung.",
    none: (all: string) => `Rilis ini memuat **${all}** tentang orang dan uangnya. Tidak satu pun disembunyikan.`,
    some: (all: string, hidden: string, share: string) =>
      `Rilis ini memuat **${all}** tentang orang dan uangnya. Di antaranya **${hidden}** (${share}) disembunyikan, supaya orang di baliknya sulit dikenali. Satu angka adalah satu kotak tabel.`,
    notAttacked: "Belum ada catatan serangan percobaan terhadap rilis ini.",
    safe: (attackers: string) =>
      `Lalu kami menyerang data kami sendiri sebagai **${attackers} macam penyerang**. Dari angka yang harus tahan terhadap mereka, **0 angka** terbongkar. Yang tidak diserang, dan yang tidak dapat dijaga dari semuanya, disebut di bagian Batasnya.`,
    broken: (recovered: string) =>
      `Lalu kami menyerang data kami sendiri, dan **${recovered}** yang disembunyikan dapat dihitung. Rilis seperti ini harus ditarik.`
  },
  why: {
    eyebrow: "Yang dilindungi",
    title: "Angka dua adalah dua tetangga",
    text: [
      "Angka 2 untuk satu kelompok di satu kecamatan berarti dua orang. Tetangga dapat menebak siapa mereka, dan sejak itu tahu sesuatu yang tidak pernah mereka ceritakan. Karena itu jumlah orang yang kecil tidak terbit.",
      "Rupiah juga dilindungi. Banyak bantuan dan insentif dibayar dengan besaran tetap. Bila tiap penerima mendapat Rp\u00a0600\u00a0ribu dan satu kecamatan mendapat Rp\u00a01,2\u00a0juta, penerimanya dua orang. Rupiah pun menjadi orang.",
      "Di sini hanya dibahas jumlah. Nama, NIK, nomor KK, dan alamat tidak pernah masuk situs ini. Menerbitkan jumlah tanpa membuka rahasia seorang pun disebut pengendalian pengungkapan."
    ]
  },
  rules: {
    eyebrow: "Aturannya",
    title: "Aturan yang sama untuk setiap tabel",
    small: "Jumlah orang yang kecil tidak terbit.",
    smallTextTwo: (one: string, rest: string) =>
      `Yang terkecil yang terbit adalah ${one} untuk kategori biasa, dan ${rest} untuk yang lebih peka, misalnya anak jalanan, penyandang disabilitas, atau HIV/AIDS. Nol terbit sebagai nol: tidak ada orang di dalamnya.`,
    smallText: (one: string, two: string, three: string) =>
      `Yang terkecil yang terbit adalah ${one} untuk kategori biasa, ${two} untuk yang lebih peka, misalnya anak jalanan dan penyandang disabilitas, dan ${three} untuk yang paling peka. Nol terbit sebagai nol: tidak ada orang di dalamnya.`,
    others: [
      {
        title: "Rupiah ikut orangnya.",
        text: "Rupiah disembunyikan bila orangnya disembunyikan. Juga bila sebagian besarnya milik satu atau dua penerima, sebab salah satu penerima dapat mengurangkan bagiannya sendiri, lalu tahu bagian yang lain."
      },
      {
        title: "Makin peka, makin sedikit rinciannya.",
        text: "Kategori biasa terbit sampai kecamatan, menurut jenis kelamin dan umur; di desa/kelurahan hanya jumlah seluruh kategori. Yang lebih peka hanya sampai kabupaten/kota, menurut jenis kelamin saja. Yang paling peka, misalnya HIV/AIDS, kekerasan, dan narkotika, terbit sampai kabupaten/kota, hanya jumlahnya."
      },
      {
        title: "Yang terlalu sering kecil disembunyikan seluruhnya.",
        text: "Satu rincian, misalnya semua kategori menurut kecamatan, disembunyikan seluruhnya bila lebih dari sepertiga kotaknya yang berisi itu kecil; kotak yang nol ikut. Melindunginya satu per satu akan menyembunyikan sebagian besar sisanya. Rincian dengan kurang dari 30 kotak berisi tidak terkena aturan ini. Jumlah di wilayah atasnya terbit sejauh jumlah itu sendiri aman."
      },
      {
        title: "Angka lain ikut disembunyikan.",
        text: "Bila dari sebuah jumlah hanya satu bagian yang hilang, siapa pun dapat menghitungnya dari sisanya. Contohnya ada di bawah."
      },
      {
        title: "Semua tabel dan semua rilis dihitung bersama.",
        text: "Satu angka dapat muncul di beberapa tabel, dan dijumlahkan di tabel lain. Semuanya disembunyikan atau ditampilkan serentak, dan rilis lama ikut diperhitungkan."
      }
    ],
    mark: "Satu tanda untuk semuanya.",
    markText:
      "Angka yang kecil dan angka yang melindunginya memakai tanda yang sama, di halaman, peta, dan unduhan. Yang mana dari keduanya tidak tertulis di mana pun. Tandanya ini:"
  },
  example: {
    eyebrow: "Contoh",
    title: "Mengapa angka besar pun disembunyikan",
    caption: "Contoh buatan: orang yang tercatat di tiga desa",
    header: "Desa",
    village: (letter: string) => `Desa\u00a0${letter}`,
    total: "Jumlah",
    columns: { inside: "Di kantor", naive: "Hanya yang kecil disembunyikan", published: "Yang terbit" },
    naive: (sum: string) =>
      `Menyembunyikan yang kecil saja tidak menolong: **${sum}**. Siapa pun yang dapat mengurang mendapatkannya kembali.`,
    published: (village: string, count: string, both: string) =>
      `Maka ${village} ikut disembunyikan, walaupun **${count}** bukan angka kecil. Yang masih dapat dihitung hanya jumlah keduanya, ${both}. Desa mana yang kecil, dan berapa isinya, tidak dapat dipastikan.`,
    rest: "Jumlahnya tetap terbit dan tetap benar, begitu pula desa yang lain. Itulah sebabnya di situs ini ada angka besar yang disembunyikan: angka itu menjaga angka lain."
  },
  levels: {
    eyebrow: "Berapa disembunyikan",
    most: (share: string, table: string, tableShare: string) =>
      `${share} angka disembunyikan; paling banyak di tabel ${table}, ${tableShare}`,
    one: (share: string) => `${share} angka disembunyikan`,
    none: "Tidak satu angka pun disembunyikan",
    unknown: "Berapa yang disembunyikan belum dihitung",
    subtitle: (release: string) => `Angka yang disembunyikan, persen dari semua angka, rilis ${release}`,
    /** Tables of which only a part counts people, by what is counted here. */
    named: { psks: "Keluarga pioner (PSKS)" } as Record<string, string>,
    byLevel: "Menurut tingkat wilayah",
    byTable: "Menurut tabel",
    header: "Tingkat",
    tables: "tabel",
    cheap: (table: string, level: string, cells: string, people: string) =>
      `Termasuk yang paling banyak disembunyikan: tabel "${table}" di tingkat ${level}, **${cells}** angkanya, tetapi hanya **${people}** orangnya.`,
    dear: (table: string, level: string, cells: string, people: string) =>
      `Termasuk yang paling banyak disembunyikan: tabel "${table}" di tingkat ${level}, **${cells}** angkanya, dan **${people}** orangnya.`,
    worth:
      "Itulah harga perlindungan. Yang disembunyikan terutama kotak berisi sedikit orang. Orang di dalamnya tetap terhitung dalam jumlah di atasnya, walaupun jumlah itu pun kadang disembunyikan. Harga itu pantas: kotak kecil yang terbuka memberi pembaca sedikit sekali, tetapi dapat merugikan orang yang ada di dalamnya.",
    note: "Satu angka adalah satu kotak tabel, misalnya lansia telantar di satu kecamatan pada satu tahun, nol termasuk. Yang belum ada datanya tidak dihitung. Orang yang tercatat di beberapa kotak dihitung di tiap kotaknya. Tingkat tidak dapat dibandingkan begitu saja: di desa/kelurahan hanya ada jumlah seluruh kasus, di kecamatan juga rinciannya menurut kategori, jenis kelamin, dan umur.",
    terms:
      "PPKS: orang yang memerlukan pelayanan kesejahteraan sosial. PSKS: orang dan lembaga yang membantu; yang dihitung di sini hanya keluarga pioner, sebab lembaga bukan orang. SLRT: layanan rujukan dan pengaduan. LK3: konsultasi keluarga. % orang: dari semua orang, keluarga, atau kasus dalam tabel itu; tanda - berarti tabel itu tidak menghitung orang.",
    columns: {
      table: "Tabel",
      level: "Tingkat",
      cells: "Angka",
      hidden: "Disembunyikan",
      share: "% angka",
      people: "% orang"
    }
  },
  attacks: {
    eyebrow: "Uji serangan",
    safe: (cells: string) => `Dari ${cells} angka yang diserang, tidak satu pun terbongkar`,
    narrow: (cells: string) => `Tidak satu pun terbongkar, tetapi ${cells} dapat diperkirakan terlalu dekat`,
    broken: (cells: string) => `${cells} yang disembunyikan terbongkar`,
    unknown: "Serangan terhadap rilis ini belum dicatat",
    intro:
      "Sebelum terbit, tiap rilis diserang oleh program yang tidak berbagi satu baris kode pun dengan program yang menyembunyikan. Ia hanya membaca yang akan dibaca semua orang, lalu mencoba menghitung yang disembunyikan. Ia berperan sebagai empat penyerang, dari yang paling lemah sampai yang paling kuat:",
    who: {
      linear: {
        name: "Menambah dan mengurang",
        text: "Tiap jumlah dalam tiap tabel adalah persamaan: bagian ditambah bagian sama dengan jumlahnya. Ia menyelesaikan semua persamaan itu sekaligus."
      },
      outsider: {
        name: "Tahu bahwa tidak ada angka di bawah nol",
        text: "Semua orang tahu itu. Dua angka tersembunyi yang berjumlah 0 pasti keduanya 0. Untuk tiap angka tersembunyi ia mencari nilai terkecil dan terbesar yang masih mungkin."
      },
      insider: {
        name: "Sendirian dalam satu kotak",
        text: "Orang yang tahu bahwa hanya dia yang terhitung di sebuah kotak tahu bahwa isinya 1. Dengan itu ia mencoba menghitung kotak orang lain."
      },
      rule_aware: {
        name: "Tahu aturan kami",
        text: "Ia sudah membaca halaman ini. Ia tahu jumlah terkecil yang terbit, dan menduga bahwa angka tersembunyi lebih kecil daripada itu selama angka lain tidak menunjukkan sebaliknya. Dugaan yang keliru tidak dihitung sebagai terbongkar."
      }
    },
    table: "Hasil serangan",
    result: (cells: string, recovered: string, narrow: string, undecided: string) =>
      `Diserang ${cells}: terbongkar ${recovered}, terlalu sempit ${narrow}, belum pasti ${undecided}.`,
    cellsOf: (releases: string) => `Diserang (dari ${releases} rilis)`,
    subtitle: (release: string) => `Angka tersembunyi yang diserang, dan yang terbongkar, rilis ${release}`,
    columns: {
      attacker: "Penyerang",
      cells: "Diserang",
      recovered: "Terbongkar",
      narrow: "Terlalu sempit",
      undecided: "Belum pasti"
    },
    notes: [
      "Diserang: angka tersembunyi, beserta sisa yang tinggal bila satu bagian dikurangkan dari jumlahnya. Rincian yang disembunyikan seluruhnya tidak termasuk. Bila beberapa rilis diserang bersama, angka semuanya dihitung, maka jumlahnya tidak dapat dibandingkan dengan yang disembunyikan dalam satu rilis.",
      "Terbongkar: nilainya dapat dipastikan.",
      "Terlalu sempit: nilai terkecil dan terbesar yang masih mungkin lebih berdekatan daripada yang diminta. Dari yang terbit saja keduanya harus berjarak sedikitnya jumlah terkecil yang terbit; bagi yang tahu lebih banyak sedikitnya dua nilai harus mungkin.",
      "Belum pasti: penyerang tidak berhasil memastikan nilainya, tetapi tidak pula terbukti bahwa ada dua nilai yang mungkin."
    ],
    verdict: (release: string, count: string) =>
      `Rilis ${release} diserang bersama semua rilis sebelumnya: **${count} rilis** sekaligus.`,
    verdictAlone: (release: string) => `Rilis ${release} diserang sendirian: ini rilis pertama.`,
    fails:
      "Bila satu saja terbongkar, rilis tidak terbit sampai celahnya tertutup; yang tampil tetap rilis sebelumnya, bila ada."
  },
  history: {
    eyebrow: "Rilis ke rilis",
    title: "Yang sudah terbit tidak dapat ditarik",
    text: [
      "Misalkan bulan lalu terbit 57 orang dan setelah koreksi menjadi 60. Selisihnya menunjukkan tiga orang. Karena itu tiap rilis diingat untuk seterusnya, berikut yang disembunyikan waktu itu, dan rilis baru dijaga serta diserang bersama semua yang lama.",
      "Angka yang tidak berubah tetap seperti semula: yang tampil tetap tampil, yang tersembunyi tetap tersembunyi. Angka yang berubah sedikit disembunyikan untuk sementara, sampai perubahannya menyangkut cukup banyak orang. Hanya jumlah seluruh kabupaten/kota atau provinsi, tanpa rincian, tetap tampil walaupun berubah sedikit: tambahan beberapa orang di seluruh wilayah tidak menunjuk kepada siapa pun."
    ],
    first: "Ini rilis pertama.",
    after: (count: string, names: string) => `Sebelumnya ada **${count} rilis**: ${names}.`
  },
  limits: {
    eyebrow: "Batasnya",
    title: "Yang tidak kami janjikan",
    items: [
      "Yang dicegah adalah menghitung yang tersembunyi dari yang terbit. Apa yang sudah diketahui seseorang tentang tetangganya tidak dapat kami hapus.",
      "Angka tersembunyi dijaga jaraknya: nilai terkecil dan terbesar yang mungkin tidak boleh terlalu berdekatan. Menebak tetap mungkin; memastikan tidak.",
      "Beberapa angka tidak dapat dijaga dari orang yang sendirian dalam kotaknya, atau dari yang menduga dengan aturan kami, sekalipun semua di sekitarnya disembunyikan. Dari yang terbit saja angka itu tetap tidak dapat dihitung. Terhadap penyerang yang tidak dapat dicegah, angka itu tidak ikut dinilai.",
      "Rincian yang tidak satu pun angkanya tampil tidak diserang angka demi angka. Jumlah di atasnya diserang.",
      "Penyerang mewakili satu orang. Beberapa orang yang menggabungkan apa yang diketahui tentang diri masing-masing mungkin dapat menghitung lebih banyak.",
      "Tidak ada angka yang diacak. Tiap angka yang tampil adalah angka sebenarnya menurut berkas kantor; yang melindungi hanyalah yang disembunyikan.",
      "Terbitan lembaga lain tidak diperhitungkan. Siapa yang menggabungkannya dengan situs ini mungkin tahu lebih banyak.",
      "Angka yang baru dikoreksi sedikit dapat tersembunyi untuk waktu yang lama."
    ]
  },
  files: {
    eyebrow: "Laporan ini sebagai data",
    text: "Kedua tabel laporan ini dapat diunduh: yang disembunyikan, dan hasil serangan; begitu pula isi rilis. Tidak satu berkas pun menandai mana yang kecil dan mana yang melindungi."
  }
};
export type DisclosureWords = typeof disclosureId;
