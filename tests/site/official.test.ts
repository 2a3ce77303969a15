import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { basisOf } from "../../src/official-source.ts";
import { writeFixture } from "./fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "terang-official-"));
/** The site reads the release that stands in the environment when it is first imported. */
beforeAll(async () => {
  await writeFixture(folder);
  process.env["TERANG_PUBLISHED"] = folder;
});

const site = async () => {
  const { pageIn } = await import("../../src/site-page.ts");
  const { scope } = await import("../../src/regions.ts");
  const [official, say] = [await import("../../src/official.ts"), await import("../../src/official-words.ts")];
  return { official, say, scope, page: pageIn("id") };
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a headline has the newest figure and the one before it with their months, and claims no direction", async () => {
  const { official, say, scope, page } = await site();
  const latest = official.latestOf("p0", scope.region_code);
  const finding = say.officialFinding("p0", scope, page);
  const newest = official
    .figuresOf("p0", scope.region_code)
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  expect(latest?.period).toBe(newest);
  expect(finding).toContain(page.format.month(newest ?? ""));
  expect(finding).not.toMatch(/naik|turun/);
});

test("no column of regions mixes two bases, and figures older than the column's period are kept apart", async () => {
  const { official } = await site();
  for (const indicator of official.indicators) {
    const { basis, period, figures } = official.comparableOf(indicator, official.regionsWithFigures(indicator));
    const shown = [...figures.values()].filter((figure) => figure !== undefined);
    expect(shown.map(basisOf).filter((one) => one !== basis)).toEqual([]);
    expect(shown.filter((figure) => figure.period === period).length).toBeGreaterThan(0);
  }
});

test("a year without a month is left out where the same number stands with its month", async () => {
  const { official } = await site();
  for (const indicator of official.indicators)
    for (const region of official.regionsWithFigures(indicator)) {
      const all = official.figuresOf(indicator, region.region_code);
      const repeated = all.filter(
        ({ period, value }) =>
          period.length === 4 && all.some((other) => other.period.startsWith(`${period}-`) && other.value === value)
      );
      expect(repeated).toEqual([]);
    }
});

test("people are counted one by one, shares with two decimals", async () => {
  const { official, say, scope, page } = await site();
  expect(say.officialValue({ value: 760_850, unit: "people" }, page)).toBe("760.850 orang");
  expect(say.officialValue({ value: 5.7, unit: "percent" }, page)).toBe("5,70%");
  expect(official.latestOf("poor_people", scope.region_code)?.unit).toBe("people");
});
