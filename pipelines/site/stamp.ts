import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { inProject } from "../home.ts";

/** Every file at or below a path, sorted; none when it does not exist. */
function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Digest of the names and bytes of all files at or below the given paths of the project, and of the Node that runs. */
export function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of paths.flatMap((path) => filesBelow(inProject(path)))) {
    const bytes = readFileSync(file);
    hash.update(`${relative(inProject(), file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

const stampFile = (output: string): string =>
  inProject("node_modules/.cache/terang", `${createHash("sha256").update(output).digest("hex").slice(0, 16)}.stamp`);

/** True when the folder exists and this is what is remembered of how it was made. */
export function isFresh(output: string, made: string): boolean {
  const stamp = stampFile(output);
  return existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === made;
}

/** Forgets what a folder was made from; done before it is made anew, so that a failure leaves it stale. */
export const dropStamp = (output: string): void => {
  rmSync(stampFile(output), { force: true });
};

/** Remembers what a folder was made from. Kept outside it, since hosts publish the folder as it is. */
export function writeStamp(output: string, made: string): void {
  mkdirSync(dirname(stampFile(output)), { recursive: true });
  writeFileSync(stampFile(output), made);
}
