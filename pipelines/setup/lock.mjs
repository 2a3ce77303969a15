// @ts-check
// After every `npm install`: node pipelines/setup/lock.mjs
// Names the platform packages that the lock lacks, completes it, and removes the addresses of registries.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { project } from "./install.mjs";

/** @typedef {{ version?: string, resolved?: string, integrity?: string, optional?: boolean, optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {Record<string, Entry>} Entries */

/**
 * The entry that npm would take for `name` required from `from`: the nearest node_modules upwards.
 * @param {Entries} entries
 * @param {string} from
 * @param {string} name
 * @returns {Entry | undefined}
 */
function nearest(entries, from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf("node_modules/")).replace(/\/$/, "")) {
    const found = entries[`${folder ? `${folder}/` : ""}node_modules/${name}`];
    if (found || !folder) return found;
  }
}

/**
 * Optional (platform) packages that a package of the lock names and the lock lacks, as `name@version` by requirer.
 * A registry that misses one makes `npm install` leave it out silently, and `npm ci` then refuses the lock.
 * @param {Entries} entries
 */
export function missingPlatforms(entries) {
  return Object.entries(entries).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .map(([name, version]) => ({ from, name, version, found: nearest(entries, from, name) }))
      .filter(({ found, version }) => !found || (/^\d/.test(version) && found.version !== version))
  );
}

/**
 * The lock without registry addresses and with a stub for each missing platform package.
 * A stub has no integrity: prefer versions of which none is missing.
 * @param {{ packages: Entries }} lock
 */
export function completed(lock) {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).map(([path, { resolved, ...entry }]) => [path, entry])
  );
  for (const { from, name, version } of missingPlatforms(packages)) {
    const parent = packages[`node_modules/${name}`] ? `${from}/` : "";
    packages[`${parent}node_modules/${name}`] = { version, optional: true };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(project, "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  for (const { from, name, version } of missingPlatforms(lock.packages)) {
    process.stdout.write(`stub: ${name}@${version} (for ${from}); another version may need none\n`);
  }
  const text = `${JSON.stringify(completed(lock), null, 2)}\n`;
  if (text !== readFileSync(file, "utf8")) writeFileSync(file, text);
  process.stdout.write("package-lock.json is complete\n");
}
