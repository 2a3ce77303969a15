import { createHash } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "../../home.ts";

/** A folder that only its owner can read. */
export function ownFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  return path;
}

/**
 * Where one command at a time works: the only place on the disk where received rows ever lie open, and empty between
 * commands. TERANG_WORK may name a folder on a disk in memory, so that they never reach a lasting one.
 */
export function workPath(home: Home): string {
  const elsewhere = process.env["TERANG_WORK"];
  if (elsewhere === undefined) return join(home.private, "work");
  const office = createHash("sha256").update(home.private).digest("hex").slice(0, 16);
  return join(elsewhere, `terang-${office}`);
}

/** Where it is sealed which stored rows count in another file. */
export const sharedRowsPath = (home: Home): string => join(home.private, "received", "shared-rows.sealed");

/** Where the sealed rows of a received table are stored. */
export const storedPath = (home: Home, { dataset, file_id }: { dataset: string; file_id: string }): string =>
  join(home.private, "received", dataset, `${file_id}.sealed`);
