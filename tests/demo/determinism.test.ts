import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Refusal } from "../../pipelines/refusal.ts";
import { hashesOf, runDemo, type DemoRun } from "./run-demo.ts";

describe("the same seed", () => {
  let first: DemoRun;
  let again: DemoRun;
  let other: DemoRun;
  beforeAll(async () => {
    first = await runDemo("bengkulu-tengah", 0.02, 1, { threads: 2 });
    again = await runDemo("bengkulu-tengah", 0.02, 1, { threads: 1 });
    other = await runDemo("bengkulu-tengah", 0.02, 2);
  }, 240_000);
  afterAll(() => [first, again, other].forEach((run) => run.remove()));

  test("gives the same bytes, also with another number of threads", () => {
    expect(hashesOf(again.incoming)).toEqual(hashesOf(first.incoming));
    expect(hashesOf(join(again.closed, "demo/truth"))).toEqual(hashesOf(join(first.closed, "demo/truth")));
    expect(hashesOf(join(again.closed, "demo"))).toEqual(hashesOf(join(first.closed, "demo")));
  });

  test("gives other bytes than another seed, in every file", () => {
    const [a, b] = [hashesOf(first.incoming), hashesOf(other.incoming)];
    // Neither the people of a district and their number nor the decreed rates depend on chance.
    const differing = Object.keys(a).filter((name) => !/^(Penduduk|Besaran)/.test(name));
    for (const name of differing) expect(b[name], name).not.toBe(a[name]);
  });

  test("is noted beside the files, with the hash of each", () => {
    const note = JSON.parse(readFileSync(join(first.incoming, ".terang-demo.json"), "utf8")) as Record<string, unknown>;
    const { ".terang-demo.json": _, ...files } = hashesOf(first.incoming);
    expect(note).toEqual({ synthetic: true, seed: 1, scale: 0.02, instance: "bengkulu-tengah", files });
  });

  test("leaves nothing behind but the files and the truth", () => {
    expect(readdirSync(join(first.closed, "demo")).sort()).toEqual(["planted.json", "truth"]);
    expect(readdirSync(first.incoming).filter((name) => name.startsWith("."))).toEqual([".terang-demo.json"]);
  });

  test("keeps the truth from other users of the machine", () => {
    expect(statSync(join(first.closed, "demo")).mode & 0o077).toBe(0);
    for (const name of readdirSync(join(first.closed, "demo/truth")))
      expect(statSync(join(first.closed, "demo/truth", name)).mode & 0o077, name).toBe(0);
    expect(statSync(join(first.closed, "demo/planted.json")).mode & 0o077).toBe(0);
  });
});

describe("a folder that is in use", () => {
  const folder = mkdtempSync(join(tmpdir(), "terang-demo-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("keeps an office's own file, and loses only those of the last demo", async () => {
    const run = await runDemo("bengkulu-tengah", 0.005, 1, { folder });
    const own = join(run.incoming, "Data kami.csv");
    writeFileSync(own, "NIK\n");
    const note = join(run.incoming, ".terang-demo.json");
    const old = JSON.parse(readFileSync(note, "utf8")) as { files: Record<string, string> };
    const gone = join(run.incoming, "Lama.csv");
    writeFileSync(gone, "");
    writeFileSync(note, JSON.stringify({ ...old, files: { ...old.files, "Lama.csv": "", "../own.csv": "" } }));
    writeFileSync(join(folder, "own.csv"), "");
    await runDemo("bengkulu-tengah", 0.005, 2, { folder });
    expect(readFileSync(own, "utf8")).toBe("NIK\n");
    expect(existsSync(gone)).toBe(false);
    expect(existsSync(join(folder, "own.csv"))).toBe(true);
  }, 60_000);

  test("is refused when a file of the same name is not the demo's", async () => {
    const incoming = join(folder, "incoming");
    rmSync(join(incoming, ".terang-demo.json"));
    const before = hashesOf(incoming);
    await expect(runDemo("bengkulu-tengah", 0.005, 3, { folder })).rejects.toThrow(Refusal);
    expect(hashesOf(incoming)).toEqual(before);
  }, 60_000);
});
