import { expect, test } from "@playwright/test";

test.describe("the field above the terms", () => {
  test("narrows the list and says how many are left", async ({ page }) => {
    await page.goto("/istilah/");
    const all = await page.locator(".term").count();
    const field = page.getByRole("searchbox", { name: "Saring istilah" });
    await field.fill("puskesos");
    await expect(page.locator("#puskesos")).toBeVisible();
    await expect(page.locator("#budget-ceiling")).toBeHidden();
    const left = await page.locator(".term:visible").count();
    expect(left).toBeLessThan(all / 10);
    await expect(page.locator("main [role=status]")).toHaveText(`${String(left)} dari ${String(all)} istilah`);
    await field.fill("tidakadakatabegini");
    await expect(page.locator("main [role=status]")).toHaveText("Tidak ada istilah yang cocok. Periksa ejaannya.");
    await expect(page.locator("main section:visible")).toHaveCount(0);
    await field.fill("");
    await expect(page.locator(".term:visible")).toHaveCount(all);
  });

  test("gives way to a link to a term that it hides", async ({ page }) => {
    await page.goto("/en/istilah/");
    await page.getByRole("searchbox", { name: "Filter the terms" }).fill("quota");
    await page.locator("#quota").getByRole("link", { name: "Need", exact: true }).click();
    await expect(page.locator("#need")).toBeInViewport();
  });

  test("finds a term by its old name", async ({ page }) => {
    await page.goto("/en/istilah/");
    await page.getByRole("searchbox", { name: "Filter the terms" }).fill("bpnt");
    await expect(page.locator(".term:visible")).toHaveCount(1);
    await expect(page.locator("#sembako")).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every term is there, and no field that would do nothing", async ({ page }) => {
    await page.goto("/istilah/#pmks");
    await expect(page.locator("[data-filter]")).toBeHidden();
    await expect(page.locator("#pmks")).toBeInViewport();
    expect(await page.locator(".term:visible").count()).toBe(await page.locator(".term").count());
  });
});
