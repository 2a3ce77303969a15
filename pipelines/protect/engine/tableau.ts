import { drawn, inverse, residue } from "./residues.ts";

interface Row {
  readonly columns: Int32Array;
  readonly factors: Int32Array;
}

const live = 0;
const held = 1;
const gone = 2;

/**
 * The hidden variables and what is left of the equations between them, fully reduced modulo a prime: every row holds one
 * basic variable, with factor 1, that stands in no other row; the others are free to move.
 * `movements` are three random ways to move all variables together that keep every equation. A variable that does not
 * move is determined by what is published; two that always move in proportion determine each other.
 */
export class Tableau {
  readonly prime: number;
  readonly movements: readonly Float64Array[];
  readonly #rank: Float64Array;
  readonly #rows: Row[] = [];
  readonly #basics: number[] = [];
  readonly #rowOf: Int32Array;
  readonly #rowsWith: number[][];
  readonly #state: Uint8Array;
  readonly #scratchColumns: Int32Array;
  readonly #scratchFactors: Int32Array;

  /** `rank`: the lower, the sooner a variable becomes the basic one of its row. */
  constructor(rank: Float64Array, prime: number) {
    this.prime = prime;
    this.#rank = rank;
    this.movements = [0, 1, 2].map(() => new Float64Array(rank.length));
    this.#rowOf = new Int32Array(rank.length).fill(-1);
    this.#rowsWith = Array.from(rank, () => []);
    this.#state = new Uint8Array(rank.length);
    this.#scratchColumns = new Int32Array(rank.length);
    this.#scratchFactors = new Int32Array(rank.length);
  }

  /** Adds an equation between hidden variables, sorted by variable. */
  add(columns: readonly number[], factors: readonly number[]): void {
    let row: Row = {
      columns: Int32Array.from(columns),
      factors: Int32Array.from(factors, (factor) => residue(factor, this.prime))
    };
    for (const [index, column] of columns.entries()) {
      const basic = this.#rows[this.#rowOf[column] as number];
      if (basic) row = this.#sum(row, basic, this.prime - residue(factors[index] as number, this.prime), -1);
    }
    if (row.columns.length === 0) return;
    let pivot = row.columns[0] as number;
    for (const column of row.columns) if (this.#isLower(column, pivot)) pivot = column;
    const id = this.#rows.push(row) - 1;
    for (const column of row.columns) this.#rowsWith[column]?.push(id);
    this.#pivot(id, pivot);
  }

  /** Draws the movements; call it once, when every equation is in. */
  draw(): void {
    for (const [which, movement] of this.movements.entries()) {
      for (let column = 0; column < movement.length; column++) {
        if (this.#rowOf[column] === -1) movement[column] = this.#drawnFor(column)[which] as number;
      }
      for (let column = 0; column < movement.length; column++) {
        const row = this.#rows[this.#rowOf[column] as number];
        if (row) movement[column] = this.#balance(row, column, movement);
      }
    }
  }

  /**
   * Takes variables out of the hidden ones and tells which others now move differently (themselves among them), with
   * their movements before. Nothing is lost before `settle` or `restore` is called.
   */
  remove(columns: readonly number[]): Map<number, readonly number[]> {
    const before = new Map<number, readonly number[]>();
    for (const column of columns) this.#state[column] = held;
    for (const column of columns) {
      const row = this.#rowOf[column] as number;
      if (row === -1) continue;
      const entry = this.#freest(row);
      if (entry !== -1) this.#pivot(row, entry);
    }
    for (const column of columns) if (this.#rowOf[column] === -1) this.#stop(column, before);
    return before;
  }

  /** Takes variables out for good after `remove`. */
  settle(columns: readonly number[]): void {
    for (const column of columns) this.#state[column] = gone;
  }

  /** Undoes `remove`. */
  restore(columns: readonly number[], before: ReadonlyMap<number, readonly number[]>): void {
    for (const column of columns) this.#state[column] = live;
    for (const [column, values] of before) {
      for (const [which, movement] of this.movements.entries()) movement[column] = values[which] as number;
    }
  }

  /** Puts back what `remove` took out and nothing settled: these variables move again. */
  release(columns: readonly number[]): void {
    for (const column of columns) {
      this.#state[column] = live;
      if (this.#rowOf[column] !== -1) continue;
      const bound = this.#rowsHolding(column).find((id) => this.#state[this.#basics[id] as number] === held);
      if (bound === undefined) this.#move(column, this.#drawnFor(column));
      else this.#pivot(bound, column);
    }
  }

  /** The same number for variables that move in proportion (three movements: chance would need 2^52); 0: no movement. */
  direction(column: number): number {
    const [a, b, c] = this.movements.map((movement) => movement[column]) as [number, number, number];
    if (a === 0) return 0;
    const scale = inverse(a, this.prime);
    return 1 + ((b * scale) % this.prime) * this.prime + ((c * scale) % this.prime);
  }

  /** The variables taken out from which one follows that does not move; or one beside `other`, if they move in proportion. */
  ties(column: number, other = -1): number[] {
    const [own, its] = [this.#rows[this.#rowOf[column] as number], this.#rows[this.#rowOf[other] ?? -1]];
    const row = own && its ? this.#sum(own, its, this.prime - this.#ratio(column, other), -1) : (own ?? its);
    return [...(row?.columns ?? [])].filter((each) => this.#state[each] === held);
  }

  #ratio(column: number, other: number): number {
    const [one, its] = [column, other].map((each) => this.movements[0]?.[each]) as [number, number];
    return (one * inverse(its, this.prime)) % this.prime;
  }

  readonly #drawnFor = (column: number): number[] =>
    [...this.movements.keys()].map((which) => drawn(3 * column + which, this.prime));

  #isLower(a: number, b: number): boolean {
    const difference = (this.#rank[a] as number) - (this.#rank[b] as number);
    return difference < 0 || (difference === 0 && a < b);
  }

  #balance(row: Row, basic: number, movement: Float64Array): number {
    let sum = 0;
    for (let at = 0; at < row.columns.length; at++) {
      const column = row.columns[at] as number;
      if (column !== basic) sum = (sum + (row.factors[at] as number) * (movement[column] as number)) % this.prime;
    }
    return residue(-sum, this.prime);
  }

  /** A free variable moves no more. */
  #stop(column: number, before: Map<number, readonly number[]>): void {
    for (const id of this.#rowsHolding(column)) this.#remember(before, this.#basics[id] as number);
    this.#remember(before, column);
    this.#move(
      column,
      this.movements.map((movement) => this.prime - (movement[column] as number))
    );
  }

  /** A free variable moves by so much more: every basic one in a row with it makes up for that. */
  #move(column: number, by: readonly number[]): void {
    for (const id of this.#rowsHolding(column)) {
      const row = this.#rows[id] as Row;
      const basic = this.#basics[id] as number;
      const factor = this.prime - (row.factors[positionOf(row, column)] as number);
      for (const [which, movement] of this.movements.entries()) {
        movement[basic] = ((movement[basic] as number) + factor * (by[which] as number)) % this.prime;
      }
    }
    for (const [which, movement] of this.movements.entries()) {
      movement[column] = ((movement[column] as number) + (by[which] as number)) % this.prime;
    }
  }

  #remember(before: Map<number, readonly number[]>, column: number): void {
    if (!before.has(column))
      before.set(
        column,
        this.movements.map((movement) => movement[column] as number)
      );
  }

  /** The hidden variable of a row, other than its basic one, that stands in the fewest rows; -1 where there is none. */
  #freest(id: number): number {
    const row = this.#rows[id] as Row;
    let best = -1;
    for (const column of row.columns) {
      if (this.#state[column] !== live || column === this.#basics[id]) continue;
      if (best === -1 || this.#crowd(column) < this.#crowd(best)) best = column;
    }
    return best;
  }

  #crowd(column: number): number {
    return this.#rowsWith[column]?.length ?? 0;
  }

  /** The rows that hold a variable; forgets the rows that once did. */
  #rowsHolding(column: number): number[] {
    const ids = (this.#rowsWith[column] ?? []).filter((id) => positionOf(this.#rows[id] as Row, column) >= 0);
    const distinct = [...new Set(ids)];
    this.#rowsWith[column] = distinct;
    return distinct;
  }

  #pivot(id: number, column: number): void {
    const old = this.#basics[id];
    if (old !== undefined) this.#rowOf[old] = -1;
    const row = this.#scaled(this.#rows[id] as Row, column);
    this.#rows[id] = row;
    this.#basics[id] = column;
    this.#rowOf[column] = id;
    for (const other of this.#rowsHolding(column)) {
      if (other === id) continue;
      const target = this.#rows[other] as Row;
      const factor = target.factors[positionOf(target, column)] as number;
      this.#rows[other] = this.#sum(target, row, this.prime - factor, other);
    }
    this.#rowsWith[column] = [id];
  }

  #scaled(row: Row, column: number): Row {
    const factor = row.factors[positionOf(row, column)] as number;
    if (factor === 1) return row;
    const scale = inverse(factor, this.prime);
    return { columns: row.columns, factors: row.factors.map((value) => (value * scale) % this.prime) };
  }

  #enter(column: number, id: number): void {
    if (id >= 0) this.#rowsWith[column]?.push(id);
  }

  /** target + factor * source, without the variables that are gone; notes where a variable enters the row `id`. */
  #sum(target: Row, source: Row, factor: number, id: number): Row {
    const [columns, factors] = [this.#scratchColumns, this.#scratchFactors];
    const [a, b] = [target.columns, source.columns];
    let [i, j, length] = [0, 0, 0];
    while (i < a.length || j < b.length) {
      const left = i < a.length ? (a[i] as number) : Infinity;
      const right = j < b.length ? (b[j] as number) : Infinity;
      const column = Math.min(left, right);
      const own = left === column ? (target.factors[i++] as number) : 0;
      const added = right === column ? factor * (source.factors[j++] as number) : 0;
      const value = (own + added) % this.prime;
      if (value === 0 || this.#state[column] === gone) continue;
      if (left !== column) this.#enter(column, id);
      columns[length] = column;
      factors[length++] = value;
    }
    return { columns: columns.slice(0, length), factors: factors.slice(0, length) };
  }
}

/** Binary search; -1 where the row does not hold the column. */
function positionOf({ columns }: Row, column: number): number {
  let [low, high] = [0, columns.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = columns[middle] as number;
    if (found === column) return middle;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
