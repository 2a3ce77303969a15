import type { Table } from "../data/contracts/table.ts";
import { csvOf } from "./downloads.ts";
import { instance, manifest } from "./published.ts";
import type { SitePage } from "./site-page.ts";

/** What every figure says of its origin: who, which release, whether synthetic, and the file to download. */
export function sourced(page: SitePage, table: Pick<Table, "name"> | null) {
  const { words, locale } = page;
  return {
    page,
    source: `${instance.office.name[locale]}, ${words.site.footer.release.toLowerCase()} ${manifest.release}.`,
    synthetic: manifest.synthetic,
    csv: table === null ? undefined : csvOf(table)
  };
}
