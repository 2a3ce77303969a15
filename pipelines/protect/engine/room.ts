import type { Highs, Model } from "highs";
import type { Limits, Move, Witnesses } from "./moves.ts";
import type { Pattern } from "./pattern.ts";

/** What a table should show: a variable this much higher or lower, at a reward for each step, or exactly so. */
export interface Goal {
  readonly variable: number;
  readonly isUp: boolean;
  readonly most: number;
  /** Left out: the variable must move by `most`. */
  readonly reward?: number;
}

/** What a room is in. */
export interface Site {
  readonly pattern: Pattern;
  readonly witnesses: Witnesses;
  readonly limits: Limits;
}

/** A step of a hidden variable costs a little, so that tables differ in as few places as possible. */
const hiddenPrice = 1e-3;

/** Rooms with more members are not searched in whole numbers. */
const wholeRoom = 400;
/** So many variables are pinned, at most, to make an answer whole. */
const deepest = 12;
const tolerance = 1e-4;
/** The solver's word for a table that keeps all bounds, the best one or not. */
const feasible = 2;

/** The whole number that the solver means, or none. */
const whole = (change: number): number =>
  Math.abs(change - Math.round(change)) < tolerance ? Math.round(change) : Number.NaN;

const brokenOf = (part: Move): number[] => [...part].flatMap(([v, change]) => (Number.isNaN(change) ? [v] : []));

/**
 * A part of a system in which tables are looked for that look the same from outside: a linear programme with a column for
 * the way up and one for the way down of each member. Whatever the solver answers is rounded and checked in whole
 * numbers, part by part, and what does not pass does not count. Dispose it after use.
 */
export class Room {
  readonly #site: Site;
  readonly #members: readonly number[];
  readonly #model: Model;
  readonly #placeOf: ReadonlyMap<number, number>;
  #version = -1;
  #isPaying = false;
  #broken: readonly number[] = [];
  readonly #upper: Float64Array;
  readonly #cost: Float64Array;

  /** `members` may move; everything else stands still. */
  constructor(highs: Highs, site: Site, members: readonly number[]) {
    this.#site = site;
    this.#members = members;
    this.#placeOf = new Map(members.map((v, place) => [v, place]));
    this.#upper = new Float64Array(members.length * 2);
    this.#cost = new Float64Array(members.length * 2);
    this.#model = highs.createModel(this.#data());
    this.#model.options.set({ output_flag: false, presolve: "off", random_seed: 1 });
  }

  dispose(): void {
    this.#model.dispose();
  }

  /**
   * The best table for the goals with some variables pinned to their true value; none where there is none.
   * Published variables stand still, too, unless it may hide them and pay for it.
   */
  seek(goals: readonly Goal[], pinned: Iterable<number>, isPaying: boolean): Move | undefined {
    if (this.#version !== this.#site.pattern.version || this.#isPaying !== isPaying) this.#refresh(isPaying);
    const touched = new Set<number>();
    for (const variable of pinned) this.#pin(variable, touched);
    for (const goal of goals) this.#aim(goal, touched);
    this.#model.run();
    let move = this.#read();
    if (this.#misses(goals, move)) move = this.#isSmall() ? this.#seekWhole() : this.#dive(goals, touched);
    for (const place of touched) this.#reset(place);
    return move;
  }

  /** True where the one goal is missed only because the solver halved people. */
  #misses([only, ...others]: readonly Goal[], move: Move | undefined): boolean {
    return only !== undefined && others.length === 0 && this.#broken.length > 0 && move?.has(only.variable) !== true;
  }

  #isSmall(): boolean {
    return this.#members.length <= wholeRoom;
  }

  /** Pins the dearest variable that is not in whole numbers, again and again. */
  #dive(goals: readonly Goal[], touched: Set<number>): Move | undefined {
    for (let depth = 0; depth < deepest; depth++) {
      const broken = this.#broken.filter((v) => goals.every(({ variable }) => variable !== v));
      const price = (v: number): number => this.#cost[2 * (this.#placeOf.get(v) ?? 0)] as number;
      const dearest = broken.reduce((best, v) => (price(v) > price(best) ? v : best), broken[0] ?? -1);
      this.#pin(dearest, touched);
      this.#model.run();
      const move = this.#read();
      if (!this.#misses(goals, move)) return move;
    }
    return undefined;
  }

  #aim({ variable, isUp, most, reward }: Goal, touched: Set<number>): void {
    const place = this.#placeOf.get(variable);
    if (place === undefined) return;
    const [wanted, other] = isUp ? [2 * place, 2 * place + 1] : [2 * place + 1, 2 * place];
    const limit = Math.min(most, this.#upper[wanted] as number);
    this.#model.changeColBounds(other, 0, 0);
    this.#model.changeColBounds(wanted, reward === undefined ? most : 0, reward === undefined ? most : limit);
    if (reward !== undefined) this.#model.changeColCost(wanted, -reward);
    touched.add(place);
  }

  #pin(variable: number, touched: Set<number>): void {
    const place = this.#placeOf.get(variable);
    if (place === undefined) return;
    this.#model.changeColBounds(2 * place, 0, 0);
    this.#model.changeColBounds(2 * place + 1, 0, 0);
    touched.add(place);
  }

  #reset(place: number): void {
    for (const column of [2 * place, 2 * place + 1]) {
      this.#model.changeColBounds(column, 0, this.#upper[column] as number);
      this.#model.changeColCost(column, this.#cost[column] as number);
    }
  }

  /** Tells the solver what is hidden by now and what hiding more would cost. */
  #refresh(isPaying: boolean): void {
    const { pattern, limits } = this.#site;
    for (const [place, v] of this.#members.entries()) {
      const isOpen = isPaying || pattern.hidden[v] === 1;
      this.#upper[2 * place] = isOpen ? (limits.up[v] as number) : 0;
      this.#upper[2 * place + 1] = isOpen ? (limits.down[v] as number) : 0;
      this.#cost[2 * place] = this.#cost[2 * place + 1] = hiddenPrice + pattern.priceOf(v);
    }
    const all = { kind: "range", from: 0, to: this.#upper.length - 1 } as const;
    this.#model.changeColsBounds(all, new Float64Array(this.#upper.length), this.#upper);
    this.#model.changeColsCost(all, this.#cost);
    this.#version = pattern.version;
    this.#isPaying = isPaying;
  }

  /** What of the answer is in whole numbers and passes the checks. */
  #read(): Move | undefined {
    this.#broken = [];
    if (this.#model.info.get("primal_solution_status") !== feasible) return undefined;
    const { colValue } = this.#model.getSolution();
    const changes = new Map<number, number>();
    for (const [place, variable] of this.#members.entries()) {
      const change = (colValue[2 * place] as number) - (colValue[2 * place + 1] as number);
      if (Math.abs(change) > tolerance) changes.set(variable, change);
    }
    const { witnesses, limits } = this.#site;
    const parts = witnesses.partsOf(changes).map((part) => new Map([...part].map(([v, change]) => [v, whole(change)])));
    const sound = parts.filter((part) => witnesses.holds(part, limits));
    this.#broken = parts.filter((part) => !sound.includes(part)).flatMap((part) => brokenOf(part));
    return new Map(sound.flatMap((part) => [...part]));
  }

  /** Solves the same in whole numbers, within a number of steps so that no machine waits for ever. */
  #seekWhole(): Move | undefined {
    const columns = { kind: "range", from: 0, to: this.#upper.length - 1 } as const;
    this.#model.changeColsIntegrality(columns, new Int32Array(this.#upper.length).fill(1));
    this.#model.options.set({ mip_max_nodes: 50, mip_rel_gap: 0.2 });
    this.#model.run();
    const move = this.#read();
    this.#model.changeColsIntegrality(columns, new Int32Array(this.#upper.length));
    return move;
  }

  #data() {
    const { pattern, witnesses } = this.#site;
    const { balances, values } = pattern.problem;
    const rows = new Rows(this.#placeOf);
    for (const at of new Set(this.#members.flatMap((v) => witnesses.balancesOf(v)))) {
      rows.add(balances[at]?.variables ?? [], balances[at]?.factors ?? [], [0, 0]);
    }
    for (const { inner, outer } of new Set(this.#members.flatMap((v) => witnesses.pairsOf(v)))) {
      rows.add([outer, inner], [1, -1], [(values[inner] as number) - (values[outer] as number), Infinity]);
    }
    const columns = this.#upper.length;
    return {
      ...rows.data(columns),
      numCols: columns,
      colCost: this.#cost,
      colLower: new Float64Array(columns),
      colUpper: this.#upper
    };
  }
}

/** The equations and comparisons of a room, as the solver reads them. */
class Rows {
  readonly #placeOf: ReadonlyMap<number, number>;
  readonly #starts = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];
  readonly #bounds: (readonly [lower: number, upper: number])[] = [];

  constructor(placeOf: ReadonlyMap<number, number>) {
    this.#placeOf = placeOf;
  }

  add(variables: readonly number[], factors: readonly number[], bounds: readonly [number, number]): void {
    for (const [at, variable] of variables.entries()) {
      const place = this.#placeOf.get(variable);
      if (place === undefined) continue;
      this.#indices.push(2 * place, 2 * place + 1);
      this.#values.push(factors[at] as number, -(factors[at] as number));
    }
    this.#starts.push(this.#indices.length);
    this.#bounds.push(bounds);
  }

  data(columns: number) {
    const numRows = this.#bounds.length;
    return {
      numRows,
      rowLower: Float64Array.from(this.#bounds, ([lower]) => lower),
      rowUpper: Float64Array.from(this.#bounds, ([, upper]) => upper),
      matrix: {
        format: "csr" as const,
        numRows,
        numCols: columns,
        starts: Int32Array.from(this.#starts),
        indices: Int32Array.from(this.#indices),
        values: Float64Array.from(this.#values)
      }
    };
  }
}
