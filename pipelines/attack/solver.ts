import loadHighs, { type Highs, type Model } from "highs";
import type { Row } from "./equations.ts";
import type { Ranges } from "./ranges.ts";

/** Where a solver stopped. `none`: nothing fits; `open`: it gave up, or the unknown has no end in that direction. */
export type Ending = "best" | "endless" | "none" | "open";

export interface Solved {
  readonly ending: Ending;
  /** A filling of all unknowns of the programme; of use only where the ending is `best`. */
  readonly values: Float64Array;
}

/** Unknowns within ranges that meet equations, open to one question after another. Must be closed. */
export interface Programme {
  /** The filling with the least sum of cost x unknown. */
  readonly least: (costs: ReadonlyMap<number, number>) => Solved;
  /** The same in whole numbers, or the best found before it gives up. */
  readonly leastWhole: (costs: ReadonlyMap<number, number>) => Solved;
  /** Sets other ends for an unknown. */
  readonly limit: (column: number, low: number, high: number) => void;
  readonly close: () => void;
}

/** Opens programmes; one HiGHS serves all. */
export interface Solver {
  readonly open: (rows: readonly Row[], ranges: Ranges) => Programme;
  /** Programmes solved so far: in fractions, and in whole numbers. */
  readonly tally: { linear: number; whole: number };
}

let loaded: Promise<Highs> | undefined;

/** HiGHS 1.15 as WebAssembly; single-threaded and the same at every run. */
export async function loadSolver(): Promise<Solver> {
  const highs = await (loaded ??= loadHighs());
  const tally = { linear: 0, whole: 0 };
  return { tally, open: (rows, ranges) => new HighsProgramme(highs, { rows, ranges, tally }) };
}

interface Task {
  readonly rows: readonly Row[];
  readonly ranges: Ranges;
  readonly tally: { linear: number; whole: number };
}

/** Answers to more than this many unknowns begin with a presolve; smaller ones go on from the last answer. */
const largeProgramme = 2000;
/** Branches after which a search in whole numbers gives up: a count, not a time, so that every run ends alike. */
const mostBranches = 500;

class HighsProgramme implements Programme {
  readonly #model: Model;
  readonly #highs: Highs;
  readonly #unknowns: number;
  readonly #tally: Task["tally"];
  #costed: number[] = [];
  #isWhole = false;
  #runs = 0;

  constructor(highs: Highs, { rows, ranges, tally }: Task) {
    this.#highs = highs;
    this.#tally = tally;
    this.#unknowns = ranges.low.length;
    this.#model = highs.createModel(modelOf(rows, ranges));
    this.#model.options.set({ output_flag: false, random_seed: 1 });
  }

  least(costs: ReadonlyMap<number, number>): Solved {
    this.#tally.linear += 1;
    if (this.#isWhole) this.#model.clearIntegrality();
    this.#isWhole = false;
    const first = this.#runs === 0 && this.#unknowns > largeProgramme;
    this.#model.options.set({ presolve: first ? "on" : "off", simplex_strategy: first ? 1 : 4 });
    return this.#run(costs);
  }

  leastWhole(costs: ReadonlyMap<number, number>): Solved {
    this.#tally.whole += 1;
    const { integer } = this.#highs.constants.variableType;
    const all = { kind: "range", from: 0, to: this.#unknowns - 1 } as const;
    if (!this.#isWhole) this.#model.changeColsIntegrality(all, Array(this.#unknowns).fill(integer));
    this.#isWhole = true;
    this.#model.options.set({ presolve: "on", simplex_strategy: 1, mip_max_nodes: mostBranches });
    return this.#run(costs);
  }

  limit(column: number, low: number, high: number): void {
    this.#model.raw.changeColBounds(column, low, high);
  }

  close(): void {
    this.#model.dispose();
  }

  #run(costs: ReadonlyMap<number, number>): Solved {
    const raw = this.#model.raw;
    for (const column of this.#costed) if (!costs.has(column)) raw.changeColCost(column, 0);
    for (const [column, cost] of costs) raw.changeColCost(column, cost);
    this.#costed = [...costs.keys()];
    this.#runs += 1;
    raw.run();
    const ending = this.#ending();
    return { ending, values: ending === "best" ? Float64Array.from(this.#model.getSolution().colValue) : none };
  }

  #ending(): Ending {
    const { modelStatus } = this.#highs.constants;
    const status = this.#model.getModelStatus();
    if (status === modelStatus.optimal) return "best";
    if (status === modelStatus.unbounded) return "endless";
    return status === modelStatus.infeasible ? "none" : "open";
  }
}

const none = new Float64Array();

function modelOf(rows: readonly Row[], { low, high }: Ranges) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ columns }, row) => (starts[row + 1] = (starts[row] ?? 0) + columns.length));
  const [indices, values] = [new Int32Array(starts.at(-1) ?? 0), new Float64Array(starts.at(-1) ?? 0)];
  rows.forEach(({ columns, factors }, row) => {
    indices.set(columns, starts[row] ?? 0);
    values.set(factors, starts[row] ?? 0);
  });
  const constants = Float64Array.from(rows, ({ constant }) => constant);
  const size = { numCols: low.length, numRows: rows.length };
  return {
    ...size,
    colCost: new Float64Array(low.length),
    ...{ colLower: low, colUpper: high, rowLower: constants, rowUpper: constants },
    matrix: { format: "csr" as const, ...size, starts, indices, values }
  };
}
