import { Forest } from "./merged.ts";
import type { Problem } from "./problem.ts";

/** A block smaller than this has too little room to hide anything in. */
const smallest = 24;
/** The next block must be this much larger to be worth a try. */
const growth = 2;

/**
 * Where a sensitive variable may find its cover, the nearest place first. A block is all that is part of one total
 * (a district with its villages, then a regency), read from the equations and not from names; the last one is
 * everything that hangs together.
 */
export class Blocks {
  readonly #problem: Problem;
  readonly #partsOf: (readonly number[])[];
  readonly #totalsOf: number[][];
  readonly #below = new Map<number, ReadonlySet<number>>();
  readonly #whole = new Map<number, Set<number>>();
  readonly #forest: Forest;
  readonly #balancesOf: number[][];

  constructor(problem: Problem) {
    this.#problem = problem;
    this.#partsOf = Array.from({ length: problem.size }, () => []);
    this.#totalsOf = Array.from({ length: problem.size }, () => []);
    this.#balancesOf = Array.from({ length: problem.size }, () => []);
    this.#forest = new Forest(problem.size);
    for (const [at, { variables, factors }] of problem.balances.entries()) {
      this.#link(variables, factors);
      for (const v of variables) if (problem.fixed[v] === 0) this.#balancesOf[v]?.push(at);
    }
    for (const { inner, outer } of problem.atMost) this.#forest.join(inner, outer);
    const everything = this.#movable(Array.from({ length: problem.size }, (_, v) => v));
    for (const [root, members] of Map.groupBy(everything, (v) => this.#forest.rootOf(v))) {
      this.#whole.set(root, new Set(members));
    }
  }

  /** The names of the blocks in which a variable can move, from the nearest to everything. */
  of(variable: number): number[] {
    const roots = this.#reach([variable], this.#totalsOf)
      .filter((root) => this.members(root).has(variable))
      .map((root) => ({ root, size: this.members(root).size }))
      .sort((a, b) => a.size - b.size || a.root - b.root);
    const whole = -1 - this.#forest.rootOf(variable);
    const all = this.members(whole);
    const chosen: number[] = [];
    let last = smallest / growth;
    for (const { root, size } of roots) {
      if (size < last * growth || size * growth > all.size) continue;
      chosen.push(root);
      last = size;
    }
    return all.has(variable) ? [...chosen, whole] : chosen;
  }

  /** The variables of a block that can move while everything outside stands still, in order. */
  members(block: number): ReadonlySet<number> {
    if (block < 0) return this.#whole.get(-1 - block) ?? new Set();
    let found = this.#below.get(block);
    if (found === undefined) {
      found = new Set(this.#movable(this.#reach([block], this.#partsOf)).sort((a, b) => a - b));
      this.#below.set(block, found);
    }
    return found;
  }

  /** Leaves out, again and again, what an equation holds alone. */
  #movable(variables: readonly number[]): number[] {
    const left = new Set(variables.filter((v) => this.#problem.fixed[v] === 0));
    const balances = [...left].flatMap((v) => this.#balancesOf[v] ?? []);
    const count = new Map<number, number>();
    for (const at of balances) count.set(at, (count.get(at) ?? 0) + 1);
    const alone = [...count].filter(([, members]) => members === 1).map(([at]) => at);
    for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
      const still = this.#problem.balances[at]?.variables.find((v) => left.delete(v));
      for (const other of still === undefined ? [] : (this.#balancesOf[still] ?? [])) {
        const members = count.get(other) as number;
        count.set(other, members - 1);
        if (members === 2) alone.push(other);
      }
    }
    return [...left];
  }

  #link(variables: readonly number[], factors: readonly number[]): void {
    const totals = variables.filter((_, at) => (factors[at] as number) < 0);
    const parts = variables.filter((_, at) => (factors[at] as number) > 0);
    for (const total of totals) this.#partsOf[total] = [...(this.#partsOf[total] ?? []), ...parts];
    for (const part of parts) this.#totalsOf[part]?.push(...totals);
    for (const variable of variables) this.#forest.join(variables[0] as number, variable);
  }

  /** All that is reached in one or more steps. */
  #reach(from: readonly number[], next: readonly (readonly number[])[]): number[] {
    const seen = new Set<number>();
    const queue = [...from];
    for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
      for (const to of next[v] ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        queue.push(to);
      }
    }
    return [...seen];
  }
}
