import type { Cell, Equation, System } from "../../../pipelines/protect/engine/system.ts";

/** The four tables: one province of 8 regencies, 155 districts, 1,552 villages, 26 categories and two sexes. */
export const tableNames = ["districts", "districts x sex", "villages", "villages x sex"] as const;
export type TableName = (typeof tableNames)[number];

const regencies = 8;
const districts = 155;
const villages = 1552;
const categories = 26;

/** One made-up person count: region codes from the regency down, category, sex. */
type Row = readonly [regency: string, district: string, village: string, category: string, sex: string, count: number];

/** Mulberry32: the same numbers from 0 to 1 for the same seed, everywhere. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

function poisson(next: () => number, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(next)));
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = next(); product > least; product *= next()) count++;
  return count;
}

const list = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

/** Categories as rare as Zipf's words, villages of very different size; no real data. */
function madeUpRows(): Row[] {
  const next = numbersFrom(20240601);
  const among = (index: number, size: number): number => (index < size ? index : Math.floor(next() * size));
  const regencyOf = list(districts, (index) => among(index, regencies));
  const districtOf = list(villages, (index) => among(index, districts));
  const rates = list(categories, (index) => 0.03 * Math.pow(index + 1, -2.6) * (0.6 + 0.8 * next()));
  const people = list(villages, () => Math.exp(7.9 + 0.5 * normal(next)));
  const local = list(districts, () => rates.map(() => Math.exp(0.7 * normal(next))));
  return districtOf.flatMap((district, village) =>
    rates.flatMap((rate, category) => {
      const factor = Math.exp(0.6 * normal(next)) * (local[district]?.[category] ?? 0);
      const women = 0.35 + 0.3 * next();
      return [1 - women, women].map((share, sex): Row => {
        const count = poisson(next, (people[village] ?? 0) * rate * factor * share);
        return [`K${regencyOf[district]}`, `C${district}`, `V${village}`, `P${category}`, sex === 1 ? "P" : "L", count];
      });
    })
  );
}

let rows: readonly Row[] | undefined;

/** A table with all its totals as a system of counts with threshold 5. Cell `C12|P3` or `C12|P3|L`; totals are `*`. */
export function tableOf(name: TableName): System {
  rows ??= madeUpRows();
  const counts = new Map<string, number>();
  const parts = new Map<string, Set<string>>();
  for (const row of rows) {
    const paths = pathsOf(row, name);
    for (const path of paths) note(parts, path);
    for (const codes of product(paths)) counts.set(codes, (counts.get(codes) ?? 0) + row[5]);
  }
  const cells = [...counts].map(([id, value]): Cell => ({ id, value, threshold: 5 }));
  return { cells, equations: cells.flatMap(({ id }) => equationsOf(id, parts)), atMost: [] };
}

/** From everything down to the leaf, for each dimension of a table. */
function pathsOf([regency, district, village, category, sex]: Row, name: TableName): string[][] {
  const regions = ["*", regency, district, ...(name.startsWith("villages") ? [village] : [])];
  return [regions, ["c*", category], ...(name.endsWith("sex") ? [["s*", sex]] : [])];
}

function note(parts: Map<string, Set<string>>, path: readonly string[]): void {
  for (const [at, code] of path.entries()) {
    const below = path[at + 1];
    if (below !== undefined) parts.set(code, (parts.get(code) ?? new Set<string>()).add(below));
  }
}

const product = (lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>(
    (ids, list) => ids.flatMap((id) => list.map((code) => (id === "" ? code : `${id}|${code}`))),
    [""]
  );

function equationsOf(id: string, parts: ReadonlyMap<string, ReadonlySet<string>>): Equation[] {
  const codes = id.split("|");
  return codes.flatMap((code, at) => {
    const below = [...(parts.get(code) ?? [])];
    return below.length === 0 ? [] : [{ total: id, parts: below.map((part) => codes.with(at, part).join("|")) }];
  });
}
