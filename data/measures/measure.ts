import type { Dimension } from "../contracts/published/codes.ts";
import type { Bilingual } from "../contracts/table.ts";

/** A published number: columns of one table, added where there are several. All of them must be published. */
export interface Term {
  readonly table: string;
  readonly columns: readonly string[];
  /** Codes at which it stands wherever the measure is asked for: complaints, of all that the services count. */
  readonly at?: Readonly<Record<string, string>>;
}

/** How the value is made from published cells only, so that a reader can make it again. */
export type Formula =
  | { readonly kind: "value"; readonly of: Term }
  /** `factor` is 100 for percent, 1,000 for a rate per 1,000, 1 for an average. Never clipped. A base of 0 does not apply. */
  | { readonly kind: "ratio"; readonly of: Term; readonly per: Term; readonly factor: 1 | 100 | 1000 }
  /** What a share leaves: (per - of) / per x 100. */
  | { readonly kind: "rest"; readonly of: Term; readonly per: Term }
  | { readonly kind: "difference"; readonly of: Term; readonly minus: Term }
  /** What is missing: max(0, need - have). A surplus here never fills a gap elsewhere. */
  | { readonly kind: "shortfall"; readonly need: Term; readonly have: Term };

/** Topics of the office's own data, in the order of the menu. Poverty is official figures only and has no measures. */
export const themes = ["ppks", "aid", "incentives", "panti", "psks", "services", "budget", "spm"] as const;
export type Theme = (typeof themes)[number];

/** Words for the unit stand in `src/words`; the number of decimals follows from it. */
export const units = [
  "people",
  "cases",
  "families",
  "recipients",
  "rupiah",
  "percent",
  "per_1000",
  "per_1000_families",
  "places",
  "posts",
  "homes",
  "payments",
  "bodies",
  "sessions",
  "villages",
  "districts",
  "days",
  "reports",
  "rows",
  "cells"
] as const;
export type Unit = (typeof units)[number];

/** One measure: the single source of its name, formula, unit and method text on every surface. */
export interface Measure {
  /** snake_case; the name of its file with hyphens, and of its method page. */
  readonly id: string;
  readonly theme: Theme;
  /** Its place among those of the theme. */
  readonly order: number;
  readonly title: Bilingual;
  readonly unit: Unit;
  readonly formula: Formula;
  /** Its total over the codes of this list is the sum of theirs: what one has to spare does not fill another's gap. */
  readonly sumOver?: { readonly column: "role_code" | "type_code"; readonly list: Dimension };
  /** Whether a higher value is good news; decides words, never a colour. */
  readonly direction: "more_is_better" | "less_is_better" | "neutral";
  /** What is counted and what is not, as one would tell a neighbour. */
  readonly method: Bilingual;
  /** The measure in one sentence, with `{n}` for the value and its noun and, where it names one, `{place}`. */
  readonly sentence?: Bilingual;
}
