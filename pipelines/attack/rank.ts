import type { Equations } from "./equations.ts";
import { fixedRandom } from "./random.ts";
import { Contradiction } from "./unknowns.ts";

/** Below 2^26: products of two residues are exact in a double. */
const primes = [67_108_859, 67_108_837] as const;

/**
 * The hidden cells whose value follows by adding and subtracting alone, and that value. Independent of bounds and of
 * any solver: the equations are eliminated modulo a prime, every free unknown is given a random residue, and what comes
 * out the same for two of such fillings, modulo each of two primes, is determined. A cell that moves is not determined,
 * for certain; one that stands still by chance would need two residues in 2^26 to agree, twice.
 * Throws a Contradiction where the equations have no solution, which names an unknown of one of those that cannot all hold.
 */
export function determinedByRank(equations: Equations): Map<number, number> {
  const [one, other] = primes.map((prime) => residues(equations, prime));
  const found = new Map<number, number>();
  for (const [column, residue] of one ?? []) {
    const second = other?.get(column);
    if (second !== undefined && column < equations.cells) found.set(column, bothResidues(residue, second));
  }
  return found;
}

/** The number below the product of both primes with these residues (Chinese remainder). */
function bothResidues(first: number, second: number): number {
  const [p, q] = [BigInt(primes[0]), BigInt(primes[1])];
  const steps = ((BigInt(second) - BigInt(first)) * BigInt(inverse(primes[0] % primes[1], primes[1]))) % q;
  return Number(BigInt(first) + p * ((steps + q) % q));
}

function residues(equations: Equations, prime: number): Map<number, number> {
  const pivots = eliminate(equations, prime);
  const [one, other] = [11, 12].map((seed) => filled(pivots, equations.ids.length, prime, fixedRandom(seed)));
  const still = new Map<number, number>();
  equations.ids.forEach((_, column) => {
    const value = one?.[column] ?? 0;
    if (value === other?.[column]) still.set(column, value);
  });
  return still;
}

interface Pivot {
  readonly column: number;
  readonly row: ReadonlyMap<number, number>;
  readonly constant: number;
}

/** Gives free unknowns random residues and computes the others, the last pivot first. */
function filled(pivots: readonly Pivot[], unknowns: number, prime: number, random: () => number): Float64Array {
  const values = Float64Array.from({ length: unknowns }, () => Math.floor(random() * prime));
  for (const { column, row, constant } of [...pivots].reverse()) {
    let rest = constant;
    for (const [other, factor] of row)
      if (other !== column) rest = (rest + (prime - factor) * (values[other] ?? 0)) % prime;
    values[column] = (rest * inverse(row.get(column) ?? 1, prime)) % prime;
  }
  return values;
}

/** Rows in the order in which they leave: always by the unknown that stands in the fewest rows, and its shortest row. */
function eliminate({ ids, rows }: Equations, prime: number): Pivot[] {
  const work = new Elimination(ids.length, prime, (row) => ids[rows[row]?.columns[0] ?? 0] ?? "");
  rows.forEach((row, index) => {
    const terms = new Map<number, number>();
    row.columns.forEach((column, at) => terms.set(column, residueOf(row.factors[at] ?? 0, prime)));
    work.add(index, terms, residueOf(row.constant, prime));
  });
  return work.pivots();
}

const residueOf = (value: number, prime: number): number => ((value % prime) + prime) % prime;

class Elimination {
  readonly #prime: number;
  readonly #placeOf: (row: number) => string;
  readonly #rows = new Map<number, Map<number, number>>();
  readonly #constants = new Map<number, number>();
  readonly #holders: Set<number>[];
  /** Unknowns by the number of rows that hold them; entries go stale and are looked at again. */
  readonly #byCount: number[][] = [];

  constructor(unknowns: number, prime: number, placeOf: (row: number) => string) {
    this.#prime = prime;
    this.#placeOf = placeOf;
    this.#holders = Array.from({ length: unknowns }, () => new Set<number>());
  }

  add(index: number, terms: Map<number, number>, constant: number): void {
    this.#rows.set(index, terms);
    this.#constants.set(index, constant);
    for (const column of terms.keys()) this.#holders[column]?.add(index);
  }

  pivots(): Pivot[] {
    this.#holders.forEach((_, column) => this.#file(column));
    const pivots: Pivot[] = [];
    for (let next = this.#next(); next !== undefined; next = this.#next()) pivots.push(this.#pivotOn(next));
    return pivots;
  }

  #file(column: number): void {
    const count = this.#holders[column]?.size ?? 0;
    if (count > 0) (this.#byCount[count] ??= []).push(column);
  }

  #next(): number | undefined {
    for (let count = 1; count < this.#byCount.length; count++) {
      const waiting = this.#byCount[count] ?? [];
      for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
        const now = this.#holders[column]?.size ?? 0;
        if (now === count) return column;
      }
    }
    return undefined;
  }

  #pivotOn(column: number): Pivot {
    const holders = [...(this.#holders[column] ?? [])];
    const length = (row: number): number => this.#rows.get(row)?.size ?? 0;
    const chosen = holders.reduce((best, row) => (length(row) < length(best) ? row : best));
    const row = this.#rows.get(chosen) ?? new Map<number, number>();
    const constant = this.#constants.get(chosen) ?? 0;
    const scale = inverse(row.get(column) ?? 1, this.#prime);
    for (const other of row.keys()) this.#holders[other]?.delete(chosen);
    this.#rows.delete(chosen);
    for (const target of holders) if (target !== chosen) this.#reduce(target, { column, row, constant }, scale);
    for (const other of row.keys()) this.#file(other);
    return { column, row, constant };
  }

  #reduce(target: number, { column, row, constant }: Pivot, scale: number): void {
    const terms = this.#rows.get(target) ?? new Map<number, number>();
    const factor = this.#prime - (((terms.get(column) ?? 0) * scale) % this.#prime);
    for (const [other, value] of row) {
      const sum = ((terms.get(other) ?? 0) + factor * value) % this.#prime;
      this.#set(terms, { target, column: other, sum });
    }
    const rest = ((this.#constants.get(target) ?? 0) + factor * constant) % this.#prime;
    this.#constants.set(target, rest);
    if (terms.size > 0) return;
    if (rest !== 0) throw new Contradiction(this.#placeOf(target));
    this.#rows.delete(target);
  }

  #set(terms: Map<number, number>, { target, column, sum }: { target: number; column: number; sum: number }): void {
    if (sum === 0) {
      terms.delete(column);
      this.#holders[column]?.delete(target);
    } else {
      terms.set(column, sum);
      this.#holders[column]?.add(target);
    }
  }
}

/** Fermat: a^(p-2) is 1/a modulo a prime p. */
function inverse(value: number, prime: number): number {
  let [result, base] = [1, value % prime];
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
