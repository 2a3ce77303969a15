import type { TextColumn } from "../table.ts";
import { defineIncoming } from "./incoming.ts";
import { district, regency, role, year } from "./shared-columns.ts";

const optionalDistrict = {
  ...district,
  nullable: true,
  description: {
    id: "Nama kecamatan; kosong bila untuk seluruh kabupaten/kota.",
    en: "Name of the kecamatan; empty for the whole regency or city."
  }
} as const satisfies TextColumn;

const optionalDate = (title: { id: string; en: string }, description: { id: string; en: string }, aliases: string[]) =>
  ({ type: "date", nullable: true, title, description, aliases }) as const;

/** Bodies of the PSKS kinds that are no persons: institutions, youth organisations, networks, businesses. */
export const psksBodies = defineIncoming({
  name: "psks_bodies",
  title: { id: "Lembaga dan forum PSKS", en: "PSKS bodies and forums" },
  description: {
    id: "Satu baris per lembaga: LKS, Karang Taruna, LK3, WKSBM, keluarga pioner, dunia usaha, LKKS; pendaftaran dan akreditasinya.",
    en: "One row per body: LKS, Karang Taruna, LK3, WKSBM, pioneer families, businesses, LKKS; its registration and accreditation."
  },
  grain: ["body_no"],
  unique: ["body_no"],
  regionLevel: "district",
  columns: {
    body_no: {
      type: "text",
      pattern: "^[A-Z0-9][A-Z0-9./-]{2,30}$",
      title: { id: "Nomor induk lembaga", en: "Body number" },
      description: { id: "Nomor lembaga di daftar dinas.", en: "The body's number in the office's list." },
      aliases: ["nomor induk lembaga", "no induk", "no lembaga", "id psks", "kode psks", "no urut psks"]
    },
    kind_code: {
      type: "text",
      oneOf: ["lks", "karang_taruna", "lk3", "keluarga_pioner", "wksbm", "dunia_usaha", "lkks"],
      spellings: {
        lks: ["lks", "orsos", "lembaga kesejahteraan sosial"],
        karang_taruna: ["karang taruna", "kartar"],
        lk3: ["lk3", "lembaga konsultasi kesejahteraan keluarga"],
        keluarga_pioner: ["keluarga pioner", "keluarga pionir"],
        wksbm: ["wksbm"],
        dunia_usaha: ["dunia usaha", "forum csr", "perusahaan"],
        lkks: ["lkks"]
      },
      title: { id: "Jenis PSKS", en: "Kind of PSKS" },
      description: { id: "Jenis lembaga.", en: "Kind of body." },
      aliases: ["jenis psks", "jenis lembaga psks", "jenis forum", "bentuk"]
    },
    regency,
    district: optionalDistrict,
    active_from: optionalDate(
      { id: "Berdiri sejak", en: "Active since" },
      { id: "Kosong bila tidak diketahui.", en: "Empty when not known." },
      ["berdiri sejak", "tanggal berdiri", "tgl berdiri", "sejak"]
    ),
    active_to: {
      ...optionalDate(
        { id: "Tidak aktif sejak", en: "Inactive since" },
        { id: "Kosong bila masih aktif.", en: "Empty when still active." },
        ["tidak aktif sejak", "tanggal bubar", "nonaktif sejak"]
      ),
      mostlyEmpty: true
    },
    registered_until: optionalDate(
      { id: "Tanda daftar berlaku sampai", en: "Registered until" },
      { id: "Kosong bila belum terdaftar.", en: "Empty when not registered." },
      ["tanda daftar berlaku sampai", "masa berlaku tanda daftar", "terdaftar sampai", "siop berlaku sampai"]
    ),
    accreditation: {
      type: "text",
      nullable: true,
      oneOf: ["a", "b", "c", "none"],
      spellings: { none: ["belum", "tidak terakreditasi", "belum terakreditasi"] },
      title: { id: "Akreditasi", en: "Accreditation" },
      description: {
        id: "A, B, C, atau belum; kosong bila tidak berlaku.",
        en: "A, B, C or none; empty where it does not apply."
      },
      aliases: ["akreditasi", "nilai akreditasi", "peringkat akreditasi"]
    },
    accredited_until: optionalDate(
      { id: "Akreditasi berlaku sampai", en: "Accredited until" },
      { id: "Kosong bila belum terakreditasi.", en: "Empty when not accredited." },
      ["akreditasi berlaku sampai", "masa berlaku akreditasi", "akreditasi sampai"]
    )
  }
});

export const requiredPosts = defineIncoming({
  name: "required_posts",
  title: { id: "Formasi petugas", en: "Required posts" },
  description: {
    id: "Satu baris per tahun, peran, dan kecamatan: berapa pos yang diperlukan menurut keputusan kantor.",
    en: "One row per year, role and district: the posts required by the office's decision."
  },
  grain: ["year", "role_code", "district"],
  unique: ["year", "role_code", "region_code"],
  regionLevel: "district",
  columns: {
    year,
    role_code: role,
    regency,
    district,
    posts: {
      type: "integer",
      minimum: 0,
      maximum: 1000,
      unit: "posts",
      title: { id: "Pos diperlukan", en: "Posts required" },
      description: {
        id: "Jumlah pos; 0 bila memang tidak diperlukan.",
        en: "Number of posts; 0 when none is required."
      },
      aliases: ["pos diperlukan", "formasi", "kebutuhan petugas", "jumlah formasi"]
    }
  }
});

/** Coaching, coordination meetings and training of the forums, planned and held. */
export const activities = defineIncoming({
  name: "activities",
  title: { id: "Pembinaan, rakor, dan pelatihan", en: "Coaching, coordination and training" },
  description: {
    id: "Satu baris per kegiatan yang direncanakan, dengan tanggal pelaksanaannya bila sudah diadakan.",
    en: "One row per planned session, with the day on which it was held, if it was."
  },
  grain: ["forum_code", "kind_code", "district", "planned_on"],
  unique: ["forum_code", "kind_code", "region_code", "planned_on"],
  regionLevel: "district",
  columns: {
    forum_code: {
      type: "text",
      reference: "psks.csv",
      title: { id: "Forum", en: "Forum" },
      description: { id: "Forum atau peran yang dibina.", en: "The forum or role that is coached." },
      aliases: ["forum", "forum psks", "peserta dari", "sasaran pembinaan", "unsur"]
    },
    kind_code: {
      type: "text",
      oneOf: ["coaching", "coordination", "training", "discussion"],
      spellings: {
        coaching: ["pembinaan", "bimtek"],
        coordination: ["rakor", "rapat koordinasi"],
        training: ["pelatihan", "diklat"],
        discussion: ["fgd", "diskusi"]
      },
      title: { id: "Jenis kegiatan", en: "Kind of session" },
      description: {
        id: "Pembinaan, rakor, pelatihan, atau FGD.",
        en: "Coaching, coordination, training or discussion."
      },
      aliases: ["jenis kegiatan", "bentuk kegiatan", "kegiatan"]
    },
    regency,
    district: optionalDistrict,
    planned_on: {
      type: "date",
      title: { id: "Rencana", en: "Planned on" },
      description: { id: "Tanggal rencana.", en: "The day on which it was planned." },
      aliases: ["tanggal rencana", "tgl rencana", "rencana pelaksanaan", "jadwal kegiatan"]
    },
    held_on: optionalDate(
      { id: "Pelaksanaan", en: "Held on" },
      { id: "Kosong bila belum atau tidak diadakan.", en: "Empty when not held." },
      ["tanggal pelaksanaan", "tgl pelaksanaan", "realisasi pelaksanaan", "dilaksanakan"]
    ),
    participants: {
      type: "integer",
      minimum: 0,
      maximum: 10000,
      nullable: true,
      unit: "people",
      title: { id: "Peserta", en: "Participants" },
      description: { id: "Kosong bila tidak dicatat.", en: "Empty when not recorded." },
      aliases: ["peserta", "jumlah peserta", "jml peserta"]
    }
  }
});
