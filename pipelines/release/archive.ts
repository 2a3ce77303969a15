import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest } from "../../data/contracts/published/manifest.ts";

/** The folder, inside a release, of the releases before it: one folder each, with the files as they were. */
export const archiveName = "archive";

/** The manifest of the release in a folder. */
export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;

/** Folders of the earlier releases that a release keeps, oldest first. */
export function archivedIn(folder: string): string[] {
  return manifestIn(folder)
    .past.map((release) => join(folder, archiveName, release))
    .filter((path) => existsSync(path));
}

/**
 * Gives the release in `next` the archive of the current one, and the current one itself: what was published stays to be
 * had. Releases of another world (a made-up office of another seed) are left behind.
 */
export function keepArchive(next: string, current: string): void {
  if (!existsSync(join(current, "manifest.json"))) return;
  const { release, world } = manifestIn(next);
  for (const folder of [...archivedIn(current), current]) {
    const past = manifestIn(folder);
    if (past.world === world && past.release !== release) keep(folder, join(next, archiveName, past.release), past);
  }
}

function keep(from: string, to: string, { files }: Manifest): void {
  for (const path of ["manifest.json", ...files.map((file) => file.path)]) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    linkOrCopy(join(from, path), join(to, path));
  }
}

/** A second name for the same bytes, where the disk can do that. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
