import type { Cause } from "./pattern.ts";
import type { Limits, Move } from "./moves.ts";
import { drawn } from "./residues.ts";
import type { Goal } from "./room.ts";

/** One question for the solver. */
export interface Search {
  readonly goals: readonly Goal[];
  readonly pinned: readonly number[];
}

/** What an attacker of one kind must not be able to tell, proved by tables that look the same to him. */
export interface Need {
  readonly limits: Limits;
  /** Noted beside every unit that is hidden for it. */
  readonly cause: Cause;
  /** True where enough tables are known. */
  isMet(variable: number): boolean;
  /** Takes note of a table for every sensitive variable that moves in it. */
  credit(move: Move): void;
  /** One search that would help many variables at once; the rounds differ. */
  together(variables: readonly number[], members: readonly number[], round: number): Search;
  /** Searches that would each help one variable, the most helpful first; each takes account of those before it. */
  apart(variable: number): Iterable<Search>;
  /** Searches that must succeed whatever more has to be hidden for them; any one of them brings the variable nearer. */
  forced(variable: number): Iterable<Search>;
  /** The tables that stand for a variable. */
  movesOf(variable: number): readonly Move[];
  /** Forgets tables of a variable; the answer brings them back. */
  forget(variable: number, isLost: (move: Move) => boolean): () => void;
}

/** Yes or no, always the same for a number and a round, and as good as random. */
export const coin = (index: number, round: number): boolean => drawn(index * 64 + round, 1 << 25) % 2 === 0;
