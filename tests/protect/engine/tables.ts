import type { Cell, Equation, System } from "../../../pipelines/protect/engine/system.ts";

/** A dimension: its leaves, and what adds up to what among its codes. */
export interface Dimension {
  readonly leaves: readonly string[];
  readonly sums: readonly (readonly [total: string, parts: readonly string[]])[];
}

/** A flat dimension: everything, and its parts. */
export const flat = (name: string, size: number): Dimension => {
  const leaves = Array.from({ length: size }, (_, index) => `${name}${index}`);
  return { leaves, sums: [[`${name}*`, leaves]] };
};

/** The leaves under each code. */
function membersOf({ leaves, sums }: Dimension): Map<string, ReadonlySet<string>> {
  const members = new Map<string, ReadonlySet<string>>(leaves.map((leaf) => [leaf, new Set([leaf])]));
  while (sums.some(([total]) => !members.has(total))) {
    for (const [total, parts] of sums) {
      if (!parts.every((part) => members.has(part))) continue;
      members.set(total, new Set(parts.flatMap((part) => [...(members.get(part) ?? [])])));
    }
  }
  return members;
}

const product = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((code) => [...row, code])), [[]]);

/** The full table of counts of leaves over all codes of all dimensions, with every equation between its cells. */
export function crossTable(
  dimensions: readonly Dimension[],
  countOf: (leaves: readonly string[]) => number,
  threshold: number
): System {
  const members = dimensions.map(membersOf);
  const counts = product(dimensions.map(({ leaves }) => leaves)).map((leaves) => ({ leaves, count: countOf(leaves) }));
  const cells = product(members.map((codes) => [...codes.keys()])).map((codes): Cell => {
    const inside = counts.filter(({ leaves }) =>
      leaves.every((leaf, at) => members[at]?.get(codes[at] ?? "")?.has(leaf))
    );
    return { id: codes.join("|"), value: inside.reduce((sum, { count }) => sum + count, 0), threshold };
  });
  const equations = cells.flatMap(({ id }) =>
    dimensions.flatMap(({ sums }, at) => {
      const codes = id.split("|");
      const own = sums.filter(([total]) => total === codes[at]);
      return own.map(([, parts]): Equation => ({
        total: id,
        parts: parts.map((part) => codes.with(at, part).join("|"))
      }));
    })
  );
  return { cells, equations, atMost: [] };
}
