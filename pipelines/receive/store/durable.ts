import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Waits until the disk holds what was written to a file or a folder. Windows keeps no folders open: there it skips them. */
export function flush(path: string): void {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if (process.platform === "win32") return;
    throw error;
  }
  try {
    fsyncSync(file);
  } catch (error) {
    if (process.platform !== "win32") throw error;
  } finally {
    closeSync(file);
  }
}

/** Gives a finished file its name, in one step that outlives a power cut. */
export function renameDurably(from: string, to: string): void {
  flush(from);
  renameSync(from, to);
  flush(dirname(to));
}

/** Writes a private file whole or not at all. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.part`, content, { mode: 0o600 });
  renameDurably(`${path}.part`, path);
}
