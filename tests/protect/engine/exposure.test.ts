import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { Exposure } from "../../../pipelines/protect/engine/exposure.ts";
import { merge } from "../../../pipelines/protect/engine/merged.ts";
import { problemOf } from "../../../pipelines/protect/engine/problem.ts";
import { protect } from "../../../pipelines/protect/engine/protect.ts";
import { tableOf } from "../../bench/disclosure/tables.ts";
import { patience, runsOf } from "../../runs.ts";
import { crossTable, flat, type Dimension } from "./tables.ts";

const numRuns = runsOf(200);
vi.setConfig({ testTimeout: patience(200) });

/** Districts of regencies: `size` districts in each of two regencies. */
const regions = (size: number): Dimension => {
  const districts = (regency: string): string[] => Array.from({ length: size }, (_, index) => `${regency}${index}`);
  return {
    leaves: [...districts("x"), ...districts("y")],
    sums: [
      ["x", districts("x")],
      ["y", districts("y")],
      ["all", ["x", "y"]]
    ]
  };
};

const anyTable = fc
  .tuple(
    fc.integer({ min: 2, max: 4 }),
    fc.integer({ min: 2, max: 5 }),
    fc.infiniteStream(fc.integer({ min: 1, max: 40 }))
  )
  .map(([size, codes, counts]) =>
    crossTable([regions(size), flat("c", codes)], () => counts.next().value as number, 5)
  );

/**
 * In a table of regions by one flat code, rows and columns that hold hidden cells are the nodes of a graph, and a hidden
 * cell joins its row to its column. A cell is determined where its edge is a bridge. Only leaves are hidden here.
 */
function bridges(edges: readonly (readonly [id: string, from: string, to: string])[]): string[] {
  return edges
    .filter(([id, from, to]) => {
      const others = edges.filter(([other]) => other !== id);
      const reached = new Set([from]);
      for (let size = 0; size < reached.size;) {
        size = reached.size;
        for (const [, a, b] of others) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
      }
      return !reached.has(to);
    })
    .map(([id]) => id)
    .sort();
}

describe("exposure", () => {
  test("agrees with the bridges of the graph, whatever leaves are hidden", () => {
    fc.assert(
      fc.property(anyTable, fc.infiniteStream(fc.boolean()), (system, coins) => {
        const leaves = system.cells.filter(({ id }) => /^[xy]\d\|c\d$/.test(id));
        const chosen = new Set(leaves.filter(() => coins.next().value as boolean).map(({ id }) => id));
        const problem = problemOf(
          merge({
            ...system,
            cells: system.cells.map((cell) => (chosen.has(cell.id) ? { ...cell, sensitive: true as const } : cell))
          })
        );
        const hidden = Uint8Array.from(problem.variables, ({ cells }) =>
          Number(cells.some(({ id }) => chosen.has(id)))
        );
        const found = [...new Exposure(problem, hidden, { insiders: false }).hopeless.keys()];
        const ids = found.flatMap((v) => problem.variables[v]?.cells[0]?.id ?? "").filter((id) => chosen.has(id));
        const edges = [...chosen].map((id) => {
          const [region = "", code = ""] = id.split("|");
          return [id, `row ${region}`, `column ${region[0]} ${code}`] as const;
        });
        expect(ids.sort()).toEqual(bridges(edges));
      }),
      { numRuns }
    );
  });

  test("hides without a width no more than any one cell less would allow", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (system) => {
        const { hidden, unsafe } = await protect(system, { insiders: false, width: "none", complements: false });
        const problem = problemOf(merge(system));
        const exposed = (published?: string): number => {
          const pattern = Uint8Array.from(problem.variables, ({ cells }) =>
            Number(cells.some(({ id }) => hidden.has(id) && id !== published))
          );
          return new Exposure(problem, pattern, { insiders: false }).hopeless.size;
        };
        expect(unsafe).toEqual([]);
        expect(exposed()).toBe(0);
        const secondary = system.cells.filter(({ id, value }) => hidden.has(id) && value >= 5);
        for (const { id } of secondary) expect(exposed(id), id).toBeGreaterThan(0);
      }),
      { numRuns }
    );
  });
});

describe("the exact stage", () => {
  test("hides as little as is possible at all of a table whose least price is known", async () => {
    const { figures } = await protect(tableOf("districts"), { insiders: false, width: "none", complements: false });
    // The optimum that sdcTable 0.34.0 proves by OPT.
    expect([figures.secondary, figures.hiddenWeight]).toEqual([8, 2774]);
  });
});
