import { determined } from "./determined.ts";
import { isSmall, type Cell, type Equation, type System } from "./system.ts";

/**
 * The ids of the cells that must not be published: the small ones, and as many of the smallest others as it takes that
 *  - no difference between a published total and its published parts is from 1 to the threshold - 1, and
 *  - no small cell follows exactly from published ones, over all equations at once.
 * Deterministic: the same system gives the same set whatever the order of its cells.
 * A first stage; interval protection and the ledger of past releases come with the full engine.
 */
export function protect(system: System): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const cell of system.cells.values()) {
    if (cell.virtual === true || cell.hidden === true || isSmall(cell)) hidden.add(cell.id);
  }
  const equations = [...system.equations].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  do {
    while (equations.some((equation) => hideOneMore(system, equation, hidden))) continue;
  } while (hideBesideDetermined(system, equations, hidden));
  return hidden;
}

/** Hides the smallest published cell of an equation that gives something away; false when it gives nothing away. */
function hideOneMore(system: System, equation: Equation, hidden: Set<string>): boolean {
  if (!givesAway(system, equation, hidden)) return false;
  const next = smallestShown(system, equation, hidden);
  if (next === undefined) return false;
  hidden.add(next.id);
  return true;
}

function givesAway(system: System, equation: Equation, hidden: ReadonlySet<string>): boolean {
  const unknown = [equation.total, ...equation.parts].filter((id) => hidden.has(id)).map((id) => cellOf(system, id));
  if (unknown.length === 0) return false;
  if (unknown.length === 1 && unknown[0]?.virtual !== true) return true;
  if (hidden.has(equation.total)) return false;
  const threshold = Math.max(...unknown.map((cell) => cell.threshold));
  return Object.keys(cellOf(system, equation.total).guards).some((guard) => {
    const rest = sum(unknown.map((cell) => cell.guards[guard] ?? 0));
    return rest > 0 && rest < threshold;
  });
}

function smallestShown(system: System, equation: Equation, hidden: ReadonlySet<string>): Cell | undefined {
  const shown = hideable(system, equation.parts, hidden).filter((cell) => sizeOf(cell) > 0);
  return shown[0] ?? hideable(system, [equation.total], hidden)[0];
}

/** The cells that can still be hidden, the smallest first. */
const hideable = (system: System, ids: readonly string[], hidden: ReadonlySet<string>): Cell[] =>
  ids
    .filter((id) => !hidden.has(id))
    .map((id) => cellOf(system, id))
    .filter((cell) => cell.fixed !== true)
    .sort((a, b) => sizeOf(a) - sizeOf(b) || (a.id < b.id ? -1 : 1));

/** Where linear algebra over all equations pins a small cell, hides its smallest published neighbour. */
function hideBesideDetermined(system: System, equations: readonly Equation[], hidden: Set<string>): boolean {
  let changed = false;
  for (const id of determined(system, hidden)) {
    if (!isSmall(cellOf(system, id))) continue;
    const neighbour = equations
      .filter((equation) => equation.total === id || equation.parts.includes(id))
      .map((equation) => smallestShown(system, equation, hidden))
      .find((cell) => cell !== undefined);
    const next = neighbour ?? nearestShown(system, equations, hidden, id);
    if (next === undefined) throw new Error(`cannot protect cell: ${id}`);
    hidden.add(next.id);
    changed = true;
  }
  return changed;
}

/** The smallest cell that can be hidden among the equations nearest to `id`, going from one to the next by hidden cells. */
function nearestShown(
  system: System,
  equations: readonly Equation[],
  hidden: ReadonlySet<string>,
  id: string
): Cell | undefined {
  const reached = new Set([id]);
  for (;;) {
    const near = equations
      .map(({ total, parts }) => [total, ...parts])
      .filter((ids) => ids.some((one) => reached.has(one)));
    const [next] = hideable(system, near.flat(), hidden);
    if (next !== undefined) return next;
    const before = reached.size;
    for (const one of near.flat()) if (hidden.has(one)) reached.add(one);
    if (reached.size === before) return undefined;
  }
}

const nameOf = ({ total, parts }: Equation): string => `${total} ${parts[0] ?? ""}`;
const sizeOf = (cell: Cell): number => Object.values(cell.guards)[0] ?? 0;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function cellOf(system: System, id: string): Cell {
  const cell = system.cells.get(id);
  if (cell === undefined) throw new Error(`unknown cell: ${id}`);
  return cell;
}
