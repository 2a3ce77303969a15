import { format, type Format } from "./format.ts";
import { addressOf, type Locale } from "./locale.ts";
import type { Words } from "./words/id.ts";
import { en } from "./words/en.ts";
import { id } from "./words/id.ts";

/** The language of a page: what charts, components and sentences need to speak it. */
export interface SitePage {
  readonly locale: Locale;
  readonly words: Words;
  readonly format: Format;
  /** The address of a path in this language. */
  readonly href: (path: string) => string;
}

const pages: Readonly<Record<Locale, SitePage>> = {
  id: { locale: "id", words: id, format: format("id"), href: (path) => addressOf("id", path) },
  en: { locale: "en", words: en, format: format("en"), href: (path) => addressOf("en", path) }
};

export const pageIn = (locale: Locale): SitePage => pages[locale];
