import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { Tally } from "./fuzz/batch.ts";

const files = Number(process.env["TERANG_FUZZ_FILES"] ?? 60);
const first = Number(process.env["TERANG_FUZZ_FROM"] ?? 0);
const perBatch = 60;
const heapMegabytes = 1500;
const mostMegabytes = 3000;
const timeoutMs = 300_000;

const run = promisify(execFile);
const script = fileURLToPath(new URL("fuzz/batch.ts", import.meta.url));

/** A batch in a process of its own: a crash, a hang or too much memory ends it, and with it the test. */
async function batch(from: number): Promise<Tally> {
  const numbers = [String(from), String(Math.min(perBatch, first + files - from))];
  const cap = `--max-old-space-size=${heapMegabytes}`;
  const { stdout } = await run(process.execPath, [cap, script, ...numbers], { timeout: timeoutMs });
  return JSON.parse(stdout) as Tally;
}

test(
  "a file of any format that was tampered with is refused whole, or every record is accepted or refused",
  async () => {
    let sum: Tally = { files: 0, refused: 0, understood: 0, slowest: { file: "", ms: 0 }, mostMegabytes: 0 };
    for (let from = first; from < first + files; from += perBatch) {
      const told = await batch(from);
      expect(told.mostMegabytes).toBeLessThan(mostMegabytes);
      sum = {
        files: sum.files + told.files,
        refused: sum.refused + told.refused,
        understood: sum.understood + told.understood,
        slowest: told.slowest.ms > sum.slowest.ms ? told.slowest : sum.slowest,
        mostMegabytes: Math.max(sum.mostMegabytes, told.mostMegabytes)
      };
    }
    if (files > perBatch) process.stdout.write(`${JSON.stringify(sum)}\n`);
    expect(sum.understood).toBeGreaterThan(files * 0.2);
    expect(sum.refused).toBeGreaterThan(files * 0.1);
  },
  timeoutMs * Math.ceil(files / perBatch)
);
