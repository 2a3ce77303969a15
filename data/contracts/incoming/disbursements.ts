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
  grain: ["year", "programme_code", "stage", "nik"],
  unique: ["year", "programme_code", "stage", "nik"],
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
