import type { ReadTable } from "../relations/shown-numbers.ts";
import type { ShownPage, ShownRow } from "./pages.ts";
import { familiesOf, filledInFrom } from "./families.ts";
import { filledInSentences } from "./sentences.ts";

/**
 * Where a site shows more than its release. Four looks, none of which needs to know what a column of the site means:
 *  1. a mark for a hidden number that holds or stands beside a number, a bar or a class of a map;
 *  2. a column that says what a published measure says for every region (or code) where that is shown, and holds a
 *     number for one where it is hidden;
 *  3. a sentence that says what a published measure says on the pages of other regions, and has a number where it is hidden;
 *  4. a whole number beside a region that no published number of that region, and no sum or difference of two numbers
 *     of one of its published rows, explains. Small numbers are often explained by chance: this look is the weakest.
 * Each is told as page and place, never as a value.
 */
export function siteLeaks(pages: readonly ShownPage[], tables: readonly ReadTable[]): string[] {
  const families = familiesOf(tables);
  const explained = explanations(tables);
  const placed = placing(tables.find(({ table }) => table.name === "regions")?.rows ?? []);
  const told = filledInSentences(pages, families.byRegion, tables);
  return pages
    .map(placed)
    .flatMap((page) => [
      ...page.tornMarks.map((place) => `${page.path}: the mark of a hidden number tells more: ${place}`),
      ...page.tables.flatMap(({ caption, rows }) =>
        filledIn(rows, families, page).map((row) => `${page.path}: ${caption}: ${row}`)
      ),
      ...page.tables.flatMap(({ caption, rows }) =>
        unexplained(rows, explained, page).map((row) => `${page.path}: ${caption}: nothing published explains ${row}`)
      ),
      ...(told.get(page.path) ?? []),
      ...page.sentences
        .filter((sentence) => unexplainedIn(sentence, explained, page).length > 0)
        .map(({ text }) => `${page.path}: nothing published explains a number in: ${text.replaceAll(/\d+/g, "#")}`)
    ]);
}

/** Finds the region of rows that have no link: those named like a region within the page's own, as villages are. */
function placing(regions: ReadTable["rows"]): (page: ShownPage) => ShownPage {
  const within = new Map(regions.map((row) => [`${row["parent_code"]}|${row["name"]}`, String(row["region_code"])]));
  return (page) => {
    const regionOf = ({ region, name }: ShownRow): string | null =>
      region ?? within.get(`${page.region}|${name}`) ?? null;
    const placedRow = (row: ShownRow): ShownRow => ({ ...row, region: regionOf(row) });
    return { ...page, tables: page.tables.map(({ caption, rows }) => ({ caption, rows: rows.map(placedRow) })) };
  };
}

/** The rows of a table in which a column that says what a measure says has a number where that is hidden. */
function filledIn(rows: readonly ShownRow[], families: ReturnType<typeof familiesOf>, page: ShownPage): string[] {
  const width = Math.max(0, ...rows.map(({ numbers }) => numbers.length));
  const regional = rows.some(({ region }) => region !== null);
  const candidates = regional ? families.byRegion : (families.byCode.get(page.region ?? "") ?? []);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const shown = rows.flatMap(({ region, name, numbers }) => {
      const number = numbers[column] ?? null;
      return number === null ? [] : [{ as: regional ? (region ?? "") : name, number }];
    });
    const found = filledInFrom(shown, candidates);
    return found === null ? [] : found.told.map(({ as }) => `${as} (${found.family.name})`);
  });
}

/** By region: every published number, and the sums and differences of two numbers of one row. */
function explanations(tables: readonly ReadTable[]): Map<string, Set<number>> {
  const explained = new Map<string, Set<number>>();
  for (const { table, rows } of tables) {
    const numeric = Object.entries(table.columns).flatMap(([column, { type }]) =>
      isNumber(type) && column !== "year" ? [column] : []
    );
    for (const row of rows) {
      const numbers = numeric.flatMap((column) => (typeof row[column] === "number" ? [row[column]] : []));
      const region = String(row["region_code"] ?? "");
      const set = explained.get(region) ?? new Set<number>();
      explained.set(region, set);
      for (const a of numbers) for (const b of [0, ...numbers]) set.add(a + b).add(a - b);
    }
  }
  return explained;
}

const isNumber = (type: string): boolean => ["integer", "money", "decimal"].includes(type);

function unexplained(
  rows: readonly ShownRow[],
  explained: ReadonlyMap<string, ReadonlySet<number>>,
  page: ShownPage
): string[] {
  return rows.flatMap(({ region, name, numbers }) => {
    const places = region === null ? ancestors(page.region) : [region];
    if (places.length === 0) return [];
    const isExplained = (number: number): boolean => places.some((place) => explained.get(place)?.has(number));
    return numbers.some((number) => number !== null && !isExplained(number)) ? [name] : [];
  });
}

/** The whole numbers of a sentence that nothing published of its regions explains; years and ranks are no counts. */
function unexplainedIn(
  { numbers, regions }: ShownPage["sentences"][number],
  explained: ReadonlyMap<string, ReadonlySet<number>>,
  page: ShownPage
): number[] {
  if (page.region === null && regions.length === 0) return [];
  const places = [...regions, ...ancestors(page.region ?? regions[0] ?? null)];
  return numbers.filter((number) => !places.some((place) => explained.get(place)?.has(number)));
}

/** A region's code and those of the regions that contain it; a page about a region may compare it with these. */
function ancestors(region: string | null): string[] {
  if (region === null) return [];
  const parts = region.split(".");
  return [...parts.map((_, at) => parts.slice(0, at + 1).join(".")), ""];
}
