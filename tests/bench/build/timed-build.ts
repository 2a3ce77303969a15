import { existsSync, readFileSync, rmSync } from "node:fs";
import { astroProcess } from "../../../pipelines/site/build-site.ts";

/** One build from nothing. Seconds of the clock, and of the processor where the system tells (Linux), else null. */
export interface Built {
  readonly pages: number;
  readonly seconds: number;
  readonly cpu_seconds: number | null;
  /** From the first page to the last: after bundling, and after the release was read. */
  readonly rendering_seconds: number;
  readonly rendering_cpu_seconds: number | null;
}

/** Ticks of a process's clock in a second: 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** Seconds of the processor that a process has taken so far. */
function cpuSecondsOf(pid: number | undefined): number | null {
  const file = `/proc/${String(pid)}/stat`;
  if (pid === undefined || !existsSync(file)) return null;
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

interface Moment {
  readonly at: number;
  readonly cpu: number | null;
}

const between = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : Math.round(100 * (to - from)) / 100;

/** Renders a release's site into an empty folder and tells how long it took. Throws when a build fails. */
export async function buildFromNothing(published: string, output: string): Promise<Built> {
  rmSync(output, { recursive: true, force: true });
  const began = performance.now();
  const child = astroProcess({ published, output, printsSheets: false });
  const now = (): Moment => ({ at: performance.now(), cpu: cpuSecondsOf(child.pid) });
  let log = "";
  let first: Moment | undefined;
  let last: Moment | undefined;
  const read = (chunk: Buffer): void => {
    log += chunk.toString();
    if (log.includes("├─")) first ??= now();
    if (/\d+ page\(s\) built/.test(log)) last ??= now();
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0 || !first || !last) throw new Error(`astro build: exit code ${String(code)}\n${log.slice(-4000)}`);
  return {
    pages: Number(/(\d+) page\(s\) built/.exec(log)?.[1]),
    seconds: between(began / 1000, performance.now() / 1000) ?? 0,
    cpu_seconds: last.cpu,
    rendering_seconds: between(first.at / 1000, last.at / 1000) ?? 0,
    rendering_cpu_seconds: between(first.cpu, last.cpu)
  };
}
