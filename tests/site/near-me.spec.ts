import { expect, test } from "@playwright/test";
import { id as words } from "../../src/words/id.ts";
import { htmlOf } from "./built-pages.ts";

const { near, unknown } = words.figures.search;

/** A district on the list of regions: where it lies, longitude first, and its address. */
const [, lon = "0", lat = "0", address = ""] =
  /data-at="([\d.-]+) ([\d.-]+)"[^>]*>\s*<a[^>]*href="([^"]+)"/.exec(htmlOf("/wilayah/")) ?? [];

for (const path of ["/", "/wilayah/"]) {
  test(`on ${path} the reader's own district is offered first, and where the reader is goes nowhere`, async ({
    page,
    context
  }) => {
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ longitude: Number(lon), latitude: Number(lat) });
    await page.goto(path);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.getByRole("button", { name: near }).click();
    const offered = page.locator("main [role=option]");
    await expect(offered.first()).toHaveAttribute("data-href", address);
    await expect(offered).toHaveCount(5);
    expect(asked.filter((request) => [lon, lat, "?"].some((told) => request.includes(told)))).toEqual([]);
    await offered.first().click();
    await page.waitForURL(new RegExp(address));
  });
}

test("where the reader does not tell the place, the button says so", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: near }).click();
  await expect(page.locator("button.near")).toHaveText(unknown);
});
