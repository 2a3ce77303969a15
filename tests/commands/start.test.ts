import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Command } from "../../pipelines/commands/command.ts";
import { silent } from "../../pipelines/progress.ts";
import { makeSite, summary } from "../../pipelines/start.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "terang-start-"));
  process.env["TERANG_HOME"] = folder;
});
afterEach(() => {
  delete process.env["TERANG_HOME"];
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the way with commands that only say their names; the one named in `failing` ends with that code. */
async function travelled(failing: Record<string, number> = {}) {
  const ran: string[] = [];
  const commands = ["demo", "receive", "release"].map((name): Command => ({
    name,
    summary: "",
    options: {},
    run: ({ scale }) => {
      ran.push(`${name} ${String(scale)}`);
      return Promise.resolve({ exitCode: failing[name] ?? 0, report: {}, lines: [`${name} done`] });
    }
  }));
  const build = (published: string) => {
    ran.push(`build ${published === join(folder, "published")}`);
    return Promise.resolve({ output: "dist", pages: 7, unchanged: false });
  };
  const journey = await makeSite({ instance: "banten", scale: 0.1 }, { commands, build }, silent);
  return { ran, journey };
}

test("with nothing dropped, a made-up office is drawn first", async () => {
  const { ran } = await travelled();
  expect(ran).toEqual(["demo 0.1", "receive 0.1", "release 0.1", "build true"]);
});

test("dropped files are never joined by made-up ones", async () => {
  mkdirSync(join(folder, "incoming"));
  writeFileSync(join(folder, "incoming/ppks.csv"), "x");
  expect((await travelled()).ran).toEqual(["receive 0.1", "release 0.1", "build true"]);
});

test("a command that fails ends the way with its exit code, and no site is built", async () => {
  const { ran, journey } = await travelled({ receive: 10 });
  expect(ran).toEqual(["demo 0.1", "receive 0.1"]);
  expect(journey).toMatchObject({ exitCode: 10 });
  expect(journey.site).toBeUndefined();
});

test("the summary tells each step, its seconds and the pages", async () => {
  const { journey } = await travelled();
  expect(summary(journey, "banten")).toMatch(/receive \([\d.]+ s\)\n {2}receive done[^]*7 pages in dist/);
});
