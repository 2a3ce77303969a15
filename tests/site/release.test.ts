import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { needReach } from "../../data/contracts/published/aid.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { measures } from "../../data/measures/measures.ts";
import { readRelease, shapeFaults } from "../../src/release.ts";
import { writeFixture } from "./fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "terang-release-"));

beforeAll(async () => {
  await writeFixture(folder, "tegal");
  process.env["TERANG_PUBLISHED"] = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a release is read whole", async () => {
  const release = await readRelease(folder);
  expect([...release.tables.keys()]).toEqual(publishedTables.map((table) => table.name));
  expect(release.tables.get("need_reach")?.length).toBeGreaterThan(0);
});

test("a folder without a release says what to do", async () => {
  await expect(readRelease(join(folder, "nothing"))).rejects.toThrow(/no release in .*make one first/);
});

test("a table that differs from its contract is refused with every fault", () => {
  const shape = new Map(Object.keys(needReach.columns).map((name) => [name, name === "year" ? "INTEGER" : "VARCHAR"]));
  shape.set("families_in_need", "INTEGER");
  shape.delete("state");
  shape.set("nik", "VARCHAR");
  expect(shapeFaults(needReach, shape)).toEqual([
    "column families_reached is VARCHAR, the contract says integer",
    "column state is missing",
    "column nik is not in the contract"
  ]);
});

test("usable rows are no share where fewer than a hundred were read", async () => {
  const { arrivedDatasets, intakeCell, usableShare } = await import("../../src/intake-facts.ts");
  const { valueOf } = await import("../../src/cell.ts");
  const few = arrivedDatasets.filter((dataset) => (valueOf(intakeCell(dataset, "rows_read")) ?? 0) < 100);
  expect(few.length).toBeGreaterThan(0);
  expect(arrivedDatasets.filter((dataset) => usableShare(dataset) === "too_few")).toEqual(few);
});

describe("measures at a place", () => {
  test("agree with the cells that they are made from, everywhere", async () => {
    const { measured } = await import("../../src/measured.ts");
    const { regionsWithPages } = await import("../../src/regions.ts");
    for (const measure of measures)
      for (const region of regionsWithPages) {
        const cell = measured(measure, { region_code: region.region_code, year: 2025 });
        if (cell.state === "published") expect(Number.isFinite(cell.value)).toBe(true);
      }
  });

  test("are not available where there is no row", async () => {
    const { measured } = await import("../../src/measured.ts");
    const at = { region_code: "33.28", year: 1999 };
    expect(measures.map((measure) => measured(measure, at).state)).toEqual(measures.map(() => "not_available"));
  });

  test("never give a number for a hidden cell", async () => {
    const { measured } = await import("../../src/measured.ts");
    const { rowsOf } = await import("../../src/published.ts");
    const coverage = measures.find((measure) => measure.id === "need_coverage");
    const hidden = rowsOf(needReach).filter((row) => row.state === "suppressed");
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) if (coverage) expect(measured(coverage, row).state).toBe("suppressed");
  });
});

test("a gap over all types of home is the sum of the gaps, and hidden or unknown where one of them is", async () => {
  const { measured } = await import("../../src/measured.ts");
  const { codesOf } = await import("../../src/code-lists.ts");
  const { regionsWithPages } = await import("../../src/regions.ts");
  const { pantiGap } = await import("../../data/measures/panti-gap.ts");
  const { valueOf } = await import("../../src/cell.ts");
  for (const { region_code } of regionsWithPages) {
    const own = codesOf("institution_type").map(({ code }) =>
      measured(pantiGap, { region_code, year: 2025, type_code: code })
    );
    const total = measured(pantiGap, { region_code, year: 2025 });
    const isKnown = own.every(({ state }) => state === "published");
    expect(valueOf(total)).toBe(isKnown ? own.reduce((sum, cell) => sum + (valueOf(cell) ?? 0), 0) : null);
  }
});
