import type { ReadTable } from "../relations/shown-numbers.ts";
import type { ShownPage, ShownRow } from "./pages.ts";
import { cellsOf, type PublishedCell } from "./rows.ts";

/**
 * Where a site shows more than its release. Three looks, none of which needs to know what a column of the site means:
 *  1. a mark for a hidden number that holds or stands beside a number, a bar or a class of a map;
 *  2. a column that says what a published measure says for every region (or code) where that is shown, and holds a
 *     number for one where it is hidden;
 *  3. a whole number beside a region that no published number of that region, and no sum or difference of two numbers
 *     of one of its published rows, explains. Small numbers are often explained by chance: this look is the weakest.
 * Each is told as page and place, never as a value.
 */
export function siteLeaks(pages: readonly ShownPage[], tables: readonly ReadTable[]): string[] {
  const families = familiesOf(tables);
  const explained = explanations(tables);
  return pages.flatMap((page) => [
    ...page.tornMarks.map((place) => `${page.path}: the mark of a hidden number tells more: ${place}`),
    ...page.tables.flatMap(({ caption, rows }) =>
      filledIn(rows, families, page).map((row) => `${page.path}: ${caption}: ${row}`)
    ),
    ...page.tables.flatMap(({ caption, rows }) =>
      unexplained(rows, explained, page).map((row) => `${page.path}: ${caption}: nothing published explains ${row}`)
    ),
    ...page.sentences
      .filter((sentence) => unexplainedIn(sentence, explained, page).length > 0)
      .map(({ text }) => `${page.path}: nothing published explains a number in: ${text.replaceAll(/\d+/g, "#")}`)
  ]);
}

/** The cells of one measure that differ in one column of the grain only, by the value of that column. */
interface Family {
  readonly name: string;
  readonly members: ReadonlyMap<string, PublishedCell>;
}

/** Families by region, and by code within each region. Names of codes are taken from the release's own list. */
function familiesOf(tables: readonly ReadTable[]): { byRegion: Family[]; byCode: ReadonlyMap<string, Family[]> } {
  const names = namesOfCodes(tables.find(({ table }) => table.name === "codes")?.rows ?? []);
  const [byRegion, byCode] = [
    new Map<string, Map<string, PublishedCell>>(),
    new Map<string, Map<string, PublishedCell>>()
  ];
  for (const cell of tables.flatMap(cellsOf)) {
    const { region_code: region = "", ...rest } = cell.key;
    put(byRegion, [cell.table, cell.measure, ...Object.values(rest)].join("|"), { as: region, cell });
    for (const [column, code] of Object.entries(rest)) {
      const others = Object.values({ ...cell.key, [column]: "*" });
      for (const name of names.get(code) ?? [])
        put(byCode, [cell.table, cell.measure, ...others].join("|"), { as: name, cell });
    }
  }
  const families = (from: ReadonlyMap<string, ReadonlyMap<string, PublishedCell>>): Family[] =>
    [...from].map(([name, members]) => ({ name, members })).filter(hidesSome);
  return { byRegion: families(byRegion), byCode: Map.groupBy(families(byCode), regionOf) };
}

const hidesSome = ({ members }: Family): boolean => [...members.values()].some(({ state }) => state === "suppressed");
const regionOf = ({ members }: Family): string => [...members.values()][0]?.key["region_code"] ?? "";

function put(
  families: Map<string, Map<string, PublishedCell>>,
  name: string,
  { as, cell }: { as: string; cell: PublishedCell }
): void {
  const family = families.get(name);
  if (family) family.set(as, cell);
  else families.set(name, new Map([[as, cell]]));
}

function namesOfCodes(codes: ReadTable["rows"]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const row of codes) {
    const texts = Object.entries(row).flatMap(([column, text]) =>
      /name|title/.test(column) && text ? [String(text)] : []
    );
    names.set(String(row["code"]), [...(names.get(String(row["code"])) ?? []), ...texts]);
  }
  return names;
}

/** Members of a column that agree before it is taken for a measure. */
const sure = 3;

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
    const family = candidates.find(({ members }) => says(shown, members));
    return family === undefined
      ? []
      : shown.filter(({ as }) => isHidden(family, as)).map(({ as }) => `${as} (${family.name})`);
  });
}

const isHidden = ({ members }: Family, as: string): boolean => members.get(as)?.state === "suppressed";

/** Whether numbers agree with a measure wherever both are there, often enough to be no chance. */
function says(shown: readonly { as: string; number: number }[], members: Family["members"]): boolean {
  const both = shown.flatMap(({ as, number }) => {
    const value = members.get(as)?.value ?? null;
    return value === null ? [] : [{ value, number }];
  });
  const telling = both.filter(({ value }) => value > 0);
  return telling.length >= sure && both.every(({ value, number }) => value === number);
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
