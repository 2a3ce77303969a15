import { expect, test, type Browser, type Page } from "@playwright/test";
import { isWhole, judgedPages, pageTypes } from "./built-pages.ts";

/** What a reader can see of a page once its folds are open: figures without a table, tables out of sight, and all numbers. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector("main") ?? document.body;
    main.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", ""));
    const figures = [...main.querySelectorAll("figure")];
    return {
      figures: figures.length,
      bare: figures.filter((figure) => figure.querySelector("table") === null).map(({ id }) => id || "figure"),
      unseen: [...main.querySelectorAll("table, figure svg:not([aria-hidden])")]
        .filter((one) => !one.checkVisibility())
        .map((one) => `${one.localName} in ${one.closest("[id]")?.id ?? "main"}`),
      numbers: main.innerText.match(/\d[\d.,]*/g) ?? []
    };
  });

async function without(browser: Browser, visit: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  await visit(page);
  await page.close();
}

/** The pages in as many parts as there are workers, so that they are gone through side by side. */
const parts = [0, 1].map((part) => judgedPages().filter((_, i) => i % 2 === part));

for (const [part, pages] of parts.entries())
  test(`without a script every figure has its drawing and its table (${String(part + 1)} of 2)`, async ({
    browser
  }) => {
    test.setTimeout(300_000);
    await without(browser, async (page) => {
      let figures = 0;
      for (const path of pages) {
        await page.goto(path, { waitUntil: "domcontentloaded" });
        const { bare, unseen, ...found } = await seen(page);
        expect({ path, bare, unseen }).toEqual({ path, bare: [], unseen: [] });
        figures += found.figures;
      }
      expect(figures).toBeGreaterThan(pages.length);
    });
  });

test("without a script there is no button or field that would do nothing", async ({ browser }) => {
  await without(browser, async (page) => {
    for (const path of ["/", "/wilayah/", "/istilah/"]) {
      await page.goto(path);
      expect(await page.locator(".scripted").count()).toBeGreaterThan(0);
      expect(await page.locator(".scripted:visible").count()).toBe(0);
    }
  });
});

test("a script adds no number to a page", async ({ browser, page }) => {
  test.setTimeout(isWhole ? 900_000 : 300_000);
  await page.setViewportSize({ width: 360, height: 640 });
  await without(browser, async (plain) => {
    for (const path of isWhole ? judgedPages() : Object.values(pageTypes())) {
      await plain.goto(path);
      await page.goto(path);
      const there = new Set((await seen(plain)).numbers);
      const added = (await seen(page)).numbers.filter((number) => !there.has(number));
      expect({ path, added }).toEqual({ path, added: [] });
    }
  });
});

test("a script moves nothing of a page that is there", async ({ browser, page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 640 });
  // What is meant for those without a script is never there with one, nor what a script alone makes useful without.
  const heightOf = (one: Page): Promise<number> =>
    one.evaluate(() => {
      document.querySelectorAll("noscript, .scripted").forEach((meant) => {
        meant.remove();
      });
      return document.documentElement.scrollHeight;
    });
  await without(browser, async (plain) => {
    // The letters are the same in both: theirs come in time or not.
    for (const one of [plain, page]) await one.route("**/*.woff2", (route) => route.abort());
    for (const [type, path] of Object.entries(pageTypes())) {
      await plain.goto(path);
      await page.goto(path);
      expect({ type, height: await heightOf(page) }).toEqual({ type, height: await heightOf(plain) });
    }
  });
});
