import type { ReadTable } from "../relations/shown-numbers.ts";
import { filledInFrom, type Family } from "./families.ts";
import type { ShownPage } from "./pages.ts";

/** By region: what it is called. */
function regionNames(tables: readonly ReadTable[]): ReadonlyMap<string, readonly string[]> {
  const rows = tables.find(({ table }) => table.name === "regions")?.rows ?? [];
  return new Map(
    rows.map((row) => [
      String(row["region_code"]),
      [row["name"], row["short_name"]].flatMap((name) => (name ? [String(name)] : []))
    ])
  );
}

/** A sentence without its numbers and the name of its region: the same on the pages of all regions. */
function patternOf(text: string, names: readonly string[]): string {
  const unnamed = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, "@"), text);
  return unnamed.replaceAll(/\d[\d.,]*/g, "#");
}

/** By page: sentences of which a number says what a measure says elsewhere, on the page of a region where that is hidden. */
export function filledInSentences(
  pages: readonly ShownPage[],
  families: readonly Family[],
  tables: readonly ReadTable[]
): Map<string, string[]> {
  const names = regionNames(tables);
  const slots = new Map<string, { as: string; number: number; path: string; pattern: string }[]>();
  for (const { region, path, sentences } of pages) {
    if (region === null) continue;
    for (const { text, numbers } of sentences) {
      const pattern = patternOf(text, names.get(region) ?? []);
      for (const [slot, number] of numbers.entries()) {
        const key = `${slot} of ${numbers.length}: ${pattern}`;
        slots.set(key, [...(slots.get(key) ?? []), { as: region, number, path, pattern }]);
      }
    }
  }
  const leaks = [...slots.values()].flatMap((numbers) => {
    const found = filledInFrom(numbers, families);
    return found === null ? [] : found.told.map((one) => ({ ...one, family: found.family }));
  });
  const byPage = Map.groupBy(leaks, ({ path }) => path);
  return new Map(
    [...byPage].map(([path, all]) => [
      path,
      all.map(({ pattern, family }) => `${path}: a hidden number (${family.name}) in: ${pattern}`)
    ])
  );
}
