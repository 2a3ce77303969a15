import { collapsed } from "./blocks.ts";
import { eitherWay, Pairs, type Doubt, type Ground, type Narrowed } from "./insider-pairs.ts";
import { Mover, type Move } from "./moves.ts";
import { provedWidth, type Search } from "./search.ts";

/** Somebody who is alone in the hidden cell `insider` narrows `cell` below the width asked. */
export interface Exposure {
  readonly insider: string;
  readonly cell: string;
  /** False: fractions leave it wide enough, but no two whole tables were found. */
  readonly proved: boolean;
}

/** What is asked about insiders. */
export interface Asked {
  /** How wide every cell that asks for anything must stay for each of them. */
  readonly width: number;
  /** Whether somebody can be alone in a cell. */
  readonly isAlone: (id: string) => boolean;
}

/** In how large surroundings a move is looked for, one after the other. */
const [near, far] = [[150, 300, 600] as const, [1200, 2400, 25_600] as const];
const askedPerPatch = 100;
/** Cells that move nowhere near, so many at most, for which the least move of all is looked for. */
const mostStiff = 20;

/**
 * Every pair of an insider and a cell of the block that the insider narrows, for every cell that could hold one person.
 * Complete, but cheap: each cell is given a small move; an insider is a small move to a table in which the insider's cell
 * is 1. Where the two touch no common cell they can be combined, and the cell stays open. Only pairs whose every move
 * touches are looked at one by one, nearby first; a move that decides one of them is kept for the insiders to come. Only
 * what is left of these takes a linear programme over the block.
 */
export function insidersOf(search: Search, { width, isAlone }: Asked): Exposure[] {
  const { block: whole, solver, base: table } = search;
  if (table === null) throw new Error(`no whole table was found near ${whole.equations.ids[0] ?? ""}`);
  const { block, members } = collapsed(whole);
  const base = Float64Array.from(members, ([first = 0]) => table[first] ?? 0);
  const ground: Ground = { block, solver, base, width };
  const cells = [...block.equations.ids.keys()].slice(0, block.equations.cells);
  const idOf = (column: number): string => whole.equations.ids[column] ?? "";
  const needing = (cell: number): number[] => (members[cell] ?? []).filter((column) => (search.need[column] ?? 0) > 0);
  const asked = cells.filter((cell) => needing(cell).length > 0 && provedWidth({ block }, cell) >= width);
  const doubts = doubtsOf(ground, asked, witnessesIn(search, members));
  const { low, high } = block.ranges;
  const maybeAlone = (cell: number): boolean =>
    (low[cell] ?? 0) <= 1 && (high[cell] ?? 0) >= 1 && (members[cell] ?? []).some((each) => isAlone(idOf(each)));
  const insiders = cells.filter(maybeAlone);
  const pairs = pairsOf(ground, { insiders, asked, doubts });
  return pairs.flatMap(({ insider, cell, proved }) =>
    (cell === insider ? (members[cell] ?? []) : needing(cell)).map((column) => ({
      insider: block.equations.ids[insider] ?? "",
      cell: idOf(column),
      proved
    }))
  );
}

interface Sides {
  readonly insiders: readonly number[];
  readonly asked: readonly number[];
  readonly doubts: ReadonlyMap<number, readonly Doubt[]>;
}

function pairsOf(ground: Ground, { insiders, asked, doubts }: Sides): (Narrowed & { readonly insider: number })[] {
  const touching = new Map<number, Doubt[]>();
  for (const doubt of [...doubts.values()].flat())
    for (const column of doubt.move.keys()) touching.set(column, [...(touching.get(column) ?? []), doubt]);
  const shifts = movesOf(ground, { cells: insiders, sizes: [...near, ...far] }, (mover, cell) =>
    mover.find({ column: cell, by: 1 - (ground.base[cell] ?? 0) })
  );
  const close = new Pairs(ground, doubts);
  try {
    return insiders.flatMap((insider) => {
      const shift = ground.base[insider] === 1 ? new Map<number, number>() : shifts.get(insider);
      const touched = shift && new Set([insider, ...shift.keys()].flatMap((column) => touching.get(column) ?? []));
      const left = asked.filter((cell) => cell !== insider && unsure(doubts.get(cell) ?? [], touched));
      return close.narrowed(insider, shift, left).map((narrowed) => ({ insider, ...narrowed }));
    });
  } finally {
    close.end();
  }
}

/** True where no move is left that the insider does not touch. */
const unsure = (doubts: readonly Doubt[], touched: ReadonlySet<Doubt> | undefined): boolean =>
  touched === undefined || doubts.every((doubt) => touched.has(doubt));

interface Where {
  readonly cells: readonly number[];
  /** How many unknowns around a cell may move: at first, then, ... */
  readonly sizes: readonly number[];
}

/** Small moves of some cells, found in patches around them: nearby first, then from farther and farther. */
function movesOf<T>(
  ground: Ground,
  { cells, sizes }: Where,
  find: (mover: Mover, cell: number) => T | null
): Map<number, T> {
  const found = new Map<number, T>();
  for (const size of sizes) {
    const wanted = new Set(cells.filter((cell) => !found.has(cell)));
    for (const centre of wanted) {
      const mover = new Mover(ground, [centre], size);
      for (const cell of mover.columns.subarray(0, askedPerPatch)) {
        if (!wanted.delete(cell)) continue;
        const move = find(mover, cell);
        if (move !== null) found.set(cell, move);
      }
      mover.close();
    }
    if (size >= ground.block.equations.ids.length) break;
  }
  return found;
}

/** A move for each cell: a small one nearby; else one that is already known, and for the stiffest the least of all. */
function doubtsOf(
  ground: Ground,
  cells: readonly number[],
  known: (cell: number) => Move
): ReadonlyMap<number, readonly Doubt[]> {
  const doubtIn = (mover: Mover, cell: number): Doubt | null => {
    const move = eitherWay(mover, { cell, width: ground.width, still: [] });
    return move && { cell, move };
  };
  const close = movesOf(ground, { cells, sizes: near }, doubtIn);
  const others = cells.filter((cell) => !close.has(cell)).map((cell) => ({ cell, move: known(cell) }));
  const stiffest = others.toSorted((a, b) => b.move.size - a.move.size).slice(0, mostStiff);
  const least = movesOf(ground, { cells: stiffest.map(({ cell }) => cell), sizes: far }, doubtIn);
  const doubts = new Map([...close].map(([cell, doubt]) => [cell, [doubt]]));
  for (const doubt of others) {
    const { cell, move } = doubt;
    const own = Math.abs(move.get(cell) ?? 0) >= ground.width ? [doubt] : [];
    doubts.set(cell, [...own, ...[least.get(cell) ?? []].flat()]);
  }
  return doubts;
}

/** The moves that the search for single cells has come across, in the numbers of the collapsed block. */
function witnessesIn({ witnesses }: Search, members: readonly (readonly number[])[]): (cell: number) => Move {
  const placeOf = new Map(members.flatMap((columns, at) => columns.map((column) => [column, at] as const)));
  return (cell) => {
    const [known = []] = (members[cell] ?? []).flatMap((column) => witnesses.get(column) ?? []);
    return new Map([...known].map(([column, by]) => [placeOf.get(column) ?? 0, by]));
  };
}
