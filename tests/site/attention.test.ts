import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ruleIds } from "../../data/rules/rule.ts";
import type { Finding } from "../../src/sentences/attention.ts";
import { writeFixture } from "./fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "terang-attention-"));
const boards: { readonly place: string; readonly findings: readonly Finding[] }[] = [];

/** The site reads the release that stands in the environment when it is first imported. */
beforeAll(async () => {
  await writeFixture(folder);
  process.env["TERANG_PUBLISHED"] = folder;
  const { attentionAt } = await import("../../src/attention.ts");
  const { sheetRegions } = await import("../../src/sheets.ts");
  const { pageIn } = await import("../../src/site-page.ts");
  const page = pageIn("id");
  boards.push(
    ...sheetRegions.map((region) => ({ place: page.words.places.short(region), findings: attentionAt(region, page) }))
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there is a sheet for the area and each of its regencies, with every rule on it", () => {
  expect(boards).toHaveLength(9);
  for (const { findings } of boards) expect(findings.map(({ rule }) => rule.id).toSorted()).toEqual(ruleIds.toSorted());
});

test("rules come by severity, and numbers from the farthest", () => {
  for (const { findings } of boards) {
    const severities = findings.map(({ rule }) => rule.severity);
    expect(severities).toEqual(severities.toSorted());
    for (const { rule, reported } of findings) {
      const values = reported.map(({ value }) => value);
      const sign = rule.reports === "above" ? -1 : 1;
      expect(values).toEqual(values.toSorted((a, b) => sign * (a === b ? 0 : a - b)));
    }
  }
});

test("no hidden number is reported, and what cannot be judged is counted", () => {
  const all = boards.flatMap(({ findings }) => findings);
  expect(all.flatMap(({ reported }) => reported).filter(({ cell }) => cell.state !== "published")).toEqual([]);
  expect(all.reduce((sum, { unjudged }) => sum + unjudged.suppressed, 0)).toBeGreaterThan(0);
});

test("a regency's sheet speaks of no other place", () => {
  for (const { findings } of boards.slice(1))
    expect(findings.flatMap(({ reported }) => reported).filter(({ where }) => where !== "")).toEqual([]);
});
