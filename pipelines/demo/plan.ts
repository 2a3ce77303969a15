import type { Instance } from "../../data/instances/instance.ts";
import { currentRegions, loadRegions } from "../regions/load-regions.ts";
import type { RegencySize } from "./calibration.ts";
import type { Encoding, FilePlan } from "./file-plan.ts";
import { listDrafts } from "./lists.ts";
import { rowsPerWorkbook } from "./parameters.ts";
import { seriesDrafts } from "./series.ts";

function encodingOf(turn: number, old: boolean): Encoding {
  if (old) return "windows-1252";
  return turn % 3 === 0 ? "utf-8 with mark" : "utf-8";
}

/**
 * The files of an instance at a scale. What fits a workbook is written as one where an office would keep one; larger
 * tables are CSV, and split by regency above what a spreadsheet holds.
 */
export function planFiles(instance: Instance, regencies: readonly RegencySize[], scale: number): FilePlan[] {
  const regions = currentRegions(loadRegions(instance.scope));
  const names = new Map(regions.map((region) => [region.region_code, region.short_name]));
  const drafts = [...seriesDrafts(instance, regencies, { names, scale }), ...listDrafts(instance)];
  const files = drafts.map(({ stem, wish, rows, ...rest }, turn) => {
    const format: "csv" | "xlsx" = rows > rowsPerWorkbook ? "csv" : wish;
    return { ...rest, name: `${stem}.${format}`, format, turn };
  });
  // One list of people comes from an old Windows program.
  const old = files.findLast(({ format, parameters }) => format === "csv" && parameters["programmes"] === "pkh");
  return files.map((file) => ({ ...file, encoding: encodingOf(file.turn, file === old) }));
}
