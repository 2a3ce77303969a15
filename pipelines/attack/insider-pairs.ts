import type { Block } from "./blocks.ts";
import { canMove, moved, Mover, type Move } from "./moves.ts";
import { heldPatch, nearest } from "./patch.ts";
import { fixedRandom } from "./random.ts";
import type { Programme, Solver } from "./solver.ts";
import { copied } from "./ranges.ts";
import { Contradiction } from "./unknowns.ts";
import { fits, wholeNumbers, wholeTable } from "./whole-table.ts";

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

/** How many unknowns around an insider's cells are pulled at once, from near to far, and how often at most. */
const pulled = [800, 2400, 25_600] as const;
const pulls = { most: 6, idle: 2 } as const;
/** How far beyond the width an unknown without an end may rise. */
const room = 6;
/** In how large surroundings a cell is moved alone when nothing else has helped. */
const lastSurroundings = [1200, 2400, 25_600] as const;

interface Turn {
  readonly cell: number;
  readonly width: number;
  readonly still: Iterable<number>;
}

/** The least move of a cell by the width, up or else down. */
export const eitherWay = (mover: Mover, { cell: column, width, still }: Turn): Move | null =>
  mover.find({ column, by: width, still }) ?? mover.find({ column, by: -width, still });

/** A pull of cells around an insider. */
interface Pull {
  /** A table in which the insider's cell is 1. */
  readonly own: Float64Array;
  readonly insider: number;
  readonly size: number;
}

/** Looks at pairs of an insider and a cell whose every doubt touches the insider. */
export class Pairs {
  readonly #ground: Ground;
  readonly #doubts: ReadonlyMap<number, readonly Doubt[]>;
  #whole: Programme | undefined;

  constructor(ground: Ground, doubts: ReadonlyMap<number, readonly Doubt[]>) {
    this.#ground = ground;
    this.#doubts = doubts;
  }

  /** Those of `cells` that the insider narrows. */
  narrowed(insider: number, shift: Move | undefined, cells: readonly number[]): Narrowed[] {
    if (cells.length === 0) return [];
    const own = shift ? moved(this.#ground.base, shift) : this.#tableOf(insider);
    if (own === "none") return [];
    if (own === null) return [{ cell: insider, proved: false }];
    return this.#stiff(own, insider, cells).flatMap((cell) => {
      const proved = this.#isNarrow(insider, cell);
      if (proved === null || (!proved && this.#movesAlone(own, insider, cell))) return [];
      return [{ cell, proved }];
    });
  }

  /** Those of `cells` for which no two tables of the insider's are known yet, after pulling at them. */
  #stiff(own: Float64Array, insider: number, cells: readonly number[]): readonly number[] {
    let left: readonly number[] = cells.filter((cell) => !this.#stillMoves(own, insider, cell));
    for (const size of pulled) left = this.#notPulled({ own, insider, size }, left);
    return left;
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

  /** Pulls many cells at once, up or down at random and then the other way; answers those that stay where they are. */
  #notPulled({ own, insider, size }: Pull, cells: readonly number[]): readonly number[] {
    if (cells.length === 0) return cells;
    const { block, solver, width } = this.#ground;
    const columns = nearest(block.equations, cells, size).filter((column) => column !== insider);
    const patch = heldPatch(block, columns, { base: own, reach: width + room });
    const place = new Map(columns.map((column, at) => [column, at]));
    const seen = { low: own.slice(), high: own.slice() };
    const isOpen = (cell: number): boolean => (seen.high[cell] ?? 0) - (seen.low[cell] ?? 0) < width;
    const programme = solver.open(patch.rows, patch.ranges);
    const random = fixedRandom(insider);
    let left = cells.filter((cell) => place.has(cell));
    for (let [round, idle] = [0, 0]; round < pulls.most && idle < pulls.idle && left.length > 0; round++) {
      const costs = new Map(left.map((cell) => [place.get(cell) ?? 0, (random() < 0.5 ? -1 : 1) * (1 + random())]));
      for (const direction of [costs, new Map([...costs].map(([at, cost]) => [at, -cost]))]) {
        const { ending, values } = programme.least(direction);
        const table = ending === "best" ? wholeNumbers(values) : null;
        if (table === null || !fits(table, patch.rows, patch.ranges)) continue;
        columns.forEach((column, at) => {
          seen.low[column] = Math.min(seen.low[column] ?? 0, table[at] ?? 0);
          seen.high[column] = Math.max(seen.high[column] ?? 0, table[at] ?? 0);
        });
      }
      const before = left.length;
      left = left.filter(isOpen);
      idle = left.length < before ? 0 : idle + 1;
    }
    programme.close();
    return cells.filter(isOpen);
  }

  /** A move around the cell that the insider takes no part in, from the insider's table. */
  #movesAlone(own: Float64Array, insider: number, cell: number): boolean {
    return lastSurroundings.some((size) => {
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
