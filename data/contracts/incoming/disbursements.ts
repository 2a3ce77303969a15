import { defineIncoming } from "./incoming.ts";
import {
  address,
  amount,
  district,
  dueOn,
  familyCard,
  nik,
  paidOn,
  paymentStatus,
  personName,
  regency,
  village,
  year
} from "./shared-columns.ts";

export const disbursements = defineIncoming({
  name: "disbursements",
  title: { id: "Penyaluran bantuan", en: "Aid disbursements" },
  description: {
    id: "Satu baris per penerima, program, tahun, dan tahap pembayaran.",
    en: "One row per recipient, programme, year and payment stage."
  },
  grain: ["year", "programme_code", "stage", "nik", "component_code"],
  unique: ["year", "programme_code", "stage", "nik", "component_code"],
  regionLevel: "village",
  columns: {
    year,
    programme_code: {
      type: "text",
      reference: "programmes.csv",
      title: { id: "Program", en: "Programme" },
      description: { id: "Program bantuan.", en: "Aid programme." },
      aliases: ["program", "bansos", "nama program", "jenis bantuan"]
    },
    stage: {
      type: "integer",
      minimum: 1,
      maximum: 12,
      title: { id: "Tahap", en: "Stage" },
      description: {
        id: "Nomor pembayaran dalam tahun itu, mulai 1.",
        en: "Number of the payment within the year, from 1."
      },
      aliases: ["tahap", "termin", "tahap ke", "bulan ke"]
    },
    component_code: {
      type: "text",
      nullable: true,
      mostlyEmpty: true,
      oneOf: ["hamil", "aud", "sd", "smp", "sma", "disabilitas", "lansia"],
      spellings: {
        hamil: ["ibu hamil", "bumil", "nifas", "ibu hamil/nifas"],
        aud: ["anak usia dini", "balita", "usia dini"],
        sd: ["anak sd", "sd sederajat"],
        smp: ["anak smp", "smp sederajat"],
        sma: ["anak sma", "sma sederajat"],
        disabilitas: ["disabilitas berat", "penyandang disabilitas berat"],
        lansia: ["lanjut usia"]
      },
      title: { id: "Komponen", en: "Component" },
      description: {
        id: "Komponen PKH yang dibayar; kosong bila pembayaran tidak dirinci.",
        en: "The PKH component paid for; empty when the payment is not broken down."
      },
      aliases: ["komponen", "komponen pkh", "komponen bantuan"]
    },
    nik,
    family_card: familyCard,
    name: personName,
    address,
    regency,
    district,
    village,
    amount,
    due_on: dueOn,
    paid_on: paidOn,
    status: paymentStatus
  }
});
