import { countedCells, type CountedCell } from "./counted-cells.ts";
import type { DisclosingDraft } from "./draft.ts";
import { Masks, riskyMasks } from "./masks.ts";
import { Relations, type UnshownCell } from "./relations.ts";
import { sumsOverCodes, sumsOverRegions, type ReleaseBound, type ReleaseSum } from "./sums.ts";
import type { Cell, Equation, System } from "./engine/system.ts";
import { sparseMasks } from "./sparse.ts";
import type { Thresholds } from "./thresholds.ts";

/** A region and the one it is part of, if that one is published too. */
export interface Nested {
  readonly region_code: string;
  readonly parent_code: string | null;
}

/** What protecting a release needs beside its tables. */
export interface Protection {
  readonly regions: readonly Nested[];
  readonly thresholds: Thresholds;
}

/** Everything in a release that can be added, subtracted or compared, as one system; and what is hidden together. */
export interface JointSystem {
  readonly system: System;
  /** Whether a state of a row is hidden, once it is known which cells are. */
  readonly hides: (hidden: ReadonlySet<string>) => (mask: string) => boolean;
  /** What is hidden, and what must be hidden with it because its state follows another one. */
  readonly withFollowers: (hidden: ReadonlySet<string>) => Set<string>;
  /** Numbers of a whole regency or more, without any code beside region and year. */
  readonly isBroad: (id: string) => boolean;
}

/**
 * One system of all tables: each number once, all sums over regions, codes and relations, and the numbers that no table
 * shows but that are left between those shown. Throws where a sum does not hold, naming it.
 */
export function jointSystem(drafts: readonly DisclosingDraft[], { regions, thresholds }: Protection): JointSystem {
  const leftOut = sparseMasks(drafts, thresholds);
  const all = countedCells(drafts, thresholds);
  const cells = withoutLeftOut(all, leftOut);
  const relations = new Relations(
    cells,
    drafts.map(({ table }) => table.disclosure)
  );
  const overCodes = sumsOverCodes(cells, all);
  const sums = [...sumsOverRegions(cells, childrenOf(regions)), ...overCodes.sums, ...relations.sums];
  const rests = restsOf(sums, cells);
  const masks = new Masks(drafts, cells);
  const hides = (hidden: ReadonlySet<string>): ((mask: string) => boolean) => {
    const groups = new Set([...hidden].flatMap((id) => cells.get(id)?.masks.map((mask) => masks.groupOf(mask)) ?? []));
    return (mask) => leftOut.has(mask) || groups.has(masks.groupOf(mask));
  };
  return {
    system: {
      cells: [
        ...shownCells(cells, masks, riskyMasks(drafts, thresholds)),
        ...[...relations.unshown.values(), ...rests].map(unshownCell)
      ],
      equations: sums.map(equationOf),
      atMost: [...overCodes.bounds, ...relations.bounds] satisfies ReleaseBound[]
    },
    hides,
    withFollowers: (hidden) => {
      const groups = masks.following(drafts, hides(hidden));
      return new Set([...hidden, ...countingIn(groups, [...cells.values()], masks).map(({ id }) => id)]);
    },
    isBroad: (id) => {
      const place = cells.get(id)?.place;
      return place !== undefined && place.region.length <= regencyLength && Object.keys(place.codes).length === 0;
    }
  };
}

/** The numbers that stand in some row that is not left out, with the masks of these rows. */
function withoutLeftOut(
  cells: ReadonlyMap<string, CountedCell>,
  leftOut: ReadonlySet<string>
): ReadonlyMap<string, CountedCell> {
  const kept = [...cells.values()].map((cell) => ({ ...cell, masks: cell.masks.filter((mask) => !leftOut.has(mask)) }));
  return new Map(kept.filter(({ masks }) => masks.length > 0).map((cell) => [cell.id, cell]));
}

/** The numbers of those groups that are not all zero. */
function countingIn(groups: ReadonlySet<string>, cells: readonly CountedCell[], masks: Masks): CountedCell[] {
  const groupsOf = (cell: CountedCell): string[] => cell.masks.map((mask) => masks.groupOf(mask));
  const theirs = cells.filter((cell) => groupsOf(cell).some((group) => groups.has(group)));
  const counting = new Set(theirs.filter(({ value }) => value > 0).flatMap(groupsOf));
  return theirs.filter((cell) => groupsOf(cell).some((group) => counting.has(group)));
}

/** Length of the code of a regency; that of a province is shorter. */
const regencyLength = "36.01".length;

function childrenOf(regions: readonly Nested[]): Map<string, string[]> {
  const below = regions.filter(({ parent_code }) => parent_code !== null);
  const byParent = Map.groupBy(below, ({ parent_code }) => parent_code ?? "");
  return new Map([...byParent].map(([parent, children]) => [parent, children.map(({ region_code }) => region_code)]));
}

const equationOf = ({ total, parts, rest }: ReleaseSum): Equation => ({
  total,
  parts: rest === null ? parts : [...parts, rest]
});

/** What the sums leave open, as cells of their own. */
function restsOf(sums: readonly ReleaseSum[], cells: ReadonlyMap<string, CountedCell>): UnshownCell[] {
  return sums.flatMap(({ total, parts, rest }) => {
    const whole = cells.get(total);
    if (rest === null || !whole) return [];
    const value = whole.value - parts.reduce((sum, part) => sum + (cells.get(part)?.value ?? 0), 0);
    if (value < 0) throw new Error(`less than nothing is left: ${rest}`);
    return [{ id: rest, value, threshold: smallestOf(whole) }];
  });
}

const unshownCell = ({ id, value, threshold }: UnshownCell): Cell => ({ id, value, threshold, unpublished: true });

/** Only counts of people are small by themselves; payments and rupiah are hidden with the people they went to. */
const smallestOf = ({ counts, threshold }: CountedCell): number => (counts === "people" ? threshold : 0);
const isSmall = ({ value }: CountedCell, threshold: number): boolean => value > 0 && value < threshold;

function shownCells(cells: ReadonlyMap<string, CountedCell>, masks: Masks, risky: ReadonlySet<string>): Cell[] {
  const groupOf = ({ masks: [first = ""] }: CountedCell): string => masks.groupOf(first);
  const groups = Map.groupBy(cells.values(), groupOf);
  return [...groups].flatMap(([mask, members]) => {
    const people = members.filter(({ counts }) => counts === "people");
    const hasSmall = people.some((cell) => isSmall(cell, cell.threshold));
    const most = Math.max(1, ...people.map(({ value }) => value));
    return members.map((cell): Cell => {
      const isRisky = cell.masks.some((one) => risky.has(one)) || (hasSmall && cell.counts !== "people");
      return {
        id: cell.id,
        value: cell.value,
        threshold: smallestOf(cell),
        ...(members.length > 1 ? { mask } : {}),
        ...(cell.counts === "rupiah" ? { weight: most } : {}),
        ...(isRisky && cell.value > 0 ? { sensitive: true as const, width: widthOf(cell, most) } : {})
      };
    });
  });
}

/**
 * How wide the interval of a sensitive number must be: as many people as its threshold or, for rupiah, what these many
 * people get on average, since a fixed rate turns one into the other.
 */
const widthOf = ({ counts, value, threshold }: CountedCell, people: number): number =>
  counts === "rupiah" ? Math.ceil((threshold * value) / people) : threshold;
