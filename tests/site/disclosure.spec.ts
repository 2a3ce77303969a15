import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Locator } from "@playwright/test";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { csvRows } from "../../pipelines/regions/csv-rows.ts";
import { builtSite, htmlOf, pageTypes } from "./built-pages.ts";

const released = (path: string): string => readFileSync(join(builtSite, "unduh", path), "utf8");
const rowsIn = (table: string) => csvRows(released(`${table}.csv`));
const manifest = JSON.parse(released("manifest.json")) as Manifest;
const inIndonesian = new Intl.NumberFormat("id-ID", { useGrouping: "always" });
const written = (count: string | undefined): string => inIndonesian.format(Number(count));

/** The cells of every row of a table's body, hidden in a fold or not. */
const cellsOf = async (table: Locator): Promise<string[][]> => {
  const rows = await table.locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) => (await row.locator("th, td").allTextContents()).map((text) => text.trim()))
  );
};

test.use({ javaScriptEnabled: false });

test("the report tells of every table and level what the release says is hidden", async ({ page }) => {
  await page.goto("/privasi/");
  const told = await cellsOf(page.locator("#berapa details .tw table"));
  const expected = rowsIn("disclosure_levels").map(({ cells, hidden }) => [written(cells), written(hidden)].join("|"));
  expect(told.map((row) => row.slice(2, 4).join("|")).toSorted()).toEqual(expected.toSorted());
});

test("the report tells what every attacker found, in which release, beside which earlier ones", async ({ page }) => {
  await page.goto("/privasi/");
  const told = (await cellsOf(page.locator("#serangan table"))).map((row) => row.slice(1).join("|"));
  const expected = rowsIn("disclosure_attacks").map(({ recovered, cells, narrow, undecided, releases }) =>
    [recovered, cells, narrow, undecided, releases].map(written).join("|")
  );
  expect(told.toSorted()).toEqual(expected.toSorted());
  await expect(page.locator("main")).toContainText(manifest.release);
  for (const name of manifest.past) await expect(page.locator("#riwayat")).toContainText(name);
});

test("nothing hidden in the example can be subtracted, once the second number is hidden too", async ({ page }) => {
  await page.goto("/privasi/");
  const rows = await cellsOf(page.locator("#contoh table"));
  const hiddenIn = (column: number): number => rows.filter((row) => !/\d/.test(row[column] ?? "")).length;
  expect([1, 2, 3].map(hiddenIn)).toEqual([0, 1, 2]);
});

test("a district lists its villages, the most first, with their numbers of the last year", async ({ page }) => {
  const district = pageTypes()["district"] ?? "/";
  const code = district.split("/")[2]?.split("-")[0] ?? "";
  await page.goto(district);
  const told = (await cellsOf(page.locator("#desa"))).map((row) => row.at(-1) ?? "");
  const year = manifest.data_through.slice(0, 4);
  const expected = rowsIn("ppks_villages")
    .filter((row) => row["region_code"]?.startsWith(`${code}.`) && row["year"] === year && row["state"] === "published")
    .map(({ cases }) => Number(cases))
    .toSorted((a, b) => b - a)
    .map((count) => written(String(count)));
  expect(expected.length).toBeGreaterThan(0);
  expect(told.filter((text) => /\d/.test(text))).toEqual(expected);
});

test("who they are has a table by sex and age, down to districts", async ({ page }) => {
  for (const type of ["area", "regency", "district"]) {
    await page.goto(pageTypes()[type] ?? "/");
    expect((await cellsOf(page.locator("#siapa details table"))).length, type).toBeGreaterThan(8);
    expect(await page.locator("#siapa table.rank").count(), type).toBeGreaterThanOrEqual(2);
  }
});

test("every figure that hides something leads to why", () => {
  const paths = Object.values(pageTypes()).flatMap((path) => [path, `/en${path}`]);
  const without = paths.flatMap((path) =>
    [...htmlOf(path).matchAll(/<figure[\s\S]*?<\/figure>/g)].filter(
      ([figure]) => figure.includes('data-state="suppressed"') && !figure.includes('/privasi/"')
    )
  );
  expect(without).toEqual([]);
});

test("nothing published says which numbers are small and which protect others", () => {
  const files = manifest.files.filter(({ path }) => path.endsWith(".csv"));
  const heads = files.flatMap(({ path }) => released(path).split("\n", 1)[0]?.split(",") ?? []);
  expect(heads.filter((column) => /primary|secondary|sensitive|dominat/.test(column))).toEqual([]);
});
