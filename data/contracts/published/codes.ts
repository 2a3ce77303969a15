import { defineTable, type Row } from "../table.ts";

export const dimensions = [
  "ppks_group",
  "ppks_category",
  "pillar",
  "programme",
  "worker_role",
  "component",
  "payer",
  "institution_type",
  "psks",
  "verification",
  "welfare_unit",
  "session_kind",
  "service_kind",
  "complaint_category",
  "channel",
  "family_problem",
  "funding_source",
  "grant_kind",
  "aid_component",
  "sex",
  "age_group"
] as const;
export type Dimension = (typeof dimensions)[number];

export const codes = defineTable({
  name: "codes",
  title: { id: "Daftar kode", en: "Code lists" },
  description: {
    id: "Satu baris per kode dan daftarnya: kategori PPKS, program, peran, jenis panti, dan lainnya.",
    en: "One row per code and list: PPKS categories, programmes, roles, types of home and others."
  },
  grain: ["dimension", "position", "code"],
  columns: {
    dimension: {
      type: "text",
      oneOf: dimensions,
      title: { id: "Daftar", en: "List" },
      description: { id: "Nama daftar kode.", en: "Name of the code list." }
    },
    position: {
      type: "integer",
      title: { id: "Urutan", en: "Position" },
      description: { id: "Urutan resmi.", en: "Official order." }
    },
    code: {
      type: "text",
      title: { id: "Kode", en: "Code" },
      description: { id: "Kode dalam tabel lain.", en: "The code used in other tables." }
    },
    name_id: {
      type: "text",
      title: { id: "Nama", en: "Name in Indonesian" },
      description: { id: "Nama resmi.", en: "Official name." }
    },
    name_en: {
      type: "text",
      title: { id: "Nama Inggris", en: "Name in English" },
      description: { id: "Terjemahan.", en: "Translation." }
    },
    short_id: {
      type: "text",
      title: { id: "Nama pendek", en: "Short name in Indonesian" },
      description: { id: "Untuk grafik.", en: "For charts." }
    },
    short_en: {
      type: "text",
      title: { id: "Nama pendek Inggris", en: "Short name in English" },
      description: { id: "Untuk grafik.", en: "For charts." }
    },
    group_code: {
      type: "text",
      nullable: true,
      title: { id: "Kelompok", en: "Group" },
      description: {
        id: "Kelompok atau pilar; kosong bila tidak ada.",
        en: "Group or pillar; empty where there is none."
      }
    },
    unit: {
      type: "text",
      nullable: true,
      oneOf: ["person", "family", "community"],
      title: { id: "Satuan", en: "Unit" },
      description: {
        id: "Yang dihitung; kosong bila tidak berlaku.",
        en: "What is counted; empty where it does not apply."
      }
    },
    tier: {
      type: "integer",
      nullable: true,
      title: { id: "Tingkat kepekaan", en: "Sensitivity tier" },
      description: {
        id: "1 sampai kecamatan, 2 sampai kab/kota, 3 kab/kota tanpa rincian; kosong bila tidak berlaku.",
        en: "1 down to districts, 2 to regencies, 3 regencies without breakdown; empty where it does not apply."
      }
    },
    served_id: {
      type: "text",
      nullable: true,
      title: { id: "Sasaran", en: "Serves, in Indonesian" },
      description: { id: "Siapa yang dilayani jenis panti ini.", en: "Whom this type of home serves." }
    },
    served_en: {
      type: "text",
      nullable: true,
      title: { id: "Sasaran (Inggris)", en: "Serves, in English" },
      description: { id: "Siapa yang dilayani jenis panti ini.", en: "Whom this type of home serves." }
    }
  }
});
export type Code = Row<typeof codes>;
