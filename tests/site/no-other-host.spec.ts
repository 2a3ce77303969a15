import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { builtFiles, builtSite } from "./built-pages.ts";

/** What a browser fetches by itself; `href` of links that a reader follows is not among it. */
const fetching =
  /<(?:script|img|source|iframe|video|audio|use|image)\b[^>]*?\b(?:src|srcset|href)="(?:https?:)?\/\/[^"]+"/g;
const linked =
  /<link\b(?=[^>]*\brel="(?:stylesheet|icon|preload|modulepreload|manifest)")[^>]*\bhref="(?:https?:)?\/\/[^"]+"/g;

test("no page fetches anything from another host", () => {
  const pages = builtFiles(".html");
  expect(pages.length).toBeGreaterThan(0);
  const found = pages.flatMap((page) => {
    const html = readFileSync(join(builtSite, page), "utf8");
    return [...html.matchAll(fetching), ...html.matchAll(linked)].map(([tag]) => `${page}: ${tag}`);
  });
  expect(found).toEqual([]);
});

test("no style sheet fetches anything from another host", () => {
  const found = builtFiles(".css").flatMap((sheet) =>
    [...readFileSync(join(builtSite, sheet), "utf8").matchAll(/url\(["']?(?:https?:)?\/\/[^)]+\)/g)].map(
      ([url]) => `${sheet}: ${url}`
    )
  );
  expect(found).toEqual([]);
});
