import type { Format, Locale } from "../format.ts";
import type { FigureWords } from "../words/figures.id.ts";

/** The reader's language: what every chart and figure needs to say a number. A site page's own context satisfies it. */
export interface Page {
  readonly locale: Locale;
  readonly words: { readonly figures: FigureWords };
  readonly format: Format;
}
