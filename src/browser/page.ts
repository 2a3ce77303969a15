/** Everything that runs in the reader's browser. Each part enhances one thing, and none is needed. */
import { filterTerms } from "./filter-terms.ts";
import { readValues } from "./read-values.ts";
import { searchRegions } from "./search-regions.ts";
import { sortTable } from "./sort-table.ts";

for (const drawing of document.querySelectorAll<HTMLElement>("[data-read]")) readValues(drawing);
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sort]")) sortTable(table);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search]")) searchRegions(form);
for (const field of document.querySelectorAll<HTMLElement>("[data-filter]")) filterTerms(field);
