import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { determined } from "../../pipelines/protect/determined.ts";
import type { ScopeRegion } from "../../pipelines/models/model.ts";
import { maskCases, needCategory, verificationCode } from "../../pipelines/protect/masks.ts";
import { protect } from "../../pipelines/protect/protect.ts";
import { isSmall, systemOf, type Cell, type Equation, type System } from "../../pipelines/protect/system.ts";

const cell = (id: string, count: number, more: Partial<Cell> = {}): Cell => ({
  id,
  guards: { count },
  threshold: 5,
  ...more
});

/** A table of rows and columns with totals, the shape of regions x categories. Cell `r1|c2`; totals `t`. */
function crossTable(counts: readonly (readonly number[])[]): System {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const columns = counts[0]?.map((_, index) => sum(counts.map((row) => row[index] ?? 0))) ?? [];
  const names = (prefix: string, length: number): string[] => Array.from({ length }, (_, index) => `${prefix}${index}`);
  const rows = names("r", counts.length);
  const codes = names("c", columns.length);
  const cells = [
    ...counts.flatMap((row, r) => row.map((count, c) => cell(`r${r}|c${c}`, count))),
    ...counts.map((row, r) => cell(`r${r}|t`, sum(row))),
    ...columns.map((count, c) => cell(`t|c${c}`, count)),
    cell("t|t", sum(columns))
  ];
  const equations: Equation[] = [
    ...[...rows, "t"].map((row) => ({ total: `${row}|t`, parts: codes.map((code) => `${row}|${code}`) })),
    ...[...codes, "t"].map((code) => ({ total: `t|${code}`, parts: rows.map((row) => `${row}|${code}`) }))
  ];
  return systemOf(cells, equations);
}

const anyTable = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 })).chain(([rows, columns]) =>
  fc.array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 200 })), {
      minLength: columns,
      maxLength: columns
    }),
    {
      minLength: rows,
      maxLength: rows
    }
  )
);

const valueOf = (system: System, id: string): number => system.cells.get(id)?.guards["count"] ?? 0;

describe("protect", () => {
  test("a count of 3 goes, and so does its smallest sibling", () => {
    const system = systemOf(
      [cell("parent", 68), cell("a", 3), cell("b", 15), cell("c", 50)],
      [{ total: "parent", parts: ["a", "b", "c"] }]
    );
    expect([...protect(system)].sort()).toEqual(["a", "b"]);
  });

  test("zero is a fact and stays", () => {
    const system = systemOf(
      [cell("parent", 20), cell("a", 0), cell("b", 20)],
      [{ total: "parent", parts: ["a", "b"] }]
    );
    expect([...protect(system)]).toEqual([]);
  });

  test("two small siblings whose sum is still small take a third along", () => {
    const system = systemOf(
      [cell("parent", 64), cell("a", 2), cell("b", 2), cell("c", 10), cell("d", 50)],
      [{ total: "parent", parts: ["a", "b", "c", "d"] }]
    );
    expect([...protect(system)].sort()).toEqual(["a", "b", "c"]);
  });

  test("a total with one category shown hides it when all others are few", () => {
    const system = systemOf(
      [cell("all", 103), cell("poor", 100), cell("rest", 3, { virtual: true })],
      [{ total: "all", parts: ["poor", "rest"] }]
    );
    expect(protect(system).has("poor")).toBe(true);
  });

  test("the late few guard the share on time", () => {
    const system = systemOf(
      [
        { id: "parent", guards: { due: 90, late: 12 }, threshold: 5 },
        { id: "a", guards: { due: 40, late: 2 }, threshold: 5 },
        { id: "b", guards: { due: 50, late: 10 }, threshold: 5 }
      ],
      [{ total: "parent", parts: ["a", "b"] }]
    );
    expect([...protect(system)].sort()).toEqual(["a", "b"]);
  });

  test("property: nothing small is shown, left over or pinned by any sum of published cells", () => {
    fc.assert(
      fc.property(anyTable, (counts) => {
        const system = crossTable(counts);
        const hidden = protect(system);
        for (const one of system.cells.values()) if (isSmall(one)) expect(hidden.has(one.id)).toBe(true);
        for (const { total, parts } of system.equations) {
          if (hidden.has(total)) continue;
          const left = parts.filter((id) => hidden.has(id)).reduce((sum, id) => sum + valueOf(system, id), 0);
          expect(left === 0 || left >= 5).toBe(true);
        }
        for (const id of determined(system, hidden)) expect(isSmall(system.cells.get(id) ?? cell("", 0))).toBe(false);
      }),
      { numRuns: 2000, seed: 1 }
    );
  });

  test("property: the order of the cells and equations does not matter", () => {
    fc.assert(
      fc.property(anyTable, (counts) => {
        const system = crossTable(counts);
        const turned = systemOf([...system.cells.values()].reverse(), [...system.equations].reverse());
        expect([...protect(turned)].sort()).toEqual([...protect(system)].sort());
      }),
      { numRuns: 300, seed: 2 }
    );
  });
});

describe("maskCases", () => {
  const districts = ["36.01.01", "36.01.02", "36.02.01", "36.02.02"];
  const regions: readonly ScopeRegion[] = ["36", "36.01", "36.02", ...districts].map((region_code) => ({
    region_code,
    level: region_code.length === 2 ? "province" : region_code.length === 5 ? "regency" : "district",
    parent_code: region_code.length === 2 ? null : region_code.slice(0, -3),
    villages: 1
  }));
  const verifications = ["proposed", "eligible", "not_eligible", "taken_over", "unstated"] as const;
  const anyRegistry = fc.array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 200 })), {
      minLength: verifications.length,
      maxLength: verifications.length
    }),
    { minLength: districts.length, maxLength: districts.length }
  );

  test("property: cases and their verification, together, leave nobody alone", () => {
    fc.assert(
      fc.property(anyRegistry, (counts) => {
        const count = (region: string, which: readonly string[]): number =>
          districts.reduce(
            (total, district, d) =>
              district.startsWith(region)
                ? total + verifications.reduce((sum, v, i) => sum + (which.includes(v) ? (counts[d]?.[i] ?? 0) : 0), 0)
                : total,
            0
          );
        const recognised = ["eligible", "taken_over", "unstated"];
        const at = regions.map(({ region_code }) => ({ region_code, year: 2025 }));
        const verification = at.flatMap((place) =>
          [...verifications, "all"].map((code) => ({
            ...place,
            verification_code: code,
            cases: count(place.region_code, code === "all" ? verifications : [code])
          }))
        );
        const cases = at.flatMap((place) =>
          ["all", needCategory].map((category_code) => ({
            ...place,
            category_code,
            tier: 1,
            cases: count(place.region_code, recognised)
          }))
        );
        const mask = maskCases({ cases, need: [], verification }, { regions, thresholds: { 1: 5, 2: 10, 3: 10 } });

        // Written anew here, cell by cell: who hides what, and every sum that a reader could make.
        const cells = [
          ...cases
            .filter((row) => row.category_code === "all")
            .map((row) => cell(`${row.region_code} cases`, row.cases, { ...hiddenIf(mask(row.region_code, 2025)) })),
          ...verification.map((row) =>
            cell(`${row.region_code} ${row.verification_code}`, row.cases, {
              ...hiddenIf(mask(row.region_code, 2025, verificationCode(row.verification_code)))
            })
          )
        ];
        const columns = ["cases", "all", ...verifications];
        const system = systemOf(cells, [
          ...regions.flatMap(({ region_code: region }) => [
            { total: `${region} all`, parts: verifications.map((code) => `${region} ${code}`) },
            { total: `${region} cases`, parts: recognised.map((code) => `${region} ${code}`) }
          ]),
          ...regions.flatMap(({ region_code: region }) => {
            const children = regions.filter((one) => one.parent_code === region);
            return columns.map((code) => ({
              total: `${region} ${code}`,
              parts: children.map((child) => `${child.region_code} ${code}`)
            }));
          })
        ]);
        const hidden = new Set(cells.filter((one) => one.hidden).map((one) => one.id));
        for (const one of cells) if (isSmall(one)) expect(hidden.has(one.id)).toBe(true);
        for (const id of determined(system, hidden)) expect(isSmall(system.cells.get(id) ?? cell("", 0))).toBe(false);
      }),
      { numRuns: 300, seed: 3 }
    );
  });
});

const hiddenIf = (isHidden: boolean): Partial<Cell> => (isHidden ? { hidden: true } : {});

describe("determined", () => {
  test("a chain of sums over rows and columns pins a cell that no single sum pins", () => {
    const system = crossTable([
      [1, 2, 30],
      [40, 50, 60],
      [7, 8, 9]
    ]);
    const hidden = new Set(["r0|c0", "r0|c1", "r1|c1", "r1|c2", "r2|c2", "r2|c1"]);
    expect(determined(system, hidden)).toContain("r0|c0");
  });

  test("four hidden cells in a square pin nothing", () => {
    const system = crossTable([
      [1, 20],
      [30, 40]
    ]);
    expect(determined(system, new Set(["r0|c0", "r0|c1", "r1|c0", "r1|c1"]))).toEqual([]);
  });
});
