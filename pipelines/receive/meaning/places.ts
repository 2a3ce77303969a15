import type { DuckDBConnection } from "@duckdb/node-api";
import { bareName, namesOf } from "../../regions/names.ts";
import { csvRows } from "../../regions/csv-rows.ts";
import { currentRegions, loadRegions } from "../../regions/load-regions.ts";
import { gazetteer } from "../../regions/reference.ts";
import { normaliseSpelling, regionSpellings, type RegionSpelling } from "../../regions/spellings.ts";
import type { Region } from "../../../data/contracts/published/regions.ts";
import { regionAnswers } from "./answers.ts";
import { codeParts } from "./codes.ts";
import { fillTable } from "./fill-table.ts";
import type { MappingLine } from "./mapping.ts";

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

/** Ways to write any province but that of the scope. */
function otherProvinces(scope: string): string[] {
  const others = csvRows<"code" | "name">(gazetteer.provinces()).filter(({ code }) => code !== scope.slice(0, 2));
  return others.flatMap(({ code, name: written }) => {
    const { name, short_name } = namesOf("province", written);
    return [code, name, short_name, `Propinsi ${short_name}`, `Prov ${short_name}`].map(normaliseSpelling);
  });
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

const isPlace = ({ level }: { readonly level: string }): boolean => level !== "province";

/** Every way to write a place, the office's own answers in front of ours. */
function spellingsWith(answers: readonly RegionSpelling[], regions: readonly Region[]): RegionSpelling[] {
  const keyOf = ({ level, parent_code, spelling }: RegionSpelling): string => `${level} ${parent_code} ${spelling}`;
  const answered = new Set(answers.map(keyOf));
  return [...answers, ...regionSpellings(regions).filter((one) => isPlace(one) && !answered.has(keyOf(one)))];
}

/**
 * Fills `place_spellings`, `place_codes`, `place_names`, `place_twins`, `places_elsewhere` and `provinces_elsewhere`, and
 * makes `is_province(code)`, `province_code()` and the enum `region` of all codes.
 */
export async function loadPlaces(
  connection: DuckDBConnection,
  scope: string,
  mapping: readonly MappingLine[]
): Promise<void> {
  const regencies = allRegencies();
  const regions = loadRegions(scope);
  const spellings = spellingsWith(regionAnswers(mapping, regions), regions);
  const spelt = ["level", "parent_code", "spelling", "region_code"] as const;
  await fillTable(connection, "place_spellings", spelt, spellings);
  await fillTable(connection, "place_codes", spelt, codeParts(regions.filter(isPlace)));
  const names = currentRegions(regions)
    .filter(isPlace)
    .map(({ parent_code, region_code, name }) => ({ parent_code: parent_code ?? "", region_code, name }));
  await fillTable(connection, "place_names", ["parent_code", "region_code", "name"], names);
  await fillTable(connection, "place_twins", ["level", "parent_code", "spelling"], twins(scope, regencies));
  const outside = elsewhere(regencies).map((spelling) => ({ spelling }));
  await fillTable(connection, "places_elsewhere", ["spelling"], outside);
  const others = otherProvinces(scope).map((spelling) => ({ spelling }));
  await fillTable(connection, "provinces_elsewhere", ["spelling"], others);
  const provinces = csvRows<"code">(gazetteer.provinces()).map(({ code }) => code);
  await connection.run(`CREATE OR REPLACE MACRO is_province(code) AS code IN (${provinces.join(", ")})`);
  await connection.run(`CREATE OR REPLACE MACRO province_code() AS '${scope.slice(0, 2)}'`);
  await connection.run(
    `CREATE TYPE region AS ENUM (SELECT region_code FROM place_spellings UNION SELECT province_code() ORDER BY region_code)`
  );
}
