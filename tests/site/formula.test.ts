import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { states } from "../../data/contracts/table.ts";
import type { Formula } from "../../data/measures/measure.ts";
import { published, type Cell } from "../../src/cell.ts";
import { evaluate, sumOf } from "../../src/formula.ts";

const term = (column: string) => ({ table: "t", columns: [column] });
const formulas: readonly Formula[] = [
  { kind: "value", of: term("a") },
  { kind: "ratio", of: term("a"), per: term("b"), factor: 100 },
  { kind: "difference", of: term("a"), minus: term("b") },
  { kind: "shortfall", need: term("a"), have: term("b") },
  { kind: "rest", of: term("a"), per: term("b") }
];
const counts = fc.integer({ min: 0, max: 1e9 });
const cells: fc.Arbitrary<Cell> = fc.oneof(
  counts.map(published),
  fc.constantFrom(...states.filter((state) => state !== "published").map((state): Cell => ({ state })))
);
const valueFrom = (formula: Formula, a: Cell, b: Cell): Cell =>
  evaluate(formula, (_table, column) => (column === "a" ? a : b));

describe.each(formulas)("$kind", (formula) => {
  const used = (a: Cell, b: Cell): Cell[] => (formula.kind === "value" ? [a] : [a, b]);

  test("is a number only when every part is", () => {
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const result = valueFrom(formula, a, b);
        const isKnown = used(a, b).every((cell) => cell.state === "published");
        if (!isKnown) return result.state !== "published";
        return result.state === "published" || formula.kind === "ratio" || formula.kind === "rest";
      })
    );
  });

  test("is hidden when a part is hidden, else unknown when a part is unknown", () => {
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const parts = used(a, b).map((cell) => cell.state);
        const { state } = valueFrom(formula, a, b);
        if (parts.includes("suppressed")) return state === "suppressed";
        return parts.includes("not_available") ? state === "not_available" : true;
      })
    );
  });
});

test("a ratio is never clipped, and a base of zero does not apply", () => {
  const ratio = formulas[1] as Formula;
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const result = valueFrom(ratio, published(a), published(b));
      if (b === 0) return result.state === "not_applicable";
      return result.state === "published" && Math.abs(result.value - (a / b) * 100) < 1e-6 * Math.max(1, result.value);
    })
  );
  expect(valueFrom(ratio, published(213), published(100))).toEqual(published(213));
});

test("a shortfall is never below zero; a difference may be", () => {
  const [, , difference, shortfall] = formulas as [Formula, Formula, Formula, Formula];
  expect(valueFrom(shortfall, published(60), published(160))).toEqual(published(0));
  expect(valueFrom(difference, published(60), published(160))).toEqual(published(-100));
});

test("the sum of nothing is not available, not zero", () => expect(sumOf([])).toEqual({ state: "not_available" }));

test("what a share leaves and the share make a hundred, also beyond it", () => {
  const [ratio, rest] = ["ratio", "rest"].map((kind) => formulas.find((formula) => formula.kind === kind) as Formula);
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 1e9 }), (a, b) => {
      const [share, left] = [ratio, rest].map((formula) => valueFrom(formula as Formula, published(a), published(b)));
      if (share?.state !== "published" || left?.state !== "published") return false;
      return Math.abs(share.value + left.value - 100) < 1e-6 * Math.max(1, share.value);
    })
  );
  expect(valueFrom(rest as Formula, published(105), published(100))).toEqual(published(-5));
});
