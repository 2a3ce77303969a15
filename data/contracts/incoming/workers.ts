import { defineIncoming } from "./incoming.ts";
import {
  amount,
  district,
  dueOn,
  nik,
  paidOn,
  paymentStatus,
  personName,
  regency,
  role,
  year
} from "./shared-columns.ts";

const component = {
  type: "text",
  oneOf: ["monthly_incentive", "yearly_operational", "token", "honorarium"],
  spellings: {
    monthly_incentive: ["insentif bulanan", "insentif"],
    yearly_operational: ["operasional tahunan", "operasional"],
    token: ["tali asih"],
    honorarium: ["honor", "honorarium", "honor bulanan"]
  },
  title: { id: "Komponen", en: "Component" },
  description: {
    id: "Insentif, operasional, tali asih, atau honor: istilahnya berbeda menurut aturan.",
    en: "Incentive, operational allowance, token or honorarium: the rules tell them apart."
  },
  aliases: ["komponen", "jenis pembayaran", "komponen insentif"]
} as const;

const payer = {
  type: "text",
  oneOf: ["central", "province", "regency"],
  spellings: {
    central: ["kemensos", "pusat", "apbn"],
    province: ["pemprov", "provinsi", "apbd provinsi"],
    regency: ["pemkab", "pemkot", "apbd kabupaten"]
  },
  title: { id: "Pembayar", en: "Payer" },
  description: { id: "Kemensos, pemerintah provinsi, atau kabupaten/kota.", en: "Ministry, province or regency." },
  aliases: ["pembayar", "sumber dana", "dibayar oleh"]
} as const;

export const workerRoster = defineIncoming({
  name: "worker_roster",
  title: { id: "Daftar petugas", en: "Worker roster" },
  description: {
    id: "Satu baris per petugas dan peran: wilayah tugas (bukan alamat rumah) dan masa tugas.",
    en: "One row per worker and role: duty region (not home) and time of duty."
  },
  grain: ["role_code", "nik"],
  unique: ["role_code", "nik"],
  regionLevel: "district",
  columns: {
    role_code: role,
    nik,
    name: personName,
    regency,
    district,
    active_from: {
      type: "date",
      title: { id: "Mulai tugas", en: "Active from" },
      description: { id: "Tanggal SK penugasan.", en: "Date of the appointment." },
      aliases: ["mulai tugas", "tmt", "tgl sk", "tanggal mulai"]
    },
    active_to: {
      type: "date",
      nullable: true,
      mostlyEmpty: true,
      title: { id: "Selesai tugas", en: "Active to" },
      description: { id: "Kosong bila masih bertugas.", en: "Empty: still active." },
      aliases: ["selesai tugas", "tanggal berhenti", "tgl berhenti", "sampai dengan"]
    }
  }
});

export const incentivePayments = defineIncoming({
  name: "incentive_payments",
  title: { id: "Pembayaran insentif petugas", en: "Worker incentive payments" },
  description: {
    id: "Satu baris per petugas, komponen, pembayar, dan masa bayar.",
    en: "One row per worker, component, payer and pay period."
  },
  grain: ["year", "role_code", "component_code", "payer_code", "period", "nik"],
  unique: ["year", "role_code", "component_code", "payer_code", "period", "nik"],
  regionLevel: "district",
  columns: {
    year,
    role_code: role,
    component_code: component,
    payer_code: payer,
    period: {
      type: "integer",
      minimum: 1,
      maximum: 12,
      title: { id: "Masa bayar", en: "Pay period" },
      description: {
        id: "Bulan 1-12, semester 1-2, atau 1 untuk tahunan, sesuai komponennya.",
        en: "Month 1-12, half-year 1-2, or 1 for a yearly component."
      },
      aliases: ["masa bayar", "periode", "bulan", "bulan ke"]
    },
    nik,
    name: personName,
    regency,
    district,
    amount,
    due_on: dueOn,
    paid_on: paidOn,
    status: paymentStatus
  }
});

export const incentiveRates = defineIncoming({
  name: "incentive_rates",
  title: { id: "Besaran insentif", en: "Incentive rates" },
  description: {
    id: "Satu baris per peran, komponen, pembayar, dan masa berlaku, menurut keputusan yang ditetapkan.",
    en: "One row per role, component, payer and validity, as decreed."
  },
  grain: ["role_code", "component_code", "payer_code", "valid_from"],
  unique: ["role_code", "component_code", "payer_code", "valid_from"],
  columns: {
    role_code: role,
    component_code: component,
    payer_code: payer,
    rate: {
      ...amount,
      title: { id: "Besaran", en: "Rate" },
      description: { id: "Rupiah per masa bayar.", en: "Rupiah per pay period." },
      aliases: ["besaran", "tarif", "besaran insentif", "nilai per orang"]
    },
    rate_period: {
      type: "text",
      oneOf: ["month", "semester", "year"],
      spellings: {
        month: ["bulan", "per bulan", "bulanan", "/bulan"],
        semester: ["semester", "per semester"],
        year: ["tahun", "per tahun", "tahunan", "/tahun"]
      },
      title: { id: "Satuan masa bayar", en: "Pay period" },
      description: { id: "Bulan, semester, atau tahun.", en: "Month, half-year or year." },
      aliases: ["satuan masa bayar", "per", "satuan waktu", "masa"]
    },
    valid_from: {
      type: "date",
      title: { id: "Berlaku sejak", en: "Valid from" },
      description: { id: "Hari pertama berlakunya.", en: "First day on which it holds." },
      aliases: ["berlaku sejak", "mulai berlaku", "tmt besaran"]
    },
    valid_to: {
      type: "date",
      nullable: true,
      mostlyEmpty: true,
      title: { id: "Berlaku sampai", en: "Valid to" },
      description: { id: "Kosong bila masih berlaku.", en: "Empty: still in force." },
      aliases: ["berlaku sampai", "sampai dengan"]
    }
  }
});
