import type { DuckDBConnection } from "@duckdb/node-api";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Instance } from "../../data/instances/instance.ts";
import type { Progress } from "../progress.ts";
import { Refusal } from "../refusal.ts";
import { calibrate } from "./calibration.ts";
import { openDatabase } from "./database.ts";
import { writeOfficeFile } from "./office-file.ts";
import type { Office, Tally } from "./office.ts";
import { PartReader } from "./part-rows.ts";
import { Places } from "./places.ts";
import type { FilePlan } from "./file-plan.ts";
import { planFiles } from "./plan.ts";
import { joinParts, writePart } from "./truth.ts";
import { buildWorld } from "./world.ts";

export interface DemoOptions {
  readonly instance: Instance;
  /** Part of the office's true size: 1 is about 2.5 million registry rows and 10 million payments a year in Banten. */
  readonly scale: number;
  readonly seed: number;
  /** Folders of the instance, as `homeOf` has them. */
  readonly incoming: string;
  readonly private: string;
  readonly progress: Progress;
  readonly threads?: number;
}

/** What was written, by file name. */
export interface DemoReport {
  readonly synthetic: true;
  readonly seed: number;
  readonly scale: number;
  readonly instance: string;
  readonly files: Readonly<Record<string, Tally>>;
}

const manifestName = ".terang-demo.json";
const workName = ".terang-demo-work";

/** Names of the files that the last demo wrote into the folder. */
function earlierFiles(incoming: string): string[] {
  const path = join(incoming, manifestName);
  if (!existsSync(path)) return [];
  const { files } = JSON.parse(readFileSync(path, "utf8")) as { files: Record<string, string> };
  return Object.keys(files).filter((name) => name === basename(name));
}

/** Refuses to write over a file that is not the demo's own. */
function refuseToOverwrite(incoming: string, plans: readonly FilePlan[], earlier: readonly string[]): void {
  const own = new Set(earlier);
  const foreign = plans.find(({ name }) => !own.has(name) && existsSync(join(incoming, name)));
  if (foreign)
    throw new Refusal("A file of that name is already there and is not from an earlier demo.", {
      where: foreign.name,
      next: "Move the file away, or run the demo in another TERANG_HOME."
    });
}

async function writeAll(
  connection: DuckDBConnection,
  plans: readonly FilePlan[],
  { office, work, parts, progress }: { office: Office; work: string; parts: string; progress: Progress }
) {
  const written = new Map<string, Tally & { sha256: string }>();
  for (const plan of plans) {
    progress.at(written.size, plans.length);
    const part = join(parts, `${plan.turn}.parquet`);
    const rows = await writePart(connection, { plan, part, twins: office.places.twins });
    // Nobody keeps a list of nothing.
    if (rows === 0) continue;
    written.set(plan.name, await writeOfficeFile({ plan, part, path: join(work, plan.name) }, office));
  }
  return written;
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Moves the finished files into place, after those of the last demo are gone. */
function publish(incoming: string, work: string, earlier: readonly string[], manifest: { files: object }): void {
  for (const name of [...earlier, manifestName]) rmSync(join(incoming, name), { force: true });
  writeFileSync(join(incoming, manifestName), asJson(manifest));
  for (const name of Object.keys(manifest.files)) renameSync(join(work, name), join(incoming, name));
  rmSync(work, { recursive: true });
}

/** Folders that only their owner can read, empty. */
function freshFolder(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

/**
 * Writes the files that an office of this size would drop, dirt included, into `incoming`, and what is true of them into
 * `private/demo`: `truth/<dataset>.parquet` and `planted.json`. Everybody in them is made up; the same instance, scale
 * and seed give the same bytes. Replaces the files of an earlier demo and touches no other.
 */
export async function generateDemo(options: DemoOptions): Promise<DemoReport> {
  const { instance, scale, seed, incoming, progress } = options;
  if (!(scale > 0 && scale <= 1))
    throw new Refusal("The scale must be above 0 and at most 1.", { where: `scale ${scale}`, next: "Ask for 0.05." });
  const regencies = calibrate(instance.scope);
  const plans = planFiles(instance, regencies, scale);
  const earlier = earlierFiles(incoming);
  refuseToOverwrite(incoming, plans, earlier);
  mkdirSync(options.private, { recursive: true, mode: 0o700 });
  mkdirSync(incoming, { recursive: true });
  const home = freshFolder(join(options.private, "demo"));
  const [parts, truth, work] = [join(home, "parts"), join(home, "truth"), join(incoming, workName)].map(
    freshFolder
  ) as [string, string, string];
  const { connection, close } = await openDatabase(join(home, "spill"), options.threads);
  try {
    progress.step(`People, payments and homes at scale ${scale}`);
    await buildWorld(connection, { instance, regencies, scale, seed });
    progress.step(`${plans.length} office files`);
    const places = new Places(instance.scope, seed);
    const office: Office = { instance, seed, places, reader: await PartReader.open(connection, places.codes) };
    const written = await writeAll(connection, plans, { office, work, parts, progress });
    progress.step("What is true of them");
    await joinParts(connection, plans, parts, truth);
    const files = Object.fromEntries([...written].map(([name, { sha256: _, ...tally }]) => [name, tally]));
    const report: DemoReport = { synthetic: true, seed, scale, instance: instance.id, files };
    writeFileSync(join(home, "planted.json"), asJson(report), { mode: 0o600 });
    const hashes = Object.fromEntries([...written].map(([name, { sha256 }]) => [name, sha256]));
    publish(incoming, work, earlier, { ...report, files: hashes });
    return report;
  } finally {
    close();
    for (const folder of [parts, join(home, "spill"), work]) rmSync(folder, { recursive: true, force: true });
  }
}
