import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { builtPages, builtSite, htmlOf } from "./built-pages.ts";

const pages = builtPages();

function isThere(path: string): boolean {
  const file = join(builtSite, decodeURIComponent(path));
  if (!existsSync(file)) return false;
  return !statSync(file).isDirectory() || existsSync(join(file, "index.html"));
}

const hrefs = (html: string): string[] =>
  [...html.matchAll(/\b(?:href|src|action)="([^"]+)"/g)].map(([, href = ""]) => href);

test("every link of every page leads somewhere", () => {
  const known = new Map<string, boolean>();
  const ids = new Map<string, Set<string>>();
  const idsOf = (path: string): Set<string> => {
    const found = ids.get(path) ?? new Set([...htmlOf(path).matchAll(/\bid="([^"]+)"/g)].map(([, id = ""]) => id));
    ids.set(path, found);
    return found;
  };
  const dead = pages.flatMap((page) =>
    [...new Set(hrefs(htmlOf(page)))].flatMap((href) => {
      if (/^(https?:|mailto:)/.test(href)) return [];
      const url = new URL(href.replaceAll("&amp;", "&"), `http://x${page}`);
      const there = known.get(url.pathname) ?? isThere(url.pathname);
      known.set(url.pathname, there);
      if (!there) return [`${page} -> ${href}`];
      const fragment = decodeURIComponent(url.hash.slice(1));
      const isPage = url.pathname.endsWith("/");
      return fragment && isPage && !idsOf(url.pathname).has(fragment) ? [`${page} -> ${href}`] : [];
    })
  );
  expect(dead.slice(0, 20)).toEqual([]);
});

test("every page has its twin in the other language, one title, a description and unique ids", () => {
  const faults = pages.flatMap((page) => {
    const html = htmlOf(page);
    const twin = page.startsWith("/en/") ? page.slice(3) : `/en${page}`;
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
    const double = ids.filter((id, i) => ids.indexOf(id) !== i);
    return [
      ...(pages.includes(twin) ? [] : [`${page}: no ${twin}`]),
      ...(html.split("<h1").length === 2 ? [] : [`${page}: h1`]),
      ...(/<meta name="description" content="[^"]{20,}/.test(html) ? [] : [`${page}: description`]),
      ...(html.includes(`<html lang="${page.startsWith("/en/") ? "en" : "id"}"`) ? [] : [`${page}: lang`]),
      ...double.map((id) => `${page}: id ${id} twice`)
    ];
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test("every page of a synthetic release says so", () => {
  const manifest = JSON.parse(readFileSync(join(builtSite, "unduh/manifest.json"), "utf8")) as Manifest;
  if (!manifest.synthetic) return;
  const words = /Data sintetis - bukan angka resmi|Synthetic data - not official figures/;
  expect(pages.filter((page) => !words.test(htmlOf(page)))).toEqual([]);
});

test("downloads are the files of the release, byte for byte", () => {
  const manifest = JSON.parse(readFileSync(join(builtSite, "unduh/manifest.json"), "utf8")) as Manifest;
  for (const file of manifest.files) {
    const bytes = readFileSync(join(builtSite, "unduh", file.path));
    expect([file.path, createHash("sha256").update(bytes).digest("hex")]).toEqual([file.path, file.sha256]);
  }
});

test("the sitemap names every page", () => {
  const sitemap = readFileSync(join(builtSite, "sitemap.xml"), "utf8");
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname);
  expect(named.toSorted()).toEqual(pages);
});

const linksOf = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, href = ""]) => href);

test("every page names its own address, and both languages name each other, as the sitemap does", () => {
  const sitemap = readFileSync(join(builtSite, "sitemap.xml"), "utf8");
  const entries = sitemap.split("<url>").slice(1);
  const listed = new Map(
    entries.map((entry) => [
      linksOf(entry, /<loc>([^<]+)<\/loc>/g)[0] ?? "",
      linksOf(entry, /hreflang="\w+" href="([^"]+)"/g)
    ])
  );
  const { origin } = new URL([...listed.keys()][0] ?? "");
  const faults = pages.flatMap((page) => {
    const html = htmlOf(page);
    const path = page.replace(/^\/en\//, "/");
    const twins = [`${origin}${path}`, `${origin}/en${path}`];
    const named = linksOf(html, /<link rel="alternate" hreflang="(?:id|en|x-default)" href="([^"]+)"/g);
    return [
      ...(linksOf(html, /<link rel="canonical" href="([^"]+)"/g).join() === origin + page ? [] : ["canonical"]),
      ...(named.join() === [...twins, twins[0]].join() ? [] : ["hreflang"]),
      ...(listed.get(origin + page)?.join() === twins.join() ? [] : ["hreflang in the sitemap"])
    ].map((fault) => `${page}: ${fault}`);
  });
  expect(faults.slice(0, 20)).toEqual([]);
  expect(readFileSync(join(builtSite, "robots.txt"), "utf8")).toContain(`Sitemap: ${origin}/sitemap.xml`);
});

test("the page for what is not there has no address of its own and is not to be found", () => {
  const html = readFileSync(join(builtSite, "404.html"), "utf8");
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toMatch(/rel="(canonical|alternate)"/);
});
