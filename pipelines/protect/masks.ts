import { allCodes as all } from "../../data/contracts/published/ppks.ts";
import type { ScopeRegion } from "../models/model.ts";
import { protect } from "./protect.ts";
import { systemOf, type Cell, type Equation } from "./system.ts";

/** Everyone in a total but not in the one part shown beside it. Never published. */
const rest = "rest";

/** Smallest published count by sensitivity tier. */
export type Thresholds = Readonly<Record<1 | 2 | 3, number>>;
const thresholdOf = (thresholds: Thresholds, tier: number): number => thresholds[tier === 3 ? 3 : tier === 2 ? 2 : 1];

/** Answers whether the cell of a region, year and code must be hidden. */
export type Mask = (region: string, year: number, code?: string) => boolean;

interface CountRow {
  readonly region_code: string;
  readonly year: number;
}
export interface CaseRow extends CountRow {
  readonly category_code: string;
  readonly tier: number;
  readonly cases: number;
}
export interface NeedRow extends CountRow {
  readonly families_in_need: number;
  readonly families_reached: number;
  readonly families_unreached: number;
}
export interface CodedRow extends CountRow {
  readonly code: string;
  readonly tier: number;
  /** The published count first, then those that could be derived from what is published. */
  readonly guards: Readonly<Record<string, number>>;
  readonly hidden?: true;
}

const idOf = (region: string, year: number, code: string): string => `${region}|${year}|${code}`;
const maskOf =
  (hidden: ReadonlySet<string>): Mask =>
  (region, year, code = all) =>
    hidden.has(idOf(region, year, code));

/** Regions add up to their parent, for every year and code given. */
function regionEquations(regions: readonly ScopeRegion[], keys: ReadonlySet<string>): Equation[] {
  const parents = regions.filter((region) => region.level !== "district");
  return parents.flatMap((parent) => {
    const children = regions.filter((region) => region.parent_code === parent.region_code);
    return [...keys].map((key) => ({
      total: `${parent.region_code}|${key}`,
      parts: children.map((child) => `${child.region_code}|${key}`)
    }));
  });
}

const keysOf = (rows: readonly { year: number; code: string }[]): Set<string> =>
  new Set(rows.map((row) => `${row.year}|${row.code}`));

/** Codes add up to `all`, for every region and year where each of them stands. */
function codeEquations(rows: readonly CodedRow[], regions: readonly ScopeRegion[]): Equation[] {
  const codes = [...new Set(rows.map((row) => row.code))].filter((code) => code !== all).sort();
  const years = [...new Set(rows.map((row) => row.year))];
  return regions.flatMap((region) =>
    years.map((year) => ({
      total: idOf(region.region_code, year, all),
      parts: codes.map((code) => idOf(region.region_code, year, code))
    }))
  );
}

/**
 * A count by region and code. `byCode: "parts"` when the codes add up to `all`, `"apart"` when each stands alone
 * (programmes: a family may receive several).
 */
export function maskCounts(
  rows: readonly CodedRow[],
  regions: readonly ScopeRegion[],
  thresholds: Thresholds,
  byCode: "parts" | "apart"
): Mask {
  const cells = rows.map((row): Cell => {
    const cell = {
      id: idOf(row.region_code, row.year, row.code),
      guards: row.guards,
      threshold: thresholdOf(thresholds, row.tier)
    };
    return row.hidden === true ? { ...cell, hidden: true } : cell;
  });
  const equations = [
    ...regionEquations(regions, keysOf(rows)),
    ...(byCode === "parts" ? codeEquations(rows, regions) : [])
  ];
  return maskOf(protect(systemOf(cells, equations)));
}

/** The category whose families are the need that aid should reach; the one category shown for districts. */
export const needCategory = "fakir_miskin";

/**
 * PPKS cases and the need they make, in one system: the poor families of a cell are the same people in both tables.
 * Districts show their total and the need category; `rest` stands for what a reader could subtract.
 */
export function maskCases(
  cases: readonly CaseRow[],
  need: readonly NeedRow[],
  regions: readonly ScopeRegion[],
  thresholds: Thresholds
): Mask {
  const districts = new Set(
    regions.filter((region) => region.level === "district").map((region) => region.region_code)
  );
  const needGuards = new Map(need.map((row) => [idOf(row.region_code, row.year, needCategory), row]));
  const shown = cases.filter(
    (row) => !districts.has(row.region_code) || row.category_code === all || row.category_code === needCategory
  );
  const cells = shown.map((row): Cell => {
    const id = idOf(row.region_code, row.year, row.category_code);
    const { families_in_need, families_reached, families_unreached } = needGuards.get(id) ?? {};
    const guards = {
      cases: row.cases,
      ...(families_in_need === undefined ? {} : { families_in_need }),
      ...(families_reached === undefined ? {} : { families_reached }),
      ...(families_unreached === undefined ? {} : { families_unreached })
    };
    return { id, guards, threshold: thresholdOf(thresholds, row.tier) };
  });
  const coded = shown.map((row): CodedRow => ({ ...row, code: row.category_code, guards: { cases: row.cases } }));
  const above = regions.filter((region) => region.level !== "district");
  const system = systemOf(
    [...cells, ...restOfDistricts(cells, districts, thresholds)],
    [...regionEquations(regions, keysOf(coded)), ...codeEquations(coded, above), ...restEquations(cells, districts)]
  );
  return maskOf(protect(system));
}

function restOfDistricts(cells: readonly Cell[], districts: ReadonlySet<string>, thresholds: Thresholds): Cell[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  return cells.flatMap((cell) => {
    const [region = "", year = "", code = ""] = cell.id.split("|");
    if (!districts.has(region) || code !== all) return [];
    const poor = byId.get(`${region}|${year}|${needCategory}`)?.guards["cases"] ?? 0;
    const others = (cell.guards["cases"] ?? 0) - poor;
    return [
      { id: `${region}|${year}|${rest}`, guards: { cases: others }, threshold: thresholds[1], virtual: true as const }
    ];
  });
}

function restEquations(cells: readonly Cell[], districts: ReadonlySet<string>): Equation[] {
  return cells.flatMap((cell) => {
    const [region = "", year = "", code = ""] = cell.id.split("|");
    if (!districts.has(region) || code !== all) return [];
    return [{ total: cell.id, parts: [`${region}|${year}|${needCategory}`, `${region}|${year}|${rest}`] }];
  });
}
