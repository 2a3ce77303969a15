import type { Formula, Term } from "../data/measures/measure.ts";
import { notApplicable, notAvailable, published, suppressed, type Cell } from "./cell.ts";

/** Gives the cell of one column of a term's table. */
export type Lookup = (term: Term, column: string) => Cell;

/**
 * The state of a value made from several cells, or null when all of them are published. Hidden beats unknown beats
 * does-not-apply: a reader must never learn more from a total than from its parts.
 */
function stateOfAll(cells: readonly Cell[]): Cell | null {
  const has = (state: Cell["state"]): boolean => cells.some((cell) => cell.state === state);
  if (has("suppressed")) return suppressed;
  if (has("not_available")) return notAvailable;
  return has("not_applicable") ? notApplicable : null;
}

/** The sum of cells, or the state that prevents it. No cells: not available. */
export function sumOf(cells: readonly Cell[]): Cell {
  if (cells.length === 0) return notAvailable;
  return stateOfAll(cells) ?? published(cells.reduce((sum, cell) => sum + numberOf(cell), 0));
}

const numberOf = (cell: Cell): number => (cell.state === "published" ? cell.value : Number.NaN);

const termOf = (term: Term, lookup: Lookup): Cell => sumOf(term.columns.map((column) => lookup(term, column)));

/** The parts of a formula, in the order in which it is spoken: numerator before denominator, need before have. */
export function partsOf(formula: Formula): readonly Term[] {
  if (formula.kind === "value") return [formula.of];
  if (formula.kind === "ratio" || formula.kind === "rest") return [formula.of, formula.per];
  return formula.kind === "difference" ? [formula.of, formula.minus] : [formula.need, formula.have];
}

/**
 * A measure's value from published cells. States propagate; a share of base 0 does not apply. Nothing is clipped
 * but a shortfall, which is never below zero by definition.
 */
export function evaluate(formula: Formula, lookup: Lookup): Cell {
  const cells = partsOf(formula).map((term) => termOf(term, lookup));
  const state = stateOfAll(cells);
  if (state) return state;
  const [first = 0, second = 0] = cells.map(numberOf);
  if (formula.kind === "value") return published(first);
  if (formula.kind === "difference") return published(first - second);
  if (formula.kind === "shortfall") return published(Math.max(0, first - second));
  if (second === 0) return notApplicable;
  return published(formula.kind === "rest" ? ((second - first) / second) * 100 : (first / second) * formula.factor);
}
