import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { disclosureAttacks } from "../../data/contracts/published/disclosure-report.ts";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import type { Instance } from "../../data/instances/instance.ts";
import { attackPublished, refuseIfGivenIn } from "../attack/attack-published.ts";
import { openDatabase } from "../database.ts";
import { buildGeography } from "../geography/geography.ts";
import type { Home } from "../home.ts";
import type { Progress } from "../progress.ts";
import { asPast, type PastRelease } from "../protect/history.ts";
import { exclusively } from "../receive/store/exclusive.ts";
import { ownFolder } from "../receive/store/home-folders.ts";
import { demoIn } from "../receive/store/incoming-folder.ts";
import { keyOf } from "../receive/store/key.ts";
import { holdsRows } from "../receive/store/ledger.ts";
import { compareFiles } from "../receive/store/compare-files.ts";
import { attachReceived, receivedFiles, type Storing } from "../receive/store/store.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { loadRegions } from "../regions/load-regions.ts";
import { archivedIn, keepArchive, manifestIn } from "./archive.ts";
import { auditRelease } from "./audit.ts";
import { countReceived } from "./count.ts";
import { codeDigest, inputsDigest, releasedInputs, rememberInputs } from "./inputs.ts";
import { levelsHidden } from "./disclosure-levels.ts";
import type { Filled } from "./filled.ts";
import { intakeTables } from "./intake-tables.ts";
import { manifestOf } from "./manifest.ts";
import { protectedTables } from "./protected.ts";
import { dropOtherWorlds, needsOf, publications, record, type World } from "./publications.ts";
import { referenceTables } from "./reference-tables.ts";
import { prepareAside, swapIn } from "./swap.ts";
import { regenciesOf } from "./scope.ts";
import { writeTable } from "./write-table.ts";

/** What one run of `terang release` works with. */
export interface ReleaseTask {
  readonly instance: Instance;
  readonly home: Home;
  readonly progress: Progress;
}

export interface Released {
  readonly manifest: Manifest;
  /** True when nothing had changed since the last release, which then stays as it is. */
  readonly unchanged: boolean;
}

/**
 * Models, protects, audits and publishes what was received. Written aside, checked there, put on record, then renamed into
 * place: on any fault the current release stays whole. Throws a Refusal when nothing was received (12) or when the release,
 * alone or beside earlier ones, would give a person away (11).
 */
export function release(task: ReleaseTask): Promise<Released> {
  return exclusively(task.home, "terang release", async (work) => {
    const { home, instance, progress } = task;
    const storing = { home, key: keyOf(home), work };
    if (holdsRows(receivedFiles(home))) await compareFiles(storing);
    const digest = inputsDigest(home, instance);
    if (releasedInputs(home) === digest) return { manifest: manifestIn(home.published), unchanged: true };
    refuseNothingOrMixture(home);
    const aside = prepareAside(home.published);
    mkdirSync(aside, { recursive: true });
    try {
      await publish(aside, storing, task);
      rememberInputs(home, aside, digest);
      swapIn(home.published);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
    progress.done(`release in ${home.published}`);
    return { manifest: manifestIn(home.published), unchanged: false };
  });
}

function refuseNothingOrMixture(home: Home): void {
  const files = receivedFiles(home).filter((file) => holdsRows([file]));
  if (files.length === 0) {
    throw new Refusal("belum ada data yang diterima", {
      where: home.incoming,
      next: "Taruh berkas kantor di folder itu (atau jalankan `npm run terang -- demo`), lalu ulangi.",
      exitCode: exitCodes.invalid
    });
  }
  if (files.some((file) => file.synthetic) && files.some((file) => !file.synthetic)) {
    throw new Refusal("data sintetis dan data asli tercampur", {
      where: home.incoming,
      next: "Keluarkan berkas contoh (terdaftar di .terang-demo.json) dari folder itu, lalu jalankan `receive` dan ulangi.",
      exitCode: exitCodes.invalid
    });
  }
}

async function publish(folder: string, storing: Storing, task: ReleaseTask): Promise<void> {
  const world = worldOf(task.home);
  dropOtherWorlds(storing, world);
  const database = await openDatabase(ownFolder(resolve(storing.work, "spill")));
  const connection = await database.connect();
  try {
    await attachReceived(connection, task.home, storing.work);
    const past = publications(storing, world);
    record(storing, world, await publishReceived(connection, folder, { task, world, past }));
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/**
 * The made-up office of a seed and a scale, as today's code makes and counts it: other code makes another one, in which
 * nobody's history is kept. Real files tell of the one world there is.
 */
function worldOf(home: Home): World {
  if (!receivedFiles(home).some(({ synthetic }) => synthetic)) return null;
  const { seed, scale } = demoIn(home.incoming);
  return `seed ${seed}, scale ${scale}, ${codeDigest().slice(0, 12)}`;
}

interface Publishing {
  readonly task: ReleaseTask;
  readonly world: World;
  readonly past: readonly PastRelease[];
}

/** Writes a release into a folder, attacks it there, and gives what must be remembered of it. */
async function publishReceived(
  connection: DuckDBConnection,
  folder: string,
  { task, world, past }: Publishing
): Promise<PastRelease> {
  const { instance, home, progress } = task;
  const regions = loadRegions(instance.scope);
  progress.step("count");
  const counted = await countReceived(connection, instance, regions, progress);
  progress.step("protect");
  const shown = await protectedTables(counted.drafts, counted.protection, past);
  progress.step("write");
  const through = counted.dataThrough;
  const filled = [
    ...shown.filled,
    ...(await referenceTables(connection, instance.programmes, regions)),
    ...intakeTables(receivedFiles(home), { regencies: regenciesOf(regions, instance.scope), through }),
    levelsHidden(counted.drafts, shown.filled)
  ];
  for (const table of filled) await writeTable(connection, table, folder);
  progress.step("map");
  copyFileSync(await buildGeography(instance, { cache: resolve(home.private, "cache"), progress }), mapIn(folder));
  const told = { task, world, counted, past: past.map(({ release }) => release) };
  const name = writeManifest(folder, manifestOf(folder, filled, told));
  keepArchive(folder, home.published);
  const remembered = asPast(name, shown);
  const attacks = await attacksOn(connection, folder, { past: [...past, remembered], progress });
  await writeTable(connection, attacks, folder);
  writeManifest(folder, manifestOf(folder, [...filled, attacks], { ...told, release: name }));
  progress.step("audit");
  await auditRelease(connection, folder, instance.thresholds);
  return remembered;
}

/** Attacks the release in a folder with all before it. Throws a Refusal when anything gives in; else tells of the attacks. */
async function attacksOn(
  connection: DuckDBConnection,
  folder: string,
  { past, progress }: { past: readonly PastRelease[]; progress: Progress }
): Promise<Filled> {
  const folders = [...archivedIn(folder), folder];
  const { verdicts } = await attackPublished(connection, { folders, needs: needsOf(past), progress });
  refuseIfGivenIn(verdicts, folder);
  return { table: disclosureAttacks, rows: verdicts.map((verdict) => ({ ...verdict })) };
}

function writeManifest(folder: string, manifest: Manifest): string {
  writeFileSync(resolve(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest.release;
}

const mapIn = (folder: string): string => resolve(folder, "map.topo.json");
