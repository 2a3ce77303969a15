import type { DateColumn } from "../table.ts";
import { defineIncoming } from "./incoming.ts";
import { address, district, nik, personName, regency, village } from "./shared-columns.ts";

const caseNo = {
  type: "text",
  pattern: "^[A-Z0-9][A-Z0-9./-]{2,30}$",
  title: { id: "Nomor kasus", en: "Case number" },
  description: {
    id: "Nomor tiket atau register, bukan identitas orang.",
    en: "Ticket or register number, not a person's id."
  },
  aliases: ["nomor kasus", "no kasus", "no tiket", "nomor pengaduan", "no register", "nomor pengusulan", "kode aduan"]
} as const;

const day = (title: { id: string; en: string }, aliases: readonly string[]) =>
  ({
    type: "date",
    title,
    description: { id: "Tanggal tahap itu.", en: "The day of this step." },
    aliases
  }) as const satisfies DateColumn;

const later = (title: { id: string; en: string }, aliases: readonly string[]) =>
  ({
    type: "date",
    nullable: true,
    mostlyEmpty: true,
    title,
    description: { id: "Kosong bila tahap itu belum terjadi.", en: "Empty when this step has not come." },
    aliases
  }) as const satisfies DateColumn;

const receivedOn = day({ id: "Diterima", en: "Received on" }, [
  "tanggal diterima",
  "tgl diterima",
  "tanggal pengajuan",
  "tanggal pengaduan",
  "tgl masuk",
  "tanggal masuk"
]);

// Who asks is never stored: a case is counted, not followed.
const applicant = {
  nik: { ...nik, personal: "discard", nullable: true },
  name: { ...personName, aliases: [...personName.aliases, "nama pemohon", "nama pelapor", "pelapor"] },
  address
} as const;

export const puskesos = defineIncoming({
  name: "puskesos",
  title: { id: "Puskesos", en: "Village welfare posts (Puskesos)" },
  description: {
    id: "Satu baris per Puskesos: desa yang dilayani, sejak kapan, siapa yang membentuk.",
    en: "One row per post: the village served, since when, and who formed it."
  },
  grain: ["village"],
  unique: ["region_code"],
  regionLevel: "village",
  columns: {
    regency,
    district,
    village,
    since: {
      type: "date",
      title: { id: "Dibentuk", en: "Formed on" },
      description: { id: "Tanggal SK pembentukan.", en: "Date of the decree that formed it." },
      aliases: ["tanggal dibentuk", "tgl pembentukan", "dibentuk tanggal", "tgl sk puskesos", "sk pembentukan"]
    },
    closed_on: later({ id: "Tidak aktif sejak", en: "Closed on" }, ["tidak aktif sejak", "tanggal tutup"]),
    formed_by: {
      type: "text",
      nullable: true,
      oneOf: ["regency", "district", "village"],
      spellings: {
        regency: ["kabupaten", "kota", "bupati", "wali kota", "walikota"],
        district: ["kecamatan", "camat"],
        village: ["desa", "kelurahan", "kepala desa", "lurah"]
      },
      title: { id: "Dibentuk oleh", en: "Formed by" },
      description: { id: "Kosong bila tidak disebut.", en: "Empty when not stated." },
      aliases: ["dibentuk oleh", "pembentuk"]
    }
  }
});

/** Cases of the one-door service (SLRT/Puskesos) and complaints. */
export const serviceCases = defineIncoming({
  name: "service_cases",
  title: { id: "Layanan SLRT dan pengaduan", en: "SLRT cases and complaints" },
  description: {
    id: "Satu baris per kasus layanan atau pengaduan, dengan tanggal tiap tahapnya.",
    en: "One row per service case or complaint, with the day of each step."
  },
  grain: ["case_no"],
  unique: ["case_no"],
  regionLevel: "village",
  columns: {
    case_no: caseNo,
    kind_code: {
      type: "text",
      oneOf: ["slrt", "complaint"],
      spellings: {
        slrt: ["slrt", "layanan", "usulan", "puskesos", "permohonan"],
        complaint: ["pengaduan", "aduan", "keluhan"]
      },
      title: { id: "Jenis laporan", en: "Kind of case" },
      description: { id: "Permohonan layanan atau pengaduan.", en: "Request for service, or complaint." },
      aliases: ["jenis laporan", "jenis kasus", "jenis layanan"]
    },
    category_code: {
      type: "text",
      reference: "complaint-categories.csv",
      title: { id: "Kategori", en: "Category" },
      description: { id: "Pokok kasus.", en: "What it is about." },
      aliases: ["kategori laporan", "kategori pengaduan", "kategori", "jenis usulan", "pokok aduan", "jenis pengaduan"]
    },
    channel_code: {
      type: "text",
      nullable: true,
      oneOf: ["puskesos", "office", "worker", "phone", "message", "website", "lapor", "ombudsman", "letter"],
      spellings: {
        puskesos: ["puskesos", "slrt"],
        office: ["loket", "datang langsung", "kantor", "mpp"],
        worker: ["tksk", "psm", "petugas"],
        phone: ["telepon", "telp", "call center"],
        message: ["whatsapp", "wa", "sms"],
        website: ["website", "situs", "aplikasi", "media sosial"],
        lapor: ["lapor", "sp4n", "sp4n-lapor"],
        ombudsman: ["ombudsman"],
        letter: ["surat", "email"]
      },
      title: { id: "Saluran", en: "Channel" },
      description: {
        id: "Lewat mana kasus masuk; kosong bila tidak dicatat.",
        en: "How it came in; empty when not recorded."
      },
      aliases: ["saluran", "media", "kanal", "sumber laporan"]
    },
    ...applicant,
    regency,
    district,
    village: { ...village, nullable: true },
    received_on: receivedOn,
    verified_on: later({ id: "Diverifikasi", en: "Verified on" }, ["tanggal verifikasi", "tgl verifikasi"]),
    referred_on: later({ id: "Dirujuk", en: "Referred on" }, ["tanggal rujukan", "tgl rujuk", "tanggal diteruskan"]),
    referred_to: {
      type: "text",
      nullable: true,
      mostlyEmpty: true,
      oneOf: [
        "health_insurance",
        "hospital",
        "education",
        "civil_registry",
        "regency_office",
        "province",
        "ministry",
        "other"
      ],
      spellings: {
        health_insurance: ["bpjs", "bpjs kesehatan"],
        hospital: ["rumah sakit", "rsud", "puskesmas"],
        education: ["dinas pendidikan", "sekolah"],
        civil_registry: ["dukcapil", "disdukcapil"],
        regency_office: ["dinsos kabupaten", "dinsos kota", "dinsos kab/kota"],
        province: ["dinsos provinsi", "provinsi"],
        ministry: ["kemensos", "sentra"],
        other: ["lainnya", "instansi lain"]
      },
      title: { id: "Dirujuk ke", en: "Referred to" },
      description: { id: "Kosong bila tidak dirujuk.", en: "Empty when not referred." },
      aliases: ["dirujuk ke", "tujuan rujukan", "diteruskan ke", "instansi tujuan"]
    },
    resolved_on: later({ id: "Selesai", en: "Resolved on" }, ["tanggal selesai", "tgl selesai", "tanggal tuntas"]),
    resolved_at: {
      type: "text",
      nullable: true,
      oneOf: ["village", "district", "regency", "province"],
      spellings: {
        village: ["desa", "kelurahan", "puskesos"],
        district: ["kecamatan"],
        regency: ["kabupaten", "kota", "kab/kota"],
        province: ["provinsi"]
      },
      title: { id: "Diselesaikan di", en: "Resolved at" },
      description: {
        id: "Tingkat yang menyelesaikan; kosong bila belum selesai.",
        en: "The level that resolved it; empty when open."
      },
      aliases: ["diselesaikan di", "tingkat penyelesaian", "selesai di tingkat"]
    }
  }
});

/** Family counselling cases. Tiny numbers of a delicate kind: regency level only, nobody is stored. */
export const lk3Cases = defineIncoming({
  name: "lk3_cases",
  title: { id: "Kasus konsultasi keluarga (LK3)", en: "Family counselling cases (LK3)" },
  description: {
    id: "Satu baris per kasus konsultasi keluarga.",
    en: "One row per family counselling case."
  },
  grain: ["case_no"],
  unique: ["case_no"],
  regionLevel: "regency",
  columns: {
    case_no: caseNo,
    problem_code: {
      type: "text",
      oneOf: ["divorce", "child_delinquency", "domestic_violence", "inheritance", "other"],
      spellings: {
        divorce: ["perceraian", "cerai"],
        child_delinquency: ["kenakalan anak", "kenakalan remaja"],
        domestic_violence: ["kdrt", "kekerasan dalam rumah tangga", "kekerasan keluarga"],
        inheritance: ["waris", "harta bersama"],
        other: ["lainnya", "lain-lain"]
      },
      title: { id: "Masalah keluarga", en: "Family problem" },
      description: { id: "Pokok konsultasi.", en: "What the family sought advice on." },
      aliases: ["masalah keluarga", "jenis masalah", "kasus lk3", "permasalahan"]
    },
    ...applicant,
    regency,
    received_on: receivedOn,
    closed_on: later({ id: "Ditutup", en: "Closed on" }, [
      "tanggal ditutup",
      "tgl ditutup",
      "tanggal selesai",
      "tgl selesai"
    ]),
    outcome_code: {
      type: "text",
      nullable: true,
      oneOf: ["reconciled", "resolved", "referred", "separated", "discontinued"],
      spellings: {
        reconciled: ["rukun", "rujuk kembali", "damai", "tidak jadi cerai"],
        resolved: ["tuntas", "selesai"],
        referred: ["dirujuk"],
        separated: ["berpisah", "cerai"],
        discontinued: ["tidak dilanjutkan", "mundur"]
      },
      title: { id: "Hasil", en: "Outcome" },
      description: { id: "Kosong bila masih berjalan.", en: "Empty while it goes on." },
      aliases: ["hasil", "hasil konsultasi", "hasil akhir"]
    }
  }
});
