import type { Bilingual } from "../data/contracts/table.ts";
import source from "../data/reference/glossary.csv?raw";
import { csvRows } from "./csv-rows.ts";
import { menuOf } from "./menu.ts";
import type { SitePage } from "./site-page.ts";

/** The groups of the glossary, in the order of its page. */
export const termGroups = ["need", "aid", "workers", "homes", "services", "money", "poverty", "data"] as const;
type TermGroup = (typeof termGroups)[number];

/** One word of the site and what it means. */
export interface Term {
  /** Its anchor on the glossary page. It never changes. */
  readonly id: string;
  readonly group: TermGroup;
  readonly name: Bilingual;
  /** What an abbreviation stands for, in its own language; empty where there is nothing to spell out. */
  readonly full: string;
  readonly meaning: Bilingual;
  readonly oldNames: readonly string[];
  readonly otherNames: readonly string[];
  /** Terms that help to understand it. */
  readonly see: readonly string[];
  /** Terms that it is often confused with. */
  readonly unlike: readonly string[];
  /** Where the site shows it; empty where that is nowhere in particular. */
  readonly path: string;
}

function readTerm(row: Readonly<Record<string, string>>): Term {
  const cell = (column: string): string => row[column] ?? "";
  const list = (column: string): string[] => cell(column).split("|").filter(Boolean);
  const group = termGroups.find((known) => known === cell("group"));
  if (!group) throw new Error(`unknown group of terms: ${cell("id")}`);
  return {
    id: cell("id"),
    group,
    name: { id: cell("name_id"), en: cell("name_en") },
    full: cell("full"),
    meaning: { id: cell("meaning_id"), en: cell("meaning_en") },
    oldNames: list("old_names"),
    otherNames: list("other_names"),
    see: list("see"),
    unlike: list("unlike"),
    path: cell("path")
  };
}

/** Every term, in the order of `data/reference/glossary.csv`. */
export const terms: readonly Term[] = csvRows(source).map(readTerm);

const byId = new Map(terms.map((term) => [term.id, term]));

/** The term of that id. Throws where the glossary has none, so that no page links to nothing. */
export function termOf(id: string): Term {
  const found = byId.get(id);
  if (!found) throw new Error(`not in the glossary: ${id}`);
  return found;
}

/** The terms of a group, in the alphabet of the page's language. */
export const termsIn = (group: TermGroup, { locale, format }: SitePage): readonly Term[] =>
  terms.filter((term) => term.group === group).toSorted((a, b) => format.compare(a.name[locale], b.name[locale]));

/** Where a term is explained. */
export const termHref = (page: SitePage, id: string): string => page.href(`/istilah/#${termOf(id).id}`);

/** The Indonesian words below the name of a term: what it stands for, and in English also its name where that differs. */
export function spelledOut({ name, full }: Term, { locale }: SitePage): string {
  const own = locale === "en" && !name.en.toLowerCase().includes(name.id.toLowerCase()) ? [name.id] : [];
  return [...own, ...(full === "" ? [] : [full])].join(": ");
}

/** How the menu calls the page that shows a term. Throws where the menu has no such page. */
export function shownOn({ path }: Term, page: SitePage): string {
  const entry = menuOf(page).find((known) => known.path === path);
  if (!entry) throw new Error(`not in the menu: ${path}`);
  return entry.title;
}
