// @ts-check
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { nodeOf, project, runVisibly } from "./install.mjs";

const onPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const macApps = ["Google Chrome", "Chromium", "Microsoft Edge"];

const windowsApps = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** @param {string | undefined} file */
function isExecutable(file) {
  if (!file) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Places where a Chrome or Chromium usually stands, likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]}
 */
export function usualPlaces(platform, environment) {
  if (platform === "darwin") {
    const roots = ["/Applications", join(homedir(), "Applications")];
    return roots.flatMap((root) => macApps.map((app) => join(root, `${app}.app`, "Contents/MacOS", app)));
  }
  if (platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
    return roots.flatMap((root) => windowsApps.map((app) => join(root, app)));
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  return [...folders, "/usr/bin", "/snap/bin"].flatMap((folder) => onPath.map((name) => join(folder, name)));
}

/** Playwright's own download, when it has been made. */
function playwrightChromium() {
  try {
    const playwright = createRequire(join(project, "package.json"))("@playwright/test");
    const file = playwright.chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The browser that tests drive: the one named by CHROME_PATH, else one found on the machine, else Playwright's.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  const named = environment["CHROME_PATH"] ?? environment["PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"];
  if (named && !isExecutable(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
  return named ?? usualPlaces(process.platform, environment).find(isExecutable) ?? playwrightChromium();
}

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`);

async function installFromDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  say("No browser found: installing Debian's chromium with apt-get ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runVisibly("apt-get", ["update", "-qq"], { env });
  await runVisibly("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
}

async function installFromPlaywright() {
  say("No browser found: letting Playwright download its own Chromium ...");
  const cli = join(project, "node_modules", "@playwright", "test", "cli.js");
  await runVisibly(nodeOf(), [cli, "install", "chromium"], { cwd: project });
}

/**
 * The path of a browser for the tests, installing one when there is none. Throws with advice when it cannot.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  for (const install of [undefined, installFromDebian, installFromPlaywright]) {
    await install?.();
    const found = findChromium();
    if (found) {
      say(`Browser for the tests: ${found}`);
      return found;
    }
  }
  throw new Error("No browser could be installed: install Chrome or Chromium, or name one in CHROME_PATH.");
}
