import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { attack } from "../../pipelines/attack/attack.ts";
import type { Unknowns } from "../../pipelines/attack/unknowns.ts";
import { patience, runsOf } from "../runs.ts";
import { crossTable, everyFilling, linkedTables, seen, spanOf, tinyRows, withHidden } from "./tables.ts";

vi.setConfig({ testTimeout: patience(60) });

/** No count of the tiny tables is larger. */
const most = 36;

const anyTable = fc.oneof(
  withHidden(tinyRows(3, 3).map(crossTable), 7),
  withHidden(
    fc
      .tuple(tinyRows(4, 2), fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }))
      .map(([rows, helped]) => linkedTables(rows, helped)),
    7
  )
);

/** Both ends; the grand total is always published, so that there are two. */
const bounded = ({ lo, hi }: { lo: number; hi: number | null } = { lo: -1, hi: -1 }): [number, number] => [
  lo,
  hi ?? Infinity
];

/** The whole and the parts of every equation hold, and nobody is in an inner cell only. */
const fitsAll = ({ cells, equations, atMost }: Unknowns, table: ReadonlyMap<string, number>): boolean => {
  const valueOf = (id: string): number => cells.find((cell) => cell.id === id)?.value ?? table.get(id) ?? NaN;
  return (
    equations.every(({ total, parts }) => valueOf(total) === parts.reduce((sum, id) => sum + valueOf(id), 0)) &&
    atMost.every(({ inner, outer }) => valueOf(inner) <= valueOf(outer))
  );
};

describe("somebody outside", () => {
  test("finds exactly the values that some whole table has", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async ({ truth, hidden }) => {
        const unknowns = seen(truth, hidden);
        const span = spanOf(everyFilling(unknowns, most));
        const { intervals } = await attack(unknowns, "outsider", { exactBounds: true });
        for (const [id, ends] of span) expect(bounded(intervals.get(id)), id).toEqual(ends);
      }),
      { numRuns: runsOf(150) }
    );
  });

  test("says a cell is narrow or exact if and only if trying everything says so", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, fc.integer({ min: 1, max: 4 }), async ({ truth, hidden }, protection) => {
        const unknowns = seen(truth, hidden, { protection });
        const span = [...spanOf(everyFilling(unknowns, most))];
        const { exact, narrow, fractional } = await attack(unknowns);
        const below = (width: number): string[] =>
          span.flatMap(([id, [low, high]]) => (high - low < width ? [id] : [])).sort();
        expect([...exact].sort()).toEqual(below(1));
        expect([...narrow, ...fractional].sort()).toEqual(below(protection));
      }),
      { numRuns: runsOf(150) }
    );
  });

  test("does not take for narrow what nothing bounds above", async () => {
    const { counts, equations, atMost } = crossTable([[4, 7]]);
    const hidden = new Set(["r0|c0", "r0|t", "t|c0", "t|t"]);
    const { intervals, narrow, fractional } = await attack(
      seen({ counts, equations, atMost }, hidden, { protection: 50 })
    );
    expect(intervals.get("r0|c0")).toEqual({ lo: 0, hi: null });
    expect([narrow, fractional]).toEqual([[], []]);
  });

  test("writes down only tables that fit everything published", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async ({ truth, hidden }) => {
        const unknowns = seen(truth, hidden, { protection: 3 });
        const { exact, intervals } = await attack(unknowns);
        const settled = new Map(exact.map((id) => [id, intervals.get(id)?.lo ?? -1]));
        await attack(unknowns, "outsider", {
          onTable: (table) => {
            const others = [...hidden].filter((id) => !table.has(id) && !settled.has(id));
            const whole = new Map([...settled, ...table]);
            const near = unknowns.equations.filter(({ total, parts }) =>
              [total, ...parts].every((id) => !others.includes(id))
            );
            const pairs = unknowns.atMost.filter(
              ({ inner, outer }) => ![inner, outer].some((id) => others.includes(id))
            );
            expect(fitsAll({ ...unknowns, equations: near, atMost: pairs }, whole)).toBe(true);
          }
        });
      }),
      { numRuns: runsOf(60) }
    );
  });

  test("learns nothing less from one more published cell", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async ({ truth, hidden }) => {
        const [first = "", ...rest] = [...hidden];
        const before = await attack(seen(truth, hidden), "outsider", { exactBounds: true });
        const after = await attack(seen(truth, new Set(rest)), "outsider", { exactBounds: true });
        for (const id of rest) {
          const [[lowBefore, highBefore], [low, high]] = [before, after].map(({ intervals }) =>
            bounded(intervals.get(id))
          ) as [[number, number], [number, number]];
          expect(low, `${id} beside ${first}`).toBeGreaterThanOrEqual(lowBefore);
          expect(high, `${id} beside ${first}`).toBeLessThanOrEqual(highBefore);
        }
      }),
      { numRuns: runsOf(60) }
    );
  });
});

describe("somebody who is alone in a cell", () => {
  test("settles a cell that only two other tables leave open, not a move from the one at hand", async () => {
    const told = { protection: 0, threshold: 0 };
    const hidden = ["a", "b", "c"].map((id) => ({ ...told, id, value: null, protection: 1 }));
    const outer = Object.entries({ A: 4, B: 4, C: 3, sum: 7 }).map(([id, value]) => ({ ...told, id, value }));
    const { exposures } = await attack(
      {
        cells: [...hidden, ...outer],
        equations: [{ total: "sum", parts: ["a", "b", "c"] }],
        atMost: ["a", "b", "c"].map((inner) => ({ inner, outer: inner.toUpperCase() }))
      },
      "insiders",
      { width: 2 }
    );
    // Alone in c leaves a and b 2 to 4 each; alone in a leaves c 2 to 3.
    expect(exposures.filter(({ insider }) => insider === "c")).toEqual([]);
    expect(
      exposures
        .filter(({ insider }) => insider === "a")
        .map(({ cell }) => cell)
        .sort()
    ).toEqual(["b", "c"]);
  });

  test("finds exactly what every table with a 1 there has in common", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, fc.integer({ min: 1, max: 3 }), async ({ truth, hidden }, width) => {
        const unknowns = seen(truth, hidden);
        const fillings = everyFilling(unknowns, most);
        const outside = spanOf(fillings);
        const isOpen = (id: string): boolean => {
          const [low, high] = outside.get(id) ?? [0, 0];
          return high - low >= width;
        };
        const isSame = (a: string, b: string): boolean =>
          fillings.every((filling) => filling.get(a) === filling.get(b));
        /** Cells that always hold the same people are told as the first of them. */
        const first = (id: string): string => [...hidden].sort().find((other) => isSame(id, other)) ?? id;
        const expected = [...hidden].flatMap((insider) => {
          const theirs = fillings.filter((filling) => filling.get(insider) === 1);
          return [...spanOf(theirs)]
            .filter(([id, [low, high]]) => !isSame(id, insider) && high - low < width && isOpen(id) && isOpen(insider))
            .map(([id]) => `${first(insider)} sees ${id}`);
        });
        const { exposures } = await attack(unknowns, "insiders", { width });
        const found = exposures.map(({ insider, cell }) => `${first(insider)} sees ${cell}`);
        const counts = (pair: string): boolean => {
          const [insider = "", id = ""] = pair.split(" sees ");
          return isOpen(insider) && !isSame(insider, id);
        };
        expect(new Set(found.filter(counts))).toEqual(new Set(expected));
      }),
      { numRuns: runsOf(150) }
    );
  });
});

describe("whoever knows the rule", () => {
  test("never knows less than somebody who does not", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async ({ truth, hidden }) => {
        const unknowns = seen(truth, hidden, { threshold: 3 });
        const outside = await attack(unknowns, "outsider", { exactBounds: true });
        const aware = await attack(unknowns, "rule-aware", { exactBounds: true });
        for (const id of hidden) {
          const [[low, high], [lowAware, highAware]] = [outside, aware].map(({ intervals }) =>
            bounded(intervals.get(id))
          ) as [[number, number], [number, number]];
          expect([lowAware >= low, highAware <= high]).toEqual([true, true]);
        }
      }),
      { numRuns: runsOf(60) }
    );
  });
});
