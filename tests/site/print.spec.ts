import { expect, test } from "@playwright/test";
import { pageTypes } from "./built-pages.ts";

/** A4 without the margins of `@page`: 210 - 2 x 14 mm, at 96 pixels per inch. */
const sheetWidth = Math.floor((182 / 25.4) * 96);

test.use({ viewport: { width: sheetWidth, height: 1000 } });

for (const [type, path] of Object.entries(pageTypes()))
  test(`${type} prints on A4: nothing clipped, no furniture`, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    for (const prefix of ["", "/en"]) {
      await page.goto(prefix + path);
      const faults = await page.evaluate((width) => {
        const isSeen = (element: Element): boolean => element.checkVisibility() && !element.closest(".vh");
        const say = (element: Element): string =>
          `${element.localName}.${element.getAttribute("class") ?? ""} ${element.textContent.trim().slice(0, 40)}`;
        const all = [...document.querySelectorAll("body *")].filter(isSeen);
        const wide = all.filter((element) => element.getBoundingClientRect().right > width + 1);
        const cut = all.filter(
          (element) =>
            getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1
        );
        const furniture = all.filter((element) =>
          element.matches("nav.nav, .head-d, .menu, form, button:not(.sort), summary, .rail")
        );
        return { wide: wide.map(say), cut: cut.map(say), furniture: furniture.map(say) };
      }, sheetWidth);
      expect(faults, prefix).toEqual({ wide: [], cut: [], furniture: [] });
    }
  });

test("a region fits on few sheets, and its figures are whole", async ({ page }) => {
  await page.goto(pageTypes()["district"] ?? "/");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sheets = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(8);
  await page.emulateMedia({ media: "print" });
  const tall = await page.evaluate(() =>
    [...document.querySelectorAll("figure")].map((figure) => [figure.id, figure.getBoundingClientRect().height])
  );
  // 297 - 2 x 12 mm: a taller figure would be cut between two sheets.
  expect(tall.filter(([, height]) => Number(height) > (273 / 25.4) * 96)).toEqual([]);
});
