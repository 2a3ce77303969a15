import type { Cell, Equation, System } from "./system.ts";
import { plainZeros } from "./merged.ts";

/**
 * Adds "all but this part" as unpublished cells where it is small: whoever subtracts a large part from its total would
 * learn of the few others. Only where those others are two parts or more; one alone is a cell of its own.
 */
export function withComplements(system: System): System {
  const cellOf = new Map(system.cells.map((cell) => [cell.id, cell]));
  const isFact = plainZeros(system.cells);
  const found = system.equations.flatMap(({ total, parts }) => {
    const counted = parts.flatMap((id) => cellOf.get(id) ?? []).filter((part) => !isFact(part));
    const whole = cellOf.get(total);
    return whole && counted.length > 2 ? counted.flatMap((part) => complement(whole, part, counted) ?? []) : [];
  });
  const fresh = new Map(found.map((each) => [each.cell.id, each]));
  return {
    ...system,
    cells: [...system.cells, ...[...fresh.values()].map(({ cell }) => cell)],
    equations: [...system.equations, ...[...fresh.values()].map(({ equation }) => equation)]
  };
}

function complement(whole: Cell, part: Cell, parts: readonly Cell[]): { cell: Cell; equation: Equation } | undefined {
  const value = whole.value - part.value;
  const threshold = Math.max(...parts.filter((other) => other !== part).map((other) => other.threshold));
  if (value < 1 || value >= threshold) return undefined;
  const id = `${whole.id} - ${part.id}`;
  return {
    cell: { id, value, threshold, unpublished: true, complement: true },
    equation: { total: whole.id, parts: [part.id, id] }
  };
}
