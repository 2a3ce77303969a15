import { defineTable } from "../table.ts";
import { codeColumn, exact, measured, regionCode, stateOf, year } from "./shared-columns.ts";

export const budgetTotals = defineTable({
  name: "budget_totals",
  title: { id: "Anggaran dan realisasi", en: "Budget and realisation" },
  description: {
    id: "Satu baris per wilayah, tahun, pilar, dan sumber dana. Uang tanpa kabupaten/kota hanya dihitung untuk seluruh wilayah kantor. Provinsi dan kabupaten/kota saja.",
    en: "One row per region, year, pillar and funding source. Money without a regency counts for the whole area of the office only. Province and regencies only."
  },
  grain: ["region_code", "year", "pillar_code", "source_code"],
  columns: {
    region_code: regionCode,
    year,
    pillar_code: codeColumn(
      { id: "Pilar", en: "Pillar" },
      {
        id: "Kode pilar, unstated bila tidak disebut, atau all untuk semua.",
        en: "Code of the pillar, unstated where not stated, or all for every one."
      }
    ),
    source_code: codeColumn(
      { id: "Sumber dana", en: "Funding source" },
      {
        id: "Dari mana uangnya (daftar funding_source), atau all untuk semua.",
        en: "Where the money comes from (list funding_source), or all for every one."
      }
    ),
    original_idr: measured({
      counts: "rupiah",
      state: "state",
      unit: "rupiah",
      title: { id: "Pagu murni", en: "Original budget" },
      description: {
        id: "Anggaran pada awal tahun.",
        en: "Budget at the beginning of the year."
      }
    }),
    revised_idr: measured({
      counts: "rupiah",
      state: "state",
      unit: "rupiah",
      title: { id: "Pagu perubahan", en: "Revised budget" },
      description: {
        id: "Anggaran setelah perubahan; yang tidak diubah memakai pagu murni.",
        en: "Budget after revision; where there was none, the original budget."
      }
    }),
    state: stateOf({ id: "anggaran", en: "budget" }),
    realised_idr: measured({
      counts: "rupiah",
      state: "realised_state",
      unit: "rupiah",
      title: { id: "Realisasi", en: "Realised" },
      description: {
        id: "Uang yang sudah dipakai, dari baris yang mencatatnya.",
        en: "Money spent, on the rows that state it."
      }
    }),
    realised_state: stateOf({ id: "realisasi", en: "realisation" })
  }
});

export const cashMonths = defineTable({
  name: "cash_months",
  title: { id: "Rencana dan realisasi kas bulanan", en: "Monthly cash plan and realisation" },
  description: {
    id: "Satu baris per wilayah, tahun, dan bulan. Provinsi dan kabupaten/kota saja.",
    en: "One row per region, year and month. Province and regencies only."
  },
  grain: ["region_code", "year", "month"],
  columns: {
    region_code: regionCode,
    year,
    month: exact("month", { id: "Bulan", en: "Month" }, { id: "1 sampai 12.", en: "1 to 12." }),
    planned_idr: measured({
      counts: "rupiah",
      state: "planned_state",
      unit: "rupiah",
      title: { id: "Rencana kas", en: "Planned" },
      description: {
        id: "Uang yang direncanakan dipakai bulan itu.",
        en: "Money planned to be spent in the month."
      }
    }),
    planned_state: stateOf({ id: "rencana", en: "plan" }),
    realised_idr: measured({
      counts: "rupiah",
      state: "realised_state",
      unit: "rupiah",
      title: { id: "Realisasi", en: "Realised" },
      description: {
        id: "Uang yang dipakai bulan itu.",
        en: "Money spent in the month."
      }
    }),
    realised_state: stateOf({ id: "realisasi", en: "realisation" })
  }
});

export const grantTotals = defineTable({
  name: "grant_totals",
  title: { id: "Hibah, bansos lembaga, dan CSR", en: "Grants, aid to bodies and CSR" },
  description: {
    id: "Satu baris per wilayah, tahun, dan jenis dana. Perjanjian tanpa kabupaten/kota hanya dihitung untuk seluruh wilayah kantor. Provinsi dan kabupaten/kota saja.",
    en: "One row per region, year and kind of money. Agreements without a regency count for the whole area of the office only. Province and regencies only."
  },
  grain: ["region_code", "year", "kind_code"],
  columns: {
    region_code: regionCode,
    year,
    kind_code: codeColumn(
      { id: "Jenis dana", en: "Kind of money" },
      {
        id: "Hibah, bansos lembaga, CSR (daftar grant_kind); atau all.",
        en: "Grant, aid to a body, CSR (list grant_kind); or all."
      }
    ),
    agreements: measured({
      counts: "agreements",
      state: "state",
      unit: "agreements",
      title: { id: "Perjanjian", en: "Agreements" },
      description: {
        id: "Perjanjian tahun itu.",
        en: "Agreements of the year."
      }
    }),
    committed_idr: measured({
      counts: "rupiah",
      state: "state",
      unit: "rupiah",
      title: { id: "Komitmen", en: "Committed" },
      description: {
        id: "Uang yang dijanjikan.",
        en: "Money promised."
      }
    }),
    reports_due: measured({
      counts: "agreements",
      state: "state",
      unit: "reports",
      title: { id: "LPJ jatuh tempo", en: "Reports due" },
      description: {
        id: "Laporan pertanggungjawaban yang batasnya sudah lewat pada akhir data.",
        en: "Accountability reports whose deadline had passed by the end of the data."
      }
    }),
    reports_received: measured({
      counts: "agreements",
      state: "state",
      unit: "reports",
      title: { id: "LPJ diterima", en: "Reports received" },
      description: {
        id: "Di antaranya, yang sudah diterima.",
        en: "Of these, the ones received."
      }
    }),
    state: stateOf({ id: "perjanjian", en: "agreements" }),
    realised_idr: measured({
      counts: "rupiah",
      state: "realised_state",
      unit: "rupiah",
      title: { id: "Realisasi", en: "Realised" },
      description: {
        id: "Uang yang sudah dicairkan, dari perjanjian yang mencatatnya.",
        en: "Money paid out, on the agreements that state it."
      }
    }),
    realised_state: stateOf({ id: "realisasi", en: "realisation" })
  }
});
