import { defineTable } from "../table.ts";
import { codeColumn, measured, regionCode, stateOf, year } from "./shared-columns.ts";

export const welfare = defineTable({
  name: "welfare",
  title: { id: "Keluarga menurut desil kesejahteraan", en: "Families by welfare decile" },
  description: {
    id: "Satu baris per wilayah, tahun, satuan, dan desil. Rumah tangga (DTKS) dan keluarga (DTSEN, sejak 2025) adalah satuan berbeda: deretnya terputus dan tidak boleh dijumlahkan. Kecamatan: jumlah semua desil saja.",
    en: "One row per region, year, unit and decile. Households (DTKS) and families (DTSEN, since 2025) are different units: the series breaks there, and they must not be added. Districts: the total of all deciles only."
  },
  grain: ["region_code", "year", "unit_code", "decile_code"],
  disclosure: {
    by: { unit_code: { as: "welfare_unit" }, decile_code: { as: "decile", total: "all" } },
    numbers: { families: { name: "families", apart: ["welfare_unit"] } }
  },
  columns: {
    region_code: regionCode,
    year,
    unit_code: codeColumn(
      { id: "Satuan", en: "Unit" },
      { id: "Rumah tangga atau keluarga (daftar welfare_unit).", en: "Household or family (list welfare_unit)." }
    ),
    decile_code: codeColumn(
      { id: "Desil", en: "Decile" },
      {
        id: "1 (paling miskin) sampai 10, unranked bila belum diperingkat, atau all untuk semua.",
        en: "1 (poorest) to 10, unranked where not ranked yet, or all for every one."
      }
    ),
    families: measured({
      counts: "people",
      state: "state",
      unit: "families",
      title: { id: "Keluarga", en: "Families" },
      description: {
        id: "Keluarga atau rumah tangga tercatat, menurut satuannya.",
        en: "Families or households on record, by the unit."
      }
    }),
    state: stateOf({ id: "keluarga", en: "families" })
  }
});
