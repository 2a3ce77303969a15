import type { Unknowns } from "../../../pipelines/attack/unknowns.ts";

/** A table of made-up counts: all regions x all categories (x sex), with their totals. */
export interface MadeUpTable {
  readonly name: string;
  /** Every cell, totals included: id and count. */
  readonly counts: ReadonlyMap<string, number>;
  readonly equations: Unknowns["equations"];
}

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function poisson(random: () => number, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const end = Math.exp(-mean);
  let [count, product] = [0, 1];
  do {
    count += 1;
    product *= random();
  } while (product > end);
  return count - 1;
}

const [regencies, districts, villages, categories] = [8, 155, 1552, 26];
const code = (prefix: string, index: number, digits: number): string =>
  prefix + String(index + 1).padStart(digits, "0");
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** One count of the finest table: regency, district, village, category, sex. */
export type Fine = readonly [path: readonly [string, string, string], category: string, sex: string, count: number];

/**
 * People by village, category and sex: rates of categories fall as a power of their rank, districts and villages differ
 * by a lognormal factor, counts are Poisson. No real data.
 */
export function fineCounts(): Fine[] {
  const random = numbers(20_240_601);
  const regencyOf = times(districts, (i) => (i < regencies ? i : Math.floor(random() * regencies)));
  const districtOf = times(villages, (i) => (i < districts ? i : Math.floor(random() * districts)));
  const rates = times(categories, (i) => 0.03 * Math.pow(i + 1, -2.6) * (0.6 + 0.8 * random()));
  const people = times(villages, () => Math.exp(7.9 + 0.5 * normal(random)));
  const taste = times(districts, () => rates.map(() => Math.exp(0.7 * normal(random))));
  return times(villages, (village) => {
    const district = districtOf[village] ?? 0;
    const path = [
      code("K", regencyOf[district] ?? 0, 1),
      code("C", district, 3),
      code("V", village, 4)
    ] as const;
    return rates.flatMap((rate, category): Fine[] => {
      const factor = Math.exp(0.6 * normal(random)) * (taste[district]?.[category] ?? 1);
      const share = 0.35 + 0.3 * random();
      return ["L", "P"].map((sex): Fine => {
        const mean = (people[village] ?? 0) * rate * factor * (sex === "P" ? share : 1 - share);
        return [path, code("P", category, 2), sex, poisson(random, mean)];
      });
    });
  }).flat();
}

const all = "all";

/** The four tables of the bench: 4,428, 13,284, 46,332 and 138,996 cells with totals. */
export const shapes = {
  "districts x categories": { levels: 2, bySex: false },
  "districts x categories x sex": { levels: 2, bySex: true },
  "villages x categories": { levels: 3, bySex: false },
  "villages x categories x sex": { levels: 3, bySex: true }
} as const;

/** Adds the fine counts up to a table and all its totals. */
export function madeUpTable(name: keyof typeof shapes, fine: readonly Fine[]): MadeUpTable {
  const { levels, bySex } = shapes[name];
  const counts = new Map<string, number>();
  const parts = new Map<string, Set<string>>();
  const regionParts = new Map<string, Set<string>>();
  for (const [path, category, sex, count] of fine) {
    const regions = [all, ...path.slice(0, levels)];
    regions.slice(1).forEach((region, level) => put(regionParts, regions[level] ?? all, region));
    for (const region of regions)
      for (const kind of [all, category])
        for (const who of bySex ? [all, sex] : [all]) {
          const id = `${region}|${kind}|${who}`;
          counts.set(id, (counts.get(id) ?? 0) + count);
          if (kind !== all) put(parts, `${region}|${all}|${who}`, id, "category");
          if (who !== all) put(parts, `${region}|${kind}|${all}`, id, "sex");
        }
  }
  for (const id of counts.keys()) {
    const [region = "", kind = "", who = ""] = id.split("|");
    for (const child of regionParts.get(region) ?? []) put(parts, id, `${child}|${kind}|${who}`, "region");
  }
  const equations = [...parts].map(([key, members]) => ({ total: key.split("#")[0] ?? "", parts: [...members] }));
  return { name, counts, equations };
}

function put(sets: Map<string, Set<string>>, key: string, member: string, dimension?: string): void {
  const full = dimension === undefined ? key : `${key}#${dimension}`;
  const set = sets.get(full);
  if (set) set.add(member);
  else sets.set(full, new Set([member]));
}

/** What somebody outside sees when these cells are hidden. */
export const seenFrom = (table: MadeUpTable, hidden: ReadonlySet<string>, threshold: number): Unknowns => ({
  cells: [...table.counts].map(([id, count]) => ({
    id,
    value: hidden.has(id) ? null : count,
    protection: hidden.has(id) ? threshold : 0,
    threshold
  })),
  equations: table.equations,
  atMost: []
});

/** Hides small counts and nothing else. */
export const smallOnes = ({ counts }: MadeUpTable, threshold: number): Set<string> =>
  new Set([...counts].filter(([, count]) => count > 0 && count < threshold).map(([id]) => id));

/** Hides small counts, then the smallest other of every equation that shows all but one: the rule of thumb by hand. */
export function byRuleOfThumb(table: MadeUpTable, threshold: number): Set<string> {
  const hidden = smallOnes(table, threshold);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { total, parts } of table.equations) {
      const members = [total, ...parts];
      if (members.filter((id) => hidden.has(id)).length !== 1) continue;
      const sizeOf = (id: string): number => table.counts.get(id) ?? 0;
      const [next] = members.filter((id) => !hidden.has(id) && sizeOf(id) > 0).sort((a, b) => sizeOf(a) - sizeOf(b));
      if (next === undefined) continue;
      hidden.add(next);
      changed = true;
    }
  }
  return hidden;
}
