import { linked, type Equations, type Row } from "./equations.ts";
import { copied, type Ranges } from "./ranges.ts";

/** Unknowns that hang together by equations, apart from all others. */
export interface Block {
  readonly equations: Equations;
  readonly ranges: Ranges;
  /** By unknown of the block: its number in the whole. */
  readonly origin: Int32Array;
}

/** Puts the unknowns that are settled into the equations, and takes apart what no longer hangs together. */
export function blocksOf(equations: Equations, ranges: Ranges): Block[] {
  const isFree = (column: number): boolean => (ranges.low[column] ?? 0) < (ranges.high[column] ?? 0);
  const rows = equations.rows.map((row) => withoutSettled(row, ranges)).filter(({ columns }) => columns.length > 0);
  const leaders = new Leaders(equations.ids.length);
  for (const { columns } of rows) columns.forEach((column) => leaders.join(columns[0] ?? column, column));
  const members = grouped([...equations.ids.keys()].filter(isFree), (column) => leaders.of(column));
  const rowsByLeader = grouped(rows, ({ columns }) => leaders.of(columns[0] ?? 0));
  return [...members].map(([leader, columns]) =>
    blockOf({ equations, ranges, columns, rows: rowsByLeader.get(leader) ?? [] })
  );
}

function withoutSettled({ columns, factors, constant }: Row, ranges: Ranges): Row {
  const kept: number[] = [];
  let rest = constant;
  columns.forEach((column, at) => {
    const low = ranges.low[column] ?? 0;
    if (low < (ranges.high[column] ?? 0)) kept.push(at);
    else rest -= (factors[at] ?? 0) * low;
  });
  return {
    columns: Int32Array.from(kept, (at) => columns[at] ?? 0),
    factors: Float64Array.from(kept, (at) => factors[at] ?? 0),
    constant: rest
  };
}

/** A block in which unknowns that are always equal are one. */
export interface Collapsed {
  readonly block: Block;
  /** By unknown of the new block: those of the old one that it stands for. */
  readonly members: readonly (readonly number[])[];
}

/** Takes for one what an equation says is equal: a total and its only part that is not settled. */
export function collapsed({ equations, ranges, origin }: Block): Collapsed {
  const leaders = new Leaders(equations.ids.length);
  for (const { columns, factors, constant } of equations.rows) {
    const isEqual = columns.length === 2 && constant === 0 && (factors[0] ?? 0) + (factors[1] ?? 0) === 0;
    if (isEqual) leaders.join(columns[0] ?? 0, columns[1] ?? 0);
  }
  const members = [...grouped([...equations.ids.keys()], (column) => leaders.of(column)).values()];
  const place = new Int32Array(equations.ids.length);
  members.forEach((columns, at) => columns.forEach((column) => (place[column] = at)));
  const ends = (end: Float64Array, pick: (...values: number[]) => number): Float64Array =>
    Float64Array.from(members, (columns) => pick(...columns.map((column) => end[column] ?? 0)));
  const rows = equations.rows.map((row) => renumbered(row, place)).filter(({ columns }) => columns.length > 0);
  const first = members.map(([column = 0]) => column);
  return {
    block: {
      equations: linked(
        first.map((column) => equations.ids[column] ?? ""),
        first.filter((column) => column < equations.cells).length,
        rows
      ),
      ranges: { low: ends(ranges.low, Math.max), high: ends(ranges.high, Math.min) },
      origin: Int32Array.from(first, (column) => origin[column] ?? 0)
    },
    members
  };
}

function renumbered({ columns, factors, constant }: Row, place: Int32Array): Row {
  const terms = new Map<number, number>();
  columns.forEach((column, at) => {
    const to = place[column] ?? 0;
    terms.set(to, (terms.get(to) ?? 0) + (factors[at] ?? 0));
  });
  const kept = [...terms].filter(([, factor]) => factor !== 0);
  return {
    columns: Int32Array.from(kept, ([column]) => column),
    factors: Float64Array.from(kept, ([, factor]) => factor),
    constant
  };
}

interface Members {
  readonly equations: Equations;
  readonly ranges: Ranges;
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
}

function blockOf({ equations, ranges, columns, rows }: Members): Block {
  const place = new Map(columns.map((column, at) => [column, at]));
  const moved = rows.map((row) => ({ ...row, columns: row.columns.map((column) => place.get(column) ?? -1) }));
  const ids = columns.map((column) => equations.ids[column] ?? "");
  const cells = columns.filter((column) => column < equations.cells).length;
  const pick = (from: Float64Array): Float64Array => Float64Array.from(columns, (column) => from[column] ?? 0);
  return {
    equations: linked(ids, cells, moved),
    ranges: copied({ low: pick(ranges.low), high: pick(ranges.high) }),
    origin: Int32Array.from(columns)
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Union-find with halving of paths. */
export class Leaders {
  readonly #leader: Int32Array;
  constructor(members: number) {
    this.#leader = Int32Array.from({ length: members }, (_, index) => index);
  }

  of(member: number): number {
    let at = member;
    while (this.#leader[at] !== at) {
      const above = this.#leader[at] ?? at;
      this.#leader[at] = this.#leader[above] ?? above;
      at = this.#leader[at] ?? at;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)];
    this.#leader[Math.max(one, other)] = Math.min(one, other);
  }
}
