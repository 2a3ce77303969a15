import type { Region } from "../data/contracts/published/regions.ts";
import { childrenOf, regionPath, scope } from "./regions.ts";
import type { SitePage } from "./site-page.ts";

/** The regions with a sheet: the office's area, then its regencies where it is a province. */
export const sheetRegions: readonly Region[] = [scope, ...(scope.level === "province" ? childrenOf(scope) : [])];

/** `36.02-lebak`. */
export const sheetName = (region: Region): string => regionPath(region).split("/")[2] ?? "";

/** Path of a region's sheet without its language; the area's own is the board. */
export const sheetPath = (region: Region): string =>
  region === scope ? "/pimpinan/" : `/pimpinan/${sheetName(region)}/`;

/**
 * Address of the printed sheet; undefined where the build found no browser to print it with (see
 * `pipelines/site/print-sheets.ts`, which prints every sheet after the pages are built).
 */
export const sheetFile = (region: Region, { href }: SitePage): string | undefined =>
  process.env["TERANG_SHEETS"] === "pdf" ? href(`/pimpinan/${sheetName(region)}.pdf`) : undefined;
