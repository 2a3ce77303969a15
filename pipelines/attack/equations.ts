import { Contradiction, type Unknowns } from "./unknowns.ts";

/** One equation over hidden cells: the sum of factor x unknown is the constant. */
export interface Row {
  readonly columns: Int32Array;
  readonly factors: Float64Array;
  readonly constant: number;
}

/**
 * The unknowns of a release as numbers: hidden cells first, in the order of their ids, then what is left of each outer
 * cell beyond its inner one. All are whole and at least 0.
 */
export interface Equations {
  readonly ids: readonly string[];
  /** How many of the unknowns are cells. */
  readonly cells: number;
  readonly rows: readonly Row[];
  /** By unknown: the rows that hold it. */
  readonly rowsOf: readonly Int32Array[];
}

/** Links unknowns to the rows that hold them. */
export function linked(ids: readonly string[], cells: number, rows: readonly Row[]): Equations {
  const rowsOf: number[][] = ids.map(() => []);
  rows.forEach(({ columns }, row) => columns.forEach((column) => rowsOf[column]?.push(row)));
  return { ids, cells, rows, rowsOf: rowsOf.map((list) => Int32Array.from(list)) };
}

/**
 * Puts the published values into the equations. Throws a Contradiction where published values alone do not add up, and
 * an Error for an unknown cell or a value that is no count.
 */
export function equationsOf({ cells, equations, atMost }: Unknowns): Equations {
  const values = new Map(cells.map(({ id, value }) => [id, checked(id, value)]));
  const hidden = cells.flatMap(({ id, value }) => (value === null ? [id] : [])).sort();
  const columns = new Map(hidden.map((id, column) => [id, column]));
  const slacks = atMost.filter(({ inner, outer }) => columns.has(inner) || columns.has(outer));
  const isSlack = new Set(slacks);
  const put = new Terms(values, columns);
  const rows = [
    ...equations.map(({ total, parts }) => put.row(total, parts)),
    ...atMost.filter((pair) => !isSlack.has(pair)).map((pair) => put.refuseAbove(pair)),
    ...slacks.map(({ inner, outer }, index) => put.row(outer, [inner], hidden.length + index))
  ];
  const ids = [...hidden, ...slacks.map(({ inner, outer }) => `${inner} <= ${outer}`)];
  return linked(
    ids,
    hidden.length,
    rows.filter((row) => row !== null)
  );
}

function checked(id: string, value: number | null): number | null {
  if (value !== null && !(Number.isSafeInteger(value) && value >= 0)) throw new Error(`not a count: ${id}`);
  return value;
}

class Terms {
  readonly #values: ReadonlyMap<string, number | null>;
  readonly #columns: ReadonlyMap<string, number>;
  constructor(values: ReadonlyMap<string, number | null>, columns: ReadonlyMap<string, number>) {
    this.#values = values;
    this.#columns = columns;
  }

  /** The row "total - parts - slack = 0", or null when nothing in it is hidden. */
  row(total: string, parts: readonly string[], slack?: number): Row | null {
    const factors = new Map<number, number>();
    if (slack !== undefined) factors.set(slack, -1);
    let constant = this.#add(factors, total, 1);
    for (const part of parts) constant += this.#add(factors, part, -1);
    const kept = [...factors].filter(([, factor]) => factor !== 0);
    if (kept.length === 0 && constant !== 0) throw new Contradiction(total);
    if (kept.length === 0) return null;
    return {
      columns: Int32Array.from(kept, ([column]) => column),
      factors: Float64Array.from(kept, ([, factor]) => factor),
      constant
    };
  }

  refuseAbove({ inner, outer }: { inner: string; outer: string }): null {
    if (this.#valueOf(inner) > this.#valueOf(outer)) throw new Contradiction(`${inner} <= ${outer}`);
    return null;
  }

  /** Adds a term; what a published one takes to the other side is returned. */
  #add(factors: Map<number, number>, id: string, factor: number): number {
    const column = this.#columns.get(id);
    if (column === undefined) return -factor * this.#valueOf(id);
    factors.set(column, (factors.get(column) ?? 0) + factor);
    return 0;
  }

  #valueOf(id: string): number {
    const value = this.#values.get(id);
    if (value === undefined || value === null) throw new Error(`unknown cell: ${id}`);
    return value;
  }
}
