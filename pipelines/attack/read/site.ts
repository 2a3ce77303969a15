import type { ReadTable } from "../relations/shown-numbers.ts";
import type { ShownPage, ShownRow } from "./pages.ts";
import { familiesOf, filledInFrom } from "./families.ts";
import { filledInSentences } from "./sentences.ts";

/**
 * Where a site shows more than its release. Five looks, none of which needs to know what a column of the site means:
 *  1. a mark for a hidden number that holds or stands beside a number, a bar or a class of a map;
 *  2. a column that says what a published measure says for every region (or code) where that is shown, and holds a
 *     number for one where it is hidden;
 *  3. a sentence that says what a published measure says on the pages of other regions, and has a number where it is hidden;
 *  4. a whole number beside a region that no published number of that region, and no sum or difference of two numbers
 *     of one of its published rows, explains. Small numbers are often explained by chance: this look is the weakest;
 *  5. a sentence about a region that names a category, a programme or another code of which something is hidden there,
 *     with a number that no published row of that code, and none that counts people of all codes, explains.
 * Each is told as page and place, never as a value.
 */
export function siteLeaks(pages: readonly ShownPage[], tables: readonly ReadTable[]): string[] {
  const families = familiesOf(tables);
  const explained = explanations(tables);
  const known: Known = { explained, named: namedCodes(tables), hidden: hiddenAt(tables) };
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
        .filter((sentence) => unexplainedIn(sentence, known, page).length > 0)
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

/**
 * By region, and by region and code: every published number, the sums and differences of two numbers of one row, and
 * what a number of all codes leaves without those that count families.
 */
function explanations(tables: readonly ReadTable[]): Map<string, Set<number>> {
  const explained = new Map<string, Set<number>>();
  const families = countedOtherwise(tables);
  for (const { table, rows } of tables) {
    const numeric = Object.entries(table.columns).flatMap(([column, { type }]) =>
      isNumber(type) && column !== "year" ? [column] : []
    );
    const keysOf = keysIn(table);
    for (const row of rows) {
      const numbers = numeric.flatMap((column) => (typeof row[column] === "number" ? [row[column]] : []));
      const sets = keysOf(row).map((key) => {
        const set = explained.get(key) ?? new Set<number>();
        explained.set(key, set);
        return set;
      });
      for (const set of sets) for (const a of numbers) for (const b of [0, ...numbers]) set.add(a + b).add(a - b);
    }
    for (const [region, sum] of gapsIn({ table, rows })) explained.get(region)?.add(sum);
    for (const [region, rest] of withoutFamilies({ table, rows }, families)) explained.get(region)?.add(rest);
  }
  return explained;
}

/** Categories of the registry that count families or communities: who is told of persons leaves them out. */
const countedOtherwise = (tables: readonly ReadTable[]): Set<string> =>
  new Set(
    (tables.find(({ table }) => table.name === "codes")?.rows ?? [])
      .filter(({ dimension, unit }) => dimension === "ppks_category" && unit !== null && unit !== "person")
      .map(({ code }) => String(code))
  );

/** By region: a number of people of all categories without the same number of one that counts families. */
function withoutFamilies({ table, rows }: ReadTable, families: ReadonlySet<string>): [string, number][] {
  if (!table.grain.includes("category_code")) return [];
  const people = Object.entries(table.columns).flatMap(([column, { counts }]) => (counts === "people" ? [column] : []));
  const others = table.grain.filter((column) => column !== "category_code");
  const keyOf = (row: ReadTable["rows"][number]): string => others.map((column) => String(row[column])).join("|");
  const ofAll = new Map(rows.filter((row) => row["category_code"] === "all").map((row) => [keyOf(row), row]));
  return rows
    .filter((row) => families.has(String(row["category_code"])))
    .flatMap((row) =>
      people.flatMap((column): [string, number][] => {
        const [whole, part] = [ofAll.get(keyOf(row))?.[column], row[column]];
        return typeof whole === "number" && typeof part === "number"
          ? [[String(row["region_code"]), whole - part]]
          : [];
      })
    );
}

/** Under what a row's numbers are explained: its region, and its region with each of its codes, or with any. */
function keysIn(table: ReadTable["table"]): (row: ReadTable["rows"][number]) => string[] {
  const codes = codeColumns(table);
  const countsPeople = Object.values(table.columns).some(({ counts }) => counts === "people");
  const isOfAll = countsPeople && table.grain.every((column) => column === "region_code" || column === "year");
  return (row) => {
    const region = String(row["region_code"] ?? "");
    const named = isOfAll ? [everyCode] : codes.map((column) => String(row[column]));
    return [region, ...named.map((code) => `${region}|${code}`)];
  };
}

const codeColumns = (table: ReadTable["table"]): string[] =>
  Object.keys(table.columns).filter((column) => column.endsWith("_code") && column !== "region_code");

/**
 * By region: what people lack, or places are to spare, added up over the codes of a table, since what one has to spare
 * does not fill another's gap. Only where every code is told.
 */
function gapsIn({ table, rows }: ReadTable): [string, number][] {
  const columns = Object.entries(table.columns);
  const people = columns.flatMap(([column, { counts }]) => (counts === "people" ? [column] : []));
  const places = columns.flatMap(([column, { unit }]) => (unit === "places" ? [column] : []));
  if (places.length === 0) return [];
  const single = rows.filter((row) => !Object.values(row).includes("all"));
  const groups = Map.groupBy(single, (row) => `${String(row["region_code"])}|${String(row["year"])}`);
  return [...groups].flatMap(([key, group]) =>
    people.flatMap((column) =>
      [1, -1].map((sign): [string, number] => {
        const gaps = group.map((row) => {
          const all = places.reduce((sum, place) => sum + Number(row[place] ?? Number.NaN), 0);
          return Math.max(0, sign * (Number(row[column] ?? Number.NaN) - all));
        });
        return [key.split("|")[0] ?? "", gaps.reduce((sum, gap) => sum + gap, 0)];
      })
    )
  );
}

/** Stands for whatever code in the keys of explanations: a count of people that is not broken down. */
const everyCode = "*";

/** By region and code: where something is hidden. */
function hiddenAt(tables: readonly ReadTable[]): Set<string> {
  const hidden = new Set<string>();
  for (const { table, rows } of tables) {
    const codes = codeColumns(table);
    for (const row of rows)
      if (Object.values(row).includes("suppressed"))
        for (const column of codes) hidden.add(`${String(row["region_code"])}|${String(row[column])}`);
  }
  return hidden;
}

/** A name in a sentence and the codes that it may stand for. */
type NamedCodes = readonly { readonly name: RegExp; readonly codes: readonly string[] }[];

/** Shorter names stand inside other words. */
const fewestLetters = 5;
/** What is called so may be anything. */
const unspecific = ["other", "unstated"];
/** Lists whose codes say something of a person. */
const ofPersons = ["ppks_category", "family_problem", "complaint_category", "programme"];

/** Every name of a code, long or short, in either language. */
function namedCodes(tables: readonly ReadTable[]): NamedCodes {
  const rows = tables.find(({ table }) => table.name === "codes")?.rows ?? [];
  const codesOf = new Map<string, string[]>();
  for (const row of rows.filter(
    ({ dimension, code }) => ofPersons.includes(String(dimension)) && !unspecific.includes(String(code))
  ))
    for (const column of ["name_id", "name_en", "short_id", "short_en"]) {
      const name = String(row[column]).toLowerCase();
      if (name.length >= fewestLetters) codesOf.set(name, [...(codesOf.get(name) ?? []), String(row["code"])]);
    }
  return [...codesOf].map(([name, codes]) => ({
    name: new RegExp(`(?<!\\p{L})${name.replaceAll(/[.*+?^$|()[\]{}\\/]/g, "\\$&")}(?!\\p{L})`, "iu"),
    codes
  }));
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

/** What sentences are held against. */
interface Known {
  readonly explained: ReadonlyMap<string, ReadonlySet<number>>;
  readonly named: NamedCodes;
  readonly hidden: ReadonlySet<string>;
}

/** The whole numbers of a sentence that nothing published of its regions explains; years and ranks are no counts. */
function unexplainedIn(
  { text, numbers, regions }: ShownPage["sentences"][number],
  { explained, named, hidden }: Known,
  page: ShownPage
): number[] {
  if (numbers.length === 0 || (page.region === null && regions.length === 0)) return [];
  const places = [...regions, ...ancestors(page.region ?? regions[0] ?? null)];
  const about = [...regions, page.region ?? ""];
  const codes = named.flatMap(({ name, codes: own }) => (name.test(text) ? own : []));
  const isHidden = codes.some((code) => about.some((region) => hidden.has(`${region}|${code}`)));
  const keys = isHidden
    ? [
        ...about.flatMap((place) => codes.map((code) => `${place}|${code}`)),
        ...places.map((place) => `${place}|${everyCode}`)
      ]
    : places;
  return numbers.filter((number) => !keys.some((key) => explained.get(key)?.has(number)));
}

/** A region's code and those of the regions that contain it; a page about a region may compare it with these. */
function ancestors(region: string | null): string[] {
  if (region === null) return [];
  const parts = region.split(".");
  return [...parts.map((_, at) => parts.slice(0, at + 1).join(".")), ""];
}
