import type { System } from "./system.ts";

/** Below 2^26, so that a product of two residues is exact in a double. */
const prime = 67_108_859;

/**
 * The hidden cells whose value follows from the published ones by adding and subtracting over all equations at once:
 * Gauss-Jordan elimination of the equations on the hidden cells, modulo a prime. A cell is determined when a row of the
 * reduced system holds it alone. (Sum and difference only; bounds from "no count is negative" are not used here.)
 */
export function determined(system: System, hidden: ReadonlySet<string>): string[] {
  const reduced = new Map<string, Map<string, number>>();
  for (const { total, parts } of system.equations) {
    const row = new Map<string, number>();
    if (hidden.has(total)) row.set(total, prime - 1);
    for (const part of parts) if (hidden.has(part)) row.set(part, 1);
    insert(reduced, row);
  }
  return [...reduced.values()].flatMap((row) => (row.size === 1 ? [...row.keys()] : [])).sort();
}

function insert(reduced: Map<string, Map<string, number>>, row: Map<string, number>): void {
  for (const [pivot, factor] of [...row]) {
    const known = reduced.get(pivot);
    if (known) addMultiple(row, known, prime - factor);
  }
  const [pivot] = [...row.keys()].sort();
  if (pivot === undefined) return;
  const scale = inverse(row.get(pivot) ?? 1);
  for (const [id, value] of row) row.set(id, (value * scale) % prime);
  for (const other of reduced.values()) {
    const factor = other.get(pivot);
    if (factor !== undefined) addMultiple(other, row, prime - factor);
  }
  reduced.set(pivot, row);
}

function addMultiple(target: Map<string, number>, source: ReadonlyMap<string, number>, factor: number): void {
  for (const [id, value] of source) {
    const sum = ((target.get(id) ?? 0) + value * factor) % prime;
    if (sum === 0) target.delete(id);
    else target.set(id, sum);
  }
}

/** Fermat: a^(p-2) is 1/a modulo a prime p. */
function inverse(value: number): number {
  let result = 1;
  let base = value % prime;
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
