import fc from "fast-check";
import type { UnknownCell, Unknowns } from "../../pipelines/attack/unknowns.ts";

/** Counts of everything, and how they add up. */
export interface Truth {
  readonly counts: ReadonlyMap<string, number>;
  readonly equations: Unknowns["equations"];
  readonly atMost: Unknowns["atMost"];
}

/** What somebody outside sees of it when some cells are hidden. */
export const seen = (
  { counts, equations, atMost }: Truth,
  hidden: ReadonlySet<string>,
  more: Partial<UnknownCell> = {}
): Unknowns => ({
  cells: [...counts].map(([id, count]) => ({
    ...{ id, value: hidden.has(id) ? null : count, protection: hidden.has(id) ? 1 : 0, threshold: 0 },
    ...(hidden.has(id) ? more : {})
  })),
  equations,
  atMost
});

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Rows and columns with totals; cell `r0|c1`, totals `r0|t`, `t|c1`, `t|t`. */
export function crossTable(rows: readonly (readonly number[])[]): Truth {
  const counts = new Map<string, number>();
  const equations: { total: string; parts: string[] }[] = [];
  const columns = rows[0]?.map((_, c) => c) ?? [];
  rows.forEach((row, r) => {
    row.forEach((count, c) => counts.set(`r${r}|c${c}`, count));
    counts.set(`r${r}|t`, total(row));
    equations.push({ total: `r${r}|t`, parts: columns.map((c) => `r${r}|c${c}`) });
  });
  for (const c of [...columns.map((column) => `c${column}`), "t"]) {
    const parts = rows.map((_, r) => `r${r}|${c}`);
    counts.set(`t|${c}`, total(parts.map((id) => counts.get(id) ?? 0)));
    equations.push({ total: `t|${c}`, parts });
  }
  equations.push({ total: "t|t", parts: columns.map((c) => `t|c${c}`) });
  return { counts, equations, atMost: [] };
}

/**
 * The same people counted a second way: rows by pairs (`g0` = the first two rows, ...), an alternative hierarchy; a
 * second table, linked by the row totals, of those among them who get help (`r0|h` <= `r0|t`), with its own total.
 */
export function linkedTables(rows: readonly (readonly number[])[], helped: readonly number[]): Truth {
  const { counts: first, equations } = crossTable(rows);
  const counts = new Map(first);
  const sum = (ids: readonly string[]): number => total(ids.map((id) => counts.get(id) ?? 0));
  rows.forEach((_, r) => counts.set(`r${r}|h`, Math.min(helped[r] ?? 0, counts.get(`r${r}|t`) ?? 0)));
  const names = rows.map((_, r) => `r${r}`);
  counts.set("t|h", sum(names.map((name) => `${name}|h`)));
  const groups = names.filter((_, r) => r % 2 === 0).map((_, g) => names.slice(2 * g, 2 * g + 2));
  groups.forEach((members, g) => counts.set(`g${g}|t`, sum(members.map((name) => `${name}|t`))));
  return {
    counts,
    equations: [
      ...equations,
      { total: "t|h", parts: names.map((name) => `${name}|h`) },
      ...groups.map((members, g) => ({ total: `g${g}|t`, parts: members.map((name) => `${name}|t`) })),
      { total: "t|t", parts: groups.map((_, g) => `g${g}|t`) }
    ],
    atMost: names.map((name) => ({ inner: `${name}|h`, outer: `${name}|t` }))
  };
}

/** Small counts, so that everything that fits can be written down. */
export const tinyRows = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows
  });

/** A table and the cells hidden in it. */
export interface HiddenTable {
  readonly truth: Truth;
  readonly hidden: ReadonlySet<string>;
}

/** Some cells of a table, few enough to try all their values; the grand total stays, which bounds all others. */
export const withHidden = (truth: fc.Arbitrary<Truth>, most: number): fc.Arbitrary<HiddenTable> =>
  truth.chain((one) =>
    fc
      .subarray([...one.counts.keys()].filter((id) => id !== "t|t"), { minLength: 1, maxLength: most })
      .map((ids) => ({ truth: one, hidden: new Set(ids) }))
  );

/**
 * Every filling of the hidden cells in whole numbers that adds up: by trying all values up to the largest total. Slow
 * and obvious on purpose.
 */
export function everyFilling({ cells, equations, atMost }: Unknowns, most: number): Map<string, number>[] {
  const hidden = cells.filter(({ value }) => value === null).map(({ id }) => id);
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  const found: Map<string, number>[] = [];
  const holds = (): boolean =>
    equations.every((one) => ends(one, values, most)) &&
    atMost.every(({ inner, outer }) => (values.get(inner) ?? 0) <= (values.get(outer) ?? most));
  const fill = (at: number): void => {
    if (!holds()) return;
    const id = hidden[at];
    if (id === undefined) {
      found.push(new Map(hidden.map((one) => [one, values.get(one) ?? 0])));
      return;
    }
    for (let value = 0; value <= most; value++) {
      values.set(id, value);
      fill(at + 1);
    }
    values.set(id, null);
  };
  fill(0);
  return found;
}

/** Whether an equation can still hold, each cell without a value being anything from 0 to the most. */
function ends(
  { total: whole, parts }: Unknowns["equations"][number],
  values: ReadonlyMap<string, number | null>,
  most: number
): boolean {
  const low = total(parts.map((id) => values.get(id) ?? 0));
  const high = total(parts.map((id) => values.get(id) ?? most));
  return low <= (values.get(whole) ?? most) && high >= (values.get(whole) ?? 0);
}

/** The least and the greatest value of each hidden cell among some fillings. */
export function spanOf(fillings: readonly ReadonlyMap<string, number>[]): Map<string, [number, number]> {
  const span = new Map<string, [number, number]>();
  for (const filling of fillings)
    for (const [id, value] of filling) {
      const [low, high] = span.get(id) ?? [value, value];
      span.set(id, [Math.min(low, value), Math.max(high, value)]);
    }
  return span;
}
