import type { Truth } from "./tables.ts";

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The hidden cells of a cross table that follow by adding and subtracting: the bridges of a graph. Its points are the
 * equations, each hidden cell an edge between the two that hold it (its row's and its column's; a total's own and the
 * grand one). A table of rows and columns is such a network, and so is any hierarchy beside a flat list.
 */
export function bridgesOf({ equations }: Truth, hidden: ReadonlySet<string>): string[] {
  const edges = [...hidden].map((id): Edge => {
    const [from = "", to = ""] = equations.flatMap(({ total, parts }, at) =>
      total === id || parts.includes(id) ? [`equation ${at}`] : []
    );
    return { id, from, to };
  });
  return edges.filter((edge) => !connected(edges, edge)).map(({ id }) => id);
}

/** Whether both ends of an edge hang together without it. */
function connected(edges: readonly Edge[], without: Edge): boolean {
  const reached = new Set([without.from]);
  for (const point of reached)
    for (const { id, from, to } of edges) {
      if (id === without.id) continue;
      if (from === point) reached.add(to);
      if (to === point) reached.add(from);
    }
  return reached.has(without.to);
}
