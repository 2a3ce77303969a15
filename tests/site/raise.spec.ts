import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";

const cost = (page: Page): Locator => page.locator("[data-part=cost]");
const check = (page: Page): Locator => page.locator("[data-part=check]");
const part = (page: Page, name: string): Locator => page.locator(`form[data-raise] [name=${name}]`);

/** The numbers of a sum, and whether they make what stands behind the equals sign. */
async function sumHolds(page: Page): Promise<boolean> {
  const text = ((await check(page).textContent()) ?? "").replaceAll(/\([^)]*\)/g, "");
  const numbers = [...text.replaceAll(/[.,](?=\d{3})/g, "").matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [raise = Number.NaN, posts = Number.NaN, periods = Number.NaN, product] = numbers;
  return raise * posts * periods === product;
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const prefix of ["", "/en"])
    test(`the usual raise is answered, with its sum, and each payment has its cost: ${prefix || "/"}`, async ({
      page
    }) => {
      await page.goto(`${prefix}/insentif/`);
      await expect(cost(page)).toContainText(/Rp.\d/);
      expect(await sumHolds(page)).toBe(true);
      const payments = await part(page, "hak").locator("option").count();
      expect(await page.locator("#kalkulator-f > .tw tbody tr").count()).toBe(payments);
      await expect(page.locator("form[data-raise] noscript p")).toContainText("JavaScript");
    });
});

test("a choice is worked out, and its address gives the same answer in both languages", async ({ page }) => {
  await page.goto("/insentif/");
  const before = await cost(page).textContent();
  await part(page, "naik").fill("Rp 250.000");
  await part(page, "naik").blur();
  await expect(cost(page)).not.toHaveText(before ?? "");
  const region = await part(page, "wilayah").locator("option").nth(1).getAttribute("value");
  await part(page, "wilayah").selectOption(region);
  const sum = await check(page).textContent();
  const { search } = new URL(page.url());
  expect(search).toContain("naik=250000");
  expect(await page.locator("[data-link]").getAttribute("href")).toContain(search);

  await page.goto(`/insentif/${search}`);
  await expect(check(page)).toHaveText(sum ?? "");
  await expect(part(page, "naik")).toHaveValue("250.000");
  await expect(part(page, "wilayah")).toHaveValue(region ?? "");

  await page.goto(`/en/insentif/${search}`);
  await expect(part(page, "naik")).toHaveValue("250,000");
  const digits = (text: string | null): string[] => (text ?? "").replaceAll(/[.,](?=\d{3})/g, "").match(/\d+/g) ?? [];
  expect(digits(await check(page).textContent())).toEqual(digits(sum));
});

test("every choice says its number or why there is none, and its sum holds", async ({ page }) => {
  await page.goto("/insentif/");
  const choices = await page.evaluate(() =>
    ["hak", "wilayah"].map((name) =>
      [...document.querySelectorAll<HTMLOptionElement>(`form[data-raise] [name=${name}] option`)].map(
        ({ value }) => value
      )
    )
  );
  const [rights = [], regions = []] = choices;
  for (const right of rights) {
    await part(page, "hak").selectOption(right);
    for (const region of regions) {
      await part(page, "wilayah").selectOption(region);
      for (const basis of ["petugas", "pos"]) {
        await page.locator(`[name=dasar][value=${basis}]`).check();
        const at = `[data-at="${region} ${right.split(".")[0] ?? ""}"] [data-basis=${basis}]`;
        const isKnown = (await page.locator(at).getAttribute("data-value")) !== null;
        expect(await check(page).isVisible(), `${right} ${region} ${basis}`).toBe(isKnown);
        if (isKnown) expect(await sumHolds(page)).toBe(true);
        else expect(await page.locator("[data-answer]").innerText()).not.toMatch(/Rp|\d/);
      }
    }
  }
});

test("an address that makes no sense is refused in words beside the field", async ({ page }) => {
  await page.goto("/insentif/");
  await page.goto("/insentif/?hak=x&naik=%3Cb%3E&wilayah=99&dasar=z");
  await expect(cost(page)).toHaveText("Belum dihitung");
  await expect(check(page)).toBeHidden();
  expect(await page.locator(".fault:visible").count()).toBe(await page.locator("form[data-raise] .fault").count());
  await expect(part(page, "naik")).toHaveValue("<b>");
  await expect(part(page, "naik")).toHaveAttribute("aria-invalid", "true");
  await expect(part(page, "naik")).toHaveAttribute("aria-describedby", "naik-ket naik-salah");
  expect((await new AxeBuilder({ page }).include("#kalkulator").analyze()).violations.map(({ id }) => id)).toEqual([]);
  await part(page, "naik").fill("100.000");
  await part(page, "hak").selectOption({ index: 0 });
  await expect(page.locator(".fault:visible")).toHaveCount(0);
  await expect(check(page)).toBeVisible();
});

test("an amount that makes no sense gets no answer, and the reader is led to it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/insentif/");
  await part(page, "naik").fill("seratus ribu");
  await page.locator("form[data-raise] button").click();
  await expect(part(page, "naik")).toBeFocused();
  await expect(part(page, "naik")).toBeInViewport();
  await expect(page.locator("#naik-salah")).toBeVisible();
  await expect(page.locator("[data-answer]")).not.toContainText("setahun");
  await expect(page.locator("[data-answer]")).toContainText("Naik berapa rupiah: Tulis rupiah bulat");
  expect(new URL(page.url()).search).toBe("");
});

test("half a number is no fault until one has finished", async ({ page }) => {
  await page.goto("/insentif/");
  await part(page, "naik").fill("");
  await expect(page.locator(".fault:visible")).toHaveCount(0);
  await part(page, "naik").blur();
  await expect(page.locator("#naik-salah")).toBeVisible();
});

test("the keyboard alone is enough, and the answer is announced", async ({ page }) => {
  await page.goto("/insentif/");
  const before = await check(page).textContent();
  await part(page, "hak").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("300000");
  await page.keyboard.press("Enter");
  await expect(check(page)).not.toHaveText(before ?? "");
  await expect(check(page)).toContainText("Rp 300.000");
  expect(new URL(page.url()).pathname).toBe("/insentif/");
  await expect(page.locator("[data-answer][role=status]")).toHaveCount(1);
});

test("on paper the answer stands, and the form does not", async ({ page }) => {
  await page.goto("/insentif/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("form[data-raise]")).toBeHidden();
  await expect(cost(page)).toBeVisible();
});

test("the home page says the three promises, and the page about aid what is reached together", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("#janji .three > div")).toHaveCount(3);
  await page.goto("/bantuan/");
  await expect(page.locator("#bersama")).toContainText("290.271");
  await expect(page.locator("#bersama")).toContainText("57,98%");
});
