/**
 * How the published numbers hang together: what a reader could add, subtract or compare. It is declared here once, and both
 * the protection and the attack (which share no code) build their equations from it. What is not declared, neither knows.
 *
 * A number has a name that holds in every table ("ppks_cases") and a place: region, year, and codes of dimensions. Equal
 * names at equal places are one number, in whatever tables they stand. Regions add up to the one above them.
 *
 * Its id, for both: `name|region|year|dimension=code&...`, dimensions in the order of their names. What a sum leaves over is
 * the total's id and `|rest of regions`, or `|rest of` the dimensions that it is broken down by, joined by `+`.
 */
export interface Disclosure {
  /**
   * Rows it holds for, and whose numbers all count people, where the others speak of none: pioneer families among the
   * bodies of the PSKS.
   */
  readonly only?: { readonly column: string; readonly codes: readonly string[] };
  /** Columns beside region and year that place a row. */
  readonly by?: Readonly<Record<string, Axis>>;
  /** Codes that hold for the whole table: the components of aid stand under `{ programme: "pkh" }`. */
  readonly at?: Codes;
  /** Column of the table -> what number it holds. */
  readonly numbers: Readonly<Record<string, NumberOf>>;
  /** Sums between numbers of one place. */
  readonly sums?: readonly Sum[];
  /** Numbers of one place of which the first is at most the second. */
  readonly atMost?: readonly (readonly [Term, Term])[];
  /** Numbers that no column holds and that give nobody away, however small. */
  readonly free?: readonly string[];
  /** The row is hidden whenever this number is: fixed rates turn rupiah into people. `by`: the axes that place it. */
  readonly shares?: { readonly number: string; readonly by?: readonly string[]; readonly at?: Codes };
  /**
   * State columns that are hidden wherever another one of their row is, unless all their numbers are zero: from twelve
   * monthly payments one reads a family.
   */
  readonly follows?: Readonly<Record<string, string>>;
  /** Sensitivity: a tier for all rows, or that of the code in a column, as a list of the table `codes` tells it; 1 if left out. */
  readonly tier?: 1 | 2 | 3 | { readonly of: string; readonly list: string };
}

/** Codes of dimensions: `{ category: "fakir_miskin" }`. */
export type Codes = Readonly<Record<string, string>>;

export interface Axis {
  /** Name of the dimension, the same in every table that has it. */
  readonly as: string;
  /** The code of the rows that sum the others, if the table has them; the sum's place is the one without this dimension. */
  readonly total?: string;
}

/** What is said of a number of one name in several tables holds together. */
export interface NumberOf {
  readonly name: string;
  /** Dimensions whose codes do not add up: a family may receive several programmes. */
  readonly apart?: readonly string[];
  /** Of those, the ones each of whose codes is at most the number without the dimension. */
  readonly within?: readonly string[];
  /** Dimensions whose codes are broken down further for some of them only; what the others hold is a rest. */
  readonly partial?: readonly string[];
  /** A region may hold more than the regions in it do: sessions for a whole regency belong to none of its districts. */
  readonly beyondParts?: true;
}

/** `total` is exactly the sum of `parts`. A name that no column holds is a number never published: what is left. */
export interface Sum {
  readonly total: Term;
  readonly parts: readonly Term[];
}
/** A number at the place in question, or at this place with further codes. */
export type Term = string | { readonly number: string; readonly at: Codes };
