import {
  attackers,
  disclosureAttacks,
  disclosureLevels,
  regionLevels,
  type DisclosureAttack,
  type DisclosureLevel
} from "../data/contracts/published/disclosure-report.ts";
import { publishedTables } from "../data/contracts/published/tables.ts";
import { rowsOf } from "./published.ts";
import type { Hidden, HiddenInTable } from "./sentences/disclosure.ts";
import type { SitePage } from "./site-page.ts";

const rows = rowsOf(disclosureLevels);

const sumsOf = (name: string, own: readonly DisclosureLevel[]): Hidden => ({
  name,
  cells: own.reduce((sum, { cells }) => sum + cells, 0),
  hidden: own.reduce((sum, { hidden }) => sum + hidden, 0)
});

/** What is hidden at each level of region, over all tables, from the widest level to the narrowest. */
export const hiddenByLevel = ({ words }: SitePage): readonly Hidden[] =>
  regionLevels.flatMap((level) => {
    const own = rows.filter((row) => row.level === level);
    return own.length === 0 ? [] : [sumsOf(words.places.levels[level], own)];
  });

/** A table of the report with where its dictionary is. */
interface Named {
  readonly path: string;
}

const tables = publishedTables.filter(({ name }) => rows.some(({ table_name }) => table_name === name));

/** What is hidden in each table, over all levels, in the order of the catalogue. */
export const hiddenByTable = ({ locale, words }: SitePage): readonly (Hidden & Named)[] =>
  tables.map(({ name, title }) => ({
    path: `/data/${name}/`,
    ...sumsOf(
      words.disclosure.levels.named[name] ?? title[locale],
      rows.filter(({ table_name }) => table_name === name)
    )
  }));

/** What is hidden in each table at each level, in the order of the catalogue and from the widest level to the narrowest. */
export const hiddenInTables = ({ locale, words }: SitePage): readonly (HiddenInTable & Named)[] =>
  tables.flatMap(({ name, title }) =>
    rows
      .filter(({ table_name }) => table_name === name)
      .toSorted((a, b) => regionLevels.indexOf(a.level) - regionLevels.indexOf(b.level))
      .map(({ level, cells, hidden, people_percent }) => ({
        path: `/data/${name}/`,
        name: words.disclosure.levels.named[name] ?? title[locale],
        level: words.places.levels[level],
        cells,
        hidden,
        people: people_percent
      }))
  );

/** What each attacker found, from the weakest to the strongest. */
export const attacks: readonly DisclosureAttack[] = rowsOf(disclosureAttacks).toSorted(
  (a, b) => attackers.indexOf(a.attacker) - attackers.indexOf(b.attacker)
);
