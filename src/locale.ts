import type { Locale } from "./format.ts";

export type { Locale } from "./format.ts";

/** The languages of the site. Indonesian stands at `/`, English at `/en/`. */
export const locales = ["id", "en"] as const satisfies readonly Locale[];

/** The address of a page in a language: the path after the language stays the same. */
export const addressOf = (locale: Locale, path: string): string => (locale === "id" ? path : `/en${path}`);

/** `params` of the pages below `[...locale]`: Indonesian has no prefix. */
export const localeParam = (locale: Locale): string | undefined => (locale === "id" ? undefined : locale);

/** The language of such a page. */
export const localeOf = (param: string | undefined): Locale => (param === "en" ? "en" : "id");
