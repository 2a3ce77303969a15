/** One published or virtual cell: a set of people, and the counts that would give some of them away. */
export interface Cell {
  readonly id: string;
  /** Counts over the same people: the published one first, then those a reader could derive from it (late, unreached). */
  readonly guards: Readonly<Record<string, number>>;
  /** A guard from 1 to `threshold` - 1 must not leave. */
  readonly threshold: number;
  /** Never published, but a reader can subtract to it: "all others" of a total with one category shown. */
  readonly virtual?: true;
  /** Hidden before anything else, because it shares another cell's mask. */
  readonly hidden?: true;
  /** Published whatever happens, because it was protected before: others must hide instead. */
  readonly fixed?: true;
}

/** `total` holds exactly the people of all `parts`, each once, for every guard that they share. */
export interface Equation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Everything of a release that can be added or subtracted. Tables are protected together, never one by one. */
export interface System {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly equations: readonly Equation[];
}

/** Builds a system; equations with a cell that does not exist are left out, since nobody can compute them. */
export function systemOf(cells: readonly Cell[], equations: readonly Equation[]): System {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const complete = equations.filter(
    (equation) => equation.parts.length > 0 && [equation.total, ...equation.parts].every((id) => byId.has(id))
  );
  return { cells: byId, equations: complete };
}

/** True where some guard is small but not zero. */
export const isSmall = (cell: Cell): boolean =>
  Object.values(cell.guards).some((count) => count > 0 && count < cell.threshold);
