import type { Highs } from "highs";
import type { ExactOptions } from "./exposure.ts";
import { costOf } from "./pattern.ts";
import { shownOf, type Problem } from "./problem.ts";
import { Relations } from "./relations.ts";

/** How often units are chosen anew; what still follows then is left to the caller. */
const mostRounds = 8;
/** Branches after which a search in whole numbers gives up: a count, not a time, so that every run ends alike. */
const mostBranches = 50;
/** How far the price may be from the least, as a share of it. */
const gap = 0.001;

/**
 * Units to hide beside those hidden from the start so that nothing sensitive follows exactly: the cheapest choice that
 * meets every relation by which something follows, as far as it was found. Relations are found as they are needed: choose,
 * see what still follows and from what, add that, choose again. This is the cutting-plane method for cell suppression
 * (Fischetti and Salazar, Management Science 47, 2001) with the exact relations alone. Of the last few that keep coming
 * up in tables of many dimensions some may be left open, and some units may turn out not to be needed.
 */
export function leastCover(problem: Problem, highs: Highs, options: ExactOptions): ReadonlySet<number> {
  const relations = new Relations(problem, options);
  const cuts = new Cuts((unit) => costOf(problem.units[unit]), highs);
  let hidden: ReadonlySet<number> = new Set();
  for (let round = 0; round < mostRounds; round++) {
    const found = relations.open();
    if (found.length === 0) break;
    for (const units of found) cuts.add(units);
    const chosen = cuts.choice();
    relations.publish(
      variablesOf(
        problem,
        [...hidden].filter((unit) => !chosen.has(unit))
      )
    );
    relations.hide(
      variablesOf(
        problem,
        [...chosen].filter((unit) => !hidden.has(unit))
      )
    );
    hidden = chosen;
  }
  return hidden;
}

const variablesOf = (problem: Problem, units: readonly number[]): number[] =>
  units.flatMap((unit) => shownOf(problem, unit));

/** Cuts that have units in common, directly or through others, and the units chosen for them so far. */
interface Group {
  readonly cuts: readonly (readonly number[])[];
  chosen?: readonly number[];
}

/** Sets of units of which at least one must be hidden; each group is solved for itself, and again when it grows. */
class Cuts {
  readonly #priceOf: (unit: number) => number;
  readonly #highs: Highs;
  readonly #groupOf = new Map<number, Group>();

  constructor(priceOf: (unit: number) => number, highs: Highs) {
    this.#priceOf = priceOf;
    this.#highs = highs;
  }

  add(cut: readonly number[]): void {
    const near = new Set(cut.flatMap((unit) => this.#groupOf.get(unit) ?? []));
    const group: Group = { cuts: [...[...near].flatMap(({ cuts }) => cuts), cut] };
    for (const unit of group.cuts.flat()) this.#groupOf.set(unit, group);
  }

  /** The cheapest units that meet every cut. */
  choice(): Set<number> {
    const groups = [...new Set(this.#groupOf.values())];
    return new Set(groups.flatMap((group) => (group.chosen ??= this.#chooseFor(group.cuts))));
  }

  #chooseFor(cuts: Group["cuts"]): number[] {
    const columns = [...new Set(cuts.flat())].sort((a, b) => a - b);
    if (cuts.length === 1) return [this.#cheapest(columns)];
    const place = new Map(columns.map((unit, at) => [unit, at]));
    const starts = [0];
    for (const cut of cuts) starts.push((starts.at(-1) ?? 0) + cut.length);
    const indices = Int32Array.from(cuts.flat(), (unit) => place.get(unit) ?? 0);
    const size = { numCols: columns.length, numRows: cuts.length };
    const values = new Float64Array(indices.length).fill(1);
    const model = this.#highs.createModel({
      ...size,
      colCost: Float64Array.from(columns, this.#priceOf),
      colLower: new Float64Array(columns.length),
      colUpper: new Float64Array(columns.length).fill(1),
      integrality: new Int32Array(columns.length).fill(this.#highs.constants.variableType.integer),
      rowLower: new Float64Array(cuts.length).fill(1),
      rowUpper: new Float64Array(cuts.length).fill(Infinity),
      matrix: { format: "csr", ...size, starts: Int32Array.from(starts), indices, values }
    });
    model.options.set({ output_flag: false, random_seed: 1, mip_max_nodes: mostBranches, mip_rel_gap: gap });
    model.run();
    const { colValue } = model.getSolution();
    model.dispose();
    const chosen = new Set(columns.filter((_, at) => (colValue[at] ?? 0) > 0.5));
    for (const cut of cuts) if (cut.every((unit) => !chosen.has(unit))) chosen.add(this.#cheapest(cut));
    return [...chosen];
  }

  readonly #cheapest = (units: readonly number[]): number =>
    units.reduce((best, unit) => (this.#priceOf(unit) < this.#priceOf(best) ? unit : best), units[0] ?? -1);
}
