import { spawn, type ChildProcessByStdio } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { inProject } from "../home.ts";
import type { Progress } from "../progress.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { findChromium } from "../setup/chromium.mjs";
import { canPrint, printSheets } from "./print-sheets.ts";
import { digestOf, dropStamp, isFresh, writeStamp } from "./stamp.ts";

/** What a site is made from, besides the release. */
const sources = [
  "src",
  "public",
  "data/contracts",
  "data/measures",
  "data/rules",
  "data/reference",
  "data/official",
  "data/instances",
  "astro.config.mjs",
  "tsconfig.json",
  "package-lock.json"
];

/** Digest of all that a site is made from: the release's own files and what draws them. */
export function digestOfInputs(published: string): string {
  const released = readdirSync(published, { withFileTypes: true }).filter((entry) => entry.isFile());
  return digestOf([...released.map(({ name }) => join(published, name)).sort(), ...sources]);
}

/** What is remembered of a site: its inputs as they were before it was built, and every page as it lies there. */
export const stampOf = (inputs: string, output: string): string => `${inputs} ${digestOf([output])}`;

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

/** What the pages must know while they are built. */
interface Rendering {
  readonly published: string;
  readonly output: string;
  /** Whether the sheets will be printed, so that pages may link to the files. */
  readonly printsSheets: boolean;
}

type Process = ChildProcessByStdio<null, Readable, Readable>;

/** Astro at work on a release, in a process of its own; `├─` begins the line of each page on its output. */
export function astroProcess({ published, output, printsSheets }: Rendering): Process {
  const env = {
    ...process.env,
    TERANG_PUBLISHED: published,
    TERANG_DIST: output,
    TERANG_SHEETS: printsSheets ? "pdf" : "off",
    ASTRO_TELEMETRY_DISABLED: "1"
  };
  const args = [inProject("node_modules/astro/bin/astro.mjs"), "build"];
  return spawn(process.execPath, args, { cwd: inProject(), env, stdio: ["ignore", "pipe", "pipe"] });
}

function astroBuild(rendering: Rendering, progress: Progress): Promise<void> {
  const child = astroProcess(rendering);
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

/** The browser that prints the sheets; undefined where there is none, or TERANG_SHEETS says `off`. */
function printer(progress: Progress): string | undefined {
  if (process.env["TERANG_SHEETS"] === "off") return undefined;
  try {
    return findChromium();
  } catch (error) {
    progress.done(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Builds pages, then prints the sheets. Without a browser that can print, there are no PDFs and no links to them. */
async function makePages(published: string, output: string, program: string | undefined, progress: Progress) {
  progress.step("building the site");
  const able = program !== undefined && (await canPrint(program)) ? program : undefined;
  await astroBuild({ published, output, printsSheets: able !== undefined }, progress);
  if (able === undefined) {
    progress.done("no Chrome or Chromium that can print: the leadership sheets have no PDF");
    return;
  }
  progress.step("printing the leadership sheets");
  await printSheets(able, published, output);
}

/** Builds the site of a release unless nothing it is made from has changed. */
export async function buildSite(published: string, progress: Progress, output = siteFolder()): Promise<SiteBuild> {
  const manifest = resolve(published, "manifest.json");
  if (!existsSync(manifest)) {
    const next = "run  npm run terang -- release  and read what it says";
    throw new Refusal("nothing has been released", { where: manifest, next, exitCode: exitCodes.invalid });
  }
  const program = printer(progress);
  const inputs = `${digestOfInputs(published)}${program === undefined ? "" : " pdf"}`;
  if (isFresh(output, stampOf(inputs, output))) return { output, pages: pagesIn(output), unchanged: true };
  dropStamp(output);
  await makePages(published, output, program, progress);
  writeStamp(output, stampOf(inputs, output));
  return { output, pages: pagesIn(output), unchanged: false };
}
