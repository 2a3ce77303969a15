import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../pipelines/commands/status.ts";
import { silent } from "../../pipelines/progress.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "terang-status-"));
  process.env["TERANG_HOME"] = folder;
});
afterEach(() => {
  delete process.env["TERANG_HOME"];
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string, mode = 0o600): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text, { mode });
}

const status = () => run({ instance: "banten", json: false, progress: silent });

test("an empty office has no files and no release", async () => {
  const { exitCode, lines } = await status();
  expect(exitCode).toBe(0);
  expect(lines.join("\n")).toMatch(/incoming {3}0 files[^]*none yet/);
});

test("dropped files, the release and its kind are told; hidden files of the system are not", async () => {
  put("incoming/ppks.csv", "12345");
  put("incoming/.DS_Store", "x");
  put("published/manifest.json", JSON.stringify({ release: "2025-12-abc", data_through: "2025-12", synthetic: true }));
  const text = (await status()).lines.join("\n");
  expect(text).toMatch(/incoming {3}1 files, 5 bytes/);
  expect(text).toContain("2025-12-abc, data through 2025-12, SYNTHETIC data");
});

test.skipIf(process.platform === "win32")("a private file that others may read is pointed out", async () => {
  put("private/store.db", "x", 0o600);
  put("private/key", "x", 0o640);
  const { report, lines } = await status();
  expect(report).toMatchObject({ exposed: ["key"] });
  expect(lines.join("\n")).toContain("WARNING  others may read key");
});
