import { tableauOf, type ExactOptions } from "./exposure.ts";
import { shownOf, type Problem } from "./problem.ts";
import type { Tableau } from "./tableau.ts";

/**
 * By which published variables a sensitive one follows, for everybody or for somebody who is alone in another, while
 * variables are hidden and published at will. At the start nothing is hidden beyond what must be.
 */
export class Relations {
  readonly #problem: Problem;
  readonly #options: ExactOptions;
  readonly #tableau: Tableau;

  constructor(problem: Problem, options: ExactOptions) {
    this.#problem = problem;
    this.#options = options;
    this.#tableau = tableauOf(
      problem,
      problem.fixed.map((flag) => 1 - flag)
    );
    this.publish(
      problem.units.flatMap((_, unit) => shownOf(problem, unit)).filter((v) => problem.hiddenAtFirst[v] === 0)
    );
  }

  publish(variables: readonly number[]): void {
    this.#tableau.remove(variables);
  }

  hide(variables: readonly number[]): void {
    this.#tableau.release(variables);
  }

  /**
   * For every way in which something sensitive follows: the published units that it follows from, in their order. To hide
   * one of them is a condition for stopping it, in every pattern. What follows from nothing published is left out.
   */
  open(): number[][] {
    const { sensitive, alone, unitOf } = this.#problem;
    const ties: number[][] = [];
    for (const [direction, members] of this.#classes()) {
      for (const v of members.filter((each) => sensitive[each] === 1)) {
        if (direction === 0) ties.push(this.#tableau.ties(v));
        else if (this.#options.insiders)
          for (const own of members)
            if (alone[own] === 1 && unitOf[own] !== unitOf[v]) ties.push(this.#tableau.ties(v, own));
      }
    }
    return ties.map((tie) => this.#unitsOf(tie)).filter((units) => units.length > 0);
  }

  /** Variables that move in proportion, the unmoved ones together. */
  #classes(): Map<number, number[]> {
    const { sensitive, alone, fixed } = this.#problem;
    const watched = [...sensitive.keys()].filter((v) => fixed[v] === 0 && (sensitive[v] === 1 || alone[v] === 1));
    return Map.groupBy(watched, (v) => this.#tableau.direction(v));
  }

  #unitsOf(variables: readonly number[]): number[] {
    return [...new Set(variables.map((v) => this.#problem.unitOf[v] as number))].sort((a, b) => a - b);
  }
}
