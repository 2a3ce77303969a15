import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
import { attachReceived, receivedFiles } from "../receive/store.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { loadRegions } from "../regions/load-regions.ts";
import { auditRelease } from "./audit.ts";
import { inputsDigest, releasedInputs, rememberInputs } from "./inputs.ts";
import { cellsOf, filesOf, releaseName } from "./manifest.ts";
import { referenceTables } from "./reference-tables.ts";
import { prepareAside, swapIn } from "./swap.ts";
import type { Filled } from "./filled.ts";
import { aidByProgramme, casesAndNeed, personsAndPopulation } from "./need-and-aid.ts";
import { pantiTables, workersAndIncentives } from "./workers-and-panti.ts";
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
export async function release(task: ReleaseTask): Promise<Released> {
  const { home, instance, progress } = task;
  const digest = inputsDigest(home, instance);
  if (releasedInputs(home) === digest) return { manifest: manifestIn(home.published), unchanged: true };
  refuseNothingOrMixture(home);
  const aside = prepareAside(home.published);
  mkdirSync(aside, { recursive: true });
  mkdirSync(home.private, { recursive: true, mode: 0o700 });
  const temporary = mkdtempSync(resolve(home.private, "release-"));
  try {
    const database = await openDatabase(temporary);
    const connection = await database.connect();
    try {
      await publishInto(aside, connection, task);
    } finally {
      connection.closeSync();
      database.closeSync();
    }
    swapIn(home.published);
    rememberInputs(home, digest);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(aside, { recursive: true, force: true });
  }
  progress.done(`release in ${home.published}`);
  return { manifest: manifestIn(home.published), unchanged: false };
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(resolve(folder, "manifest.json"), "utf8")) as Manifest;

function refuseNothingOrMixture(home: Home): void {
  const files = receivedFiles(home).filter((file) => file.accepted > 0);
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
      next: "Hapus berkas contoh (terdaftar di .terang-demo.json) beserta daftar itu, lalu ulangi.",
      exitCode: exitCodes.invalid
    });
  }
}

async function publishInto(
  folder: string,
  connection: DuckDBConnection,
  { instance, home, progress }: ReleaseTask
): Promise<void> {
  const regions = loadRegions(instance.scope);
  progress.step("count");
  await countEverything(connection, home, scopeOf(regions, instance.scope), progress);
  progress.step("protect");
  const filled = await protectedTables(connection, instance, regions);
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
  home: Home,
  scope: readonly ScopeRegion[],
  progress: Progress
): Promise<void> {
  await attachReceived(connection, home);
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
    return [{ region_code, level, parent_code: region_code === scope ? null : parent_code }];
  });
}

async function protectedTables(
  connection: DuckDBConnection,
  instance: Instance,
  regions: readonly Region[]
): Promise<Filled[]> {
  const protection = { regions: scopeOf(regions, instance.scope), thresholds: instance.thresholds };
  return [
    ...(await casesAndNeed(connection, protection)),
    ...(await personsAndPopulation(connection, protection)),
    await aidByProgramme(connection, instance.programmes, protection),
    ...(await workersAndIncentives(connection, instance.programmes, protection)),
    ...(await pantiTables(connection, protection)),
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
  const total = (count: (file: (typeof received)[number]) => number): number =>
    received.reduce((sum, file) => sum + count(file), 0);
  const files = filesOf(folder, filled);
  const dataThrough = await lastMonth(connection);
  return {
    release: releaseName(dataThrough, files),
    instance: instance.id,
    scope: instance.scope,
    synthetic: received.some((file) => file.synthetic),
    scale: received.find((file) => file.scale !== null)?.scale ?? null,
    data_through: dataThrough,
    intake: {
      files: received.length,
      rows_read: total((file) => file.rows_read),
      accepted: total((file) => file.accepted),
      refused: total((file) => file.rows_read - file.accepted)
    },
    thresholds: { "1": instance.thresholds[1], "2": instance.thresholds[2], "3": instance.thresholds[3] },
    cells: cellsOf(filled),
    files
  };
}

/** Last month that any received row speaks of. */
async function lastMonth(connection: DuckDBConnection): Promise<string> {
  const [row] = await rowsOf<{ month: string | null }>(
    connection,
    `select strftime(greatest(
       (select max(make_date(year, month, 1)) from occupancy),
       (select max(due_on) from disbursements),
       (select max(due_on) from incentive_payments),
       (select max(make_date(year, 12, 1)) from ppks_registry)), '%Y-%m') as month`
  );
  if (row?.month === undefined || row.month === null) throw new Error("received data speak of no month");
  return row.month;
}

const writeManifest = (folder: string, manifest: Manifest): void => {
  writeFileSync(resolve(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
};
