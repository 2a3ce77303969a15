import { inParallel } from "../../parallel.ts";
import { Forest } from "./merged.ts";
import { protect, type Protected } from "./protect.ts";
import type { System } from "./system.ts";

/** What to hide, without why. */
export type Hidden = Pick<Protected, "hidden" | "unsafe" | "weak">;

/** Parts smaller than this are not worth a thread of their own. */
const smallest = 3000;

/**
 * Protects a whole system with every promise, in parts that have nothing in common, side by side. The parts, and so the
 * result, depend on the system alone and not on how many processors there are.
 */
export async function protectParts(system: System): Promise<Hidden> {
  const parts = partsOf(system);
  const found =
    parts.length < 2
      ? [await protect(system)]
      : await inParallel<System, Hidden>(new URL("./protect-thread.ts", import.meta.url), parts);
  return {
    hidden: new Set(found.flatMap(({ hidden }) => [...hidden])),
    unsafe: found.flatMap(({ unsafe }) => unsafe).sort(),
    weak: new Map(found.flatMap(({ weak }) => [...weak]).sort(([a], [b]) => (a < b ? -1 : 1)))
  };
}

/** Cells that hang together by equations, comparisons or masks, the largest part first; small parts are taken together. */
function partsOf({ cells, equations, atMost }: System): System[] {
  const ordered = [...cells].sort((a, b) => (a.id < b.id ? -1 : 1));
  const position = new Map(ordered.map(({ id }, at) => [id, at]));
  const of = (id: string): number => position.get(id) ?? 0;
  const forest = new Forest(ordered.length);
  for (const { total, parts } of equations) for (const part of parts) forest.join(of(total), of(part));
  for (const { inner, outer } of atMost) forest.join(of(inner), of(outer));
  const firstOf = new Map<string, number>();
  for (const [at, { mask }] of ordered.entries()) {
    if (mask === undefined) continue;
    forest.join(firstOf.get(mask) ?? at, at);
    firstOf.set(mask, firstOf.get(mask) ?? at);
  }
  const sizes = new Map<number, number>();
  for (const at of ordered.keys()) sizes.set(forest.rootOf(at), (sizes.get(forest.rootOf(at)) ?? 0) + 1);
  const nameOf = (id: string): number => {
    const root = forest.rootOf(of(id));
    return (sizes.get(root) ?? 0) < smallest ? -1 : root;
  };
  const [sums, bounds] = [
    Map.groupBy(equations, ({ total }) => nameOf(total)),
    Map.groupBy(atMost, ({ inner }) => nameOf(inner))
  ];
  return [...Map.groupBy(ordered, ({ id }) => nameOf(id))]
    .map(([name, own]) => ({ cells: own, equations: sums.get(name) ?? [], atMost: bounds.get(name) ?? [] }))
    .sort((a, b) => b.cells.length - a.cells.length);
}
