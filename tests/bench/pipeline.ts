import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Taken } from "./pipeline/ways.ts";

/** Payments of each office; TERANG_BENCH_PAYMENTS="1000000 400000000" measures others. */
const sizes = (process.env["TERANG_BENCH_PAYMENTS"] ?? "1000000 10000000 40000000").split(" ").map(Number);

/** Each way runs in a process of its own, so that its peak memory is its own. */
function inProcess<T>(way: string, folder: string, payments: number): T {
  const script = new URL("./pipeline/ways.ts", import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, way, folder, String(payments)], {
    encoding: "utf8"
  });
  if (status !== 0) throw new Error(`${way} failed: ${stderr}`);
  process.stderr.write(`${payments} ${way}: ${stdout}\n`);
  return JSON.parse(stdout) as T;
}

const ratio = (a: number, b: number): number => Math.round((100 * a) / b) / 100;

function measure(payments: number) {
  const folder = mkdtempSync(join(process.env["TERANG_BENCH_FOLDER"] ?? tmpdir(), "terang-pipeline-"));
  const run = (way: string): Taken => inProcess<Taken>(way, folder, payments);
  try {
    run("office");
    const incoming = join(folder, "incoming");
    const bytes = readdirSync(incoming).reduce((sum, file) => sum + statSync(join(incoming, file)).size, 0);
    const [script, terang, pseudonyms] = [run("script"), run("terang"), run("pseudonyms")];
    const rerun = run("terang");
    const rows = Math.round(payments * 1.3);
    return {
      payments,
      rows,
      inputMb: Math.round(bytes / 1e6),
      terang: { ...terang, rowsPerSecond: Math.round((rows * 1000) / terang.ms) },
      script,
      scriptWithPseudonyms: pseudonyms,
      ratioToScript: ratio(terang.ms, script.ms),
      ratioToScriptWithPseudonyms: ratio(terang.ms, pseudonyms.ms),
      cpuRatioToScript: ratio(terang.cpuMs, script.cpuMs),
      cpuRatioToScriptWithPseudonyms: ratio(terang.cpuMs, pseudonyms.cpuMs),
      rerunMs: rerun.ms,
      rerunShare: Math.round((10_000 * rerun.ms) / terang.ms) / 10_000,
      equal: inProcess<{ compared: number; different: number }>("compare", folder, payments)
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The way from an office's files to its published counts, against a script written by hand for exactly these files (clean
 * ones: it checks nothing), with pseudonyms as we make them and without, in one run; and whether the numbers are equal.
 * `growth` is the slope of log time over log payments between the smallest and the largest office.
 */
export async function run(): Promise<object> {
  const offices = sizes.map(measure);
  const [small, large] = [offices[0], offices.at(-1)];
  const growth =
    small && large && small !== large
      ? ratio(Math.log(large.terang.ms / small.terang.ms), Math.log(large.payments / small.payments))
      : null;
  return Promise.resolve({ offices, growth });
}
