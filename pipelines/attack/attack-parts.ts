import { inParallel } from "../parallel.ts";
import { attack, type Attack } from "./attack.ts";
import { Leaders } from "./blocks.ts";
import { Contradiction, type Attacker, type Unknowns } from "./unknowns.ts";

/** What an attacker found out that matters. */
export type Findings = Pick<Attack, "exact" | "narrow" | "narrowest" | "fractional">;

/** One attacker before one part of what is published. */
export interface Assault {
  readonly attacker: Attacker;
  readonly unknowns: Unknowns;
}

/** The findings, or the place at which the published figures contradict each other. */
export type Result = Findings | { readonly contradiction: string };

/** Parts smaller than this are not worth a thread of their own. */
const smallest = 3000;

/**
 * Every attacker on everything, in parts that have nothing in common, side by side. Throws a Contradiction when the
 * published figures do not fit each other.
 */
export async function attackParts(unknowns: Unknowns, attackers: readonly Attacker[]): Promise<Findings[]> {
  const parts = partsOf(unknowns);
  const assaults = parts.flatMap((part) => attackers.map((attacker) => ({ attacker, unknowns: part })));
  const results =
    parts.length < 2
      ? await inTurn(assaults)
      : await inParallel<Assault, Result>(new URL("./attack-thread.ts", import.meta.url), assaults);
  const found = results.map((result) => {
    if ("contradiction" in result) throw new Contradiction(result.contradiction);
    return result;
  });
  return attackers.map((_, place) => together(found.filter((__, at) => at % attackers.length === place)));
}

async function inTurn(assaults: readonly Assault[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const one of assaults) results.push(await assault(one));
  return results;
}

/** Attacks one part. */
export async function assault({ attacker, unknowns }: Assault): Promise<Result> {
  try {
    const { exact, narrow, narrowest, fractional } = await attack(unknowns, attacker);
    return { exact, narrow, narrowest, fractional };
  } catch (error) {
    if (error instanceof Contradiction) return { contradiction: error.id };
    throw error;
  }
}

function together(found: readonly Findings[]): Findings {
  const widths = found.flatMap(({ narrowest }) => narrowest ?? []);
  return {
    exact: found.flatMap(({ exact }) => exact).sort(),
    narrow: found.flatMap(({ narrow }) => narrow).sort(),
    fractional: found.flatMap(({ fractional }) => fractional).sort(),
    narrowest: widths.length === 0 ? null : Math.min(...widths)
  };
}

/** What hangs together by equations and comparisons, the largest part first; small parts are taken together. */
function partsOf({ cells, equations, atMost }: Unknowns): Unknowns[] {
  const place = new Map(cells.map(({ id }, at) => [id, at]));
  const of = (id: string): number => place.get(id) ?? 0;
  const leaders = new Leaders(cells.length);
  for (const { total, parts } of equations) for (const part of parts) leaders.join(of(total), of(part));
  for (const { inner, outer } of atMost) leaders.join(of(inner), of(outer));
  const sizes = new Map<number, number>();
  for (const at of cells.keys()) sizes.set(leaders.of(at), (sizes.get(leaders.of(at)) ?? 0) + 1);
  const partOf = (id: string): number => {
    const leader = leaders.of(of(id));
    return (sizes.get(leader) ?? 0) < smallest ? -1 : leader;
  };
  const sums = Map.groupBy(equations, ({ total }) => partOf(total));
  const bounds = Map.groupBy(atMost, ({ inner }) => partOf(inner));
  return [...Map.groupBy(cells, ({ id }) => partOf(id))]
    .map(([name, own]) => ({ cells: own, equations: sums.get(name) ?? [], atMost: bounds.get(name) ?? [] }))
    .sort((a, b) => b.cells.length - a.cells.length);
}
