import type { Sum, Term } from "../../../data/contracts/disclosure.ts";
import { noRelations, restCell, type Relations } from "./relation.ts";
import { termId, type ReadTable, type ShownNumber } from "./shown-numbers.ts";

const nameOf = (term: Term): string => (typeof term === "string" ? term : term.number);

/**
 * The sums and bounds that contracts declare between numbers of one place. A number that no table holds is worked out as far
 * as the others allow: a rest of its own, with the threshold of the number it is left of.
 */
export function declaredRelations(numbers: ReadonlyMap<string, ShownNumber>, tables: readonly ReadTable[]): Relations {
  const relations = noRelations();
  const places = Map.groupBy(numbers.values(), ({ name }) => name);
  const held = new Set(places.keys());
  const left = new Set<string>();
  for (const { disclosure } of tables.map(({ table }) => table)) {
    const free = new Set(disclosure?.free);
    for (const sum of disclosure?.sums ?? []) {
      for (const place of placesOf(sum, places, left)) addSum(sum, place);
    }
    for (const [inner, outer] of disclosure?.atMost ?? []) {
      for (const place of places.get(nameOf(inner)) ?? []) {
        const bound = { inner: termId(inner, place), outer: termId(outer, place) };
        if (numbers.has(bound.inner) && numbers.has(bound.outer)) relations.atMost.push(bound);
      }
    }

    function addSum({ total, parts }: Sum, place: ShownNumber): void {
      const terms = [total, ...parts];
      if (terms.some((term) => held.has(nameOf(term)) && !numbers.has(termId(term, place)))) return;
      for (const term of terms.filter((one) => !held.has(nameOf(one)))) {
        const id = termId(term, place);
        if (!left.has(id))
          relations.rests.push(restCell(id, { threshold: free.has(nameOf(term)) ? 0 : place.smallest }));
        left.add(id);
      }
      relations.equations.push({ total: termId(total, place), parts: parts.map((part) => termId(part, place)) });
    }
  }
  return relations;
}

/** Where a sum may stand: where its total or, if no table holds that, its first part that one holds stands. */
function placesOf(
  { total, parts }: Sum,
  places: ReadonlyMap<string, readonly ShownNumber[]>,
  left: ReadonlySet<string>
): readonly ShownNumber[] {
  const told = places.get(nameOf(total));
  if (told) return told;
  const known = parts.find((part) => typeof part === "string" && places.has(part));
  const candidates = places.get(known === undefined ? "" : nameOf(known)) ?? [];
  return candidates.filter((place) => left.has(termId(total, place)));
}
