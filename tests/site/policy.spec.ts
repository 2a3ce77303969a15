import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { builtFiles, builtSite, pageTypes } from "./built-pages.ts";

const pages = builtFiles(".html").map((path) => ({ path, html: readFileSync(join(builtSite, path), "utf8") }));

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/gi;

type Policy = ReadonlyMap<string, readonly string[]>;

/** The directives of a policy, each with its sources. */
const policyOf = (html: string): Policy =>
  new Map(
    [...html.matchAll(policyTag)].flatMap(([, content = ""]) =>
      content.split(";").flatMap((directive): [string, readonly string[]][] => {
        const [name, ...sources] = directive.trim().split(/\s+/);
        return name ? [[name, sources]] : [];
      })
    )
  );

const required = new Map([
  ["default-src", "'none'"],
  ["base-uri", "'none'"],
  ["form-action", "'self'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "'none'"]
]);

/** A policy in a page may not say these: a browser leaves them out, with a message. */
const onlyForHosts = ["frame-ancestors", "report-uri", "report-to", "sandbox"];

const isTight = (source: string): boolean => /^'(self|none|sha256-[A-Za-z0-9+/]{43}=)'$/.test(source);

const policyFaults = (html: string): string[] => {
  const policy = policyOf(html);
  const sources = [...policy].filter(([name]) => name.endsWith("-src")).flatMap(([, list]) => list);
  const before = html.slice(0, html.search(policyTag));
  return [
    ...([...html.matchAll(policyTag)].length === 1 ? [] : ["not one policy"]),
    ...[...required].filter(([name, value]) => policy.get(name)?.join(" ") !== value).map(([name]) => name),
    ...["script-src", "style-src"].filter((name) => !policy.has(name)),
    ...onlyForHosts.filter((name) => policy.has(name)),
    ...sources.filter((source) => !isTight(source)),
    ...(/<(script|style|body)\b|rel="(stylesheet|modulepreload)"/.test(before)
      ? ["stands after what it should judge"]
      : [])
  ];
};

const digestOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Code and looks that stand in the page itself: none may run that the policy does not name by its digest. */
const inlineFaults = (html: string): string[] => {
  const policy = policyOf(html);
  const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)].filter(
    ([, , attributes = ""]) => !/\ssrc=/.test(attributes)
  );
  return [
    ...inline.filter(([, tag, , text = ""]) => !policy.get(`${tag ?? ""}-src`)?.includes(digestOf(text))),
    ...html.matchAll(/<[a-z][^>]*\s(?:on[a-z]+|style)=["'][^"']*/g),
    ...html.matchAll(/\b(?:href|src|action)="\s*(?:javascript|data|vbscript):[^"]*/gi)
  ].map(([found]) => found.slice(0, 80));
};

test("every page has one policy, without inline code, eval or other hosts, and with Trusted Types", () => {
  expect(pages.length).toBeGreaterThan(20);
  const found = pages.flatMap(({ path, html }) => policyFaults(html).map((fault) => `${path}: ${fault}`));
  expect(found.slice(0, 20)).toEqual([]);
});

test("no page holds code or looks that its policy does not name", () => {
  const found = pages.flatMap(({ path, html }) => inlineFaults(html).map((fault) => `${path}: ${fault}`));
  expect(found.slice(0, 20)).toEqual([]);
});

test("a loose policy and inline code are found", () => {
  const { html = "" } = pages[0] ?? {};
  const loose = html.replace("script-src ", "script-src 'unsafe-eval' ").replace("trusted-types 'none'", "");
  expect(policyFaults(loose)).toEqual(["trusted-types", "'unsafe-eval'"]);
  const planted = html.replace("</main>", '<p onclick="a()"></p><script>alert(1)</script></main>');
  expect(inlineFaults(planted)).toHaveLength(2);
});

/** What the page says to its console, and every breach of its policy. */
const listen = (page: Page): string[] => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  return said;
};

test("under the policy search, sorting and reading values work, and the console stays empty", async ({ page }) => {
  const said = listen(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/ppks/");
  await page.locator("#q-d").fill("ser");
  await expect(page.locator("#q-d-list [role=option]").first()).toBeVisible();
  await page.locator("#q-d").fill("");
  const sortable = page.locator("details:has(table[data-sort])").first();
  await sortable.locator("summary").click();
  await sortable.locator("th button.sort").last().click();
  await expect(sortable.locator("th[aria-sort]")).toHaveCount(1);
  const map = page.locator("[data-read] svg[tabindex]").first();
  await map.focus();
  await map.press("ArrowRight");
  await expect(page.locator(".read-out").filter({ hasText: /\S/ }).first()).toBeVisible();
  expect(said).toEqual([]);
});

test("the policy stops markup and code that a script would make of a text", async ({ page }) => {
  await page.goto(pageTypes()["district"] ?? "/");
  const tried = await page.evaluate(() => {
    const attempts: Readonly<Record<string, () => void>> = {
      markup: () => (document.body.innerHTML = "<b>x</b>"),
      code: () => (document.createElement("script").text = "1"),
      policy: () =>
        (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy("x", {})
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} passes`;
      } catch (error) {
        return error instanceof TypeError ? `${name} is stopped` : String(error);
      }
    });
  });
  expect(tried).toEqual(["markup is stopped", "code is stopped", "policy is stopped"]);
});
