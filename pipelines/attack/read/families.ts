import type { ReadTable } from "../relations/shown-numbers.ts";
import { cellsOf, type PublishedCell } from "./rows.ts";

/** The cells of one measure that differ in one column of the grain only, by the value of that column. */
export interface Family {
  readonly name: string;
  readonly members: ReadonlyMap<string, PublishedCell>;
}

/** Families by region, and by code within each region. Names of codes are taken from the release's own list. */
export function familiesOf(tables: readonly ReadTable[]): {
  byRegion: Family[];
  byCode: ReadonlyMap<string, Family[]>;
} {
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
    [...from].map(([name, members]) => ({ name, members }));
  return { byRegion: families(byRegion), byCode: Map.groupBy(families(byCode), regionOf) };
}

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

/** Members that agree before numbers are taken for a measure. */
const sure = 3;

/** A number beside a region or a code. */
export interface Told {
  readonly as: string;
  readonly number: number;
}

/** Numbers that stand where a measure is hidden that the others say. */
export interface FilledIn<T extends Told> {
  readonly family: Family;
  readonly told: readonly T[];
}

/**
 * Which of some numbers stand where they should be hidden: the others agree with a measure wherever it is shown, and no
 * other measure with which they agree shows these. Null where none does.
 */
export function filledInFrom<T extends Told>(numbers: readonly T[], families: readonly Family[]): FilledIn<T> | null {
  const saying = families.filter((family) => says(numbers, family));
  const isShown = ({ as, number }: Told): boolean => saying.some(({ members }) => members.get(as)?.value === number);
  const leaks = saying.map((family) => ({
    family,
    told: numbers.filter((one) => isHidden(family, one.as) && !isShown(one))
  }));
  return leaks.find(({ told }) => told.length > 0) ?? null;
}

const isHidden = ({ members }: Family, as: string): boolean => members.get(as)?.state === "suppressed";

/** Whether numbers agree with a measure wherever both are there, often enough and not only in one value. */
function says(numbers: readonly Told[], { members }: Family): boolean {
  const values = new Set<number>();
  let telling = 0;
  for (const { as, number } of numbers) {
    const value = members.get(as)?.value ?? null;
    if (value !== null && value !== number) return false;
    if (value === null || value === 0) continue;
    telling += 1;
    values.add(value);
  }
  return telling >= sure && values.size > 1;
}
