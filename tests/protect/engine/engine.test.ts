import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { protect } from "../../../pipelines/protect/engine/protect.ts";
import type { Cell, System } from "../../../pipelines/protect/engine/system.ts";
import { patience, runsOf } from "../../runs.ts";
import { anySystem } from "./any-system.ts";
import { leaksOf } from "./attacker.ts";

const numRuns = runsOf(60);
const timeout = patience(60);

const cell = (id: string, value: number, more: Partial<Cell> = {}): Cell => ({ id, value, threshold: 5, ...more });
const sum = (total: string, ...parts: string[]) => ({ total, parts });
const systemOf = (cells: readonly Cell[], equations: System["equations"], atMost: System["atMost"] = []): System => ({
  cells,
  equations,
  atMost
});

describe("any system", () => {
  test("gives away no sensitive cell, to nobody of those it is promised for", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(anySystem(16), async (system) => {
        const { hidden, unsafe, weak } = await protect(system);
        expect(leaksOf(system, hidden, unsafe, weak)).toEqual([]);
      }),
      { numRuns }
    );
  });

  test("hides the same cells in whatever order it comes", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(anySystem(24), async (system) => {
        const turned = {
          cells: system.cells.toReversed(),
          equations: system.equations.toReversed().map(({ total, parts }) => ({ total, parts: parts.toReversed() })),
          atMost: []
        };
        const [one, other] = [await protect(system), await protect(turned)];
        expect([...other.hidden].sort()).toEqual([...one.hidden].sort());
        expect(other.figures).toEqual(one.figures);
      }),
      { numRuns }
    );
  });

  test("hides nothing that could be published alone", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(anySystem(9), async (system) => {
        const { hidden, causes, unsafe, weak } = await protect(system, { complements: false });
        fc.pre(unsafe.length + weak.size === 0);
        const secondary = [...causes].filter(([, cause]) => !["small", "withheld", "mask"].includes(cause));
        for (const [id] of secondary) {
          const fewer = new Set([...hidden].filter((other) => other !== id));
          expect(leaksOf(system, fewer), id).not.toEqual([]);
        }
      }),
      { numRuns }
    );
  });
});

describe("protect", () => {
  test("zeros are facts; a small count takes another cell with it", async () => {
    const system = systemOf(
      [cell("all", 93), cell("a", 3), cell("b", 30), cell("c", 60), cell("d", 0)],
      [sum("all", "a", "b", "c", "d")]
    );
    expect([...(await protect(system)).hidden].sort()).toEqual(["a", "b"]);
  });

  test("what shares a mask goes together", async () => {
    const rupiah = { threshold: 0, weight: 0 };
    const system = systemOf(
      [
        ...[cell("all", 93), cell("a", 3, { mask: "a" }), cell("b", 30, { mask: "b" }), cell("c", 60, { mask: "c" })],
        cell("all rp", 9300, rupiah),
        cell("a rp", 300, { ...rupiah, mask: "a" }),
        cell("b rp", 3000, { ...rupiah, mask: "b" }),
        cell("c rp", 6000, { ...rupiah, mask: "c" })
      ],
      [sum("all", "a", "b", "c"), sum("all rp", "a rp", "b rp", "c rp")]
    );
    const { hidden, causes } = await protect(system);
    expect([...hidden].sort()).toEqual(["a", "a rp", "b", "b rp"]);
    expect(causes.get("a rp")).toBe("mask");
  });

  test("a person of cases is a bound: persons at most cases", async () => {
    const system = systemOf(
      [cell("cases", 4), cell("persons", 3), cell("rest", 40), cell("all", 44)],
      [sum("all", "cases", "rest")],
      [{ inner: "persons", outer: "cases" }]
    );
    const { hidden } = await protect(system);
    expect(leaksOf(system, hidden)).toEqual([]);
  });

  test("a small cell that was published before stops a release", async () => {
    const system = systemOf(
      [cell("all", 33, { known: true }), cell("a", 3, { known: true }), cell("b", 30)],
      [sum("all", "a", "b")]
    );
    expect((await protect(system)).unsafe).toEqual(["a"]);
  });

  test("a small cell that follows from what was published before stops a release", async () => {
    const known = { known: true } as const;
    const system = systemOf([cell("all", 33, known), cell("a", 3), cell("b", 30, known)], [sum("all", "a", "b")]);
    expect((await protect(system)).unsafe).toEqual(["a"]);
  });

  test("a total that is known leaves less room than was asked for, which is told", async () => {
    const known = { known: true } as const;
    const system = systemOf([cell("all", 4, known), cell("a", 1), cell("b", 3)], [sum("all", "a", "b")]);
    const { unsafe, weak } = await protect({
      ...system,
      cells: system.cells.map((each) => ({ ...each, ...(each.id === "all" ? { threshold: 0 } : {}) }))
    });
    expect(unsafe).toEqual([]);
    expect([...weak]).toEqual([
      ["a", { width: 4, except: [] }],
      ["b", { width: 4, except: ["insiders"] }]
    ]);
  });

  test("a total that is not the sum of its parts is refused by name, not by value", async () => {
    const system = systemOf([cell("all", 34), cell("a", 3), cell("b", 30)], [sum("all", "a", "b")]);
    await expect(protect(system)).rejects.toThrow("all is not the sum of its parts");
  });
});
