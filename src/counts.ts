import type { Measure } from "../data/measures/measure.ts";
import { valueOf } from "./cell.ts";
import { evaluate } from "./formula.ts";
import { lookupAt, type At } from "./measured.ts";
import type { Counts } from "./sentences/measure.ts";

/** What a share is a share of, as two counts; null for any other measure, or where one of them is not published. */
export function countsOf({ formula }: Measure, at: At): Counts | null {
  if (formula.kind !== "ratio") return null;
  const counted = (of: typeof formula.of): number | null => valueOf(evaluate({ kind: "value", of }, lookupAt(at)));
  const [count, all] = [counted(formula.of), counted(formula.per)];
  return count === null || all === null ? null : { count, all };
}
