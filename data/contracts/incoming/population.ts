import { defineIncoming } from "./incoming.ts";
import { district, regency, year } from "./shared-columns.ts";

const people = (title: { id: string; en: string }, aliases: readonly string[]) =>
  ({
    type: "integer",
    minimum: 0,
    unit: "people",
    title,
    description: { id: "Jumlah penduduk terdaftar.", en: "Registered inhabitants." },
    aliases
  }) as const;

export const districtPopulation = defineIncoming({
  name: "district_population",
  title: { id: "Penduduk kecamatan", en: "Population by district" },
  description: {
    id: "Satu baris per kecamatan dan tahun: penyebut semua angka per 1.000 penduduk.",
    en: "One row per district and year: the denominator of every rate per 1,000 people."
  },
  grain: ["year", "district"],
  unique: ["year", "region_code"],
  regionLevel: "district",
  rowSum: { aliases: ["jumlah", "jml", "total", "L+P", "jumlah penduduk", "total penduduk"], of: ["male", "female"] },
  columns: {
    year,
    regency,
    district,
    male: people({ id: "Laki-laki", en: "Male" }, ["laki-laki", "l", "penduduk laki-laki"]),
    female: people({ id: "Perempuan", en: "Female" }, ["perempuan", "p", "penduduk perempuan"])
  }
});
