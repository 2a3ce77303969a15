import { defineIncoming } from "./incoming.ts";
import { address, district, familyCard, nik, personName, regency, village, year } from "./shared-columns.ts";

export const households = defineIncoming({
  name: "households",
  title: { id: "Keluarga menurut desil kesejahteraan", en: "Families by welfare decile" },
  description: {
    id: "Satu baris per rumah tangga (DTKS) atau keluarga (DTSEN, sejak 2025) dan tahun. Kedua satuan tidak boleh dijumlahkan atau disambung.",
    en: "One row per household (DTKS) or family (DTSEN, since 2025) and year. The two units must not be added or joined."
  },
  grain: ["year", "unit", "family_card"],
  unique: ["year", "unit", "family_card"],
  regionLevel: "village",
  columns: {
    year,
    unit: {
      type: "text",
      oneOf: ["household", "family"],
      spellings: { household: ["rumah tangga", "rts", "ruta", "dtks"], family: ["keluarga", "dtsen", "kpm"] },
      title: { id: "Satuan data", en: "Unit of the data" },
      description: {
        id: "Rumah tangga (DTKS) atau keluarga (DTSEN).",
        en: "Household (DTKS) or family (DTSEN)."
      },
      aliases: ["satuan", "satuan data", "basis data", "sumber data"]
    },
    family_card: familyCard,
    nik: { ...nik, title: { id: "NIK kepala keluarga", en: "NIK of the head" }, nullable: true },
    name: { ...personName, aliases: [...personName.aliases, "kepala keluarga", "nama krt", "nama kepala keluarga"] },
    address,
    regency,
    district,
    village,
    decile: {
      type: "integer",
      minimum: 1,
      maximum: 10,
      nullable: true,
      title: { id: "Desil", en: "Decile" },
      description: {
        id: "Desil kesejahteraan, 1 yang paling miskin; kosong bila belum diperingkat.",
        en: "Welfare decile, 1 the poorest; empty when not ranked yet."
      },
      aliases: ["desil", "desil kesejahteraan", "peringkat kesejahteraan", "desil dtsen"]
    },
    civil_match: {
      type: "text",
      nullable: true,
      oneOf: ["matched", "unmatched"],
      spellings: { matched: ["padan", "ya", "sudah padan"], unmatched: ["tidak padan", "belum padan", "tidak"] },
      title: { id: "Padan Dukcapil", en: "Matched with the civil registry" },
      description: {
        id: "Apakah identitasnya cocok dengan catatan sipil; kosong bila belum diperiksa.",
        en: "Whether the identity matches the civil registry; empty when not checked."
      },
      aliases: ["padan dukcapil", "padan", "status padan", "hasil padan"]
    }
  }
});
