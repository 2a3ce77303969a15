import { expect, test, type Page } from "@playwright/test";
import { en } from "../../src/words/en.ts";
import { id } from "../../src/words/id.ts";
import { builtPages, htmlOf, pageTypes } from "./built-pages.ts";

test.use({ viewport: { width: 360, height: 640 } });

const district = pageTypes()["district"] ?? "/";
const nameIn = (html: string): string => /<h1>(?:Kecamatan )?([^<]+)<\/h1>/.exec(html)?.[1]?.trim() ?? "";

/** Goes on with Tab until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let keys = 0; keys < 120; keys++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`not reached by Tab: ${selector}`);
}

/** What a screen reader is told: the name of what has the focus, or the words of the live region. */
const told = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const live = [...document.querySelectorAll('[role="status"]:not([aria-live="off"])')].map((one) => one.textContent);
    return live.join("") || (document.activeElement?.getAttribute("aria-label") ?? "");
  });

test("from the search box, a district's name and value are there after its name and two keys", async ({ page }) => {
  await page.goto("/");
  const input = page.locator("main [data-search] input");
  await input.focus();
  await page.keyboard.type(nameIn(htmlOf(district)));
  await expect(page.locator("main [role=option]").first()).toBeVisible();
  await expect(page.locator("main [data-search] [role=status]")).toHaveText(/\d/);
  await page.keyboard.press("ArrowDown");
  await expect(input).toHaveAttribute("aria-activedescendant", /.+/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/wilayah\//);
  await expect(page.locator("h1")).toBeInViewport();
  await expect(page.locator(".lead b").first()).toBeInViewport();
  await expect(page.locator(".lead b").first()).toHaveText(/\d/);
  // Reading and Tab go on inside the content, behind the menu.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("the marks of a map are walked by arrows, each with its name and its value or why there is none", async ({
  page
}) => {
  await page.goto("/ppks/");
  await tabTo(page, "svg.map-s");
  const heard = new Set<string>();
  const keys = ["Home", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowRight", "ArrowRight", "End"];
  for (const key of keys) {
    await page.keyboard.press(key);
    heard.add(await told(page));
  }
  expect(heard.size).toBeGreaterThan(3);
  for (const words of heard) expect(words).toMatch(/^[^:]+: (.*\d|\D+)$/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/wilayah\//);
});

test("the marks of a chart are walked by arrows and told by a live region, which Escape empties", async ({ page }) => {
  await page.goto(pageTypes()["regency"] ?? "/");
  await tabTo(page, "svg.ch");
  await page.keyboard.press("ArrowRight");
  const first = await told(page);
  await page.keyboard.press("ArrowRight");
  const second = await told(page);
  expect([first, second].filter((words) => /\S: \S/.test(words))).toHaveLength(2);
  expect(second).not.toBe(first);
  await page.keyboard.press("Escape");
  expect(await told(page)).toBe("");
});

test("sorting a table by keys is told", async ({ page }) => {
  await page.goto("/ppks/");
  await page.locator("details:has(table[data-sort])").first().locator("summary").focus();
  await page.keyboard.press("Enter");
  await tabTo(page, "button.sort");
  const title = (await page.locator(":focus").textContent()) ?? "-";
  await page.keyboard.press("Enter");
  const once = await told(page);
  await page.keyboard.press("Enter");
  expect(once).toContain(title);
  expect(await told(page)).toContain(title);
  expect(await told(page)).not.toBe(once);
  await expect(page.locator("th[aria-sort]")).toHaveCount(1);
});

test("on every page each mark of a drawing says a name, and a value or the words of its state", () => {
  let count = 0;
  const faults = builtPages().flatMap((path) => {
    const { states, noHome } = (path.startsWith("/en/") ? en : id).figures;
    const words: Readonly<Record<string, string>> = { ...states, no_home: noHome };
    const marks = htmlOf(path).matchAll(/<(?:a|g|rect|path|line|circle)\b[^>]*\bdata-state="(\w+)"[^>]*>(.{0,400})/g);
    return [...marks].flatMap(([, state = "", rest = ""]) => {
      count += 1;
      const title = /^<title>([^<]+)<\/title>/.exec(rest)?.[1] ?? "";
      const value = title.slice(title.lastIndexOf(": ") + 2);
      const isSaid = state === "published" ? /\d/.test(value) : title.includes(words[state] ?? "?");
      return title.includes(": ") && isSaid ? [] : [`${path}: ${state} "${title}"`];
    });
  });
  expect(count).toBeGreaterThan(1000);
  expect(faults.slice(0, 20)).toEqual([]);
});
