import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { instances } from "../../data/instances/instances.ts";
import { inProject } from "../../pipelines/home.ts";
import { silent } from "../../pipelines/progress.ts";
import { buildSite } from "../../pipelines/site/build-site.ts";
import { dropStamp } from "../../pipelines/site/stamp.ts";
import { writeFixture } from "../site/fixture.ts";
import { buildFromNothing, type Built } from "./build/timed-build.ts";
import { median } from "./median.ts";

/** Builds from nothing of each office. */
const rounds = 3;

/** The office whose whole way, from files to site, is gone twice. */
const journeyed = "bengkulu-tengah";

const say = (line: string): unknown => process.stderr.write(`${line}\n`);

const tenths = (value: number): number => Math.round(10 * value) / 10;

/** How long an act took: seconds of the clock. */
async function timed<T>(act: () => Promise<T> | T): Promise<{ result: T; seconds: number }> {
  const began = performance.now();
  const result = await act();
  return { result, seconds: Math.round((performance.now() - began) / 10) / 100 };
}

function medians(builds: readonly Built[]): Built {
  const of = (name: "pages" | "seconds" | "rendering_seconds"): number => median(builds.map((build) => build[name]));
  const ofCpu = (name: "cpu_seconds" | "rendering_cpu_seconds"): number | null => {
    const known = builds.flatMap((build) => build[name] ?? []);
    return known.length === builds.length ? median(known) : null;
  };
  return {
    pages: of("pages"),
    seconds: of("seconds"),
    cpu_seconds: ofCpu("cpu_seconds"),
    rendering_seconds: of("rendering_seconds"),
    rendering_cpu_seconds: ofCpu("rendering_cpu_seconds")
  };
}

/**
 * The figures with their goals. One thread renders, so pages per second of the processor are pages per second on a
 * machine with a core to spare; they decide where the system tells them, the clock where it does not.
 */
function rated({ pages, seconds, cpu_seconds, rendering_seconds, rendering_cpu_seconds }: Built): object {
  const perSecond = tenths(pages / (rendering_cpu_seconds ?? rendering_seconds));
  const for400 = tenths((seconds / pages) * 400);
  return {
    pages,
    seconds,
    cpu_seconds,
    pages_per_second: tenths(pages / seconds),
    rendering: {
      seconds: rendering_seconds,
      cpu_seconds: rendering_cpu_seconds,
      pages_per_second_of_the_clock: tenths(pages / rendering_seconds),
      pages_per_second: { found: perSecond, goal: ">= 100", met: perSecond >= 100 }
    },
    seconds_for_400_pages: { found: for400, goal: "<= 30", met: for400 <= 30 }
  };
}

const unchangedGoal = (seconds: number): object => ({ found: seconds, goal: "<= 5", met: seconds <= 5 });

/** The site of a random release of an office in both languages: built from nothing, then once more without a change. */
async function measure(id: string, folder: string): Promise<object> {
  const [published, output] = [join(folder, id, "published"), join(folder, id, "dist")];
  await writeFixture(published, id);
  await buildSite(published, silent, output);
  const again = await timed(() => buildSite(published, silent, output));
  if (!again.result.unchanged) throw new Error(`built anew though nothing has changed: ${id}`);
  dropStamp(output);
  const builds: Built[] = [];
  while (builds.length < rounds) {
    builds.push(await buildFromNothing(published, output));
    say(`${id} ${JSON.stringify(builds.at(-1))}`);
  }
  say(`${id} unchanged: ${String(again.seconds)} s`);
  return { ...rated(medians(builds)), unchanged_seconds: unchangedGoal(again.seconds) };
}

/** `npm run build` of a small made-up office, from files to site, and the same command again. */
async function journey(folder: string): Promise<object> {
  const output = join(folder, "journey-dist");
  const env = { ...process.env, TERANG_HOME: join(folder, "journey"), TERANG_DIST: output };
  const args = ["pipelines/start.ts", "--no-serve", "--instance", journeyed, "--scale", "0.01", "--seed", "1"];
  const go = () => spawnSync(process.execPath, args, { cwd: inProject(), env, encoding: "utf8" });
  say(`${journeyed}: from files to site, twice`);
  const [first, again] = [await timed(go), await timed(go)];
  dropStamp(output);
  if (first.result.status !== 0 || !again.result.stdout.includes("nothing had changed")) {
    throw new Error(`npm run build: ${first.result.stderr}\n${again.result.stdout.slice(-2000)}`);
  }
  say(`first ${String(first.seconds)} s, again ${String(again.seconds)} s`);
  return { instance: journeyed, first_seconds: first.seconds, unchanged_seconds: unchangedGoal(again.seconds) };
}

/**
 * How fast the site of each office is built, both languages: pages per second once the release is read, of the whole
 * build, and what a build takes when nothing has changed. Medians; the load of the machine stands beside them, since
 * other work takes from the clock, though hardly from the processor's seconds.
 */
export async function run(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), "terang-build-"));
  try {
    const offices: Record<string, object> = {};
    for (const { id } of instances) offices[id] = await measure(id, folder);
    return { rounds, load: tenths(loadavg()[0] ?? 0), offices, journey: await journey(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
