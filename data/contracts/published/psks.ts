import { defineTable } from "../table.ts";
import { codeColumn, measured, regionCode, stateOf, year } from "./shared-columns.ts";

export const psks = defineTable({
  name: "psks",
  title: { id: "Lembaga dan forum PSKS", en: "PSKS bodies and forums" },
  description: {
    id: "Satu baris per wilayah, tahun (31 Desember), dan jenis lembaga. Keluarga pioner bukan lembaga: tampil sendiri, di luar jumlah, dan tidak sampai kecamatan. Lembaga tanpa kecamatan dihitung di kabupaten/kotanya saja.",
    en: "One row per region, year (31 December) and kind of body. Pioneer families are no bodies: shown by themselves, outside the total, and not for districts. Bodies without a district count in their regency only."
  },
  grain: ["region_code", "year", "kind_code"],
  disclosure: {
    only: { column: "kind_code", codes: ["keluarga_pioner"] },
    by: { kind_code: { as: "psks_kind" } },
    numbers: {
      bodies: { name: "bodies", apart: ["psks_kind"] },
      registered: { name: "bodies_registered", apart: ["psks_kind"] },
      registration_expired: { name: "bodies_registration_expired", apart: ["psks_kind"] },
      accredited: { name: "bodies_accredited", apart: ["psks_kind"] },
      accreditation_expired: { name: "bodies_accreditation_expired", apart: ["psks_kind"] }
    },
    atMost: [
      ["bodies_registered", "bodies"],
      ["bodies_registration_expired", "bodies"],
      ["bodies_accredited", "bodies"],
      ["bodies_accreditation_expired", "bodies"]
    ]
  },
  columns: {
    region_code: regionCode,
    year,
    kind_code: codeColumn(
      { id: "Jenis PSKS", en: "Kind of PSKS" },
      {
        id: "Kode jenis (daftar psks), atau all untuk semua lembaga.",
        en: "Code of the kind (list psks), or all for every body."
      }
    ),
    bodies: measured({
      counts: "institutions",
      state: "state",
      unit: "institutions",
      title: { id: "Lembaga", en: "Bodies" },
      description: {
        id: "Lembaga (atau keluarga pioner) yang aktif pada akhir tahun.",
        en: "Bodies (or pioneer families) active at the end of the year."
      }
    }),
    registered: measured({
      counts: "institutions",
      state: "state",
      unit: "institutions",
      title: { id: "Terdaftar", en: "Registered" },
      description: {
        id: "Tanda daftarnya, seperti tercatat kini, berlaku sampai akhir tahun atau lebih.",
        en: "Whose registration, as recorded now, runs to the end of the year or beyond."
      }
    }),
    registration_expired: measured({
      counts: "institutions",
      state: "state",
      unit: "institutions",
      title: { id: "Tanda daftar habis", en: "Registration expired" },
      description: {
        id: "Tanda daftarnya habis sebelum akhir tahun.",
        en: "Whose registration ended before the end of the year."
      }
    }),
    accredited: measured({
      counts: "institutions",
      state: "state",
      unit: "institutions",
      title: { id: "Terakreditasi", en: "Accredited" },
      description: {
        id: "Akreditasi A, B, atau C yang berlaku pada akhir tahun.",
        en: "With an accreditation A, B or C in force at the end of the year."
      }
    }),
    accreditation_expired: measured({
      counts: "institutions",
      state: "state",
      unit: "institutions",
      title: { id: "Akreditasi habis", en: "Accreditation expired" },
      description: {
        id: "Akreditasinya habis sebelum akhir tahun.",
        en: "Whose accreditation ended before the end of the year."
      }
    }),
    state: stateOf({ id: "lembaga", en: "bodies" })
  }
});

export const forumSessions = defineTable({
  name: "forum_sessions",
  title: { id: "Pembinaan, rakor, dan pelatihan", en: "Coaching, coordination and training" },
  description: {
    id: "Satu baris per wilayah, tahun rencana, forum, dan jenis kegiatan. Provinsi dan kabupaten/kota menurut forum atau menurut jenis, tidak silang; kecamatan: jumlah semuanya.",
    en: "One row per region, year of the plan, forum and kind of session. Province and regencies by forum or by kind, never crossed; districts: the total."
  },
  grain: ["region_code", "year", "forum_code", "kind_code"],
  disclosure: {
    by: { forum_code: { as: "forum", total: "all" }, kind_code: { as: "session_kind", total: "all" } },
    numbers: { participants: { name: "participants", beyondParts: true } }
  },
  columns: {
    region_code: regionCode,
    year,
    forum_code: codeColumn(
      { id: "Forum", en: "Forum" },
      {
        id: "Forum yang dibina (daftar psks), atau all untuk semua.",
        en: "The forum that is coached (list psks), or all for every one."
      }
    ),
    kind_code: codeColumn(
      { id: "Jenis kegiatan", en: "Kind of session" },
      {
        id: "Pembinaan, rakor, pelatihan, FGD (daftar session_kind); atau all.",
        en: "Coaching, coordination, training, discussion (list session_kind); or all."
      }
    ),
    planned: measured({
      counts: "sessions",
      state: "state",
      unit: "sessions",
      title: { id: "Direncanakan", en: "Planned" },
      description: {
        id: "Kegiatan yang direncanakan tahun itu.",
        en: "Sessions planned for the year."
      }
    }),
    held: measured({
      counts: "sessions",
      state: "state",
      unit: "sessions",
      title: { id: "Terlaksana", en: "Held" },
      description: {
        id: "Di antaranya, yang sudah diadakan.",
        en: "Of these, the ones held."
      }
    }),
    state: stateOf({ id: "kegiatan", en: "sessions" }),
    participants: measured({
      counts: "people",
      state: "participants_state",
      unit: "people",
      title: { id: "Peserta", en: "Participants" },
      description: {
        id: "Peserta yang tercatat pada kegiatan yang diadakan; yang hadir dua kali dihitung dua kali.",
        en: "Participants on record at sessions held; somebody at two sessions counts twice."
      }
    }),
    participants_state: stateOf({ id: "peserta", en: "participants" })
  }
});
