import { publishedTables } from "../data/contracts/published/tables.ts";
import type { Dimension } from "../data/contracts/published/codes.ts";
import type { Formula, Term } from "../data/measures/measure.ts";
import { nameOf } from "./code-lists.ts";
import { inSentence } from "./in-sentence.ts";
import type { SitePage } from "./site-page.ts";

type Page = Pick<SitePage, "words" | "locale" | "format">;

/** The list of a code that a term names. */
const listOf: Readonly<Record<string, Dimension>> = {
  kind_code: "service_kind",
  type_code: "institution_type",
  verification_code: "verification"
};

/** The titles of a term's columns, joined by a plus, and the codes at which it stands. */
function termWords(term: Term, { words, locale }: Page): string {
  const table = publishedTables.find((entry) => entry.name === term.table);
  const columns = term.columns
    .map((column) => table?.columns[column]?.title[locale] ?? column)
    .map(inSentence)
    .join(words.methods.plus);
  const codes = Object.entries(term.at ?? {}).flatMap(([column, code]) => {
    const list = listOf[column];
    return list === undefined || code === "all" ? [] : [inSentence(nameOf(list, code, locale))];
  });
  return codes.length === 0 ? columns : `${columns} (${codes.join(", ")})`;
}

/** A formula as one reads it: "keluarga terjangkau ÷ keluarga fakir miskin × 100". */
export function formulaWords(formula: Formula, page: Page): string {
  const say = page.words.methods.formulaOf;
  const term = (part: Term): string => termWords(part, page);
  if (formula.kind === "value") return say.value(term(formula.of));
  if (formula.kind === "difference") return say.difference(term(formula.of), term(formula.minus));
  if (formula.kind === "shortfall") return say.shortfall(term(formula.need), term(formula.have));
  if (formula.kind === "rest") return say.rest(term(formula.of), term(formula.per));
  return say.ratio(term(formula.of), term(formula.per), page.format.number(formula.factor));
}
