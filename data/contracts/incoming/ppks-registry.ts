import { defineIncoming } from "./incoming.ts";
import { address, district, familyCard, nik, personName, regency, village, year } from "./shared-columns.ts";

export const ppksRegistry = defineIncoming({
  name: "ppks_registry",
  title: { id: "Registrasi PPKS", en: "PPKS registry" },
  description: {
    id: "Satu baris per orang (atau keluarga, atau komunitas) dan kategori PPKS, per tahun. Satu orang boleh berada di beberapa kategori.",
    en: "One row per person (or family, or community) and PPKS category, per year. A person may be in several categories."
  },
  grain: ["year", "nik", "category_code"],
  unique: ["year", "nik", "category_code"],
  regionLevel: "village",
  columns: {
    year,
    nik,
    family_card: familyCard,
    name: personName,
    address,
    sex: {
      type: "text",
      oneOf: ["male", "female"],
      spellings: { male: ["l", "laki-laki", "lk", "pria"], female: ["p", "perempuan", "pr", "wanita"] },
      title: { id: "Jenis kelamin", en: "Sex" },
      description: { id: "L atau P.", en: "Male or female." },
      aliases: ["jenis kelamin", "jk", "l/p", "kelamin"]
    },
    birth_date: {
      type: "date",
      personal: "birth_year",
      title: { id: "Tanggal lahir", en: "Date of birth" },
      description: { id: "Hanya tahunnya yang disimpan.", en: "Only the year is stored." },
      aliases: ["tanggal lahir", "tgl lahir", "tgl. lahir", "lahir"]
    },
    regency,
    district,
    village,
    category_code: {
      type: "text",
      reference: "ppks.csv",
      title: { id: "Jenis PPKS", en: "PPKS category" },
      description: { id: "Satu dari 26 kategori.", en: "One of the 26 categories." },
      aliases: ["jenis ppks", "kategori ppks", "jenis pmks", "kategori", "ppks"]
    },
    disability_kind: {
      type: "text",
      nullable: true,
      mostlyEmpty: true,
      oneOf: ["physical", "intellectual", "mental", "sensory", "multiple"],
      spellings: {
        physical: ["fisik"],
        intellectual: ["intelektual"],
        mental: ["mental", "odgj"],
        sensory: ["sensorik"],
        multiple: ["ganda"]
      },
      title: { id: "Ragam disabilitas", en: "Kind of disability" },
      description: {
        id: "Kosong bila kategorinya bukan disabilitas.",
        en: "Empty where the category is not disability."
      },
      aliases: ["ragam disabilitas", "ragam", "jenis disabilitas"]
    },
    assessment: {
      type: "text",
      nullable: true,
      oneOf: ["in_facility", "outside_facility"],
      spellings: { in_facility: ["dalam panti", "dp"], outside_facility: ["luar panti", "lp"] },
      title: { id: "Hasil asesmen", en: "Assessed need" },
      description: {
        id: "Perlu layanan dalam atau luar panti (penyebut SPM); kosong bila belum diasesmen.",
        en: "Needs care in or outside a facility (the SPM denominator); empty when not yet assessed."
      },
      aliases: ["hasil asesmen", "asesmen", "kebutuhan layanan"]
    },
    verification: {
      type: "text",
      nullable: true,
      oneOf: ["proposed", "eligible", "not_eligible", "taken_over"],
      spellings: {
        proposed: ["usulan", "diusulkan", "belum diverifikasi"],
        eligible: ["layak", "terverifikasi", "terverifikasi layak", "valid"],
        not_eligible: ["tidak layak", "terverifikasi tidak layak", "tidak valid"],
        taken_over: ["diambil alih dinsos", "ditetapkan", "ditetapkan dinsos", "disahkan"]
      },
      title: { id: "Status verifikasi", en: "Verification" },
      description: {
        id: "Diusulkan operator desa, layak atau tidak layak menurut desa, ditetapkan dinas; kosong bila tidak dicatat.",
        en: "Proposed by the village operator, eligible or not by the village, taken over by the office; empty when not recorded."
      },
      aliases: ["status verifikasi", "verifikasi", "hasil verifikasi", "verval", "status verval"]
    }
  }
});
