import type { Problem } from "./problem.ts";
import { primes } from "./residues.ts";
import { Tableau } from "./tableau.ts";

/** Whether the exact stage also counts on people who are alone in a cell and subtract it. */
export interface ExactOptions {
  readonly insiders: boolean;
}

/** How a sensitive variable is exposed: to everybody, or to somebody who is alone in a cell. */
export type Exposed = "linear" | "singleton";

/**
 * Which sensitive variables follow exactly from what is published, by adding and subtracting over all equations at once;
 * and, with insiders, which follow from it for somebody who is alone in another hidden cell. Kept up to date while
 * variables are published one unit after another.
 */
export class Exposure {
  /** Exposed with all hidden that is hidden at the start; no decision can help them, and none is held up by them. */
  readonly hopeless: ReadonlyMap<number, Exposed>;
  readonly #tableau: Tableau;
  readonly #problem: Problem;
  readonly #insiders: boolean;
  readonly #keys: Float64Array;
  readonly #classes = new Map<number, number[]>();

  /** `hidden`: 1 for every variable that is not known. The heavier the unit, the sooner it is free in the tableau. */
  constructor(problem: Problem, hidden: Uint8Array, { insiders }: ExactOptions, prime?: number) {
    this.#problem = problem;
    this.#insiders = insiders;
    this.#keys = new Float64Array(problem.size).fill(-1);
    this.#tableau = tableauOf(problem, hidden, prime);
    for (let v = 0; v < problem.size; v++) if (hidden[v] === 1 && this.#isWatched(v)) this.#classify(v);
    const exposed = [...this.#keys.keys()].map((v) => [v, this.#exposedBy(v)] as const);
    this.hopeless = new Map(exposed.filter((each): each is [number, Exposed] => each[1] !== undefined));
  }

  /** Answers what publishing variables would expose, and leaves all as it is. */
  test(variables: readonly number[]): Exposed | undefined {
    return this.#try(variables, false);
  }

  /** Publishes variables unless that exposes something sensitive; answers what it would have exposed. */
  publish(variables: readonly number[]): Exposed | undefined {
    return this.#try(variables, true);
  }

  #try(variables: readonly number[], isFinal: boolean): Exposed | undefined {
    const before = this.#tableau.remove(variables);
    const moved = [...before.keys()].filter((v) => this.#isWatched(v));
    for (const v of moved) this.#classify(v);
    const exposed = new Set(moved.flatMap((v) => this.#exposes(v)));
    if (exposed.size === 0 && isFinal) {
      this.#tableau.settle(variables);
    } else {
      this.#tableau.restore(variables, before);
      for (const v of moved) this.#classify(v);
    }
    return exposed.has("linear") ? "linear" : exposed.has("singleton") ? "singleton" : undefined;
  }

  #isWatched(v: number): boolean {
    return this.#problem.sensitive[v] === 1 || (this.#insiders && this.#problem.alone[v] === 1);
  }

  /** Variables of one class move in proportion: whoever knows one of them knows all. */
  #classify(v: number): void {
    const old = this.#classes.get(this.#keys[v] as number);
    if (old) old.splice(old.indexOf(v), 1);
    const key = this.#tableau.direction(v);
    this.#keys[v] = key;
    const members = this.#classes.get(key);
    if (members) members.push(v);
    else this.#classes.set(key, [v]);
  }

  #exposedBy(v: number): Exposed | undefined {
    const { sensitive, alone, unitOf } = this.#problem;
    const key = this.#keys[v] as number;
    if (sensitive[v] !== 1 || key < 0) return undefined;
    if (key === 0) return "linear";
    if (!this.#insiders) return undefined;
    const knows = (other: number): boolean => alone[other] === 1 && unitOf[other] !== unitOf[v];
    return this.#classes.get(key)?.some(knows) === true ? "singleton" : undefined;
  }

  /** What a variable that moves differently exposes: itself, or what somebody who is alone in it can now compute. */
  #exposes(v: number): Exposed[] {
    const { alone } = this.#problem;
    const others = alone[v] === 1 && this.#keys[v] !== 0 ? (this.#classes.get(this.#keys[v] as number) ?? []) : [];
    return [v, ...others].flatMap((each) => (this.hopeless.has(each) ? [] : (this.#exposedBy(each) ?? [])));
  }
}

/** What is hidden from the start becomes basic first, then the lightest. */
export function tableauOf(problem: Problem, hidden: Uint8Array, prime: number = primes[0]): Tableau {
  const rank = Float64Array.from(problem.unitOf, (unit, v) =>
    problem.hiddenAtFirst[v] === 1 ? -1 : (problem.units[unit]?.weight ?? 0)
  );
  const tableau = new Tableau(rank, prime);
  for (const { variables, factors } of problem.balances) {
    const kept = [...variables.keys()].filter((at) => hidden[variables[at] as number] === 1);
    if (kept.length === 0) continue;
    tableau.add(
      kept.map((at) => variables[at] as number),
      kept.map((at) => factors[at] as number)
    );
  }
  tableau.draw();
  return tableau;
}
