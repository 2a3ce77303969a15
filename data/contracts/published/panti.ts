import { defineTable } from "../table.ts";
import { exact, measured, regionCode, stateOf, year } from "./shared-columns.ts";

const flows = (when: { id: string; en: string }, waitingWhen: { id: string; en: string }) => ({
  arrivals: measured({
    counts: "people",
    state: "flows_state",
    unit: "people",
    title: { id: "Masuk", en: "Arrivals" },
    description: { id: `Orang yang masuk panti ${when.id}.`, en: `People who entered a home ${when.en}.` }
  }),
  exits: measured({
    counts: "people",
    state: "flows_state",
    unit: "people",
    title: { id: "Keluar", en: "Exits" },
    description: { id: `Orang yang keluar dari panti ${when.id}.`, en: `People who left a home ${when.en}.` }
  }),
  waiting: measured({
    counts: "people",
    state: "flows_state",
    unit: "people",
    title: { id: "Daftar tunggu", en: "Waiting" },
    description: {
      id: `Orang dalam daftar tunggu panti ${waitingWhen.id}.`,
      en: `People waiting for a place ${waitingWhen.en}.`
    }
  }),
  flows_state: stateOf({ id: "masuk, keluar, dan daftar tunggu", en: "arrivals, exits and waiting" })
});

export const pantiPlaces = defineTable({
  name: "panti_places",
  title: { id: "Tempat di panti", en: "Places in care homes" },
  description: {
    id: "Satu baris per wilayah, tahun (31 Desember), dan jenis panti. Provinsi dan kabupaten/kota menurut jenis; kecamatan: jumlah semua jenis.",
    en: "One row per region, year (31 December) and type of home. Province and regencies by type; districts: the total of all types."
  },
  grain: ["region_code", "year", "type_code"],
  disclosure: {
    by: { type_code: { as: "institution_type", total: "all" } },
    numbers: {
      residents: { name: "residents" },
      arrivals: { name: "arrivals" },
      exits: { name: "exits" },
      waiting: { name: "waiting" },
      places_needed: { name: "places_needed" }
    },
    tier: { of: "type_code", list: "institution_type" }
  },
  columns: {
    region_code: regionCode,
    year,
    type_code: {
      type: "text",
      title: { id: "Jenis panti", en: "Type of home" },
      description: { id: "Kode jenis panti, atau all untuk semua.", en: "Code of the type, or all for every one." }
    },
    institutions_government: exact(
      "institutions",
      { id: "Panti pemerintah", en: "Government homes" },
      {
        id: "Milik Kemensos, provinsi, atau kabupaten/kota. 0: jenis ini tidak ada.",
        en: "Of the ministry, province or regency. 0: no home of this type."
      }
    ),
    institutions_private: exact(
      "institutions",
      { id: "Panti masyarakat", en: "Private homes" },
      {
        id: "Milik yayasan atau masyarakat. 0: jenis ini tidak ada.",
        en: "Of foundations or the community. 0: no home of this type."
      }
    ),
    places_government: exact(
      "places",
      { id: "Tempat di panti pemerintah", en: "Places in government homes" },
      { id: "Kapasitas yang berlaku pada akhir tahun.", en: "Capacity in force at the end of the year." }
    ),
    places_private: exact(
      "places",
      { id: "Tempat di panti masyarakat", en: "Places in private homes" },
      { id: "Kapasitas yang berlaku pada akhir tahun.", en: "Capacity in force at the end of the year." }
    ),
    residents: measured({
      counts: "people",
      state: "residents_state",
      unit: "people",
      title: { id: "Penghuni", en: "Residents" },
      description: {
        id: "Penghuni pada bulan terakhir yang dilaporkan tahun itu.",
        en: "Residents in the last month reported in the year."
      }
    }),
    residents_state: stateOf({ id: "penghuni", en: "residents" }),
    ...flows(
      { id: "sepanjang tahun", en: "during the year" },
      { id: "pada bulan terakhir yang dilaporkan tahun itu", en: "in the last month reported in the year" }
    ),
    places_needed: measured({
      counts: "people",
      state: "need_state",
      unit: "people",
      title: { id: "Perlu tempat", en: "People who need a place" },
      description: {
        id: "Orang yang menurut asesmen perlu layanan dalam panti jenis ini; usulan dan yang tidak layak tidak dihitung.",
        en: "People assessed as needing care in a home of this type; those only proposed or not eligible do not count."
      }
    }),
    need_state: stateOf({ id: "kebutuhan tempat", en: "places needed" })
  }
});

export const pantiMonths = defineTable({
  name: "panti_months",
  title: { id: "Penghuni panti per bulan", en: "Residents of care homes by month" },
  description: {
    id: "Satu baris per bulan untuk seluruh wilayah kerja kantor.",
    en: "One row per month for the office's whole area."
  },
  grain: ["region_code", "year", "month"],
  disclosure: {
    by: { month: { as: "month" } },
    numbers: {
      residents: { name: "residents", apart: ["month"] },
      arrivals: { name: "arrivals" },
      exits: { name: "exits" },
      waiting: { name: "waiting", apart: ["month"] }
    }
  },
  columns: {
    region_code: regionCode,
    year,
    month: exact("month", { id: "Bulan", en: "Month" }, { id: "1 sampai 12.", en: "1 to 12." }),
    places: exact(
      "places",
      { id: "Tempat", en: "Places" },
      { id: "Kapasitas yang berlaku pada akhir bulan.", en: "Capacity in force at the end of the month." }
    ),
    residents: measured({
      counts: "people",
      state: "state",
      unit: "people",
      title: { id: "Penghuni", en: "Residents" },
      description: { id: "Jumlah penghuni semua panti yang melapor.", en: "Residents of all homes that reported." }
    }),
    homes_reporting: exact(
      "institutions",
      { id: "Panti melapor", en: "Homes reporting" },
      { id: "Panti yang melapor bulan itu.", en: "Homes that reported in the month." }
    ),
    state: stateOf({ id: "penghuni", en: "residents" }),
    ...flows({ id: "bulan itu", en: "in the month" }, { id: "bulan itu", en: "in the month" })
  }
});
