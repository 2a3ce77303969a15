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
import { leastPattern } from "./publishing.ts";
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

/** Who could still be told something: somebody who is alone in another cell, or who knows the rules. */
export type Doubter = "insiders" | "rules";

/** What is promised of a weak cell all the same. */
export interface Kept {
  /** How far apart an outsider's bounds are; at least 1. */
  readonly width: number;
  /** Against whom it is not promised that two values are possible. */
  readonly except: readonly Doubter[];
}

/** What to hide, why, and what could not be had. */
export interface Protected {
  /** Ids of published cells that must be hidden. */
  readonly hidden: ReadonlySet<string>;
  readonly causes: ReadonlyMap<string, Cause>;
  /** Sensitive cells that nothing can protect any more: known, or exact whatever is hidden. A release must stop. */
  readonly unsafe: readonly string[];
  /** Sensitive cells that are not exact, but protected less than was asked for, however much is hidden; and how well. */
  readonly weak: ReadonlyMap<string, Kept>;
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
  const pattern = leastPattern(problem, await startSolver(), { insiders });
  const { width, short } =
    protection.width === "none"
      ? { width: undefined, short: new Shortfall() }
      : await widen(problem, pattern, protection);
  const lost = exposedAnyway(problem, pattern, insiders);
  short.note(lost.singleton, "insiders");
  return {
    hidden: new Set(hiddenCells(pattern).map(({ cell }) => cell.id)),
    causes: new Map(hiddenCells(pattern).map(({ cell, cause }) => [cell.id, cause])),
    unsafe: idsOf(problem, [...problem.lost, ...lost.linear]),
    weak: short.kept(problem, { except: lost.linear, width }),
    figures: figuresOf(problem, pattern, width)
  };
}

type WidthOf = (variable: number) => number;

/** The variables for which less can be had than was asked, and against whom. */
class Shortfall {
  readonly #doubters = new Map<number, Set<Doubter>>();

  /** Without a doubter: they are narrower for everybody. */
  note(variables: readonly number[], doubter?: Doubter): void {
    for (const v of variables) {
      const known = this.#doubters.get(v) ?? new Set();
      this.#doubters.set(v, doubter === undefined ? known : known.add(doubter));
    }
  }

  /** By sensitive cell, in the order of their ids, except for variables that are lost altogether. */
  kept(
    problem: Problem,
    { except, width }: { except: readonly number[]; width: WidthOf | undefined }
  ): Map<string, Kept> {
    const weak = [...this.#doubters].filter(([v]) => !except.includes(v));
    const kept = weak.flatMap(([v, doubters]) => {
      const own: Kept = { width: Math.max(1, width?.(v) ?? 1), except: [...doubters].sort() };
      return idsOf(problem, [v]).map((id) => [id, own] as const);
    });
    return new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

interface Widened {
  readonly width: WidthOf;
  readonly short: Shortfall;
}

let solver: Promise<Highs> | undefined;
/** One solver for the process: to start it takes longer than a small table. */
const startSolver = (): Promise<Highs> => (solver ??= loadHighs());

/** The stage of bounds: proves what it can, buys what is missing, then gives back what is not needed. */
async function widen(problem: Problem, pattern: Pattern, protection: Protection): Promise<Widened> {
  const { insiders = true, rules = true, width } = protection;
  const widthOf = typeof width === "function" ? width : ({ threshold, width = threshold }: Cell): number => width;
  const wide = new WidthNeed(problem, (v) => Math.max(1, ...(problem.variables[v]?.cells ?? []).map(widthOf)));
  const doubts: readonly (readonly [Doubter, Need])[] = [
    ...(rules ? [["rules", new DoubtNeed(problem, informedLimits(problem), "rules")] as const] : []),
    ...(insiders ? [["insiders", new DoubtNeed(problem, outsiderLimits(problem), "singleton")] as const] : [])
  ];
  const needs = [wide, ...doubts.map(([, need]) => need)];
  const tools = { highs: await startSolver(), blocks: new Blocks(problem), witnesses: new Witnesses(problem) };
  const prover = new Prover(tools, pattern, needs);
  const sensitive = [...problem.sensitive.keys()].filter((v) => problem.sensitive[v] === 1);
  const short = new Shortfall();
  const narrow = purchase(prover, wide, prover.prove(wide, sensitive));
  for (const v of narrow) settleForLess(prover, wide, v);
  short.note(narrow);
  for (const [doubter, need] of doubts) short.note(purchase(prover, need, prover.prove(need, sensitive)), doubter);
  thin(prover, needs, { insiders });
  prover.dispose();
  return { width: (v) => wide.widthOf(v), short };
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
