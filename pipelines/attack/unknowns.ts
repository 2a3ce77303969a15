/** What somebody outside sees of a release: numbers, hidden cells, and how they add up. Everything is public. */
export interface Unknowns {
  readonly cells: readonly UnknownCell[];
  /** The total holds everything of all its parts, each once. */
  readonly equations: readonly { readonly total: string; readonly parts: readonly string[] }[];
  /** Everything counted in `inner` is also counted in `outer`. */
  readonly atMost: readonly { readonly inner: string; readonly outer: string }[];
}

export interface UnknownCell {
  readonly id: string;
  /** A whole number of at least 0; null where the cell is hidden. */
  readonly value: number | null;
  /** Width that the interval of a hidden cell must have at least; 0 asks for none. */
  readonly protection: number;
  /** Attackers from whom nothing could keep it, as is told; they are asked for nothing. Left out: none. */
  readonly yieldsTo?: readonly Schemer[];
  /** False where it is told that nobody is alone in it; else anybody may be. */
  readonly alone?: boolean;
  /** What it holds, where the judge knows: to read the rules into it wrongly is to find out nothing. No attacker has it. */
  readonly truth?: number;
  /** The smallest count that its table publishes, which is public; 0 or 1: there is no such rule. */
  readonly threshold: number;
}

/**
 * Who attacks.
 *  - `outsider` knows that counts are whole and not negative, and every published figure;
 *  - `{ insider }` is alone in that hidden cell and so knows that it is 1;
 *  - `insiders`: each cell that could be 1 is taken to have such a person, one at a time (but see `alone`);
 *  - `rule-aware` reads hidden cells as small ones wherever nothing speaks against it (see `rule-aware.ts`).
 */
export type Attacker = "outsider" | Schemer | { readonly insider: string };

/** Attackers who know more than what is published. */
export type Schemer = "insiders" | "rule-aware";

/** What is proved of a hidden cell: no table that fits lies beyond `lo` and `hi` (null: nothing bounds it above). */
export interface Interval {
  readonly lo: number;
  readonly hi: number | null;
}

/** Published figures that contradict each other; names the place, never a value. */
export class Contradiction extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`published figures contradict each other: ${id}`);
    this.name = "Contradiction";
    this.id = id;
  }
}
