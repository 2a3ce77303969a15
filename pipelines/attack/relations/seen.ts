import { codeRelations } from "./code-relations.ts";
import { declaredRelations } from "./declared-relations.ts";
import { noRelations, restCell, type Relations } from "./relation.ts";
import { shownNumbers, type PublicRules, type ReadTable, type ShownNumber } from "./shown-numbers.ts";

/** A release as the attacker sees it. */
export interface Seen {
  readonly numbers: ReadonlyMap<string, ShownNumber>;
  readonly relations: Relations;
}

/**
 * What is published and how it adds up: by regions, by codes, and by what the contracts say of numbers at one place. Written
 * from the contracts alone, apart from the code that protects.
 */
export function seenIn(tables: readonly ReadTable[], rules: PublicRules, parentOf: ReadonlyMap<string, string>): Seen {
  const numbers = shownNumbers(tables, rules);
  const parts = [
    regionRelations(numbers, tables, parentOf),
    codeRelations(numbers, tables),
    declaredRelations(numbers, tables)
  ];
  return {
    numbers,
    relations: {
      equations: parts.flatMap(({ equations }) => equations),
      atMost: parts.flatMap(({ atMost }) => atMost),
      rests: parts.flatMap(({ rests }) => rests)
    }
  };
}

/** A region is the sum of the regions in it, where all of them have the number. */
function regionRelations(
  numbers: ReadonlyMap<string, ShownNumber>,
  tables: readonly ReadTable[],
  parentOf: ReadonlyMap<string, string>
): Relations {
  const sizes = new Map(
    [...Map.groupBy(parentOf, ([, parent]) => parent)].map(([parent, all]) => [parent, all.length])
  );
  const totalOf = ({ id, region }: ShownNumber): string => id.replace(`|${region}|`, `|${parentOf.get(region) ?? ""}|`);
  const below = [...numbers.values()].filter(({ region }) => parentOf.has(region));
  const relations = noRelations();
  const loose = looseNumbers(tables);
  for (const [total, parts] of Map.groupBy(below, totalOf)) {
    const whole = numbers.get(total);
    if (whole === undefined || parts.length < (sizes.get(whole.region) ?? 0)) continue;
    const isLoose = loose.has(`${whole.name} ${parts[0]?.region.length}`);
    const rest = `${total}|rest of regions`;
    if (isLoose) relations.rests.push(restCell(rest, whole));
    const ids = parts.map(({ id }) => id);
    relations.equations.push({ total, parts: isLoose ? [...ids, rest] : ids });
  }
  return relations;
}

/** Numbers, by name and length of region code, of which a region may hold more than its parts. */
function looseNumbers(tables: readonly ReadTable[]): ReadonlySet<string> {
  const loose = tables.flatMap(({ table, rows }) => {
    const names = Object.values(table.disclosure?.numbers ?? {}).flatMap(({ name, beyondParts }) =>
      beyondParts === true ? [name] : []
    );
    const lengths = new Set(names.length === 0 ? [] : rows.map((row) => String(row["region_code"]).length));
    return names.flatMap((name) => [...lengths].map((length) => `${name} ${length}`));
  });
  return new Set(loose);
}
