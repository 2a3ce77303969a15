import { expect, test } from "vitest";
import { instances } from "../../data/instances/instances.ts";
import { statedCoverages } from "../../data/official/joint-coverage.ts";
import { jointOf, statedOf } from "../../src/joint-coverage.ts";

test("what officials said of Banten in 2019 adds up as the page says", () => {
  const stated = statedOf({ region_code: "36" });
  if (!stated) throw new Error("Banten has no stated figures");
  const found = jointOf(stated);
  expect(found).toMatchObject({ joint: 364_514, residual: 290_271 });
  const rounded = [found.jointShare, found.residualShare, found.localShareOfRest, found.growth, found.increaseOfNew];
  expect(rounded.map((value) => value.toFixed(2))).toEqual(["55.67", "44.33", "14.69", "57.98", "36.70"]);
  expect(Math.round(found.increaseOfNew)).toBe(stated.budget.statedGrowth);
});

test("every stated figure has its source, and an office without any shows none", () => {
  for (const { sources, otherBudget } of statedCoverages) {
    expect(sources.length).toBeGreaterThan(0);
    for (const { url } of sources) expect(url).toMatch(/^https:\/\//);
    expect(sources.some(({ publisher }) => publisher.startsWith(otherBudget.publisher))).toBe(true);
  }
  const shown = instances.filter(({ scope }) => statedOf({ region_code: scope })).map(({ id }) => id);
  expect(shown).toEqual(["banten"]);
});
