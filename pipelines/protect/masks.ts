import { allCodes as all } from "../../data/contracts/published/ppks.ts";
import type { ScopeRegion } from "../models/model.ts";
import { protect } from "./protect.ts";
import { systemOf, type Cell, type Equation, type System } from "./system.ts";

/** Everyone in a total but not in the one part shown beside it. Never published. */
const rest = "rest";

/** Smallest published count by sensitivity tier. */
export type Thresholds = Readonly<Record<1 | 2 | 3, number>>;
const thresholdOf = (thresholds: Thresholds, tier: number): number => thresholds[tier === 3 ? 3 : tier === 2 ? 2 : 1];

/** What protecting a table needs beside its rows. */
export interface Protection {
  readonly regions: readonly ScopeRegion[];
  readonly thresholds: Thresholds;
}

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
export interface VerificationRow extends CountRow {
  readonly verification_code: string;
  readonly cases: number;
}
export interface CodedRow extends CountRow {
  readonly code: string;
  readonly tier: number;
  /** The published count first, then those that could be derived from what is published. */
  readonly guards: Readonly<Record<string, number>>;
  readonly hidden?: true;
  /** Not published, but what is left when the published parts are taken from their total. */
  readonly virtual?: true;
}

/** Codes that begin with `prefix` and together add up to the code `total`, for every region and year. */
export interface Partition {
  readonly total: string;
  readonly prefix: string;
}
/** Every code but `all` is a part of it. */
export const partsOfAll: readonly Partition[] = [{ total: all, prefix: "" }];

const idOf = (region: string, year: number, code: string): string => `${region}|${year}|${code}`;
const cellOf = (row: CodedRow, { thresholds }: Protection): Cell => ({
  id: idOf(row.region_code, row.year, row.code),
  guards: row.guards,
  threshold: thresholdOf(thresholds, row.tier),
  ...(row.hidden === true ? { hidden: true } : {}),
  ...(row.virtual === true ? { virtual: true } : {})
});
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

/** The parts of each partition add up, for every region and year where each of them stands. */
function codeEquations(
  rows: readonly CodedRow[],
  regions: readonly ScopeRegion[],
  partitions: readonly Partition[]
): Equation[] {
  const codes = [...new Set(rows.map((row) => row.code))].sort();
  const years = [...new Set(rows.map((row) => row.year))];
  return partitions.flatMap(({ total, prefix }) => {
    const parts = codes.filter((code) => code !== total && code.startsWith(prefix));
    return regions.flatMap((region) =>
      years.map((year) => ({
        total: idOf(region.region_code, year, total),
        parts: parts.map((code) => idOf(region.region_code, year, code))
      }))
    );
  });
}

/**
 * A count by region and code. Codes of no partition stand alone (programmes: a family may receive several).
 */
export function maskCounts(
  rows: readonly CodedRow[],
  protection: Protection,
  partitions: readonly Partition[] = []
): Mask {
  const { regions } = protection;
  const cells = rows.map((row) => cellOf(row, protection));
  const equations = [...regionEquations(regions, keysOf(rows)), ...codeEquations(rows, regions, partitions)];
  return maskOf(protect(systemOf(cells, equations)));
}

/** The category whose families are the need that aid should reach; the one category shown for districts. */
export const needCategory = "fakir_miskin";

/** The code of a state of verification, beside those of the categories. */
export const verificationCode = (verification: string): string => `v:${verification}`;
const recognised = ["eligible", "taken_over", "unstated"].map(verificationCode);
const unrecognised = ["proposed", "not_eligible"].map(verificationCode);

/** The tables that speak of the people of the PPKS registry. */
export interface RegistryRows {
  readonly cases: readonly CaseRow[];
  readonly need: readonly NeedRow[];
  readonly verification: readonly VerificationRow[];
}

/**
 * PPKS cases and the need they make in one system, since the poor families of a cell are the same people in both; then
 * their verification, which hides its own cells only, whatever would give somebody away beside the cases shown.
 */
export function maskCases({ cases, need, verification }: RegistryRows, protection: Protection): Mask {
  const first = casesSystem(cases, need, protection);
  const hidden = protect(first);
  const kept = [...first.cells.values()].map((cell): Cell => ({
    ...cell,
    ...(hidden.has(cell.id) ? { hidden: true } : { fixed: true })
  }));
  const rows = verification.map(verifiedRow);
  const verified = rows.map((row) => cellOf(row, protection));
  const system = systemOf(
    [...kept, ...verified],
    [
      ...first.equations,
      ...regionEquations(protection.regions, keysOf(rows)),
      ...codeEquations(rows, protection.regions, [{ total: verificationCode(all), prefix: verificationCode("") }]),
      ...verificationEquations(kept)
    ]
  );
  return maskOf(protect(system));
}

/** Districts show their total and the need category; `rest` stands for what a reader could subtract. */
function casesSystem(cases: readonly CaseRow[], need: readonly NeedRow[], protection: Protection): System {
  const { regions, thresholds } = protection;
  const districts = new Set(
    regions.filter((region) => region.level === "district").map((region) => region.region_code)
  );
  const needGuards = new Map(need.map((row) => [idOf(row.region_code, row.year, needCategory), needOf(row)]));
  const coded = cases
    .filter((row) => !districts.has(row.region_code) || row.category_code === all || row.category_code === needCategory)
    .map((row): CodedRow => {
      const guards = needGuards.get(idOf(row.region_code, row.year, row.category_code));
      return { ...row, code: row.category_code, guards: { cases: row.cases, ...guards } };
    });
  const cells = coded.map((row) => cellOf(row, protection));
  const above = regions.filter((region) => region.level !== "district");
  return systemOf(
    [...cells, ...restOfDistricts(cells, districts, thresholds)],
    [
      ...regionEquations(regions, keysOf(coded)),
      ...codeEquations(coded, above, partsOfAll),
      ...restEquations(cells, districts)
    ]
  );
}

const needOf = ({ families_in_need, families_reached, families_unreached }: NeedRow): CodedRow["guards"] => ({
  families_in_need,
  families_reached,
  families_unreached
});

const verifiedRow = (row: VerificationRow): CodedRow => ({
  ...row,
  code: verificationCode(row.verification_code),
  tier: 1,
  guards: { cases: row.cases }
});

/** Cases are the recognised records; records are the cases and those not recognised. */
function verificationEquations(cells: readonly Cell[]): Equation[] {
  return cells.flatMap(({ id }) => {
    const [region = "", year = "", code = ""] = id.split("|");
    if (code !== all) return [];
    const of = (verification: string): string => `${region}|${year}|${verification}`;
    return [
      { total: id, parts: recognised.map(of) },
      { total: of(verificationCode(all)), parts: [id, ...unrecognised.map(of)] }
    ];
  });
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
