import type { DuckDBConnection } from "@duckdb/node-api";
import { exitCodes, Refusal } from "../refusal.ts";
import type { Progress } from "../progress.ts";
import { readRelease } from "./read-release.ts";
import type { Needs } from "./relations/releases.ts";
import { attackTogether, type Verdict } from "./verdict.ts";

/** What an attack on published folders needs. */
export interface AttackTask {
  /** Folders of the releases, oldest first. */
  readonly folders: readonly string[];
  readonly needs: Needs;
  readonly progress: Progress;
}

/** Reads the releases from their published files alone and attacks them together. */
export async function attackPublished(
  connection: DuckDBConnection,
  { folders, needs, progress }: AttackTask
): Promise<Verdict[]> {
  const releases = [];
  for (const folder of folders) releases.push(await readRelease(connection, folder));
  return attackTogether(releases, needs, progress);
}

/** A hidden count may be small; where nobody says more, it has to be as wide as its threshold. */
export const publicNeeds: Needs = (_release, _id, threshold) => threshold;

/** Whether any attacker got at what had to be protected. */
export const gaveIn = (verdicts: readonly Verdict[]): boolean => verdicts.some(({ narrow }) => narrow > 0);

/** Numbers named to people; the rest is counted. */
const mostNamed = 20;

/** The numbers that gave in, once each, never their values. */
export function namedFinds(verdicts: readonly Verdict[]): string[] {
  const found = [...new Set(verdicts.flatMap((verdict) => verdict.found))].sort();
  const more = found.length - mostNamed;
  return [...found.slice(0, mostNamed), ...(more > 0 ? [`+ ${more}`] : [])];
}

/** Throws a Refusal (exit code 11) that names what gave in. */
export function refuseIfGivenIn(verdicts: readonly Verdict[], where: string): void {
  if (!gaveIn(verdicts)) return;
  throw new Refusal(`serangan berhasil: ${namedFinds(verdicts).join("; ")}`, {
    where,
    next: "Rilis lama tetap tayang. Laporkan nama-nama di atas kepada pengembang.",
    exitCode: exitCodes.unsafe
  });
}
