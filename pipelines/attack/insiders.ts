import type { Block } from "./blocks.ts";
import { canMove, moved, Mover, type Move } from "./moves.ts";
import { provedWidth, type Search } from "./search.ts";
import type { Programme, Solver } from "./solver.ts";

/** Somebody who is alone in the hidden cell `insider` narrows `cell` below the width asked. */
export interface Exposure {
  readonly insider: string;
  readonly cell: string;
  /** False: fractions leave it wide enough, but no two whole tables were found. */
  readonly proved: boolean;
}

interface Ground {
  readonly block: Block;
  readonly solver: Solver;
  readonly base: Float64Array;
  readonly width: number;
}

/** A move that changes `cell` by the width, and so shows that it is not known. */
interface Doubt {
  readonly cell: number;
  readonly move: Move;
}

/** Moves kept for each cell; they share nothing but the cell, so that one insider seldom breaks all of them. */
const doubtsPerCell = 3;
const surroundings = [150, 600, 25_600] as const;
const askedPerPatch = 100;

/**
 * Every pair of an insider and a cell of the block that the insider narrows, for every cell that could hold one person.
 * Complete, but cheap: each cell is given a few small moves that share nothing but the cell; an insider is a small move
 * to a table in which the insider's cell is 1. Where the two touch no common cell they can be combined, and the cell
 * stays open. Only pairs whose every move touches are looked at one by one, and only what is left of these takes a
 * linear programme over the block.
 */
export function insidersOf({ block, solver, base, need }: Search, width: number): Exposure[] {
  if (base === null) throw new Error(`no whole table was found near ${block.equations.ids[0] ?? ""}`);
  const ground: Ground = { block, solver, base, width };
  const cells = [...block.equations.ids.keys()].slice(0, block.equations.cells);
  const asked = cells.filter((cell) => (need[cell] ?? 0) > 0 && provedWidth({ block }, cell) >= width);
  const doubts = doubtsOf(ground, asked);
  const touching = new Map<number, Doubt[]>();
  for (const doubt of [...doubts.values()].flat())
    for (const column of doubt.move.keys()) touching.set(column, [...(touching.get(column) ?? []), doubt]);
  const { low, high } = block.ranges;
  const insiders = cells.filter((cell) => (low[cell] ?? 0) <= 1 && (high[cell] ?? 0) >= 1);
  const shifts = movesOf(ground, insiders, (mover, cell) => mover.find({ column: cell, by: 1 - (base[cell] ?? 0) }));
  const close = new Pairs(ground, doubts);
  try {
    return insiders.flatMap((insider) => {
      const shift = base[insider] === 1 ? new Map<number, number>() : shifts.get(insider);
      const touched = shift && new Set([insider, ...shift.keys()].flatMap((column) => touching.get(column) ?? []));
      const left = asked.filter((cell) => cell !== insider && unsure(doubts.get(cell) ?? [], touched));
      return close.narrowed(insider, shift, left);
    });
  } finally {
    close.end();
  }
}

/** True where no move is left that the insider does not touch. */
const unsure = (doubts: readonly Doubt[], touched: ReadonlySet<Doubt> | undefined): boolean =>
  touched === undefined || doubts.every((doubt) => touched.has(doubt));

/** Small moves of some cells, found in patches around them: nearby first, then from farther and farther. */
function movesOf<T>(
  ground: Ground,
  cells: readonly number[],
  find: (mover: Mover, cell: number) => T | null
): Map<number, T> {
  const found = new Map<number, T>();
  for (const size of surroundings) {
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

function doubtsOf(ground: Ground, cells: readonly number[]): Map<number, Doubt[]> {
  return movesOf(ground, cells, (mover, cell) => {
    const doubts: Doubt[] = [];
    const still = new Set<number>();
    while (doubts.length < doubtsPerCell) {
      const move = eitherWay(mover, { cell, width: ground.width, still });
      if (move === null) break;
      doubts.push({ cell, move });
      for (const column of move.keys()) still.add(column);
    }
    return doubts.length === 0 ? null : doubts;
  });
}

interface Turn {
  readonly cell: number;
  readonly width: number;
  readonly still: Iterable<number>;
}

const eitherWay = (mover: Mover, { cell: column, width, still }: Turn): Move | null =>
  mover.find({ column, by: width, still }) ?? mover.find({ column, by: -width, still });

/** Looks at pairs one by one. */
class Pairs {
  readonly #ground: Ground;
  readonly #doubts: ReadonlyMap<number, readonly Doubt[]>;
  #whole: Programme | undefined;

  constructor(ground: Ground, doubts: ReadonlyMap<number, readonly Doubt[]>) {
    this.#ground = ground;
    this.#doubts = doubts;
  }

  /** Those of `cells` that the insider narrows. */
  narrowed(insider: number, shift: Move | undefined, cells: readonly number[]): Exposure[] {
    if (cells.length === 0) return [];
    const { block, base } = this.#ground;
    const own = shift && moved(base, shift);
    const left = cells.filter((cell) => !own || !this.#stillMoves(own, insider, cell));
    const open = left.filter((cell) => !own || !this.#movesOtherwise(own, insider, cell));
    return open.flatMap((cell) => {
      const proved = this.#isNarrow(insider, cell);
      if (proved === null) return [];
      const idOf = (column: number): string => block.equations.ids[column] ?? "";
      return [{ insider: idOf(insider), cell: idOf(cell), proved }];
    });
  }

  end(): void {
    this.#whole?.close();
  }

  /** One of the cell's own moves also leads from the insider's table, and leaves the insider's cell alone. */
  #stillMoves(own: Float64Array, insider: number, cell: number): boolean {
    const doubts = this.#doubts.get(cell) ?? [];
    return doubts.some(({ move }) => !move.has(insider) && canMove(own, move, this.#ground.block));
  }

  #movesOtherwise(own: Float64Array, insider: number, cell: number): boolean {
    return surroundings.slice(0, 2).some((size) => {
      const mover = new Mover({ ...this.#ground, base: own }, [cell], size);
      const move = eitherWay(mover, { cell, width: this.#ground.width, still: [insider] });
      mover.close();
      return move !== null;
    });
  }

  /**
   * True where not even fractions leave the width, false where they do but no whole tables are known, null where the
   * insider's cell cannot be 1 at all.
   */
  #isNarrow(insider: number, cell: number): boolean | null {
    const { block, solver, width } = this.#ground;
    const { low, high } = block.ranges;
    const whole = (this.#whole ??= solver.open(block.equations.rows, block.ranges));
    whole.limit(insider, 1, 1);
    const ends = [1, -1].map((sign) => whole.least(new Map([[cell, sign]])));
    whole.limit(insider, low[insider] ?? 0, high[insider] ?? 0);
    if (ends.some(({ ending }) => ending === "none")) return null;
    const [least = -Infinity, most = Infinity] = ends.map(({ ending, values }) =>
      ending === "best" ? values[cell] : undefined
    );
    return Math.floor(most + slack) - Math.ceil(least - slack) < width;
  }
}

/** Solver noise that must not exclude a whole number. */
const slack = 1e-6;
