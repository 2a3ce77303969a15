import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../database.ts";
import { attackPublished, finds, gaveIn, named, type Attacked } from "../attack/attack-published.ts";
import type { Verdict } from "../attack/verdict.ts";
import { homeOf, inProject, type Home } from "../home.ts";
import type { Progress } from "../progress.ts";
import { exclusively } from "../receive/store/exclusive.ts";
import { ownFolder } from "../receive/store/home-folders.ts";
import { keyOf } from "../receive/store/key.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { archivedIn, manifestIn } from "../release/archive.ts";
import { needsOf, publications, type World } from "../release/publications.ts";
import type { CommandOptions, Outcome } from "./command.ts";

/**
 * Attacks the current release, all before it and the built site, from what is published alone. Exit code 11 when a number
 * gives in. The office's own record says how well each had to be protected.
 */
export async function run({ instance, progress }: CommandOptions): Promise<Outcome> {
  const home = homeOf(instance);
  if (!existsSync(join(home.published, "manifest.json"))) throw nothingThere(home.published);
  const { release, world } = manifestIn(home.published);
  const { verdicts, siteLeaks } = await attackAll(home, world, progress);
  const places = [...finds(verdicts), ...(siteLeaks ?? [])];
  const isSafe = !gaveIn(verdicts) && places.length === 0;
  return {
    exitCode: isSafe ? exitCodes.fine : exitCodes.unsafe,
    report: { release, safe: isSafe, attacks: verdicts, site: siteLeaks },
    lines: [
      titleOf(release, verdicts),
      ...verdicts.map(lineOf),
      `  site        ${siteLeaks === null ? "none of this release was built" : `${siteLeaks.length} places tell more`}`,
      ...(isSafe ? ["Nothing gives in."] : ["UNSAFE. What gives in:", ...named(places).map((place) => `  ${place}`)])
    ]
  };
}

function attackAll(home: Home, world: World, progress: Progress): Promise<Attacked> {
  return exclusively(home, "terang attack", async (work) => {
    const needs = needsOf(publications({ home, key: keyOf(home), work }, world));
    const database = await openDatabase(ownFolder(join(work, "spill")));
    const connection = await database.connect();
    try {
      const folders = [...archivedIn(home.published), home.published];
      return await attackPublished(connection, { folders, site: inProject("dist"), needs, progress });
    } finally {
      connection.closeSync();
      database.closeSync();
    }
  });
}

const titleOf = (release: string, [first]: readonly Verdict[]): string =>
  `Release ${release}, with ${(first?.releases ?? 1) - 1} before it: ${first?.cells ?? 0} hidden numbers.`;

const lineOf = ({ attacker, recovered, narrow, undecided, narrowest }: Verdict): string =>
  `  ${attacker.padEnd(11)} ${recovered} recovered, ${narrow} too narrow, ${undecided} undecided${narrowest === null ? "" : `; narrowest ${narrowest}`}`;

const nothingThere = (published: string): Refusal =>
  new Refusal("belum ada rilis", {
    where: published,
    next: "Buat dahulu: `npm run terang -- release`.",
    exitCode: exitCodes.invalid
  });
