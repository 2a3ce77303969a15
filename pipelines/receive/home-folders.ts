import { chmodSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "../home.ts";

/** A folder that only its owner can read. */
export function ownFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  return path;
}

/** An empty folder for one run; what an interrupted run left is removed. */
export function workFolder(home: Home): string {
  ownFolder(home.private);
  for (const name of readdirSync(home.private)) {
    if (name.startsWith("receive-work-")) rmSync(join(home.private, name), { recursive: true, force: true });
  }
  return ownFolder(join(home.private, `receive-work-${process.pid}`));
}

/** Where the rows of a received file are stored. */
export const storedPath = (home: Home, { dataset, file_id }: { dataset: string; file_id: string }): string =>
  join(home.private, "received", dataset, `${file_id}.parquet`);
