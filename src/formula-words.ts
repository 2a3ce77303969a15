import { publishedTables } from "../data/contracts/published/tables.ts";
import type { Formula, Term } from "../data/measures/measure.ts";
import { inSentence } from "./in-sentence.ts";
import type { SitePage } from "./site-page.ts";

type Page = Pick<SitePage, "words" | "locale" | "format">;

/** The titles of a term's columns, joined by a plus. */
function termWords(term: Term, { words, locale }: Page): string {
  const table = publishedTables.find((entry) => entry.name === term.table);
  return term.columns
    .map((column) => table?.columns[column]?.title[locale] ?? column)
    .map(inSentence)
    .join(words.methods.plus);
}

/** A formula as one reads it: "keluarga terjangkau ÷ keluarga fakir miskin × 100". */
export function formulaWords(formula: Formula, page: Page): string {
  const say = page.words.methods.formulaOf;
  const term = (part: Term): string => termWords(part, page);
  if (formula.kind === "value") return say.value(term(formula.of));
  if (formula.kind === "difference") return say.difference(term(formula.of), term(formula.minus));
  if (formula.kind === "shortfall") return say.shortfall(term(formula.need), term(formula.have));
  return say.ratio(term(formula.of), term(formula.per), page.format.number(formula.factor));
}
