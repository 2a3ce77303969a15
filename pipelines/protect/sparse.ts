import { maskOf, type DisclosingDraft, type DraftRow } from "./draft.ts";
import { riskyMasks, sharedNumber, statesOf } from "./masks.ts";
import { idOf, placeOf } from "./place.ts";
import { thresholdOf, type Thresholds } from "./thresholds.ts";

/** One state of one row. */
interface Stated {
  readonly table: DisclosingDraft["table"];
  readonly row: DraftRow;
  readonly state: string;
}

/** Rows of one table and state, of one level of region, broken down by the same axes. */
interface Kind {
  /** Names of the numbers, and the level of region. */
  readonly numbers: readonly string[];
  readonly level: number;
  readonly axes: ReadonlySet<string>;
  readonly rows: Stated[];
}

/** Kinds with fewer rows that hold anything are not judged: to hide some of these costs little. */
const judged = 30;

/** A kind is left out when one in so many of its rows is small: as many again would have to be hidden to protect these. */
const oneIn = 3;

/**
 * Masks of the breakdowns that a release leaves out whole, zeros as well, because few people stand in too many of their
 * rows: what is mostly holes tells readers nothing, and protecting the rest would make more. This is the oldest of all
 * methods, to redesign the table (Handbook on Statistical Disclosure Control, Eurostat, 2nd ed. 2024, section 4.3).
 * What breaks down a left out kind further goes with it, and so do rows that share its numbers or follow its states.
 */
export function sparseMasks(drafts: readonly DisclosingDraft[], thresholds: Thresholds): ReadonlySet<string> {
  const risky = riskyMasks(drafts, thresholds);
  const kinds = [...kindsIn(drafts).values()];
  const sparse = kinds.filter((kind) => !isSummed(kind, drafts) && isSparse(kind, risky, thresholds));
  const rows = kinds.filter((kind) => sparse.some((one) => refines(kind, one))).flatMap((kind) => kind.rows);
  const masks = new Set(rows.map(({ table, row, state }) => maskOf(table, row, state)));
  const numbers = new Set(rows.flatMap(numbersAt));
  const goesWith = ({ table, row, state }: Stated): boolean => {
    const leader = table.disclosure.follows?.[state];
    const follows = leader !== undefined && masks.has(maskOf(table, row, leader));
    return follows || numbers.has(sharedNumber(table, row) ?? "");
  };
  const others = kinds.flatMap((kind) => kind.rows.filter(goesWith));
  return new Set([...masks, ...others.map(({ table, row, state }) => maskOf(table, row, state))]);
}

function kindsIn(drafts: readonly DisclosingDraft[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { table, rows } of drafts) {
    for (const row of rows) for (const state of statesOf(table, row)) note(kinds, { table, row, state });
  }
  return kinds;
}

/** Codes of an axis along which no number of the table adds up are kinds of their own: each programme is. */
function note(kinds: Map<string, Kind>, stated: Stated): void {
  const { table, row, state } = stated;
  const { region, codes } = placeOf(table.disclosure, row.values);
  const all = Object.values(table.disclosure.numbers);
  const isApart = (axis: string): boolean => all.every(({ apart = [] }) => apart.includes(axis));
  const axes = Object.entries(codes).map(([axis, code]) => (isApart(axis) ? `${axis}=${code}` : axis));
  const level = region.split(".").length;
  const name = [table.name, state, level, ...axes].join("|");
  const numbers = columnsOf(stated).map((column) => table.disclosure.numbers[column]?.name ?? "");
  const kind = kinds.get(name) ?? { numbers, level, axes: new Set(axes), rows: [] };
  kind.rows.push(stated);
  kinds.set(name, kind);
}

const columnsOf = ({ table, state }: Stated): string[] =>
  Object.keys(table.disclosure.numbers).filter((column) => table.columns[column]?.state === state);

function isSparse({ rows }: Kind, risky: ReadonlySet<string>, thresholds: Thresholds): boolean {
  const filled = rows.filter((stated) => columnsOf(stated).some((column) => Number(stated.row.values[column]) > 0));
  const small = filled.filter((stated) => isSmall(stated, risky, thresholds));
  return filled.length >= judged && oneIn * small.length > filled.length;
}

function isSmall(stated: Stated, risky: ReadonlySet<string>, thresholds: Thresholds): boolean {
  const { table, row, state } = stated;
  const threshold = thresholdOf(table.disclosure, row.values, thresholds);
  const isPeople = (column: string): boolean =>
    table.disclosure.only !== undefined || table.columns[column]?.counts === "people";
  return (
    risky.has(maskOf(table, row, state)) ||
    columnsOf(stated)
      .filter(isPeople)
      .map((column) => Number(row.values[column]))
      .some((count) => count > 0 && count < threshold)
  );
}

/**
 * Whether a declared sum holds codes of a kind. Left out, these could be had by subtracting what the sum ties to them: the
 * cases of a district from its records leave those that are only proposed.
 */
const isSummed = ({ numbers, axes }: Kind, drafts: readonly DisclosingDraft[]): boolean =>
  drafts
    .flatMap(({ table }) => table.disclosure.sums ?? [])
    .flatMap(({ total, parts }) => [total, ...parts])
    .some((term) => {
      if (typeof term === "string" || !numbers.includes(term.number)) return false;
      const coded = Object.keys(term.at);
      return coded.length === axes.size && coded.every((axis) => axes.has(axis));
    });

/** Whether a kind is another one, or breaks its numbers down further. */
const refines = (kind: Kind, other: Kind): boolean =>
  kind.level === other.level &&
  kind.numbers.some((number) => other.numbers.includes(number)) &&
  [...other.axes].every((axis) => kind.axes.has(axis));

const numbersAt = (stated: Stated): string[] => {
  const { table, row } = stated;
  const place = placeOf(table.disclosure, row.values);
  return columnsOf(stated).map((column) => idOf(table.disclosure.numbers[column]?.name ?? "", place));
};
