import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exclusively, leftovers } from "../../pipelines/receive/store/exclusive.ts";
import { workPath } from "../../pipelines/receive/store/home-folders.ts";
import { heldBy } from "../../pipelines/receive/store/lock.ts";
import { TestOffice } from "./office.ts";

let office: TestOffice;
beforeEach(() => (office = new TestOffice()));
afterEach(() => office.remove());

/** Another process that holds the office's lock until it is killed. */
async function holder(): Promise<{ pid: number | undefined; kill: () => Promise<unknown> }> {
  const module = join(import.meta.dirname, "../../pipelines/receive/store/exclusive.ts");
  const script = `
    const { exclusively } = await import(${JSON.stringify(module)});
    await exclusively(${JSON.stringify(office.home)}, "terang receive", async () => {
      process.stdout.write("held");
      await new Promise(() => setInterval(() => undefined, 1000));
    });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"]
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return { pid: child.pid, kill: () => (child.kill("SIGKILL"), ended) };
}

describe("the lock", () => {
  test("refuses a second run and names the first", async () => {
    const first = await holder();
    expect(heldBy(office.home)).toEqual({ pid: first.pid, command: "terang receive" });
    await expect(office.receive()).rejects.toMatchObject({
      name: "Refusal",
      message: `Folder ini sedang dikerjakan oleh \`terang receive\` (proses ${first.pid}).`
    });
    expect(existsSync(workPath(office.home))).toBe(true);
    await first.kill();
  });

  test("of a killed run is free at once, and what it left is cleared", async () => {
    await (await holder()).kill();
    expect(heldBy(office.home)).toBeNull();
    expect(leftovers(office.home)).toEqual([workPath(office.home)]);
    mkdirSync(`${office.home.published}.next`);
    expect(await exclusively(office.home, "test", () => Promise.resolve(leftovers(office.home)))).toEqual([
      workPath(office.home)
    ]);
    expect(leftovers(office.home)).toEqual([]);
  });

  test("holds within one process too, and is let go when its command fails", async () => {
    await exclusively(office.home, "test", async () => {
      await expect(office.receive()).rejects.toThrow("sedang dikerjakan oleh `test`");
    });
    await expect(exclusively(office.home, "test", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(heldBy(office.home)).toBeNull();
  });
});
