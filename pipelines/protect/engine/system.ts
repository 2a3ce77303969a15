/** A set of records, counted or summed, that is published unless something says otherwise. */
export interface Cell {
  readonly id: string;
  /** Whole, not negative, exact (at most 2^53 - 1). */
  readonly value: number;
  /** Values from 1 to `threshold` - 1 are sensitive; 0: never. */
  readonly threshold: number;
  /** Sensitive by another rule (dominance, attribute), whatever its value. */
  readonly sensitive?: true;
  /** Where sensitive, how wide its interval must be (lead's addition: rupiah need it); its threshold if left out. */
  readonly width?: number;
  /** Stands in equations but is not published; where sensitive, it must not be derivable either. */
  readonly unpublished?: true;
  /** Unpublished, and no number of its own, but all of a total except one part: nobody reads the rules into it. */
  readonly complement?: true;
  /** Published before: an attacker has it, nobody can hide it any more. */
  readonly known?: true;
  /** Hidden before anything else. */
  readonly withheld?: true;
  /** Cells of one mask are hidden or published together: a count and its rupiah. */
  readonly mask?: string;
  /** Hidden in the release before: cheaper to hide again. */
  readonly preferHidden?: true;
  /** What readers lose when the cell is hidden; its value if left out. Give a sum of rupiah the weight of its count. */
  readonly weight?: number;
}

/** The total is the sum of its parts, each record once. */
export interface Equation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The inner cell is never above the outer one: persons and their cases, late payments and due ones. */
export interface AtMost {
  readonly inner: string;
  readonly outer: string;
}

/** Everything of a release that can be added, subtracted or compared, over all tables and past releases at once. */
export interface System {
  readonly cells: readonly Cell[];
  readonly equations: readonly Equation[];
  readonly atMost: readonly AtMost[];
}
