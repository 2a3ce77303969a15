import type { Block } from "./blocks.ts";
import type { Row } from "./equations.ts";
import { heldPatch, nearest } from "./patch.ts";
import type { Programme, Solved, Solver } from "./solver.ts";
import { wholeNumbers } from "./whole-table.ts";

/** What changes from one whole table of a block to another, by unknown. */
export type Move = ReadonlyMap<number, number>;

interface Place {
  readonly block: Block;
  readonly solver: Solver;
  /** The table that is moved from. */
  readonly base: Float64Array;
}

/** What a move must do: change `column` by `by`, and leave others alone. */
export interface Wanted {
  readonly column: number;
  readonly by: number;
  readonly still?: Iterable<number>;
  /** Look for whole numbers where the solver answers in fractions; slow. */
  readonly insists?: boolean;
}

/**
 * Finds moves that change as little as possible, among the unknowns nearest to some. Each rise and each fall is an
 * unknown of its own, and their sum is the least. Must be closed.
 */
export class Mover {
  readonly #place: Place;
  readonly #columns: Int32Array;
  readonly #at = new Map<number, number>();
  readonly #programme: Programme;
  readonly #costs: Map<number, number>;

  constructor(place: Place, centres: Iterable<number>, size: number) {
    const { block, solver, base } = place;
    const patch = heldPatch(block, nearest(block.equations, centres, size), { base, reach: 0 });
    this.#place = place;
    this.#columns = patch.columns;
    const unknowns = patch.columns.length;
    patch.columns.forEach((column, at) => this.#at.set(column, at));
    const rows = patch.rows.map(({ columns, factors }) => ({
      columns: Int32Array.from([...columns, ...columns.map((column) => column + unknowns)]),
      factors: Float64Array.from([...factors, ...factors.map((factor) => -factor)]),
      constant: 0
    }));
    const rooms = [...[...patch.columns].map(this.#rise), ...[...patch.columns].map(this.#fall)];
    this.#programme = solver.open(rows, { low: new Float64Array(rooms.length), high: Float64Array.from(rooms) });
    this.#costs = new Map(rooms.map((_, at) => [at, 1]));
  }

  /** The unknowns it can move, the nearest to the centres first. */
  get columns(): Int32Array {
    return this.#columns;
  }

  /** The least move that is wanted, in whole numbers and within all ranges; null where there is none here. */
  find({ column, by, still = [], insists = false }: Wanted): Move | null {
    const room = by > 0 ? this.#rise(column) : this.#fall(column);
    if (!this.#at.has(column) || room < Math.abs(by)) return null;
    const held = [...still].filter((one) => one !== column && this.#at.has(one));
    for (const one of held) this.#allow(one, [0, 0], [0, 0]);
    const [rise, fall] = [Math.max(by, 0), Math.max(-by, 0)];
    this.#allow(column, [rise, rise], [fall, fall]);
    const { ending, values } = this.#least(insists);
    for (const one of [...held, column]) this.#allow(one, [0, this.#rise(one)], [0, this.#fall(one)]);
    const whole = ending === "best" ? wholeNumbers(values) : null;
    return whole && this.#moveOf(whole);
  }

  close(): void {
    this.#programme.close();
  }

  #least(insists: boolean): Solved {
    const solved = this.#programme.least(this.#costs);
    if (!insists || solved.ending !== "best" || wholeNumbers(solved.values) !== null) return solved;
    return this.#programme.leastWhole(this.#costs);
  }

  #moveOf(whole: Float64Array): Move {
    const changes = [...this.#columns].map((column, at): [number, number] => [
      column,
      (whole[at] ?? 0) - (whole[at + this.#columns.length] ?? 0)
    ]);
    return new Map(changes.filter(([, change]) => change !== 0));
  }

  #allow(column: number, rise: readonly [number, number], fall: readonly [number, number]): void {
    const at = this.#at.get(column) ?? 0;
    this.#programme.limit(at, ...rise);
    this.#programme.limit(at + this.#columns.length, ...fall);
  }

  readonly #rise = (column: number): number =>
    (this.#place.block.ranges.high[column] ?? 0) - (this.#place.base[column] ?? 0);

  readonly #fall = (column: number): number =>
    (this.#place.base[column] ?? 0) - (this.#place.block.ranges.low[column] ?? 0);
}

/** Whether a move leads from a table to one that fits; `base` may have been moved itself. */
export function canMove(base: Float64Array, move: Move, { equations, ranges: { low, high } }: Block): boolean {
  for (const [column, change] of move) {
    const value = (base[column] ?? 0) + change;
    if (value < (low[column] ?? 0) || value > (high[column] ?? 0)) return false;
  }
  const touched = new Set([...move.keys()].flatMap((column) => [...(equations.rowsOf[column] ?? [])]));
  return [...touched].every((row) => changeOf(equations.rows[row], move) === 0);
}

const changeOf = (row: Row | undefined, move: Move): number =>
  row === undefined
    ? 0
    : row.columns.reduce((sum, column, at) => sum + (row.factors[at] ?? 0) * (move.get(column) ?? 0), 0);

/** The table that a move leads to. */
export function moved(base: Float64Array, move: Move): Float64Array {
  const table = base.slice();
  for (const [column, change] of move) table[column] = (table[column] ?? 0) + change;
  return table;
}
