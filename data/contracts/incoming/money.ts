import type { IntegerColumn, TextColumn } from "../table.ts";
import { defineIncoming } from "./incoming.ts";
import { regency, year } from "./shared-columns.ts";

const money = (title: { id: string; en: string }, aliases: readonly string[]) =>
  ({
    type: "money",
    minimum: 0,
    unit: "rupiah",
    title,
    description: { id: "Rupiah utuh.", en: "Whole rupiah." },
    aliases
  }) as const satisfies IntegerColumn;

const optionalRegency = {
  ...regency,
  nullable: true,
  description: {
    id: "Kosong bila untuk seluruh wilayah kantor.",
    en: "Empty when for the whole area of the office."
  }
} as const satisfies TextColumn;

const line = {
  account_code: {
    type: "text",
    nullable: true,
    pattern: "^[0-9][0-9.]{0,40}$",
    title: { id: "Kode rekening", en: "Account code" },
    description: {
      id: "Kode bertitik. Baris induk mengulang jumlah anaknya dan tidak dihitung lagi.",
      en: "Dotted code. A parent's row repeats its children's amounts and is not counted again."
    },
    aliases: ["kode rekening", "kode sub kegiatan", "kode kegiatan", "no rekening anggaran"]
  },
  item: {
    type: "text",
    title: { id: "Uraian", en: "Item" },
    description: { id: "Nama kegiatan atau belanja.", en: "Name of the activity or expense." },
    aliases: ["uraian", "nama kegiatan", "kegiatan anggaran", "sub kegiatan"]
  },
  pillar_code: {
    type: "text",
    nullable: true,
    reference: "pillars.csv",
    title: { id: "Pilar", en: "Pillar" },
    description: {
      id: "Satu dari empat pilar; kosong bila tidak disebut.",
      en: "One of the four pillars; empty when not stated."
    },
    aliases: ["pilar", "bidang", "urusan"]
  },
  source_code: {
    type: "text",
    section: true,
    oneOf: ["apbn", "apbd_province", "apbd_regency", "village_fund", "grant", "csr", "zakat"],
    spellings: {
      apbn: ["apbn", "apbn kemensos", "dana pusat", "dak"],
      apbd_province: ["apbd provinsi", "apbd prov", "pad provinsi", "dau"],
      apbd_regency: ["apbd kabupaten", "apbd kota", "apbd kab/kota", "apbd kab", "bantuan keuangan"],
      village_fund: ["dana desa", "apbdes"],
      grant: ["hibah"],
      csr: ["csr", "dunia usaha", "tjslp"],
      zakat: ["baznas", "zakat", "laz"]
    },
    title: { id: "Sumber dana", en: "Funding source" },
    description: {
      id: "Dari mana uangnya; sering hanya tertulis sebagai judul bagian.",
      en: "Where the money comes from; often only a section title."
    },
    aliases: ["sumber dana", "sumber anggaran", "sumber pembiayaan"]
  },
  regency: optionalRegency
} as const;

export const budget = defineIncoming({
  name: "budget",
  title: { id: "Anggaran dan realisasi", en: "Budget and realisation" },
  description: {
    id: "Satu baris per mata anggaran, sumber dana, dan tahun: pagu murni, pagu perubahan, realisasi.",
    en: "One row per budget item, funding source and year: original budget, revised budget, realisation."
  },
  grain: ["year", "source_code", "account_code", "item", "regency"],
  unique: ["year", "source_code", "account_code", "item", "region_code"],
  regionLevel: "regency",
  columns: {
    year,
    ...line,
    original: money({ id: "Pagu murni", en: "Original budget" }, [
      "pagu murni",
      "pagu",
      "anggaran murni",
      "anggaran",
      "apbd murni",
      "anggaran 1 tahun sebelum efisiensi"
    ]),
    revised: {
      ...money({ id: "Pagu perubahan", en: "Revised budget" }, [
        "pagu perubahan",
        "anggaran perubahan",
        "anggaran papbd",
        "apbd perubahan",
        "anggaran 1 tahun setelah efisiensi"
      ]),
      nullable: true
    },
    realised: {
      ...money({ id: "Realisasi", en: "Realised" }, ["realisasi", "realisasi anggaran", "realisasi sd bulan ini"]),
      nullable: true
    }
  }
});

export const budgetMonths = defineIncoming({
  name: "budget_months",
  title: { id: "Rencana dan realisasi kas bulanan", en: "Monthly cash plan and realisation" },
  description: {
    id: "Satu baris per mata anggaran dan bulan; kantor menyimpannya sebagai matriks bulan x (rencana, realisasi).",
    en: "One row per budget item and month; offices keep it as a matrix of months x (planned, realised)."
  },
  grain: ["year", "source_code", "account_code", "item", "regency", "month"],
  unique: ["year", "source_code", "account_code", "item", "region_code", "month"],
  regionLevel: "regency",
  wide: { over: "month", columns: ["planned", "realised"] },
  columns: {
    year,
    ...line,
    month: {
      type: "integer",
      minimum: 1,
      maximum: 12,
      title: { id: "Bulan", en: "Month" },
      description: { id: "Bulan anggaran.", en: "Month of the fiscal year." },
      aliases: ["bulan"]
    },
    planned: {
      ...money({ id: "Rencana kas", en: "Planned" }, ["dkkb", "rencana", "rencana kas", "target", "anggaran kas"]),
      nullable: true
    },
    realised: { ...money({ id: "Realisasi", en: "Realised" }, ["realisasi", "real"]), nullable: true }
  }
});

/** Money promised to bodies and by businesses. Aid to persons is in `disbursements`. */
export const grants = defineIncoming({
  name: "grants",
  title: { id: "Hibah, bansos lembaga, dan CSR", en: "Grants, aid to bodies and CSR" },
  description: {
    id: "Satu baris per perjanjian: komitmen, realisasi, dan laporan pertanggungjawabannya (LPJ).",
    en: "One row per agreement: commitment, realisation and its accountability report (LPJ)."
  },
  grain: ["year", "grant_no"],
  unique: ["year", "grant_no"],
  regionLevel: "regency",
  columns: {
    year,
    grant_no: {
      type: "text",
      pattern: "^[A-Z0-9][A-Z0-9./-]{2,40}$",
      title: { id: "Nomor perjanjian", en: "Agreement number" },
      description: { id: "Nomor NPHD, SK, atau perjanjian.", en: "Number of the grant agreement or decree." },
      aliases: ["nomor perjanjian", "no nphd", "nomor nphd", "no perjanjian", "id kegiatan csr", "no mou"]
    },
    kind_code: {
      type: "text",
      oneOf: ["hibah", "bansos_body", "csr"],
      spellings: {
        hibah: ["hibah", "hibah apbd"],
        bansos_body: ["bansos lembaga", "bansos kelompok"],
        csr: ["csr", "tjslp", "dunia usaha"]
      },
      title: { id: "Jenis dana", en: "Kind of money" },
      description: { id: "Hibah, bansos kepada lembaga, atau CSR.", en: "Grant, aid to a body, or CSR." },
      aliases: ["jenis dana", "bentuk bantuan", "jenis hibah"]
    },
    purpose_code: {
      type: "text",
      nullable: true,
      reference: "ppks.csv",
      title: { id: "Untuk kategori", en: "For category" },
      description: {
        id: "Kategori PPKS yang dituju; kosong bila umum.",
        en: "The PPKS category it is for; empty when general."
      },
      aliases: ["untuk kategori", "peruntukan", "sasaran ppks"]
    },
    regency: optionalRegency,
    committed: money({ id: "Komitmen", en: "Committed" }, [
      "komitmen",
      "nilai perjanjian",
      "nilai hibah",
      "nominal komitmen",
      "pagu hibah"
    ]),
    realised: {
      ...money({ id: "Realisasi", en: "Realised" }, ["realisasi", "nilai realisasi", "nominal realisasi", "dicairkan"]),
      nullable: true
    },
    report_due_on: {
      type: "date",
      nullable: true,
      title: { id: "Batas LPJ", en: "Report due on" },
      description: { id: "Kosong bila tidak wajib LPJ (CSR).", en: "Empty when no report is due (CSR)." },
      aliases: ["batas lpj", "jatuh tempo lpj", "tgl batas lpj"]
    },
    reported_on: {
      type: "date",
      nullable: true,
      title: { id: "LPJ diterima", en: "Reported on" },
      description: { id: "Kosong bila belum diterima.", en: "Empty when not received." },
      aliases: ["lpj diterima", "tanggal lpj", "tgl lpj"]
    }
  }
});
