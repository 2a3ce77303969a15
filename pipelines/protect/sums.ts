import type { CountedCell } from "./counted-cells.ts";
import { idOf } from "./place.ts";

/** A sum of the release: `total` is exactly all `parts`, and where they are not all there is, a rest that no table shows. */
export interface ReleaseSum {
  readonly total: string;
  readonly parts: readonly string[];
  /** Id of the rest. */
  readonly rest: string | null;
}

/** A number of which the first is at most the second. */
export interface ReleaseBound {
  readonly inner: string;
  readonly outer: string;
}

type Cells = ReadonlyMap<string, CountedCell>;

/** A region's number is that of the regions in it, wherever it stands for every one of them. */
export function sumsOverRegions(cells: Cells, children: ReadonlyMap<string, readonly string[]>): ReleaseSum[] {
  return [...cells.values()].flatMap(({ id, number, place }) => {
    const parts = (children.get(place.region) ?? []).map((region) => idOf(number.name, { ...place, region }));
    const [first] = parts;
    if (first === undefined || !parts.every((part) => cells.has(part))) return [];
    const isWhole = cells.get(first)?.number.beyondParts !== true;
    return [{ total: id, parts, rest: isWhole ? null : `${id}|rest of regions` }];
  });
}

const codesIn = ({ place }: CountedCell, axes: readonly string[]): string =>
  axes.map((axis) => place.codes[axis]).join("|");
const axesOf = ({ place }: CountedCell): string => Object.keys(place.codes).sort().join("|");

/** Two breakdowns of one number, of which the second is the next finer one. */
interface Refinement {
  readonly coarse: readonly string[];
  readonly fine: readonly string[];
  readonly added: readonly string[];
}

function refinementsAmong(breakdowns: readonly (readonly string[])[]): Refinement[] {
  const isWithin = (a: readonly string[], b: readonly string[]): boolean =>
    a.length < b.length && a.every((axis) => b.includes(axis));
  return breakdowns.flatMap((coarse) =>
    breakdowns
      .filter((fine) => isWithin(coarse, fine))
      .filter((fine) => !breakdowns.some((between) => isWithin(coarse, between) && isWithin(between, fine)))
      .map((fine) => ({ coarse, fine, added: fine.filter((axis) => !coarse.includes(axis)) }))
  );
}

/** Codes seen beside the same coarser codes (or any, where a number is broken down in part) in any region: fewer leave a rest. */
class SeenCodes {
  private readonly seen = new Map<string, Set<string>>();

  note(cell: CountedCell, { coarse, added }: Refinement): void {
    const key = this.keyOf(cell, coarse, added);
    const codes = this.seen.get(key) ?? new Set();
    this.seen.set(key, codes.add(codesIn(cell, added)));
  }

  countBeside(cell: CountedCell, { coarse, added }: Refinement): number {
    return this.seen.get(this.keyOf(cell, coarse, added))?.size ?? 0;
  }

  private keyOf({ number, place }: CountedCell, coarse: readonly string[], added: readonly string[]): string {
    const isPartial = added.some((axis) => number.partial?.includes(axis));
    const beside = isPartial ? "" : coarse.map((axis) => `${axis}=${place.codes[axis]}`).join("&");
    return `${number.name}|${place.year}|${beside}|${added.join("+")}`;
  }
}

interface Breakdown {
  readonly refinement: Refinement;
  readonly total: CountedCell;
  readonly parts: readonly CountedCell[];
}

/** The cells of one number in one region and year, set against the next finer ones. */
function breakdownsOf(group: readonly CountedCell[]): Breakdown[] {
  const byAxes = Map.groupBy(group, axesOf);
  const axes = [...byAxes.keys()].map((key) => key.split("|").filter(Boolean));
  return refinementsAmong(axes).flatMap((refinement) => {
    const { coarse, fine } = refinement;
    const parts = Map.groupBy(byAxes.get(fine.join("|")) ?? [], (cell) => codesIn(cell, coarse));
    return (byAxes.get(coarse.join("|")) ?? []).map((total) => ({
      refinement,
      total,
      parts: parts.get(codesIn(total, coarse)) ?? []
    }));
  });
}

function breakdownsIn(cells: Cells): Breakdown[] {
  const groups = Map.groupBy(cells.values(), ({ number, place }) => `${number.name}|${place.region}|${place.year}`);
  return [...groups.values()].flatMap(breakdownsOf).filter(({ parts }) => parts.length > 0);
}

/**
 * What a number is broken down into adds up to it, or, where codes stand apart, is at most it. `all` holds those left out
 * as well: they have codes, too.
 */
export function sumsOverCodes(cells: Cells, all: Cells): { sums: ReleaseSum[]; bounds: ReleaseBound[] } {
  const breakdowns = breakdownsIn(cells);
  const seen = new SeenCodes();
  for (const { refinement, parts } of breakdownsIn(all)) for (const part of parts) seen.note(part, refinement);
  const sums: ReleaseSum[] = [];
  const bounds: ReleaseBound[] = [];
  for (const { refinement, total, parts } of breakdowns) {
    const { apart = [], within = [] } = total.number;
    const ids = parts.map(({ id }) => id);
    const overlapping = refinement.added.filter((axis) => apart.includes(axis));
    if (overlapping.length === 0) {
      const isWhole = ids.length === seen.countBeside(total, refinement);
      sums.push({
        total: total.id,
        parts: ids,
        rest: isWhole ? null : `${total.id}|rest of ${refinement.added.join("+")}`
      });
    } else if (overlapping.every((axis) => within.includes(axis))) {
      bounds.push(...ids.map((inner) => ({ inner, outer: total.id })));
    }
  }
  return { sums, bounds };
}
