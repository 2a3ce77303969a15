import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { instanceOf } from "../../data/instances/instances.ts";
import { commands } from "../../pipelines/commands/commands.ts";
import { generateDemo } from "../../pipelines/demo/demo.ts";
import { silent } from "../../pipelines/progress.ts";
import { receivedFiles } from "../../pipelines/receive/store/store.ts";
import { runCommandLine } from "../../pipelines/terang.ts";
import { TestOffice } from "./office.ts";

const made = new TestOffice();
const office = new TestOffice();
const kept = ["Permakanan 2023.xlsx", "Rekap Penghuni Panti 2023.csv", "Daftar TKSK.xlsx"];
const file = "Permakanan 2024.xlsx";

/** Types a command and its words. */
async function type(...words: string[]): Promise<{ code: number; text: string }> {
  let text = "";
  const say = (more: string): string => (text += more);
  const code = await runCommandLine([...words, "--instance", "tegal"], { commands, out: say, err: say });
  return { code, text };
}

const drop = (name: string, as = name): void => {
  office.drop(as, readFileSync(join(made.home.incoming, name)));
};
const intake = (): Manifest["intake"] =>
  (JSON.parse(readFileSync(join(office.home.published, "manifest.json"), "utf8")) as Manifest).intake;

beforeAll(async () => {
  process.env["TERANG_HOME"] = office.root;
  const { incoming, private: closed } = made.home;
  const instance = instanceOf("tegal");
  await generateDemo({ instance, scale: 0.005, seed: 1, incoming, private: closed, progress: silent });
  for (const name of [...kept, file, ".terang-demo.json"]) drop(name);
  expect(await type("receive")).toMatchObject({ code: 0 });
  expect(await type("release")).toMatchObject({ code: 0 });
}, 120_000);

afterAll(() => {
  delete process.env["TERANG_HOME"];
  made.remove();
  office.remove();
});

describe("terang forget", () => {
  test("of an unknown file names the known ones and changes nothing", async () => {
    const { code, text } = await type("forget", "nothing.csv");
    expect(code).toBe(10);
    for (const name of [...kept, file]) expect(text).toContain(`"${name}"`);
    expect(receivedFiles(office.home).length).toBe(4);
  });

  test.each([[], ["x.csv", "--all"]])("wants one file or all: %s", async (...words) => {
    expect((await type("forget", ...words)).code).toBe(10);
  });

  test("removes rows, refusals and place in the ledger, and rebuilds the release", async () => {
    const before = intake();
    const { code, text } = await type("forget", file);
    expect(code).toBe(0);
    expect(text).toContain(`forgotten: ${file}  (1 tables, `);
    expect(receivedFiles(office.home).map((one) => one.file)).toEqual([...kept].sort());
    expect(readdirSync(join(office.home.private, "refusals")).filter((name) => name.startsWith(file))).toEqual([]);
    expect(readdirSync(join(office.home.private, "received/disbursements")).length).toBe(1);
    expect(intake().files).toBe(3);
    expect(intake().accepted).toBeLessThan(before.accepted);
  });

  test("holds while the file lies there, until it comes under another name", async () => {
    const { code, text } = await type("receive");
    expect(code).toBe(0);
    expect(text).toContain(`forgotten before, not received: ${file}`);
    drop(file, "Permakanan lagi.xlsx");
    await type("receive");
    expect(receivedFiles(office.home).map((one) => one.file)).toContain("Permakanan lagi.xlsx");
  });

  test("of everything leaves no row and no release, needs no key, and remembers nothing", async () => {
    writeFileSync(join(office.home.private, "key"), Buffer.alloc(32, 7));
    expect(await type("receive")).toMatchObject({ code: 10 });
    expect(await type("forget", "--all")).toMatchObject({ code: 0 });
    expect(existsSync(office.home.published)).toBe(false);
    expect(readdirSync(join(office.home.private, "received"), { recursive: true })).not.toContainEqual(
      expect.stringMatching(/sealed$/)
    );
    await type("receive");
    expect(receivedFiles(office.home).length).toBeGreaterThan(3);
  }, 60_000);
});
