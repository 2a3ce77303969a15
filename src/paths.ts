import type { GetStaticPathsItem } from "astro";
import { localeParam, locales } from "./locale.ts";

/** One page per language, and per `params` given: for `getStaticPaths` of the files below `[...locale]`. */
export const inEveryLocale = (params: readonly Record<string, string>[] = [{}]): GetStaticPathsItem[] =>
  locales.flatMap((locale) => params.map((own) => ({ params: { locale: localeParam(locale), ...own } })));
