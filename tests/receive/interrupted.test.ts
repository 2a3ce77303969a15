import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { instanceOf } from "../../data/instances/instances.ts";
import { generateDemo } from "../../pipelines/demo/demo.ts";
import type { Home } from "../../pipelines/home.ts";
import { silent } from "../../pipelines/progress.ts";
import { leftovers } from "../../pipelines/receive/store/exclusive.ts";

const kills = Number(process.env["TERANG_KILLS"] ?? 3);
const root = mkdtempSync(join(tmpdir(), "terang-interrupted-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const homeIn = (folder: string): Home => ({
  incoming: join(folder, "incoming"),
  private: join(folder, "private"),
  published: join(folder, "published")
});

/** Of the made-up office, a few small files of several datasets; and a later drop, which corrects one and adds one. */
const first = ["Permakanan 2023.xlsx", "Rekap Penghuni Panti 2023.csv", "Daftar TKSK.xlsx", "Panti Pemerintah.xlsx"];
const later = { "Permakanan 2024.xlsx": "Permakanan 2023.xlsx", "Penduduk Kecamatan 2023.csv": "Penduduk.csv" };

interface Ended {
  readonly code: number | null;
  readonly steps: readonly string[];
  readonly told: string;
  readonly ms: number;
}

const script = join(import.meta.dirname, "office-run.ts");

/** How a run is disturbed: killed after so many milliseconds or before a change of files, or its files kept small. */
interface Disturbance {
  readonly afterMs?: number;
  readonly dieAt?: number;
  readonly maximumKilobytes?: number;
}

/** Runs receipt and release in `folder`. */
function runIn(folder: string, { afterMs, dieAt = 0, maximumKilobytes }: Disturbance = {}): Promise<Ended> {
  const began = performance.now();
  const env = { ...process.env, TERANG_HOME: folder, TERANG_DIE_AT: String(dieAt) };
  const limited = ["-c", `ulimit -f ${(maximumKilobytes ?? 0) * 2}; exec "$0" "$1"`, process.execPath, script];
  const child =
    maximumKilobytes === undefined ? spawn(process.execPath, [script], { env }) : spawn("sh", limited, { env });
  const timer = afterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), afterMs);
  let [out, told] = ["", ""];
  child.stdout.on("data", (text) => (out += String(text)));
  child.stderr.on("data", (text) => (told += String(text)));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, steps: out.trim().split("\n"), told, ms: performance.now() - began });
    });
  });
}

/** SHA-256 of every file below a folder, by path; empty when there is none. */
function hashesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), hash(path)]));
}

/**
 * What an office has after a run. Sealed rows differ each time in their salt and stand in the ledger by name; the
 * workbook of a list says when it was packed, and its CSV beside it holds the same lines.
 */
const outcomeOf = ({ private: closed, published }: Home) => ({
  published: hashesOf(published),
  refusals: Object.entries(hashesOf(join(closed, "refusals"))).map(([list, hash]) =>
    list.endsWith(".xlsx") ? [list] : [list, hash]
  ),
  ledger: readFileSync(join(closed, "received/ledger.json"), "utf8")
});

/** An office with a release, into whose folder newer files have been dropped, and what comes of them undisturbed. */
const before = join(root, "before");
let [old, usualMs, changes]: [object, number, number] = [{}, 0, 0];
let undisturbed: ReturnType<typeof outcomeOf>;

async function makeOffices(): Promise<void> {
  const [demo, instance] = [homeIn(join(root, "demo")), instanceOf("tegal")];
  const { incoming, private: closed } = demo;
  await generateDemo({ instance, scale: 0.005, seed: 1, incoming, private: closed, progress: silent });
  const drop = (name: string, as = name): void => {
    copyFileSync(join(incoming, name), join(homeIn(before).incoming, as));
  };
  mkdirSync(homeIn(before).incoming, { recursive: true });
  for (const name of [...first, ".terang-demo.json"]) drop(name);
  expect(await runIn(before)).toMatchObject({ code: 0 });
  for (const [name, as] of Object.entries(later)) drop(name, as);
}

beforeAll(async () => {
  await makeOffices();
  old = hashesOf(homeIn(before).published);
  const whole = join(root, "whole");
  cpSync(before, whole, { recursive: true, preserveTimestamps: true });
  const { code, ms, steps } = await runIn(whole);
  expect(code).toBe(0);
  undisturbed = outcomeOf(homeIn(whole));
  [usualMs, changes] = [ms, Number(steps.at(-1)?.replace("changes ", ""))];
  expect(hashesOf(homeIn(whole).published)).not.toEqual(old);
}, 120_000);

/** Numbers from 0 to 1, the same every time. */
function* fractions(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Every second one by the clock, the others at a change of the file system. */
function plannedKills(): Disturbance[] {
  const fraction = fractions(20251122);
  return Array.from({ length: kills }, (_, i) =>
    i % 2 === 0
      ? { afterMs: Math.floor(fraction.next().value * usualMs) }
      : { dieAt: 1 + Math.floor(fraction.next().value * changes) }
  );
}

const fellIn: Record<string, number> = {};

/** A swap that was cut off between its two renames leaves the old release aside, for the next command to bring back. */
function releaseLeftIn({ published }: Home): object {
  return hashesOf(existsSync(published) ? published : `${published}.old`);
}

/** Whatever happened, a whole release is there, and the next run ends as if nothing had happened. */
async function expectUnharmed(folder: string): Promise<void> {
  const home = homeIn(folder);
  expect([old, undisturbed.published]).toContainEqual(releaseLeftIn(home));
  expect(await runIn(folder)).toMatchObject({ code: 0 });
  expect(outcomeOf(home)).toEqual(undisturbed);
  expect(leftovers(home)).toEqual([]);
}

async function killAndGoOn(kill: Disturbance, folder: string): Promise<void> {
  cpSync(before, folder, { recursive: true, preserveTimestamps: true });
  const { code, steps } = await runIn(folder, kill);
  const phase = code === 0 ? "too late" : steps.includes("release") ? "release" : steps[0] || "start";
  fellIn[phase] = (fellIn[phase] ?? 0) + 1;
  await expectUnharmed(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** A disk of four megabytes in memory, where the system lets us have one. */
const disk = join(root, "disk");
mkdirSync(disk);
const mounted =
  process.platform === "linux" && spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]).status === 0;
afterAll(() => {
  if (mounted) spawnSync("umount", [disk]);
});

describe("a run that is killed", () => {
  test(
    `at any of ${kills} moments leaves a whole release, and the next run ends as if nothing had happened`,
    async () => {
      for (const [i, kill] of plannedKills().entries()) await killAndGoOn(kill, join(root, `kill-${i}`));
      if (kills > 10) console.log(`${kills} kills fell in`, fellIn);
    },
    60_000 + kills * 30_000
  );
});

describe("a disk without room", () => {
  test.skipIf(!mounted)(
    `${mounted ? "" : "(skipped: no right to mount a small disk) "}is named, and costs neither release nor receipts`,
    async () => {
      const [folder, ballast] = [join(disk, "office"), join(disk, "ballast")];
      for (const freeKilobytes of [12, 60, 200]) {
        cpSync(before, folder, { recursive: true, preserveTimestamps: true });
        const { bavail, bsize } = statfsSync(disk);
        writeFileSync(ballast, Buffer.alloc(bavail * bsize - freeKilobytes * 1024));
        const { code, told } = await runIn(folder);
        expect({ code, told }).toEqual({ code: 10, told: expect.stringContaining("Disk penuh") });
        expect(told).toContain(`${homeIn(folder).private}: 0 MB kosong`);
        rmSync(ballast);
        await expectUnharmed(folder);
        rmSync(folder, { recursive: true });
      }
    },
    90_000
  );

  test.skipIf(process.platform === "win32")(
    "of which a file is cut short leaves the release whole",
    async () => {
      const folder = join(root, "cut");
      cpSync(before, folder, { recursive: true, preserveTimestamps: true });
      expect((await runIn(folder, { maximumKilobytes: 4 })).code).not.toBe(0);
      await expectUnharmed(folder);
    },
    90_000
  );
});
