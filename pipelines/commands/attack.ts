import { existsSync } from "node:fs";
import { join } from "node:path";
import { instanceOf } from "../../data/instances/instances.ts";
import type { Attack } from "../attack/attack.ts";
import {
  archivedReleases,
  attackRelease,
  readRelease,
  siteOf,
  type AttackedRelease,
  type ReadRelease
} from "../attack/release.ts";
import { homeOf, inProject } from "../home.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import type { CommandOptions, Outcome } from "./command.ts";

/** Cells named on the terminal for each attacker; `--json` names all. */
const named = 20;

/** A release attacked, and the site that shows it where there is one. */
type Attacked = AttackedRelease & { readonly seconds: number; readonly site: readonly string[] | null };

/**
 * Attacks the current release, its site and the archived releases from what is published alone. Exit code 11 when a cell
 * gives in.
 */
export async function run({ instance, progress }: CommandOptions): Promise<Outcome> {
  const { published } = homeOf(instanceOf(instance).id);
  if (!existsSync(join(published, "manifest.json"))) throw nothingThere(published);
  const reads: ReadRelease[] = [];
  const attacked: Attacked[] = [];
  for (const folder of [...archivedReleases(published), published]) {
    progress.step(`attack ${folder}`);
    const start = performance.now();
    const read = await readRelease(folder);
    const result = await attackRelease(read, reads);
    const site = folder === published ? siteOf(read, inProject("dist")) : null;
    attacked.push({ ...result, site, seconds: Math.round((performance.now() - start) / 100) / 10 });
    reads.push(read);
  }
  const isSafe = attacked.every((one) => leaksOf(one).length === 0);
  return {
    exitCode: isSafe ? exitCodes.fine : exitCodes.unsafe,
    report: { instance, safe: isSafe, releases: attacked.map(reportOf) },
    lines: [...attacked.flatMap(linesOf), isSafe ? "No cell gives in." : "UNSAFE: what is named above gives in."]
  };
}

const nothingThere = (published: string): Refusal =>
  new Refusal("belum ada rilis", {
    where: published,
    next: "Buat dahulu: `npm run terang -- release`.",
    exitCode: exitCodes.invalid
  });

/** Everything that makes a release unsafe, as places, never values. */
const leaksOf = ({ outsider, insiders, ruleAware, ...one }: Attacked): string[] => [
  ...[outsider, insiders, ruleAware].flatMap(({ narrow, fractional }) => [...narrow, ...fractional]),
  ...one.disagreements,
  ...one.shownBefore,
  ...(one.site ?? [])
];

const summaryOf = ({ exact, narrow, fractional, exposures, narrowest, effort }: Attack): object => ({
  ...{ exact, narrow, fractional, exposures, narrowest, effort }
});

const reportOf = ({ outsider, insiders, ruleAware, ...one }: Attacked): object => ({
  ...one,
  ...{ outsider: summaryOf(outsider), insiders: summaryOf(insiders), ruleAware: summaryOf(ruleAware) }
});

function linesOf(one: Attacked): string[] {
  const narrowest = one.outsider.narrowest ?? "none";
  return [
    `release    ${one.release}: ${one.hidden} cells hidden, narrowest interval ${narrowest}, ${one.seconds} s`,
    ...attackLines("outsider", one.outsider),
    ...attackLines("insiders", one.insiders),
    ...attackLines("rule-aware", one.ruleAware),
    ...listed("downloads that do not agree", one.disagreements),
    ...listed("hidden now, shown before", one.shownBefore),
    one.site === null ? "site       none of this release in dist" : `site       ${one.site.length} places tell more`,
    ...(one.site ?? []).slice(0, named).map(indented)
  ];
}

function attackLines(name: string, { exact, narrow, fractional }: Attack): string[] {
  const counts = `${narrow.length} cells give in, ${exact.length} of them exactly; ${fractional.length} undecided`;
  return [`${name.padEnd(10)} ${counts}`, ...narrow.slice(0, named).map(indented)];
}

const indented = (place: string): string => `             ${place}`;

const listed = (title: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`${title}: ${ids.length}`, ...ids.slice(0, named).map(indented)];
