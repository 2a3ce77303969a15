import { plain } from "./search-regions.ts";

const textOf = (term: Element): string => ` ${plain(term.textContent)}`;

/** Shows the terms in which every typed word begins a word, and of the sections those that still have one. */
const show = (terms: ReadonlyMap<HTMLElement, string>, typed: string): number => {
  const words = plain(typed).split(" ").filter(Boolean);
  let shown = 0;
  for (const [term, text] of terms) {
    term.hidden = !words.every((word) => text.includes(` ${word}`));
    if (!term.hidden) shown += 1;
  }
  for (const section of new Set([...terms.keys()].map((term) => term.closest("section"))))
    if (section) section.hidden = section.querySelector(".term:not([hidden])") === null;
  return shown;
};

/** A field that narrows the list of terms as one types, and says how many are left. Without a script there is none. */
export const filterTerms = (field: HTMLElement): void => {
  const input = field.querySelector("input");
  const status = field.querySelector('[role="status"]');
  if (!input || !status) return;
  const terms = new Map([...document.querySelectorAll<HTMLElement>(".term")].map((term) => [term, textOf(term)]));
  const { found = "%s", none = "0" } = field.dataset;
  const filter = (): void => {
    const shown = show(terms, input.value);
    const isAll = plain(input.value) === "";
    status.textContent = isAll ? "" : shown === 0 ? none : found.replace("%s", String(shown));
  };
  input.addEventListener("input", filter);
  // A link to a term that is filtered out shows all terms again, or it would lead nowhere.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
    const target = link ? document.getElementById(link.hash.slice(1)) : null;
    if (!target?.closest("[hidden]")) return;
    input.value = "";
    filter();
  });
  if (input.value !== "") filter();
};
