import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { exitCodes, Refusal } from "../refusal.ts";
import type { Progress } from "../progress.ts";
import { readRelease, type ReadRelease } from "./read-release.ts";
import { readPages } from "./read/pages.ts";
import { siteLeaks } from "./read/site.ts";
import type { Needs } from "./relations/releases.ts";
import { attackTogether, type Verdict } from "./verdict.ts";

/** What an attack on published folders needs. */
export interface AttackTask {
  /** Folders of the releases, oldest first. */
  readonly folders: readonly string[];
  /** Folder of a built site; what it shows of the newest release is looked at if it was built from that. */
  readonly site?: string;
  readonly needs: Needs;
  readonly progress: Progress;
}

export interface Attacked {
  readonly verdicts: readonly Verdict[];
  /** Places of the site that tell more than the release, never their values; null without a site of it. */
  readonly siteLeaks: readonly string[] | null;
}

/** Reads the releases from their published files alone and attacks them together; the site as well, where there is one. */
export async function attackPublished(
  connection: DuckDBConnection,
  { folders, site, needs, progress }: AttackTask
): Promise<Attacked> {
  const releases: ReadRelease[] = [];
  for (const folder of folders) releases.push(await readRelease(connection, folder));
  const newest = releases.at(-1);
  return {
    verdicts: await attackTogether(releases, needs, progress),
    siteLeaks: newest && site !== undefined && isSiteOf(newest, site) ? siteLeaks(readPages(site), newest.tables) : null
  };
}

function isSiteOf({ release }: ReadRelease, site: string): boolean {
  const home = join(site, "index.html");
  return existsSync(home) && readFileSync(home, "utf8").includes(release);
}

/** Whether any attacker got at what had to be protected. */
export const gaveIn = (verdicts: readonly Verdict[]): boolean => verdicts.some(({ narrow }) => narrow > 0);

/** Places named to people; the rest is counted. */
const mostNamed = 20;

/** Places, once each, never their values. */
export function named(places: readonly string[]): string[] {
  const found = [...new Set(places)].sort();
  const more = found.length - mostNamed;
  return [...found.slice(0, mostNamed), ...(more > 0 ? [`+ ${more}`] : [])];
}

/** The numbers that gave in. */
export const finds = (verdicts: readonly Verdict[]): string[] => verdicts.flatMap(({ found }) => found);

/** Throws a Refusal (exit code 11) that names what gave in. */
export function refuseIfGivenIn(verdicts: readonly Verdict[], where: string): void {
  if (!gaveIn(verdicts)) return;
  throw new Refusal(`serangan berhasil: ${named(finds(verdicts)).join("; ")}`, {
    where,
    next: "Rilis lama tetap tayang. Laporkan nama-nama di atas kepada pengembang.",
    exitCode: exitCodes.unsafe
  });
}
