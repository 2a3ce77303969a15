import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { isWhole, pageTypes } from "./built-pages.ts";

const types = Object.entries(pageTypes());
const languages = [
  ["id", ""],
  ["en", "/en"]
] as const;
const every = [
  ["light", 360],
  ["dark", 1280],
  ["dark", 360],
  ["light", 1280]
] as const;
/** Unless all is judged, each language has one look of its own: colours and widths do not depend on the language. */
const looks = isWhole ? { id: every, en: every } : { id: every.slice(0, 1), en: every.slice(1, 2) };

/** What the page says to the console and whom it asks, while it loads. */
function listen(page: Page) {
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  return { said, asked };
}

for (const [type, path] of types)
  for (const [language, prefix] of languages)
    test(`${type} in ${language}: accessible, silent and no wider than the screen`, async ({ page, baseURL }) => {
      test.setTimeout(isWhole ? 240_000 : 90_000);
      const { said, asked } = listen(page);
      await page.goto(prefix + path);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      for (const [colorScheme, width] of looks[language]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`
        );
        expect(found, `${colorScheme} ${String(width)}`).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, `overflow at ${String(width)}`).toBeLessThanOrEqual(0);
      }
      expect(said).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(baseURL ?? "/"))).toEqual([]);
    });

test("opened disclosures are accessible and do not widen the page", async ({ page }) => {
  for (const path of ["/", "/ppks/", "/privasi/", ...["regency", "district"].map((type) => pageTypes()[type] ?? "/")]) {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => one.setAttribute("open", "")));
    expect((await new AxeBuilder({ page }).include("main").analyze()).violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("search leads to the list of regions", async ({ page }) => {
    await page.goto("/");
    await page.locator(".find-l input[type=search]").fill("a");
    await page.locator(".find-l .btn").click();
    expect(page.url()).toContain("/wilayah/?q=a");
  });
});

test("the language switch leads to the same page", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const path = pageTypes()["district"] ?? "/";
  await page.goto(path);
  await page.locator(".head-d a[hreflang=en]").click();
  expect(new URL(page.url()).pathname).toBe(`/en${path}`);
});

test("a page that is not there says so in both languages", async ({ page }) => {
  await page.goto("/404.html");
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("[lang=en]").count()).toBeGreaterThan(0);
});
