import type { Dimension } from "../contracts/published/codes.ts";
import type { Bilingual } from "../contracts/table.ts";
import type { Measure, Theme, Unit } from "../measures/measure.ts";

/** Rules of what asks for attention, most pressing kinds first. Their words stand in `src/words`, under the same id. */
export const ruleIds = [
  "aid_late",
  "incentives_unpaid",
  "homes_full",
  "complaints_open",
  "complaints_late",
  "aid_failed",
  "spending_behind",
  "pillar_behind",
  "spending_over",
  "grant_reports",
  "accreditation_expired",
  "data_late",
  "accreditation_ending",
  "registration_expired"
] as const;
export type RuleId = (typeof ruleIds)[number];

/** What a rule looks at. All but a measure compare two published numbers. */
export type LooksAt =
  | { readonly kind: "measure"; readonly measure: Measure }
  /** Points by which spending is behind the cash plan, both added up to the latest month and divided by the year's plan. */
  | { readonly kind: "cash_plan" }
  /** Points by which a pillar's absorption is behind the planned share of the same month. Pillars have no plan of their own. */
  | { readonly kind: "pillar_plan" }
  /** Months that a dataset is behind the end of the data. */
  | { readonly kind: "arrival" };

/** At which places, and at which codes of a list, a rule is asked. Without a list: all codes together. */
export interface Asked {
  /** `area`: the region of the board itself. `parts`: its regencies; a board without any asks itself. */
  readonly at: "area" | "parts";
  readonly by?: {
    readonly dimension: Dimension;
    readonly column: "programme_code" | "role_code" | "type_code" | "pillar_code" | "category_code";
  };
}

/** One rule of what asks for attention: a number, a threshold, and which side of it is news. */
export interface Rule {
  readonly id: RuleId;
  readonly theme: Theme | "quality";
  readonly looksAt: LooksAt;
  readonly asked: readonly Asked[];
  /** The side of the threshold that is reported. A value at the threshold keeps the rule. */
  readonly reports: "above" | "below";
  readonly threshold: number;
  readonly unit: Unit | "points" | "months";
  /** 1: people wait for money, a bed or an answer. 2: money or a legal deadline. 3: papers and data. */
  readonly severity: 1 | 2 | 3;
  /** Where the threshold comes from. */
  readonly source: Bilingual;
  /** Path of the figure that shows the numbers for the whole area. */
  readonly figure: string;
}
