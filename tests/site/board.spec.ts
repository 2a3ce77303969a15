import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { pagesOf } from "../../pipelines/site/pdf.ts";
import { builtPages, builtSite, htmlOf } from "./built-pages.ts";

const sheets = builtPages().filter((page) => /^\/(en\/)?pimpinan\//.test(page));

/** What stands over the edge of the paper, or in a box too small for it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const paper = document.documentElement.clientWidth;
    const isShown = (element: Element) =>
      element.checkVisibility() && !element.closest(".vh, svg, .skip") && element.getClientRects().length > 0;
    return [...document.querySelectorAll("body *")].filter(isShown).flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isClipped =
        getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      return left < -1 || right > paper + 1 || isClipped
        ? [`${element.tagName} ${element.className}: ${element.textContent.trim().slice(0, 60)}`]
        : [];
    });
  });

test("there is a sheet for the area and every regency, in both languages", () => {
  expect(sheets).toHaveLength(18);
});

test("every sheet prints on one page, wherever it is printed from, and nothing is cut off", async ({ page }) => {
  test.slow();
  for (const sheet of sheets) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(sheet);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesOf(pdf), `${sheet} at ${String(width)}`).toBe(1);
    }
    // The width between the margins of the sheet: 188 mm.
    await page.setViewportSize({ width: 710, height: 1062 });
    await page.emulateMedia({ media: "print" });
    expect(await cutOff(page), sheet).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test("the PDF of every sheet is one page, dated by the release, and linked from the sheet and the board", () => {
  const { data_through } = JSON.parse(readFileSync(join(builtSite, "unduh/manifest.json"), "utf8")) as {
    data_through: string;
  };
  const linked = (address: string) =>
    [...htmlOf(address).matchAll(/href="([^"]+\.pdf)"/g)].map(([, href = ""]) => href);
  for (const [board, prefix] of [
    ["/pimpinan/", "/pimpinan/"],
    ["/en/pimpinan/", "/en/pimpinan/"]
  ] as const) {
    const files = new Set(linked(board));
    expect(files.size).toBe(9);
    for (const file of files) {
      expect(file.startsWith(prefix)).toBe(true);
      expect(existsSync(join(builtSite, file)), file).toBe(true);
      const pdf = readFileSync(join(builtSite, file));
      expect(pagesOf(pdf), file).toBe(1);
      expect(pdf.toString("latin1")).toContain(`(D:${data_through.replace("-", "")}31235959`);
    }
  }
  for (const sheet of sheets) expect(linked(sheet).length, sheet).toBeGreaterThan(0);
});

test("the board names a rule for everything it reports", () => {
  for (const sheet of sheets) {
    const items =
      htmlOf(sheet)
        .match(/<ol class="att"[\s\S]*?<\/ol>/)?.[0]
        .match(/<li/g)?.length ?? 0;
    const ruled = htmlOf(sheet).match(/(Aturan|Rule): /g)?.length ?? 0;
    expect(ruled, sheet).toBe(items);
  }
});
