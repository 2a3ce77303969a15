import type { Sum, Term } from "../../../data/contracts/disclosure.ts";
import { noRelations, restCell, type Relations } from "./relation.ts";
import { termId, type ReadTable, type ShownNumber } from "./shown-numbers.ts";

const nameOf = (term: Term): string => (typeof term === "string" ? term : term.number);

/**
 * The sums and bounds that contracts declare between numbers of one place. A number that no table holds is worked out as far
 * as the others allow: a rest of its own, with the threshold of the number it is left of.
 */
export function declaredRelations(numbers: ReadonlyMap<string, ShownNumber>, tables: readonly ReadTable[]): Relations {
  const declared = new Declared(numbers);
  for (const { disclosure } of tables.map(({ table }) => table)) {
    const free = new Set(disclosure?.free);
    for (const sum of disclosure?.sums ?? []) declared.addSum(sum, free);
    for (const bound of disclosure?.atMost ?? []) declared.addBound(bound);
  }
  return declared.relations;
}

class Declared {
  readonly relations = noRelations();
  readonly #numbers: ReadonlyMap<string, ShownNumber>;
  readonly #places: ReadonlyMap<string, readonly ShownNumber[]>;
  readonly #left = new Set<string>();

  constructor(numbers: ReadonlyMap<string, ShownNumber>) {
    this.#numbers = numbers;
    this.#places = Map.groupBy(numbers.values(), ({ name }) => name);
  }

  addBound([inner, outer]: readonly [Term, Term]): void {
    for (const place of this.#places.get(nameOf(inner)) ?? []) {
      const bound = { inner: termId(inner, place), outer: termId(outer, place) };
      if (this.#numbers.has(bound.inner) && this.#numbers.has(bound.outer)) this.relations.atMost.push(bound);
    }
  }

  /** Adds a sum wherever all its numbers that some table holds are there; `free` numbers have no threshold. */
  addSum(sum: Sum, free: ReadonlySet<string>): void {
    const terms = [sum.total, ...sum.parts];
    const isHeld = (term: Term): boolean => this.#places.has(nameOf(term));
    for (const place of placesOf(sum, this.#places, this.#left)) {
      const isThere = (term: Term): boolean => !isHeld(term) || this.#numbers.has(termId(term, place));
      if (!terms.every(isThere)) continue;
      for (const term of terms.filter((one) => !isHeld(one)))
        this.#addRest(termId(term, place), free.has(nameOf(term)) ? 0 : place.smallest);
      this.relations.equations.push({
        total: termId(sum.total, place),
        parts: sum.parts.map((part) => termId(part, place))
      });
    }
  }

  #addRest(id: string, threshold: number): void {
    if (!this.#left.has(id)) this.relations.rests.push(restCell(id, { threshold }));
    this.#left.add(id);
  }
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
