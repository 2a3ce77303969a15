import type { Disclosure } from "./disclosure.ts";

/** A text in both of the product's languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/**
 * Why a cell holds no number, or that it holds one. `published` includes zero.
 * The words of all four, on every surface, come from `src/words`.
 */
export const states = ["published", "suppressed", "not_available", "not_applicable"] as const;
export type State = (typeof states)[number];

/** What a number counts. Only `people` numbers need disclosure control; `rupiah` share the mask of their people. */
export type Subject =
  "people" | "rupiah" | "payments" | "places" | "institutions" | "posts" | "sessions" | "agreements" | "days";

/** How a personal column is treated at the door: hashed with the key, coarsened, or never stored. */
export type Personal = "pseudonymise" | "birth_year" | "discard";

interface Described {
  readonly title: Bilingual;
  /** What the value means, and for a nullable column what its absence means. */
  readonly description: Bilingual;
  readonly nullable?: true;
  /** Incoming only: empty is right for most rows, such as the day of an end that has not come. */
  readonly mostlyEmpty?: true;
  /** Unit as a word of the glossary: people, families, rupiah, places, percent. */
  readonly unit?: string;
  /** Names of the column seen in offices' files, compared without case, spaces and punctuation. Incoming only. */
  readonly aliases?: readonly string[];
  readonly personal?: Personal;
  /** Incoming only: offices may write it as a title above its rows instead of a column; it holds until the next one. */
  readonly section?: true;
  /** Incoming matrices only: the file states the sum of these columns over all groups of the row; it is checked. */
  readonly sumOf?: readonly string[];
  /** Published measures only: what is counted, and the state column that says whether it is shown. */
  readonly counts?: Subject;
  readonly state?: string;
}

export interface TextColumn extends Described {
  readonly type: "text";
  readonly pattern?: string;
  readonly oneOf?: readonly string[];
  /** Spellings seen in offices' files -> the value of `oneOf`, compared as aliases are. */
  readonly spellings?: Readonly<Record<string, readonly string[]>>;
  /** The codes and spellings stand in this file of `data/reference` (columns `code`, `name_id`, `aliases`). */
  readonly reference?: string;
  /** Incoming only: part of the row's place. The parts of a row resolve, each within the one above, to one `region_code`. */
  readonly region?: "regency" | "district" | "village";
  /** Of a part of the place: headings of a column that holds its code, or the code's last part. A name goes before. */
  readonly codeAliases?: readonly string[];
}
/** A whole number. Money is whole rupiah. */
export interface IntegerColumn extends Described {
  readonly type: "integer" | "money";
  readonly minimum?: number;
  readonly maximum?: number;
}
/** An exact decimal with at most `scale` digits after the point. */
export interface DecimalColumn extends Described {
  readonly type: "decimal";
  readonly scale: number;
}
export interface DateColumn extends Described {
  readonly type: "date";
}
export interface BooleanColumn extends Described {
  readonly type: "boolean";
}
export type Column = TextColumn | IntegerColumn | DecimalColumn | DateColumn | BooleanColumn;

export interface Table<C extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  /** snake_case plural. */
  readonly name: string;
  readonly title: Bilingual;
  /** One row per what. */
  readonly description: Bilingual;
  /** The columns that identify a row, in sorting order. */
  readonly grain: readonly string[];
  /** Published tables with people behind their numbers: what those numbers add up with. */
  readonly disclosure?: Disclosure;
  readonly columns: C;
}

type ValueOf<C extends Column> = C extends { oneOf: readonly (infer V)[] }
  ? V
  : C extends TextColumn | DateColumn
    ? string
    : C extends BooleanColumn
      ? boolean
      : number;

/** One row of a table, as TypeScript sees it: dates are ISO text, money is whole rupiah (< 2^53). */
export type Row<T extends Table> = {
  readonly [K in keyof T["columns"]]: T["columns"][K] extends { nullable: true }
    ? ValueOf<T["columns"][K]> | null
    : ValueOf<T["columns"][K]>;
};

/** Declares a table. The `const` type parameter keeps the literal names and values for `Row`; the grain must be columns. */
export const defineTable = <const C extends Readonly<Record<string, Column>>>(
  table: Table<C> & { readonly grain: readonly (keyof C & string)[] }
): Table<C> => table;
