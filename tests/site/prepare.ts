import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../../pipelines/home.ts";
import { silent } from "../../pipelines/progress.ts";
import { buildSite } from "../../pipelines/site/build-site.ts";
import { digestOf, dropStamp, isFresh, writeStamp } from "../../pipelines/site/stamp.ts";

/** Where the tests' office and its site lie; nothing of the user's data or site is touched. */
export const testHome = inProject("tests/.tmp/home");
export const testSite = inProject("tests/.tmp/site");

const madeFrom = ["pipelines", "data/contracts", "data/measures", "data/reference", "data/official", "data/instances"];

const scale = "0.01";

/** Runs what `npm run build` runs, for a small made-up office in the tests' own folders. */
function travel(): void {
  const args = ["pipelines/start.ts", "--no-serve", "--scale", scale, "--seed", "1"];
  const env = { ...process.env, TERANG_HOME: testHome, TERANG_DIST: testSite };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: inProject(), env, encoding: "utf8" });
  if (status !== 0) throw new Error(`the site for the tests could not be made\n${stdout}\n${stderr}`);
}

/** Makes the site of a small made-up office, unless nothing it is made from has changed. Throws when that fails. */
export async function prepareSite(): Promise<void> {
  const digest = digestOf([...madeFrom, "package-lock.json"]);
  if (isFresh(testHome, digest)) {
    await buildSite(join(testHome, "published"), silent, testSite);
    return;
  }
  dropStamp(testHome);
  rmSync(testHome, { recursive: true, force: true });
  travel();
  writeStamp(testHome, digest);
}

if (import.meta.main) await prepareSite();
