import { readFileSync } from "node:fs";
import { currentRegions, loadRegions } from "../regions/load-regions.ts";
import { isWithin } from "../regions/codes.ts";
import { csvRows } from "../regions/csv-rows.ts";
import { inProject } from "../home.ts";
import { apportion, draw } from "./draw.ts";
import { fallbackPeoplePerVillage, fallbackPoorShare, fallbackTaganaPerDistrict, latestYear } from "./parameters.ts";

const beside = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

/** Official figures by measure and region, as `calibration.csv` has them. */
const official = (): ReadonlyMap<string, number> =>
  new Map(
    csvRows<"region_code" | "measure" | "value">(beside("calibration.csv")).map((row) => [
      `${row.measure} ${row.region_code}`,
      Number(row.value)
    ])
  );

/** A district with what the demo holds there. Numbers of people are at scale 1. */
export interface DistrictSize {
  readonly code: string;
  readonly villages: readonly string[];
  readonly male: number;
  readonly female: number;
  readonly tagana: number;
}

/** A regency or city: its people and its poor at scale 1, its households of the Jamsosratu allocation. */
export interface RegencySize {
  readonly code: string;
  /** A city: its second number is 71 or above (Kemendagri). */
  readonly city: boolean;
  readonly poor: number;
  readonly male: number;
  readonly female: number;
  readonly jamsosratu: number;
  /** Villages with a Puskesos where their number is published. */
  readonly puskesos: number | null;
  /** Whether social educators (Pensosmas) work there. */
  readonly pensosmas: boolean;
  readonly districts: readonly DistrictSize[];
}

/** Rows of a table of `data/reference`, by header. */
export const referenceRows = <K extends string>(file: string): Record<K, string>[] =>
  csvRows<K>(readFileSync(inProject("data/reference", file), "utf8"));

/** Rows of a table of parameters beside this file. */
export const parameterRows = <K extends string>(file: string): Record<K, string>[] => csvRows<K>(beside(file));

function districtWeights(figures: ReadonlyMap<string, number>, districts: readonly [string, readonly string[]][]) {
  const known = districts.filter(([code]) => figures.has(`population_2010 ${code}`));
  const people = known.reduce((sum, [code]) => sum + (figures.get(`population_2010 ${code}`) ?? 0), 0);
  const villages = known.reduce((sum, [, inside]) => sum + inside.length, 0);
  const perVillage = villages > 0 ? people / villages : 1;
  return districts.map(([code, inside]) => figures.get(`population_2010 ${code}`) ?? inside.length * perVillage);
}

/** Poor people of a regency: the official count, else the official share of its people, else the fallback share. */
function poorOf(figures: ReadonlyMap<string, number>, code: string, people: number): number {
  const share = figures.get(`poor_share_${latestYear - 1} ${code}`);
  return (
    figures.get(`poor_${latestYear - 1} ${code}`) ?? Math.round(people * (share ? share / 100 : fallbackPoorShare))
  );
}

/** Tagana of each regency: counted where published; the province's rest, else the fallback, by number of districts. */
function taganaOf(figures: ReadonlyMap<string, number>, regencies: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  const unknown: string[] = [];
  for (const code of regencies.keys()) {
    const count = figures.get(`tagana ${code}`);
    if (count === undefined) unknown.push(code);
    else counts.set(code, count);
  }
  const province = figures.get(`tagana ${[...regencies.keys()][0]?.slice(0, 2) ?? ""}`);
  const known = [...counts.values()].reduce((a, b) => a + b, 0);
  const weights = unknown.map((code) => regencies.get(code) ?? 0);
  const districts = weights.reduce((a, b) => a + b, 0);
  // Only a scope with several regencies can hold a province's rest.
  const rest = province && regencies.size > 1 ? province - known : districts * fallbackTaganaPerDistrict;
  apportion(rest, weights).forEach((count, i) => counts.set(unknown[i] ?? "", count));
  return counts;
}

/**
 * What is in the scope, calibrated on official figures: regencies sorted by code, each with its districts and villages.
 * People of 2025 (Kepmendagri 300.2.2-2138/2025) are split over districts as in the census of 2010 where its count is
 * known, else by the number of villages.
 */
export function calibrate(scope: string): RegencySize[] {
  const figures = official();
  const regions = currentRegions(loadRegions(scope)).filter((region) => isWithin(region.region_code, scope));
  const inside = (parent: string): string[] =>
    regions.filter((region) => region.parent_code === parent).map((region) => region.region_code);
  const regencies = regions.filter((region) => region.level === "regency").map((region) => region.region_code);
  const allocation = new Map(
    referenceRows<"region_code" | "households">("jamsosratu-2019.csv").map((row) => [row.region_code, row.households])
  );
  const tagana = taganaOf(figures, new Map(regencies.map((code) => [code, inside(code).length])));
  return regencies.map((code) => {
    const districts = inside(code).map((district): [string, string[]] => [district, inside(district)]);
    const villages = districts.reduce((sum, [, list]) => sum + list.length, 0);
    const male = figures.get(`male_${latestYear} ${code}`) ?? Math.round((villages * fallbackPeoplePerVillage) / 2);
    const female = figures.get(`female_${latestYear} ${code}`) ?? male;
    const weights = districtWeights(figures, districts);
    const males = apportion(male, weights);
    const females = apportion(female, weights);
    const helpers = apportion(tagana.get(code) ?? 0, weights);
    return {
      code,
      city: code.slice(3) >= "71",
      poor: poorOf(figures, code, male + female),
      male,
      female,
      jamsosratu: Number(allocation.get(code) ?? 0),
      puskesos: figures.get(`puskesos ${code}`) ?? null,
      pensosmas: figures.has(`pensosmas ${code}`),
      districts: districts.map(([district, list], i) => ({
        code: district,
        villages: list,
        male: males[i] ?? 0,
        female: females[i] ?? 0,
        tagana: helpers[i] ?? 0
      }))
    };
  });
}

/**
 * How often a batch of payments comes late in each regency, spread evenly from the most punctual to the slowest so that
 * the differences show; which is which depends on the seed alone.
 */
export function lateShares(regencies: readonly RegencySize[], seed: number): Map<string, number> {
  const order = regencies.map(({ code }) => code).sort((a, b) => draw(seed, "late", a) - draw(seed, "late", b));
  return new Map(order.map((code, i) => [code, 0.04 + 0.4 * ((i + 0.5) / order.length) ** 2]));
}
