import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, System } from "../../pipelines/protect/engine/system.ts";
import { protect } from "../../pipelines/protect/engine/protect.ts";
import { asPast, withHistory, type PastRelease } from "../../pipelines/protect/history.ts";
import { patience, runsOf } from "../runs.ts";
import { anyReleases } from "./engine/any-system.ts";
import { leaksOf } from "./engine/attacker.ts";

/** A region of parts, each a count with the threshold 5. */
const regionOf = (parts: Readonly<Record<string, number>>): System => {
  const total = Object.values(parts).reduce((sum, value) => sum + value, 0);
  const cells = Object.entries({ total, ...parts }).map(([id, value]): Cell => ({ id, value, threshold: 5 }));
  return { cells, equations: [{ total: "total", parts: Object.keys(parts) }], atMost: [] };
};

const past = (release: string, system: System, hidden: readonly string[] = []): PastRelease =>
  asPast(release, { system, hidden: new Set(hidden), weak: new Map() });

const flagsOf = (system: System, id: string): string => {
  const cell = system.cells.find((one) => one.id === id);
  const flags = ["known", "withheld", "sensitive", "unpublished"] as const;
  return flags.filter((flag) => cell?.[flag] === true).join(" ");
};

async function publish(system: System, past: readonly PastRelease[], name: string) {
  const { hidden, unsafe } = await protect(withHistory(system, past));
  const own = new Set(system.cells.map(({ id }) => id));
  const shown = [...hidden].filter((id) => own.has(id)).sort();
  return { hidden: shown, unsafe, past: [...past, asPast(name, { system, hidden, weak: new Map() })] };
}

describe("what was published before", () => {
  const first = regionOf({ a: 3, b: 20, c: 90 });

  test("the same numbers again hide the same, whatever would be enough today", async () => {
    const once = await publish(first, [], "one");
    const again = await publish(first, once.past, "two");
    expect(again).toMatchObject({ hidden: once.hidden, unsafe: [] });
  });

  test("a number that was shown stays known, one that was hidden stays hidden", () => {
    const system = withHistory(first, [past("one", first, ["a", "b"])]);
    expect([flagsOf(system, "a"), flagsOf(system, "b"), flagsOf(system, "c"), flagsOf(system, "total")]).toEqual([
      "withheld",
      "withheld",
      "known",
      "known"
    ]);
    expect(system.cells).toHaveLength(4);
  });

  test("a correction by three people is hidden, since the difference would show them", () => {
    const corrected = regionOf({ a: 30, b: 20, c: 93 });
    const system = withHistory(corrected, [past("one", regionOf({ a: 30, b: 20, c: 90 }))]);
    expect([flagsOf(system, "a"), flagsOf(system, "c"), flagsOf(system, "c as of one")]).toEqual([
      "known",
      "sensitive",
      "known"
    ]);
  });

  test("but not where the number is broad: a whole regency's register without any code", () => {
    const corrected = regionOf({ a: 30, b: 20, c: 93 });
    const earlier = [past("one", regionOf({ a: 30, b: 20, c: 90 }))];
    expect(
      flagsOf(
        withHistory(corrected, earlier, (id) => id === "c"),
        "c"
      )
    ).toBe("");
  });

  test("a hidden part cannot be had by subtracting an old release from a new one", async () => {
    const once = await publish(first, [], "one");
    expect(once.hidden).toEqual(["a", "b"]);
    const corrected = regionOf({ a: 3, b: 40, c: 90 });
    const later = await publish(corrected, once.past, "two");
    expect(later).toMatchObject({ hidden: ["a", "b"], unsafe: [] });
  });

  test("what earlier releases already give away stops the next one, by name", async () => {
    const leaked = past("one", first);
    const { unsafe } = await publish(first, [leaked], "two");
    expect(unsafe).toEqual(["a"]);
  });
});

describe("any sequence of releases", () => {
  test("gives nobody away who was not given away before", { timeout: patience(60) }, async () => {
    await fc.assert(
      fc.asyncProperty(anyReleases(9), async (systems) => {
        let earlier: readonly PastRelease[] = [];
        for (const [at, system] of systems.entries()) {
          const joint = withHistory(system, earlier);
          const { hidden, unsafe, weak } = await protect(joint);
          expect(leaksOf(joint, hidden, unsafe, weak)).toEqual([]);
          if (unsafe.length > 0) return;
          earlier = [...earlier, asPast(String(at), { system, hidden, weak })];
        }
      }),
      { numRuns: runsOf(60) }
    );
  });
});
