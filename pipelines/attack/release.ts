import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import type { Region } from "../../data/contracts/published/regions.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { attack, type Attack } from "./attack.ts";
import { disagreements } from "./read/agree.ts";
import { readCsvFiles } from "./read/csv.ts";
import { readParquetFiles } from "./read/parquet.ts";
import { relationsOf } from "./read/relations.ts";
import { readPages } from "./read/pages.ts";
import { cellsOf, type PublishedCell, type PublishedRows } from "./read/rows.ts";
import { siteLeaks } from "./read/site.ts";
import type { Unknowns } from "./unknowns.ts";

/** What lies in a published folder, as somebody outside reads it. */
export interface ReadRelease {
  readonly manifest: Manifest;
  readonly rows: PublishedRows;
  readonly cells: readonly PublishedCell[];
  readonly regions: readonly Region[];
  /** Where two of its downloads do not say the same. */
  readonly disagreements: readonly string[];
}

/** Reads a release from its downloads alone. */
export async function readRelease(folder: string): Promise<ReadRelease> {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
  const [parquet, csv] = [await readParquetFiles(folder, publishedTables), readCsvFiles(folder, publishedTables)];
  return {
    manifest,
    rows: parquet,
    cells: publishedTables.flatMap((table) => cellsOf(table, parquet.get(table.name) ?? [])),
    regions: (parquet.get("regions") ?? []) as unknown as Region[],
    disagreements: disagreements(parquet, csv, publishedTables)
  };
}

/** The folders of releases that were current before, oldest first. */
export function archivedReleases(published: string): string[] {
  const archive = join(published, "archive");
  if (!existsSync(archive)) return [];
  return readdirSync(archive)
    .sort()
    .map((name) => join(archive, name))
    .filter((folder) => existsSync(join(folder, "manifest.json")));
}

/**
 * Where a built site shows more than its release; null when there is no site in `dist`, or none that names this release.
 */
export function siteOf({ manifest, rows, cells }: ReadRelease, dist: string): string[] | null {
  const home = join(dist, "index.html");
  if (!existsSync(home) || !readFileSync(home, "utf8").includes(manifest.release)) return null;
  return siteLeaks(readPages(dist), { tables: publishedTables, rows, cells });
}

/** What somebody outside sees of a release: every cell that counts people, and how they add up. */
function unknownsOf({ manifest, cells, regions }: ReadRelease): Unknowns {
  const threshold = manifest.thresholds["1"];
  const known = cells.filter(({ state }) => state === "published" || state === "suppressed");
  const seen = known.map(({ id, state, value }) => {
    const hidden = state === "suppressed";
    return { id, value: hidden ? null : value, protection: hidden ? threshold : 0, threshold };
  });
  return { cells: seen, ...relationsOf(cells, regions) };
}

/** A release attacked in every way. */
export interface AttackedRelease {
  readonly release: string;
  readonly disagreements: readonly string[];
  readonly hidden: number;
  readonly outsider: Attack;
  readonly insiders: Attack;
  readonly ruleAware: Attack;
  /** Cells hidden now that an earlier release showed. */
  readonly shownBefore: readonly string[];
}

/** Attacks a release; `earlier` are the ones published before it. */
export async function attackRelease(read: ReadRelease, earlier: readonly ReadRelease[]): Promise<AttackedRelease> {
  const unknowns = unknownsOf(read);
  const hidden = unknowns.cells.filter(({ value }) => value === null).map(({ id }) => id);
  const shown = new Set(
    earlier.flatMap(({ cells }) => cells.filter(({ state }) => state === "published").map(({ id }) => id))
  );
  return {
    release: read.manifest.release,
    disagreements: read.disagreements,
    hidden: hidden.length,
    outsider: await attack(unknowns, "outsider"),
    insiders: await attack(unknowns, "insiders"),
    ruleAware: await attack(unknowns, "rule-aware"),
    shownBefore: hidden.filter((id) => shown.has(id))
  };
}
