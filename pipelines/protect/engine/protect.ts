import loadHighs, { type Highs } from "highs";
import { Blocks } from "./blocks.ts";
import { withComplements } from "./complements.ts";
import { DoubtNeed } from "./doubt-need.ts";
import { Exposure } from "./exposure.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { merge } from "./merged.ts";
import { informedLimits, outsiderLimits, Witnesses } from "./moves.ts";
import type { Need } from "./needs.ts";
import type { Cause, Pattern } from "./pattern.ts";
import { isSensitive, problemOf, shownOf, type Problem } from "./problem.ts";
import { Prover } from "./prover.ts";
import { publishHeaviest } from "./publishing.ts";
import { purchase } from "./purchase.ts";
import { primes } from "./residues.ts";
import type { Cell, System } from "./system.ts";
import { thin } from "./thinning.ts";
import { WidthNeed } from "./width-need.ts";

/** How much is promised; everything unless said otherwise. */
export interface Protection {
  /** Against people who are alone in a cell and subtract it. */
  readonly insiders?: boolean;
  /** How far apart the bounds of a sensitive cell must be (default: its threshold); `none`: only not equal. */
  readonly width?: ((cell: Cell) => number) | "none";
  /** Against people who know that a hidden count is at least 1, and which of them are small. Only with a width. */
  readonly rules?: boolean;
  /** "All but one part" is protected like a cell. */
  readonly complements?: boolean;
}

/** What to hide, why, and what could not be had. */
export interface Protected {
  /** Ids of published cells that must be hidden. */
  readonly hidden: ReadonlySet<string>;
  readonly causes: ReadonlyMap<string, Cause>;
  /** Sensitive cells that nothing can protect any more: known, or exact whatever is hidden. A release must stop. */
  readonly unsafe: readonly string[];
  /** Sensitive cells that are not exact, but protected less than was asked for, however much is hidden. */
  readonly weak: readonly string[];
  readonly figures: Figures;
}

/**
 * The cells that must be hidden so that no sensitive cell is learned from the published ones, over all equations and
 * comparisons at once. For every sensitive cell that is neither `unsafe` nor `weak`:
 *  - it follows from no adding and subtracting, nor for a person who is alone in another hidden cell and subtracts it;
 *  - for an outsider who knows that no count is negative, its bounds are at least its width apart;
 *  - for an insider who knows that, too, and for somebody who knows that hidden counts are at least 1, and even which of
 *    them are small, two values are possible.
 * Width and values are proved by whole tables, checked in whole numbers. Not promised: anything against several insiders
 * together, or against a simulation of this very program. The result depends on the system alone, not on the order of its parts.
 * Throws where an equation or a comparison does not hold.
 */
export async function protect(system: System, protection: Protection = {}): Promise<Protected> {
  const { insiders = true, complements = true } = protection;
  const problem = problemOf(merge(complements ? withComplements(system) : system));
  const pattern = publishHeaviest(problem, { insiders });
  const { width, weak } = protection.width === "none" ? exactOnly : await widen(problem, pattern, protection);
  const lost = exposedAnyway(problem, pattern, insiders);
  return {
    hidden: new Set(hiddenCells(pattern).map(({ cell }) => cell.id)),
    causes: new Map(hiddenCells(pattern).map(({ cell, cause }) => [cell.id, cause])),
    unsafe: idsOf(problem, [...problem.lost, ...lost.linear]),
    weak: idsOf(
      problem,
      [...new Set([...lost.singleton, ...weak])].filter((v) => !lost.linear.includes(v))
    ),
    figures: figuresOf(problem, pattern, width)
  };
}

interface Widened {
  readonly width: ((variable: number) => number) | undefined;
  readonly weak: readonly number[];
}
const exactOnly: Widened = { width: undefined, weak: [] };

let solver: Promise<Highs> | undefined;
/** One solver for the process: to start it takes longer than a small table. */
const startSolver = (): Promise<Highs> => (solver ??= loadHighs());

/** The stage of bounds: proves what it can, buys what is missing, then gives back what is not needed. */
async function widen(problem: Problem, pattern: Pattern, protection: Protection): Promise<Widened> {
  const { insiders = true, rules = true, width } = protection;
  const widthOf = typeof width === "function" ? width : ({ threshold, width = threshold }: Cell): number => width;
  const wide = new WidthNeed(problem, (v) => Math.max(1, ...(problem.variables[v]?.cells ?? []).map(widthOf)));
  const doubts: Need[] = [
    ...(rules ? [new DoubtNeed(problem, informedLimits(problem), "rules")] : []),
    ...(insiders ? [new DoubtNeed(problem, outsiderLimits(problem), "singleton")] : [])
  ];
  const tools = { highs: await startSolver(), blocks: new Blocks(problem), witnesses: new Witnesses(problem) };
  const prover = new Prover(tools, pattern, [wide, ...doubts]);
  const sensitive = [...problem.sensitive.keys()].filter((v) => problem.sensitive[v] === 1);
  const weak = purchase(prover, wide, prover.prove(wide, sensitive));
  for (const v of weak) settleForLess(prover, wide, v);
  for (const need of doubts) weak.push(...purchase(prover, need, prover.prove(need, sensitive)));
  thin(prover, [wide, ...doubts], { insiders });
  prover.dispose();
  return { width: (v) => wide.widthOf(v), weak };
}

/** The widest that can be had for one variable, found by halving. */
function settleForLess(prover: Prover, wide: WidthNeed, variable: number): void {
  let [had, missed] = [wide.widthOf(variable), wide.wantedOf(variable)];
  while (missed - had > 1) {
    const middle = had + Math.floor((missed - had) / 2);
    wide.settle(variable, middle);
    if (purchase(prover, wide, [variable]).length === 0) had = Math.max(middle, wide.widthOf(variable));
    else missed = middle;
  }
  wide.settle(variable, had);
}

/**
 * The sensitive variables that are exposed even with everything hidden that can be. Throws where the pattern exposes any
 * other one: it is checked afresh, modulo another prime.
 */
function exposedAnyway(
  problem: Problem,
  { hidden }: Pattern,
  insiders: boolean
): { readonly linear: number[]; readonly singleton: number[] } {
  const everything = problem.fixed.map((flag) => 1 - flag);
  const anyway = new Exposure(problem, everything, { insiders }, primes[1]).hopeless;
  const now = new Exposure(problem, hidden, { insiders }, primes[1]).hopeless;
  const leaked = [...now.keys()].filter((v) => !anyway.has(v));
  if (leaked.length > 0) throw new Error(`exposed after all: ${idsOf(problem, leaked).join(", ")}`);
  const by = (how: "linear" | "singleton"): number[] => [...anyway].filter(([, each]) => each === how).map(([v]) => v);
  return { linear: by("linear"), singleton: by("singleton") };
}

function hiddenCells({ problem, hidden, causes }: Pattern): { readonly cell: Cell; readonly cause: Cause }[] {
  return problem.units.flatMap((_, unit) => {
    const cells = shownOf(problem, unit)
      .filter((v) => hidden[v] === 1)
      .flatMap((v) => problem.variables[v]?.cells ?? [])
      .filter((cell) => cell.unpublished !== true);
    return cells.map((cell) => ({ cell, cause: ownCause(cell) ?? causes.get(unit) ?? "mask" }));
  });
}

function ownCause({ value, threshold, sensitive, withheld }: Cell): Cause | undefined {
  if (value > 0 && value < threshold) return "small";
  if (sensitive === true) return "rule";
  return withheld === true ? "withheld" : undefined;
}

const idsOf = ({ variables }: Problem, found: readonly number[]): string[] =>
  found.flatMap((v) => variables[v]?.cells.filter(isSensitive).map(({ id }) => id) ?? []).sort();
