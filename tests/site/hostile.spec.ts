import type { Server } from "node:http";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
import { inProject } from "../../pipelines/home.ts";
import { silent } from "../../pipelines/progress.ts";
import { serveSite } from "../../pipelines/serve.ts";
import { buildSite } from "../../pipelines/site/build-site.ts";
import { hostileNames, withHostileNames } from "./fixture/hostile.ts";
import { writeFixture } from "./fixture.ts";

const release = inProject("tests/.tmp/hostile-release");
const site = inProject("tests/.tmp/hostile-site");

test.describe("a release in which every region and every code has a hostile name", () => {
  // One worker for all: the site is built once.
  test.describe.configure({ mode: "default" });
  test.setTimeout(240_000);
  let server: Server;
  let address = "";
  let pages: { path: string; html: string }[] = [];

  test.beforeAll(async () => {
    await writeFixture(release, "bengkulu-tengah", 1, withHostileNames);
    process.env["TERANG_SHEETS"] = "off";
    await buildSite(release, silent, site);
    ({ server, address } = await serveSite(site, 0));
    pages = readdirSync(site, { recursive: true })
      .map((path) => String(path).replaceAll("\\", "/"))
      .filter((path) => path.endsWith("index.html"))
      .map((path) => ({ path: path.slice(0, -"index.html".length), html: readFileSync(join(site, path), "utf8") }));
  });
  test.afterAll(() => server.close());

  test("no name becomes an element, an attribute or an address", () => {
    const found = pages.flatMap(({ path, html }) => {
      const { document } = parseHTML(html);
      const strange = document.querySelectorAll("img, iframe, object, script:not([src]), svg[onload]");
      const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name.startsWith("on"))
      );
      // What a class, an id or an address of the site itself can hold; a quote in a name would break out of it.
      const broken = [...document.querySelectorAll("[class], [id], [href]")].filter((element) =>
        ["class", "id", "href"].some((name) => /[<>"']|alert|^\s*javascript:/i.test(element.getAttribute(name) ?? ""))
      );
      return [...strange, ...attributes, ...broken].map((one) =>
        `${path}: ${"name" in one ? one.name : one.outerHTML}`.slice(0, 160)
      );
    });
    expect(pages.length).toBeGreaterThan(20);
    expect(found.slice(0, 20)).toEqual([]);
  });

  test("every name is read as it is written: in headings, tables, titles of marks and labels", () => {
    const texts = { heading: "", table: "", title: "", mark: "", label: "" };
    for (const { html } of pages) {
      const { document } = parseHTML(html);
      const textOf = (selector: string): string =>
        [...document.querySelectorAll(selector)].map((element) => element.textContent).join("\n");
      texts.heading += textOf("h1");
      texts.table += textOf("th");
      texts.title += textOf("head > title");
      texts.mark += textOf("svg title");
      texts.label += [...document.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label")).join();
    }
    for (const [place, text] of Object.entries(texts)) {
      const missing = hostileNames.filter((name) => !text.includes(name.trim()));
      expect(missing, place).toEqual([]);
    }
  });

  test("nothing runs, nothing is asked of another host, and no page is wider than the screen", async ({ page }) => {
    const said: string[] = [];
    page.on("dialog", (dialog) => {
      said.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => request.url().startsWith(address) || said.push(request.url()));
    await page.setViewportSize({ width: 360, height: 800 });
    for (const { path } of pages.filter(({ path: one }) => !/^(en\/)?(data|metode)\//.test(one))) {
      await page.goto(address + path);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, path).toBeLessThanOrEqual(0);
    }
    await page.goto(address);
    await page.locator("#q-h, main [data-search] input").first().fill("alert");
    await expect(page.locator("main [role=option]").first()).toContainText("alert");
    expect(said).toEqual([]);
  });
});
