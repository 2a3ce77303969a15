import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Locator } from "@playwright/test";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { needReach } from "../../data/contracts/published/aid.ts";
import { readRelease, type ReadRelease } from "../../pipelines/attack/read-release.ts";
import { pageOf, readPages } from "../../pipelines/attack/read/pages.ts";
import { siteLeaks } from "../../pipelines/attack/read/site.ts";
import { openDatabase } from "../../pipelines/database.ts";
import { csvRows } from "../../pipelines/regions/csv-rows.ts";
import { builtSite, htmlOf, pageTypes } from "./built-pages.ts";
import { testHome } from "./prepare.ts";

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
  expect(told.map((row) => row.slice(1, 3).join("|")).toSorted()).toEqual(expected.toSorted());
});

test("the report tells what every attacker found, in which release, beside which earlier ones", async ({ page }) => {
  await page.goto("/privasi/");
  const told = (await cellsOf(page.locator("#serangan table"))).map((row) => row.slice(1).join("|"));
  const expected = rowsIn("disclosure_attacks").map(({ cells, recovered, narrow, undecided }) =>
    [cells, recovered, narrow, undecided].map(written).join("|")
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

test.describe("what the attacker reads on the built site", () => {
  test.describe.configure({ mode: "default" });
  let pages: ReturnType<typeof readPages>;
  let tables: ReadRelease["tables"];

  test.beforeAll(async () => {
    const connection = await (await openDatabase(test.info().outputPath())).connect();
    ({ tables } = await readRelease(connection, join(testHome, "published")));
    connection.closeSync();
    pages = readPages(builtSite);
  });

  /** What a page gives away among the others once something is planted in it. */
  const leaksWith = (address: string, plant: (html: string) => string): string[] => {
    const path = `${address.slice(1)}index.html`;
    const html = plant(htmlOf(address));
    expect(html).not.toBe(htmlOf(address));
    return siteLeaks([...pages.filter((page) => page.path !== path), pageOf(path, html)], tables);
  };

  test("tells no more than the release", () => {
    expect(siteLeaks(pages, tables)).toEqual([]);
  });

  test("a hidden number planted in a sentence of a region's page is found", () => {
    const rows = tables.find(({ table }) => table === needReach)?.rows ?? [];
    const regionRows = tables.find(({ table }) => table.name === "regions")?.rows ?? [];
    const inLastYear = rows.filter((row) => String(row["region_code"]).length === 8 && row["year"] === 2025);
    const nameOf = (row: (typeof rows)[number] | undefined): string =>
      String(regionRows.find((region) => region["region_code"] === row?.["region_code"])?.["short_name"]);
    const [shown, hidden] = ["published", "suppressed"].map((state) =>
      inLastYear.find((row) => row["state"] === state)
    );
    const pageOn = (row: typeof shown) =>
      pages.find(({ path, region }) => path.startsWith("wilayah/") && region === row?.["region_code"]);
    const number = Number(shown?.["families_in_need"]);
    const said = pageOn(shown)?.sentences.find(
      ({ text, numbers }) => numbers.includes(number) && text.includes(nameOf(shown))
    );
    const planted = said?.text.replace(nameOf(shown), nameOf(hidden)).replace(String(number), "3") ?? "";
    const address = `/${pageOn(hidden)?.path.replace("index.html", "")}`;
    const leaks = leaksWith(address, (html) => html.replace("</main>", `<p>${planted}</p></main>`));
    expect(leaks.join("\n")).toContain(`${address.slice(1)}index.html: a hidden number`);
  });

  test("a hidden area planted with a class of the map is found", () => {
    const leaks = leaksWith("/", (html) => html.replace(/(<use [^>]*)class="f-sup"/, '$1class="q2"'));
    expect(leaks).toEqual([expect.stringContaining("index.html: the mark of a hidden number tells more")]);
  });
});
