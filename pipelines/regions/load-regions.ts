import type { Region } from "../../data/contracts/published/regions.ts";
import { byCode, isWithin, levelOf, parentOf } from "./codes.ts";
import { csvRows } from "./csv-rows.ts";
import { bareName, namesOf } from "./names.ts";
import { aliasesByCode, bpsCodes, changes, gazetteer } from "./reference.ts";

type Gazetted = Record<"code" | "name", string>;

function gazetted(scope: string): Gazetted[] {
  const inScope = (line: string): boolean => isWithin(line.slice(0, line.indexOf(",")), scope);
  const isAncestor = (line: string): boolean => scope.startsWith(`${line.slice(0, line.indexOf(","))}.`);
  const { provinces, regencies, districts, villages } = gazetteer;
  return [provinces, regencies, districts, villages].flatMap((text) =>
    csvRows<"code" | "name">(text(), (line) => inScope(line) || isAncestor(line))
  );
}

function aliasesOf(code: string, formerCodes: readonly string[]): string | null {
  const names = (aliasesByCode().get(code) ?? []).map((row) => row.alias);
  return [...names, ...formerCodes].join("|") || null;
}

function regionOf(code: string, name: string): Region {
  const level = levelOf(code);
  const formerCodes = changes().filter((change) => change.new_code === code);
  return {
    region_code: code,
    bps_code: bpsCodes().get(code) ?? null,
    level,
    parent_code: parentOf(code),
    ...namesOf(level, name),
    aliases: aliasesOf(
      code,
      formerCodes.map((change) => change.old_code)
    ),
    valid_from: formerCodes.length > 0 ? dayAfter(formerCodes.map((change) => change.valid_to).sort()[0] ?? "") : null,
    valid_to: null,
    replaced_by: null
  };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Current regions, and beside each replaced code a row that ends: whichever of the two codes the gazetteer knows. */
function withChanges(rows: readonly Gazetted[], scope: string): Region[] {
  const names = new Map(rows.map((row) => [row.code, row.name]));
  const ended = changes().filter((change) => isWithin(change.old_code, scope) || isWithin(change.new_code, scope));
  const endedRegions = ended.map((change): Region => {
    const name = names.get(change.new_code) ?? names.get(change.old_code);
    if (name === undefined) throw new Error(`region-changes.csv: neither code is in the gazetteer: ${change.old_code}`);
    names.set(change.new_code, name);
    const region = regionOf(change.old_code, name);
    return { ...region, valid_to: change.valid_to, replaced_by: change.new_code };
  });
  for (const change of ended) names.delete(change.old_code);
  return [...[...names].map(([code, name]) => regionOf(code, name)), ...endedRegions].sort(byCode);
}

const loaded = new Map<string, readonly Region[]>();

/**
 * The scope, its ancestors, everything inside it down to villages, and its replaced codes (rows with `valid_to` and
 * `replaced_by`), sorted by code. Read once per process. Throws when the scope is not in the gazetteer.
 */
export function loadRegions(scope: string): readonly Region[] {
  const known = loaded.get(scope);
  if (known) return known;
  levelOf(scope);
  const rows = gazetted(scope);
  if (!rows.some((row) => row.code === scope)) throw new Error(`unknown region: ${scope}`);
  const regions = withChanges(rows, scope);
  loaded.set(scope, regions);
  return regions;
}

/** Regions of today: without the codes that were replaced. */
export const currentRegions = (regions: readonly Region[]): Region[] =>
  regions.filter((region) => region.valid_to === null);

let regencyNames: ReadonlyMap<string, number> | undefined;

/**
 * How many regencies of the province are called so, be they kabupaten or kota, inside the scope or not: 2 for "Serang"
 * in Banten.
 */
export function regenciesCalled(bare: string, province: string): number {
  if (!regencyNames) {
    const counts = new Map<string, number>();
    for (const { code, name } of csvRows<"code" | "name">(gazetteer.regencies())) {
      const key = `${code.slice(0, 2)} ${bareName(namesOf("regency", name).name)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    regencyNames = counts;
  }
  return regencyNames.get(`${province} ${bare}`) ?? 0;
}
