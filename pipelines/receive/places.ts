import type { DuckDBConnection } from "@duckdb/node-api";
import { bareName, namesOf } from "../regions/names.ts";
import { csvRows } from "../regions/csv-rows.ts";
import { currentRegions, loadRegions } from "../regions/load-regions.ts";
import { gazetteer } from "../regions/reference.ts";
import { normaliseSpelling, regionSpellings } from "../regions/spellings.ts";
import { fillTable } from "./fill-table.ts";

/** A regency anywhere in Indonesia. */
interface Regency {
  readonly code: string;
  readonly name: string;
  readonly bare: string;
}

function allRegencies(): Regency[] {
  return csvRows<"code" | "name">(gazetteer.regencies()).map(({ code, name }) => {
    const full = namesOf("regency", name).name;
    return { code, name: full, bare: bareName(full) };
  });
}

/** Ways to write a regency that are no region of the scope's, so that "outside" can be told from "unknown". */
function elsewhere(regencies: readonly Regency[]): string[] {
  const words = (name: string, bare: string): string[] =>
    name.startsWith("Kota ") ? [`Kodya ${bare}`, `Kotamadya ${bare}`] : [`Kab ${bare}`];
  return regencies.flatMap(({ code, name, bare }) => [code, name, bare, ...words(name, bare)].map(normaliseSpelling));
}

interface Twin {
  readonly parent_code: string;
  readonly level: string;
  readonly spelling: string;
}

/** Names that fit two places of one parent and hence neither. */
function twins(scope: string, regencies: readonly Regency[]): Twin[] {
  const inside = currentRegions(loadRegions(scope))
    .filter(({ level }) => level === "district" || level === "village")
    .map(({ level, parent_code, name }) => ({
      level,
      parent_code: parent_code ?? "",
      spelling: normaliseSpelling(name)
    }));
  const bare = regencies
    .filter(({ code }) => code.slice(0, 2) === scope.slice(0, 2))
    .map(({ code, bare: name }) => ({
      level: "regency",
      parent_code: code.slice(0, 2),
      spelling: normaliseSpelling(name)
    }));
  const groups = Map.groupBy([...inside, ...bare], (one) => `${one.level} ${one.parent_code} ${one.spelling}`);
  return [...groups.values()].flatMap((same) => (same.length > 1 && same[0] ? [same[0]] : []));
}

/** Fills `place_spellings`, `place_twins` and `places_elsewhere`, and makes `is_province(code)`. */
export async function loadPlaces(connection: DuckDBConnection, scope: string): Promise<void> {
  const regencies = allRegencies();
  const spellings = regionSpellings(loadRegions(scope)).filter(({ level }) => level !== "province");
  await fillTable(connection, "place_spellings", ["level", "parent_code", "spelling", "region_code"], spellings);
  await fillTable(connection, "place_twins", ["level", "parent_code", "spelling"], twins(scope, regencies));
  const outside = elsewhere(regencies).map((spelling) => ({ spelling }));
  await fillTable(connection, "places_elsewhere", ["spelling"], outside);
  const provinces = csvRows<"code">(gazetteer.provinces()).map(({ code }) => code);
  await connection.run(`CREATE OR REPLACE MACRO is_province(code) AS code IN (${provinces.join(", ")})`);
}
