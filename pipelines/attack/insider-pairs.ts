import type { Block } from "./blocks.ts";
import { canMove, moved, Mover, type Move } from "./moves.ts";
import type { Programme, Solved, Solver } from "./solver.ts";
import { copied } from "./ranges.ts";
import { Contradiction } from "./unknowns.ts";
import { mended, wholeTable } from "./whole-table.ts";

/** A block, one whole table that fits it, and how wide each cell must stay. */
export interface Ground {
  readonly block: Block;
  readonly solver: Solver;
  readonly base: Float64Array;
  readonly width: number;
}

/** A move that changes `cell` by the width, and so shows that it is not known. */
export interface Doubt {
  readonly cell: number;
  readonly move: Move;
}

/** A cell that an insider narrows, or the insider's own where no table is known that has 1 there; `proved` false: fractions leave it wide enough, but no two whole tables were found. */
export interface Narrowed {
  readonly cell: number;
  readonly proved: boolean;
}

/** In how large surroundings a cell is moved when all its doubts touch the insider. */
const surroundings = [80, 300, 1200, 25_600] as const;

interface Turn {
  readonly cell: number;
  readonly width: number;
  readonly still: Iterable<number>;
  readonly insists?: boolean;
}

/** The least move of a cell by the width, up or else down. */
export const eitherWay = (mover: Mover, { cell: column, width, ...how }: Turn): Move | null =>
  mover.find({ column, by: width, ...how }) ?? mover.find({ column, by: -width, ...how });

/** Looks at pairs of an insider and a cell whose every doubt touches the insider. */
export class Pairs {
  readonly #ground: Ground;
  readonly #doubts: Map<number, readonly Doubt[]>;
  #whole: Programme | undefined;

  constructor(ground: Ground, doubts: ReadonlyMap<number, readonly Doubt[]>) {
    this.#ground = ground;
    this.#doubts = new Map(doubts);
  }

  /** Those of `cells` that the insider narrows. */
  narrowed(insider: number, shift: Move | undefined, cells: readonly number[]): Narrowed[] {
    if (cells.length === 0) return [];
    const own = shift ? moved(this.#ground.base, shift) : this.#tableOf(insider);
    if (own === "none") return [];
    if (own === null) return [{ cell: insider, proved: false }];
    return cells.flatMap((cell) => {
      if (this.#stillMoves(own, insider, cell) || this.#movesAlone(own, insider, cell)) return [];
      const proved = this.#isNarrow(insider, cell);
      return proved === null ? [] : [{ cell, proved }];
    });
  }

  /** A whole table in which the insider's cell is 1; `none` where there cannot be one, null where none was found. */
  #tableOf(insider: number): Float64Array | "none" | null {
    const { block, solver } = this.#ground;
    const ranges = copied(block.ranges);
    ranges.low[insider] = ranges.high[insider] = 1;
    try {
      return wholeTable({ ...block, ranges }, solver);
    } catch (error) {
      if (error instanceof Contradiction) return "none";
      throw error;
    }
  }

  end(): void {
    this.#whole?.close();
  }

  /** One of the cell's own moves also leads from the insider's table, and leaves the insider's cell alone. */
  #stillMoves(own: Float64Array, insider: number, cell: number): boolean {
    const doubts = this.#doubts.get(cell) ?? [];
    return doubts.some(({ move }) => !move.has(insider) && canMove(own, move, this.#ground.block));
  }

  /** A move around the cell that the insider takes no part in, from the insider's table; kept for the next insider. */
  #movesAlone(own: Float64Array, insider: number, cell: number): boolean {
    for (const size of surroundings) {
      const mover = new Mover({ ...this.#ground, base: own }, [cell], size);
      const move = eitherWay(mover, { cell, width: this.#ground.width, still: [insider], insists: true });
      mover.close();
      if (move === null) continue;
      this.#doubts.set(cell, [...(this.#doubts.get(cell) ?? []), { cell, move }]);
      return true;
    }
    return false;
  }

  /**
   * True where not even fractions leave the width, false where they do but no whole tables are known, null where two
   * whole tables at both ends show that it is open, or the insider's cell cannot be 1 at all.
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
    if (Math.floor(most + slack) - Math.ceil(least - slack) < width) return true;
    return this.#isOpenBetween(ends, { insider, cell }) ? null : false;
  }

  /** Whether two whole tables near both ends leave the cell as wide as asked. */
  #isOpenBetween(ends: readonly Solved[], { insider, cell }: { insider: number; cell: number }): boolean {
    const tables = ends.map(({ values }) => this.#wholeNear(values, insider));
    const [from = Number.NaN, to = Number.NaN] = tables.map((table) => table?.[cell]);
    return Math.abs(to - from) >= this.#ground.width;
  }

  /** A whole table near a filling in fractions in which the insider's cell is 1. */
  #wholeNear(filling: Float64Array, insider: number): Float64Array | null {
    const { block, solver } = this.#ground;
    const ranges = copied(block.ranges);
    ranges.low[insider] = ranges.high[insider] = 1;
    return mended(filling, { block: { ...block, ranges }, solver });
  }
}

/** Solver noise that must not exclude a whole number. */
const slack = 1e-6;
