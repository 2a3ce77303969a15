import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { builtPages, htmlOf, isWhole, pageTypes } from "./built-pages.ts";

const types = Object.entries(pageTypes());

/** The types that between them have every kind of drawing and table; all, where all of the site is judged. */
const telling = types.filter(
  ([type]) =>
    isWhole || ["home", "regency", "district", "need", "homes", "poverty", "privacy", "dictionary"].includes(type)
);

/** Opens every fold and lets nothing of the page stay in motion. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll("main details").forEach((one) => one.setAttribute("open", "")));

/** A page whose drawings show hidden numbers, and one whose drawings lack some. */
const withState = (state: string): string =>
  builtPages().find((path) => htmlOf(path).includes(`class="sw" aria-hidden="true"><rect class="${state}"`)) ?? "/";

/** The darkest and the brightest pixel inside an element, without its outline, as a share of black to white. */
async function contrastIn(page: Page, selector: string): Promise<number> {
  const shot = await page.locator(selector).first().screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(3, 3, bitmap.width - 6, bitmap.height - 6).data ?? [];
    const bright = [...data].filter((_, i) => i % 4 === 1);
    return (Math.max(...bright) - Math.min(...bright)) / 255;
  }, shot.toString("base64"));
}

/** What axe finds on a page, with the first place of each. */
async function found(page: Page, rules: Readonly<Record<string, { enabled: boolean }>> = {}): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"], rules }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id} (${String(nodes.length)}): ${nodes[0]?.html.slice(0, 90) ?? ""} ${nodes[0]?.failureSummary ?? ""}`
  );
}

test("in a reader's own colours pages stay accessible", async ({ page }) => {
  test.setTimeout(isWhole ? 600_000 : 120_000);
  await page.emulateMedia({ forcedColors: "active" });
  for (const [type, path] of telling) {
    await page.goto(path);
    // Contrast is the reader's own choice there, and axe would judge colours that are not shown.
    expect(await found(page, { "color-contrast": { enabled: false } }), type).toEqual([]);
  }
});

for (const colorScheme of ["light", "dark"] as const)
  test(`in a reader's own colours (${colorScheme}) hatch and dots stand out from what lies below`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    for (const state of ["f-sup", "f-na"]) {
      await page.goto(withState(state));
      await unfold(page);
      expect(await contrastIn(page, `main svg.sw:has(rect.${state}):visible`), state).toBeGreaterThan(0.4);
    }
  });

test("in a reader's own colours the mark under a number does not cover it", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/ppks/");
  const number = page.locator("main :is(.lead b, .n)").first();
  const thickness = await number.evaluate((element) => parseFloat(getComputedStyle(element).textDecorationThickness));
  expect(thickness).toBeLessThanOrEqual(3);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`with more contrast (${colorScheme}) text has 7 to 1 and pages stay accessible`, async ({ page }) => {
    test.setTimeout(isWhole ? 600_000 : 120_000);
    await page.emulateMedia({ contrast: "more", colorScheme });
    for (const [type, path] of telling) {
      await page.goto(path);
      expect(await found(page, { "color-contrast-enhanced": { enabled: true } }), type).toEqual([]);
    }
  });

test("who wants less motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [type, path] of types) {
    await page.goto(path);
    const moving = await page.evaluate(() => [
      ...(getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["scrolling"] : []),
      ...[...document.querySelectorAll("*")]
        .filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== "none" || transitionDuration.split(", ").some((time) => parseFloat(time) > 0);
        })
        .map((element) => element.localName)
    ]);
    expect(moving, type).toEqual([]);
  }
});
