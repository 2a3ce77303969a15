import { shownOf, type Problem, type Unit } from "./problem.ts";

/** What hiding a unit costs beside its weight, so that few cells are preferred to little mass. */
const perUnit = 4;

/** Why a cell is hidden. The first three and `mask` come before anything is decided; the others are secondary. */
export type Cause = "small" | "rule" | "withheld" | "mask" | "linear" | "singleton" | "width" | "rules";

/** What it costs to hide a unit; little where it was hidden in the release before. */
export const costOf = (unit: Unit | undefined): number =>
  unit === undefined ? Infinity : (perUnit + unit.weight) * (unit.preferred ? 0.25 : 1);

/** Which variables are hidden so far, and what it would cost to hide more. */
export class Pattern {
  readonly problem: Problem;
  readonly hidden: Uint8Array;
  /** Why each secondary unit is hidden. */
  readonly causes = new Map<number, Cause>();
  /** Grows with every change. */
  version = 0;

  constructor(problem: Problem) {
    this.problem = problem;
    this.hidden = Uint8Array.from(problem.hiddenAtFirst);
  }

  /** The price of hiding the unit of a variable; 0 where it is hidden. */
  priceOf(variable: number): number {
    if (this.hidden[variable] === 1) return 0;
    return costOf(this.problem.units[this.problem.unitOf[variable] as number]);
  }

  /** The units that a table would need hidden. */
  missing(variables: Iterable<number>): Set<number> {
    const units = new Set<number>();
    for (const v of variables) if (this.hidden[v] === 0) units.add(this.problem.unitOf[v] as number);
    return units;
  }

  /** Hides a unit. */
  hide(unit: number, cause: Cause): void {
    this.causes.set(unit, cause);
    this.#turn(unit, 1);
  }

  /** Publishes a unit. */
  publish(unit: number): void {
    this.causes.delete(unit);
    this.#turn(unit, 0);
  }

  #turn(unit: number, hidden: 0 | 1): void {
    for (const v of shownOf(this.problem, unit)) this.hidden[v] = hidden;
    this.version++;
  }
}
