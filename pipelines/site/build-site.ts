import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { inProject } from "../home.ts";
import type { Progress } from "../progress.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { digestOf, dropStamp, isFresh, writeStamp } from "./stamp.ts";

/** What a site is made from, besides the release. */
const sources = [
  "src",
  "public",
  "data/contracts",
  "data/measures",
  "data/reference",
  "data/instances",
  "astro.config.mjs",
  "package-lock.json"
];

/** How the site was built: pages in it, and whether the last build could stay. */
export interface SiteBuild {
  readonly output: string;
  readonly pages: number;
  readonly unchanged: boolean;
}

/** The folder of the built site: `dist`, unless TERANG_DIST names another. */
const siteFolder = (): string => resolve(process.env["TERANG_DIST"] ?? inProject("dist"));

const pagesIn = (output: string): number =>
  readdirSync(output, { recursive: true }).filter((path) => String(path).endsWith(".html")).length;

/** Lines between two reports of how many pages are done. */
const pagesPerReport = 100;

function astroBuild(published: string, output: string, progress: Progress): Promise<void> {
  const env = { ...process.env, TERANG_PUBLISHED: published, TERANG_DIST: output, ASTRO_TELEMETRY_DISABLED: "1" };
  const args = [inProject("node_modules/astro/bin/astro.mjs"), "build"];
  const child = spawn(process.execPath, args, { cwd: inProject(), env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  let pages = 0;
  const read = (chunk: Buffer): void => {
    const text = chunk.toString();
    const before = Math.floor(pages / pagesPerReport);
    pages += text.split(".html").length - 1;
    log += text;
    if (Math.floor(pages / pagesPerReport) > before) progress.step(`building the site: ${pages} pages`);
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) =>
      code === 0 ? done() : fail(new Error(`astro build: exit code ${code}\n${log.split("\n").slice(-60).join("\n")}`))
    );
  });
}

/** Builds the site of a release unless nothing it is made from has changed. */
export async function buildSite(published: string, progress: Progress, output = siteFolder()): Promise<SiteBuild> {
  const manifest = resolve(published, "manifest.json");
  if (!existsSync(manifest)) {
    const next = "run  npm run terang -- release  and read what it says";
    throw new Refusal("nothing has been released", { where: manifest, next, exitCode: exitCodes.invalid });
  }
  const digest = digestOf([manifest, ...sources]);
  if (isFresh(output, digest)) return { output, pages: pagesIn(output), unchanged: true };
  dropStamp(output);
  progress.step("building the site");
  await astroBuild(published, output, progress);
  writeStamp(output, digest);
  return { output, pages: pagesIn(output), unchanged: false };
}
