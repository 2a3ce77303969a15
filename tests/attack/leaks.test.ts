import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { attack } from "../../pipelines/attack/attack.ts";
import { equationsOf } from "../../pipelines/attack/equations.ts";
import { determinedByRank } from "../../pipelines/attack/rank.ts";
import type { Unknowns } from "../../pipelines/attack/unknowns.ts";
import { bridgesOf } from "./bridges.ts";
import { patience, runsOf } from "../runs.ts";
import { crossTable, everyFilling, linkedTables, seen, spanOf, tinyRows } from "./tables.ts";

vi.setConfig({ testTimeout: patience(60) });

const most = 36;
const threshold = 3;

describe("a table that hides its small counts and nothing else", () => {
  test("gives up every cell that trying everything finds", async () => {
    let leaks = 0;
    await fc.assert(
      fc.asyncProperty(tinyRows(3, 3), async (rows) => {
        const truth = crossTable(rows);
        const small = [...truth.counts].filter(([, count]) => count > 0 && count < threshold).map(([id]) => id);
        const hidden = new Set(small.filter((id) => id !== "t|t").slice(0, 8));
        const unknowns = seen(truth, hidden);
        const alone = [...spanOf(everyFilling(unknowns, most))].filter(([, [low, high]]) => low === high);
        const { exact, intervals } = await attack(unknowns);
        expect([...exact].sort()).toEqual(alone.map(([id]) => id).sort());
        for (const id of exact) expect(intervals.get(id)?.lo, id).toBe(truth.counts.get(id));
        leaks += exact.length;
      }),
      { numRuns: runsOf(100) }
    );
    expect(leaks).toBeGreaterThan(100);
  });
});

test("a value that a second, linked table reveals is found, and so is what follows from it", async () => {
  const truth = linkedTables(
    [
      [2, 3],
      [1, 4],
      [2, 9],
      [3, 8]
    ],
    [2, 1, 2, 3]
  );
  const hidden = new Set(["r0|c0", "r0|c1", "r1|c0", "r1|c1", "r0|t", "r1|t"]);
  const safe = await attack(seen(truth, hidden));
  expect(safe.exact).toEqual([]);
  const equations = [...truth.equations, { total: "r0|c0 again", parts: ["r0|c0"] }];
  const counts = new Map([...truth.counts, ["r0|c0 again", 2]]);
  const planted = await attack(seen({ ...truth, counts, equations }, hidden));
  expect(planted.exact).toEqual(["r0|c0", "r1|c0"]);
});

describe("rank", () => {
  const rowsAndHidden = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.tuple(tinyRows(rows, columns), fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }))
    );

  test("finds exactly the bridges of the graph of a hierarchy and a flat list", () => {
    fc.assert(
      fc.property(rowsAndHidden, ([rows, coins]) => {
        const truth = crossTable(rows);
        const hidden = new Set([...truth.counts.keys()].filter((_, at) => coins[at] === true));
        const equations = equationsOf(seen(truth, hidden));
        const found = [...determinedByRank(equations).keys()].map((column) => equations.ids[column] ?? "");
        expect(found.sort()).toEqual(bridgesOf(truth, hidden).sort());
      }),
      { numRuns: runsOf(200) }
    );
  });

  test("gives the value too, however large", () => {
    const equations = equationsOf({
      cells: [
        { id: "all", value: 3_000_000_000_000, protection: 0, threshold: 0 },
        { id: "shown", value: 1_000_000_000_001, protection: 0, threshold: 0 },
        { id: "hidden", value: null, protection: 0, threshold: 0 }
      ],
      equations: [{ total: "all", parts: ["shown", "hidden"] }],
      atMost: []
    });
    expect([...determinedByRank(equations).values()]).toEqual([1_999_999_999_999]);
  });

  test("names an unknown of the sums that cannot all hold, where only adding them up shows it", () => {
    const square = (name: string, right: number): Unknowns => ({
      cells: [
        ...["a", "b", "c", "d"].map((cell) => ({ id: name + cell, value: null, protection: 0, threshold: 0 })),
        ...[10, 10, 10, right].map((value, at) => ({ id: `${name}${at}`, value, protection: 0, threshold: 0 }))
      ],
      equations: ["ab", "cd", "ac", "bd"].map((pair, at) => ({
        total: `${name}${at}`,
        parts: [...pair].map((cell) => name + cell)
      })),
      atMost: []
    });
    const [sound, broken] = [square("2024", 10), square("2025", 9)];
    const together = equationsOf({
      cells: [...sound.cells, ...broken.cells],
      equations: [...sound.equations, ...broken.equations],
      atMost: []
    });
    expect(() => determinedByRank(together)).toThrow(/contradict each other: 2025[a-d]$/);
  });
});

test("figures that do not add up are refused with their place, without a value", async () => {
  const truth = crossTable([
    [5, 6],
    [7, 8]
  ]);
  const wrong = seen({ ...truth, counts: new Map([...truth.counts, ["r0|t", 12]]) }, new Set(["t|c0"]));
  await expect(attack(wrong)).rejects.toThrow("published figures contradict each other: r0|t");
});
