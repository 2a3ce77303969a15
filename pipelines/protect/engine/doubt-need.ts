import type { Limits, Move } from "./moves.ts";
import { coin, type Need, type Search } from "./needs.ts";
import type { Cause } from "./pattern.ts";
import type { Problem } from "./problem.ts";

/** How far a variable is moved to show that it may be another: sometimes it goes by two people or not at all. */
const steps = [1, 3] as const;

interface Proof {
  readonly moves: readonly Move[];
  /** People who are alone in a cell that moves in every one of the tables. */
  readonly blockers: ReadonlySet<number>;
}

/**
 * At least two values are possible for somebody with certain limits; with cause `singleton`, for each person who is alone
 * in a cell and knows it. A table proves it to everybody whose own cell does not move in it.
 */
export class DoubtNeed implements Need {
  readonly limits: Limits;
  readonly cause: Cause;
  readonly #problem: Problem;
  readonly #insiders: boolean;
  readonly #proofs = new Map<number, Proof>();

  constructor(problem: Problem, limits: Limits, cause: "singleton" | "rules") {
    this.#problem = problem;
    this.cause = cause;
    this.#insiders = cause === "singleton";
    this.limits = limits;
  }

  isMet(variable: number): boolean {
    return this.#proofs.get(variable)?.blockers.size === 0;
  }

  credit(move: Move): void {
    const alone = this.#aloneIn(move);
    for (const v of move.keys()) {
      if (this.#problem.sensitive[v] === 1 && !this.isMet(v)) this.#creditOne(v, move, alone);
    }
  }

  together(variables: readonly number[], members: readonly number[], round: number): Search {
    const { alone, unitOf } = this.#problem;
    const isPinned = (v: number): boolean =>
      this.#insiders && round > 0 && alone[v] === 1 && coin(unitOf[v] as number, round);
    const goals = variables
      .filter((v) => !isPinned(v))
      .map((variable) => ({ variable, isUp: this.#prefersUp(variable, round), most: 1, reward: 1 }));
    return { goals, pinned: members.filter(isPinned) };
  }

  *apart(variable: number): Iterable<Search> {
    for (const most of steps) {
      for (const { isUp, pinned } of this.#questions(variable)) {
        yield { goals: [{ variable, isUp, most, reward: 1 }], pinned };
      }
    }
  }

  *forced(variable: number): Iterable<Search> {
    for (const { isUp, pinned } of this.#questions(variable)) yield { goals: [{ variable, isUp, most: 1 }], pinned };
  }

  /** First any table, then one without everybody who blocks all that is known, then without each of them alone. */
  *#questions(variable: number): Iterable<{ readonly isUp: boolean; readonly pinned: readonly number[] }> {
    const ways = [true, false].filter((isUp) => this.#canMove(variable, isUp));
    const blockers = (): readonly number[] => [...(this.#proofs.get(variable)?.blockers ?? [])];
    for (const isUp of ways) if (!this.#proofs.has(variable)) yield { isUp, pinned: [] };
    for (const isUp of ways) if (blockers().length > 0) yield { isUp, pinned: this.#unitsOf(blockers()) };
    const first = blockers();
    if (first.length < 2) return;
    for (const blocker of first) {
      for (const isUp of ways) if (blockers().includes(blocker)) yield { isUp, pinned: this.#unitsOf([blocker]) };
    }
  }

  movesOf(variable: number): readonly Move[] {
    return this.#proofs.get(variable)?.moves ?? [];
  }

  forget(variable: number, isLost: (move: Move) => boolean): () => void {
    const proof = this.#proofs.get(variable);
    if (!proof) return () => undefined;
    this.#proofs.delete(variable);
    const kept = proof.moves.filter((move) => !isLost(move));
    for (const move of kept) this.#creditOne(variable, move, this.#aloneIn(move));
    return () => this.#proofs.set(variable, proof);
  }

  #aloneIn(move: Move): number[] {
    return this.#insiders ? [...move.keys()].filter((v) => this.#problem.alone[v] === 1) : [];
  }

  /** A table is kept only where it convinces somebody whom the others did not. */
  #creditOne(variable: number, move: Move, alone: readonly number[]): void {
    const { unitOf } = this.#problem;
    const proof = this.#proofs.get(variable);
    const others = alone.filter((v) => unitOf[v] !== unitOf[variable]);
    const blockers = new Set(proof ? others.filter((v) => proof.blockers.has(v)) : others);
    if (proof && blockers.size === proof.blockers.size) return;
    this.#proofs.set(variable, { moves: [...(proof?.moves ?? []), move], blockers });
  }

  #canMove(variable: number, isUp: boolean): boolean {
    return ((isUp ? this.limits.up : this.limits.down)[variable] as number) >= 1;
  }

  #prefersUp(variable: number, round: number): boolean {
    if (!this.#canMove(variable, false)) return true;
    return this.#canMove(variable, true) && coin(variable, round);
  }

  /** Somebody who is alone knows every cell of the unit. */
  #unitsOf(variables: readonly number[]): number[] {
    const { units, unitOf } = this.#problem;
    return variables.flatMap((v) => units[unitOf[v] as number]?.variables ?? []);
  }
}
