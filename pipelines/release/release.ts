import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import type { Region } from "../../data/contracts/published/regions.ts";
import type { Instance } from "../../data/instances/instance.ts";
import { openDatabase, rowsOf } from "../database.ts";
import { buildGeography } from "../geography/geography.ts";
import type { Home } from "../home.ts";
import { loadReferences, loadScope, models, runModel, type ScopeRegion } from "../models/model.ts";
import type { Progress } from "../progress.ts";
import { exclusively } from "../receive/store/exclusive.ts";
import { ownFolder } from "../receive/store/home-folders.ts";
import { keyOf } from "../receive/store/key.ts";
import { holdsRows } from "../receive/store/ledger.ts";
import { compareFiles } from "../receive/store/compare-files.ts";
import { attachReceived, receivedFiles } from "../receive/store/store.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { loadRegions } from "../regions/load-regions.ts";
import { auditRelease } from "./audit.ts";
import { inputsDigest, releasedInputs, rememberInputs } from "./inputs.ts";
import { intakeTables } from "./intake-tables.ts";
import { cellsOf, filesOf, intakeOf, releaseName } from "./manifest.ts";
import { referenceTables } from "./reference-tables.ts";
import { prepareAside, swapIn } from "./swap.ts";
import { bodiesByKind, familiesByDecile, sessionsOfForums } from "./families-and-bodies.ts";
import type { Filled } from "./filled.ts";
import { aidByProgramme, casesAndNeed, personsAndPopulation } from "./need-and-aid.ts";
import { licencesAndClients, pantiTables, workersAndIncentives } from "./workers-and-panti.ts";
import { familyCounselling, moneyAndPuskesos, servicesAndChannels } from "./services-and-money.ts";
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
 * Models, protects, audits and publishes what was received. Written aside, checked there, then renamed into place: on
 * any fault the current release stays whole. Throws a Refusal when nothing was received (12) or an audit fails (11).
 */
export function release(task: ReleaseTask): Promise<Released> {
  return exclusively(task.home, "terang release", async (work) => {
    const { home, instance, progress } = task;
    if (holdsRows(receivedFiles(home))) await compareFiles({ home, key: keyOf(home), work });
    const digest = inputsDigest(home, instance);
    if (releasedInputs(home) === digest) return { manifest: manifestIn(home.published), unchanged: true };
    refuseNothingOrMixture(home);
    const aside = prepareAside(home.published);
    mkdirSync(aside, { recursive: true });
    try {
      await publishInto(aside, work, task);
      rememberInputs(home, aside, digest);
      swapIn(home.published);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
    progress.done(`release in ${home.published}`);
    return { manifest: manifestIn(home.published), unchanged: false };
  });
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(resolve(folder, "manifest.json"), "utf8")) as Manifest;

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

async function publishInto(folder: string, work: string, task: ReleaseTask): Promise<void> {
  const database = await openDatabase(ownFolder(resolve(work, "spill")));
  const connection = await database.connect();
  try {
    await attachReceived(connection, task.home, work);
    await publishReceived(folder, connection, task);
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

async function publishReceived(
  folder: string,
  connection: DuckDBConnection,
  { instance, home, progress }: ReleaseTask
): Promise<void> {
  const regions = loadRegions(instance.scope);
  progress.step("count");
  await countEverything(connection, scopeOf(regions, instance.scope), progress);
  progress.step("protect");
  const awaited = { regencies: regenciesOf(regions, instance.scope), through: await lastMonth(connection) };
  const filled = [
    ...(await protectedTables(connection, instance, regions)),
    ...intakeTables(receivedFiles(home), awaited)
  ];
  progress.step("write");
  for (const table of filled) await writeTable(connection, table, folder);
  progress.step("map");
  const map = await buildGeography(instance, { cache: resolve(home.private, "cache"), progress });
  copyFileSync(map, resolve(folder, "map.topo.json"));
  writeManifest(folder, await manifestOf(folder, connection, filled, { instance, home, progress }));
  progress.step("audit");
  await auditRelease(connection, folder, instance.thresholds);
}

async function countEverything(
  connection: DuckDBConnection,
  scope: readonly ScopeRegion[],
  progress: Progress
): Promise<void> {
  await loadReferences(connection);
  await loadScope(connection, scope);
  for (const [index, model] of models.entries()) {
    progress.at(index, models.length);
    await runModel(connection, model);
  }
}

/** The scope and its current regencies and districts; the scope itself has no parent here. */
function scopeOf(regions: readonly Region[], scope: string): ScopeRegion[] {
  return regions.flatMap((region) => {
    const { region_code, level, parent_code } = region;
    if (level === "village" || region.valid_to !== null || !region_code.startsWith(scope)) return [];
    const villages = regions.filter((one) => isVillageIn(region_code, one)).length;
    return [{ region_code, level, parent_code: region_code === scope ? null : parent_code, villages }];
  });
}

const regenciesOf = (regions: readonly Region[], scope: string): string[] =>
  scopeOf(regions, scope).flatMap(({ region_code, level }) => (level === "regency" ? [region_code] : []));

const isVillageIn = (region: string, { region_code, level, valid_to }: Region): boolean =>
  level === "village" && valid_to === null && region_code.startsWith(`${region}.`);

async function protectedTables(
  connection: DuckDBConnection,
  instance: Instance,
  regions: readonly Region[]
): Promise<Filled[]> {
  const protection = { regions: scopeOf(regions, instance.scope), thresholds: instance.thresholds };
  return [
    ...(await casesAndNeed(connection, protection)),
    ...(await personsAndPopulation(connection, protection)),
    await familiesByDecile(connection, protection),
    ...(await aidByProgramme(connection, instance.programmes, protection)),
    ...(await workersAndIncentives(connection, instance.programmes, protection)),
    await bodiesByKind(connection, protection),
    await sessionsOfForums(connection, protection),
    ...(await pantiTables(connection, protection)),
    ...(await licencesAndClients(connection, protection)),
    ...(await servicesAndChannels(connection, protection)),
    await familyCounselling(connection, protection),
    ...(await moneyAndPuskesos(connection)),
    ...(await referenceTables(connection, instance.programmes, regions))
  ];
}

async function manifestOf(
  folder: string,
  connection: DuckDBConnection,
  filled: readonly Filled[],
  { instance, home }: ReleaseTask
): Promise<Manifest> {
  const received = receivedFiles(home);
  const files = filesOf(folder, filled);
  const dataThrough = await lastMonth(connection);
  return {
    release: releaseName(dataThrough, files),
    instance: instance.id,
    scope: instance.scope,
    synthetic: received.some((file) => file.synthetic),
    scale: received.find((file) => file.scale !== null)?.scale ?? null,
    data_through: dataThrough,
    intake: { files: received.length, ...intakeOf(filled) },
    thresholds: { "1": instance.thresholds[1], "2": instance.thresholds[2], "3": instance.thresholds[3] },
    cells: cellsOf(filled),
    files
  };
}

/** Last month that any received row speaks of. */
async function lastMonth(connection: DuckDBConnection): Promise<string> {
  const [row] = await rowsOf<{ month: string | null }>(
    connection,
    "select strftime(day, '%Y-%m') as month from data_end"
  );
  if (row?.month === undefined || row.month === null) throw new Error("received data speak of no month");
  return row.month;
}

const writeManifest = (folder: string, manifest: Manifest): void => {
  writeFileSync(resolve(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
};
