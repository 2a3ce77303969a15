import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { Tally } from "./fuzz/batch.ts";

const files = Number(process.env["TERANG_FUZZ_FILES"] ?? 60);
const first = Number(process.env["TERANG_FUZZ_FROM"] ?? 0);
const processes = 2;
const perBatch = Math.min(60, Math.ceil(files / processes));
const heapMegabytes = 1500;
const mostMegabytes = 3000;
/** On a machine that has much else to do; alone, a file takes less than a second. */
const mostMsPerFile = 30_000;
const timeoutMs = 300_000;

const run = promisify(execFile);
const script = fileURLToPath(new URL("fuzz/batch.ts", import.meta.url));

/** A batch in a process of its own: a crash, a hang or too much memory ends it, and with it the test. */
async function batch(from: number): Promise<Tally> {
  const numbers = [String(from), String(Math.min(perBatch, first + files - from))];
  const cap = `--max-old-space-size=${heapMegabytes}`;
  const env = { ...process.env, TERANG_THREADS: "1" };
  const { stdout } = await run(process.execPath, [cap, script, ...numbers], { timeout: timeoutMs, env });
  const told = JSON.parse(stdout) as Tally;
  expect(told.mostMegabytes, `memory, mutants from ${from}`).toBeLessThan(mostMegabytes);
  expect(told.slowest.ms, told.slowest.file).toBeLessThan(mostMsPerFile);
  return told;
}

const sumOf = (one: Tally, other: Tally): Tally => ({
  files: one.files + other.files,
  refused: one.refused + other.refused,
  understood: one.understood + other.understood,
  slowest: other.slowest.ms > one.slowest.ms ? other.slowest : one.slowest,
  mostMegabytes: Math.max(one.mostMegabytes, other.mostMegabytes)
});

test(
  "a file of any format that was tampered with is refused whole, or every record is accepted or refused",
  async () => {
    let sum: Tally = { files: 0, refused: 0, understood: 0, slowest: { file: "", ms: 0 }, mostMegabytes: 0 };
    let next = first;
    const work = async (): Promise<void> => {
      while (next < first + files) {
        const told = await batch((next += perBatch) - perBatch);
        sum = sumOf(sum, told);
        if (files > processes * perBatch) process.stdout.write(`${JSON.stringify(sum)}\n`);
      }
    };
    await Promise.all(Array.from({ length: processes }, work));
    expect(sum.files).toBe(files);
    expect(sum.understood).toBeGreaterThan(files * 0.2);
    expect(sum.refused).toBeGreaterThan(files * 0.1);
  },
  timeoutMs * Math.ceil(files / perBatch)
);
