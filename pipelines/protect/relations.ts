import type { Disclosure, Sum } from "../../data/contracts/disclosure.ts";
import type { CountedCell } from "./counted-cells.ts";
import { numberOf, termAt, type Place } from "./place.ts";
import type { ReleaseBound, ReleaseSum } from "./sums.ts";

/** A number that no table shows, but which what is shown may give away. */
export interface UnshownCell {
  readonly id: string;
  readonly value: number;
  readonly threshold: number;
}

interface Anchor {
  readonly place: Place;
  readonly value: number;
  readonly threshold: number;
}

/**
 * The sums that contracts declare between numbers of one place, at every place where their numbers stand, and the numbers
 * that are only what is left of others. Throws where a rest would be negative, naming the number.
 */
export class Relations {
  readonly sums: ReleaseSum[] = [];
  readonly bounds: ReleaseBound[] = [];
  readonly unshown = new Map<string, UnshownCell>();
  private readonly cells: ReadonlyMap<string, CountedCell>;
  private readonly anchors = new Map<string, Anchor[]>();
  private readonly held: ReadonlySet<string>;

  constructor(cells: ReadonlyMap<string, CountedCell>, disclosures: readonly Disclosure[]) {
    this.cells = cells;
    this.held = new Set(disclosures.flatMap(({ numbers }) => Object.values(numbers).map(({ name }) => name)));
    for (const cell of cells.values()) this.anchor(cell.number.name, cell);
    for (const { sums = [], free = [], atMost = [] } of disclosures) {
      for (const sum of sums) this.addSum(sum, new Set(free));
      for (const [inner, outer] of atMost) this.addBound(inner, outer);
    }
  }

  private anchor(number: string, { place, value, threshold }: Anchor): void {
    const known = this.anchors.get(number) ?? [];
    known.push({ place, value, threshold });
    this.anchors.set(number, known);
  }

  private valueOf(id: string): number | undefined {
    return this.cells.get(id)?.value ?? this.unshown.get(id)?.value;
  }

  private addSum({ total, parts }: Sum, free: ReadonlySet<string>): void {
    for (const anchor of this.anchors.get(numberOf(total)) ?? []) {
      const { place, value, threshold } = anchor;
      const missing = parts.filter((part) => this.valueOf(termAt(part, place)) === undefined);
      const [left] = missing;
      if (missing.length > 1 || (left !== undefined && this.held.has(numberOf(left)))) continue;
      if (left !== undefined) {
        const known = parts.filter((part) => part !== left).map((part) => this.valueOf(termAt(part, place)) ?? 0);
        const rest = { place, value: value - known.reduce((sum, one) => sum + one, 0) };
        this.leave(termAt(left, place), { ...rest, threshold: free.has(numberOf(left)) ? 0 : threshold });
        this.anchor(numberOf(left), { ...rest, threshold });
      }
      this.sums.push({ total: termAt(total, place), parts: parts.map((part) => termAt(part, place)), rest: null });
    }
  }

  private leave(id: string, { value, threshold }: Anchor): void {
    if (value < 0) throw new Error(`less than nothing is left: ${id}`);
    this.unshown.set(id, { id, value, threshold });
  }

  private addBound(inner: Sum["total"], outer: Sum["total"]): void {
    for (const { place } of this.anchors.get(numberOf(inner)) ?? []) {
      const bound = { inner: termAt(inner, place), outer: termAt(outer, place) };
      if (this.valueOf(bound.inner) !== undefined && this.valueOf(bound.outer) !== undefined) this.bounds.push(bound);
    }
  }
}
