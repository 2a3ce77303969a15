import { outsiderLimits, type Limits, type Move } from "./moves.ts";
import { coin, type Need, type Search } from "./needs.ts";
import type { Problem } from "./problem.ts";

/** Against somebody who knows that no count is negative: the highest and the lowest possible value are far apart. */
export class WidthNeed implements Need {
  readonly limits: Limits;
  readonly cause = "width";
  readonly #problem: Problem;
  readonly #width: (variable: number) => number;
  readonly #settled = new Map<number, number>();
  readonly #lowest = new Map<number, Move>();
  readonly #highest = new Map<number, Move>();

  constructor(problem: Problem, width: (variable: number) => number) {
    this.#problem = problem;
    this.#width = width;
    this.limits = outsiderLimits(problem);
  }

  /** How far apart the known tables are. */
  widthOf(variable: number): number {
    return this.#up(variable) + this.#down(variable);
  }

  isMet(variable: number): boolean {
    return this.widthOf(variable) >= this.wantedOf(variable);
  }

  /** How far apart they should be. */
  wantedOf(variable: number): number {
    return this.#settled.get(variable) ?? this.#width(variable);
  }

  /** Asks for less where no more can be had. */
  settle(variable: number, width: number): void {
    this.#settled.set(variable, width);
  }

  credit(move: Move): void {
    for (const [v, change] of move) {
      if (this.#problem.sensitive[v] !== 1 || this.isMet(v)) continue;
      if (change > this.#up(v)) this.#highest.set(v, move);
      if (-change > this.#down(v)) this.#lowest.set(v, move);
    }
  }

  together(variables: readonly number[], _: readonly number[], round: number): Search {
    const goals = variables.map((variable) => {
      const isUp = coin(variable, round >> 1) === (round % 2 === 0);
      return { variable, isUp, most: this.#missing(variable, isUp), reward: 1 };
    });
    return { goals, pinned: [] };
  }

  *apart(variable: number): Iterable<Search> {
    for (const isUp of [false, true]) {
      const most = this.#missing(variable, isUp);
      if (most > 0) yield { goals: [{ variable, isUp, most, reward: 1 }], pinned: [] };
    }
  }

  forced(variable: number): Search[] {
    return [{ goals: [{ variable, isUp: true, most: this.#missing(variable, true) }], pinned: [] }];
  }

  movesOf(variable: number): Move[] {
    return [this.#lowest.get(variable), this.#highest.get(variable)].filter((move) => move !== undefined);
  }

  forget(variable: number, isLost: (move: Move) => boolean): () => void {
    const [low, high] = [this.#lowest.get(variable), this.#highest.get(variable)];
    if (low && isLost(low)) this.#lowest.delete(variable);
    if (high && isLost(high)) this.#highest.delete(variable);
    return () => {
      if (low) this.#lowest.set(variable, low);
      if (high) this.#highest.set(variable, high);
    };
  }

  /** How far a table would have to go in one direction, given how far others go in the other one. */
  #missing(variable: number, isUp: boolean): number {
    const other = isUp ? this.#down(variable) : this.#up(variable);
    return Math.min(this.wantedOf(variable) - other, isUp ? Infinity : (this.#problem.values[variable] as number));
  }

  #up(variable: number): number {
    return this.#highest.get(variable)?.get(variable) ?? 0;
  }

  #down(variable: number): number {
    return -(this.#lowest.get(variable)?.get(variable) ?? 0);
  }
}
