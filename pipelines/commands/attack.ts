import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../database.ts";
import { attackPublished, gaveIn, namedFinds } from "../attack/attack-published.ts";
import type { Verdict } from "../attack/verdict.ts";
import { homeOf } from "../home.ts";
import { exclusively } from "../receive/store/exclusive.ts";
import { ownFolder } from "../receive/store/home-folders.ts";
import { keyOf } from "../receive/store/key.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { archivedIn, manifestIn } from "../release/archive.ts";
import { needsOf, publications } from "../release/publications.ts";
import type { CommandOptions, Outcome } from "./command.ts";

/**
 * Attacks the current release and all before it, from what is published alone. Exit code 11 when a number gives in. The
 * office's own record says how well each had to be protected.
 */
export async function run({ instance, progress }: CommandOptions): Promise<Outcome> {
  const home = homeOf(instance);
  if (!existsSync(join(home.published, "manifest.json"))) throw nothingThere(home.published);
  const { release, world } = manifestIn(home.published);
  const verdicts = await exclusively(home, "terang attack", async (work) => {
    const needs = needsOf(publications({ home, key: keyOf(home), work }, world));
    const database = await openDatabase(ownFolder(join(work, "spill")));
    const connection = await database.connect();
    try {
      const folders = [...archivedIn(home.published), home.published];
      return await attackPublished(connection, { folders, needs, progress });
    } finally {
      connection.closeSync();
      database.closeSync();
    }
  });
  const isSafe = !gaveIn(verdicts);
  return {
    exitCode: isSafe ? exitCodes.fine : exitCodes.unsafe,
    report: { release, safe: isSafe, attacks: verdicts },
    lines: [
      `Release ${release}, with ${(verdicts[0]?.releases ?? 1) - 1} before it: ${verdicts[0]?.cells ?? 0} hidden numbers.`,
      ...verdicts.map(lineOf),
      ...(isSafe ? ["Nothing gives in."] : ["UNSAFE. What gives in:", ...namedFinds(verdicts).map((id) => `  ${id}`)])
    ]
  };
}

const lineOf = ({ attacker, recovered, narrow, narrowest }: Verdict): string =>
  `  ${attacker.padEnd(11)} ${recovered} recovered, ${narrow} too narrow${narrowest === null ? "" : `; narrowest ${narrowest}`}`;

const nothingThere = (published: string): Refusal =>
  new Refusal("belum ada rilis", {
    where: published,
    next: "Buat dahulu: `npm run terang -- release`.",
    exitCode: exitCodes.invalid
  });
