import type { APIRoute } from "astro";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { measures } from "../../data/measures/measures.ts";
import { addressOf, locales } from "../locale.ts";
import { methodPath } from "../method-path.ts";
import { indicators } from "../official.ts";
import { instance } from "../published.ts";
import { regionPath, regionsWithPages } from "../regions.ts";
import { sheetPath, sheetRegions } from "../sheets.ts";
import { themeSpecs } from "../themes.ts";

/** Every page's path without its language. */
const paths = [
  "/",
  "/wilayah/",
  ...themeSpecs.map((spec) => spec.path),
  "/kemiskinan/",
  "/spm/",
  "/pertanyaan/",
  ...indicators.map((indicator) => `/kemiskinan/${indicator}/`),
  "/data/",
  "/metode/",
  "/mutu/",
  "/privasi/",
  "/tentang/",
  "/istilah/",
  ...sheetRegions.map(sheetPath),
  ...regionsWithPages.map(regionPath),
  ...[...publishedTables, ...datasets].map((table) => `/data/${table.name}/`),
  ...measures.map(methodPath)
];

const absolute = (path: string): string => new URL(path, instance.site).href;

function entry(path: string): string {
  const alternates = locales.map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${absolute(addressOf(locale, path))}"/>`
  );
  return locales
    .map((locale) => `<url><loc>${absolute(addressOf(locale, path))}</loc>${alternates.join("")}</url>`)
    .join("\n");
}

export const GET: APIRoute = () => {
  const open = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${paths.map(entry).join("\n")}\n</urlset>\n`;
  return new Response(body, { headers: { "content-type": "application/xml" } });
};
