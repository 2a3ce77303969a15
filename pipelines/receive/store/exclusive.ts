import { existsSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "../../home.ts";
import { Refusal } from "../../refusal.ts";
import { healSwap } from "../../release/swap.ts";
import { ownFolder, workPath } from "./home-folders.ts";
import { locked } from "./lock.ts";

/**
 * Runs a command that changes an office's folders: alone, in an empty work folder that is removed at its end. First
 * it clears what an interrupted command left. Throws a Refusal when another one is at work or a disk is full.
 */
export function exclusively<T>(home: Home, command: string, use: (work: string) => Promise<T>): Promise<T> {
  ownFolder(home.private);
  return locked(home, command, async () => {
    clearLeftovers(home);
    try {
      return await use(ownFolder(workPath(home)));
    } catch (error) {
      throw isDiskFull(error) ? diskFull(home, error) : error;
    } finally {
      rmSync(workPath(home), { recursive: true, force: true });
    }
  });
}

/** What an interrupted command left and the next one clears, by path. */
export function leftovers(home: Home): string[] {
  const refusals = join(home.private, "refusals");
  const unfinished = existsSync(refusals) ? readdirSync(refusals).filter((name) => name.endsWith(".part")) : [];
  const paths = [workPath(home), ...unfinished.map((name) => join(refusals, name))];
  return [...paths, `${home.published}.next`, `${home.published}.old`].filter((path) => existsSync(path));
}

function clearLeftovers(home: Home): void {
  healSwap(home.published);
  for (const path of leftovers(home)) rmSync(path, { recursive: true, force: true });
}

/** DuckDB tells it in words only; the last of them is its own limit, drawn from what the disk had left. */
const words =
  /no space left on device|disk quota exceeded|file too large|not enough space on the disk|max_temp_directory_size/i;

function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return ["ENOSPC", "EDQUOT", "EFBIG"].includes(code ?? "") || words.test(error.message);
}

const freeMegabytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1e6);
};

function diskFull(home: Home, cause: unknown): Refusal {
  const folders = [...new Set([home.private, join(home.published, ".."), join(workPath(home), "..")])];
  const free = folders.map((folder) => `${folder}: ${freeMegabytes(folder)} MB kosong`).join("; ");
  const refusal = new Refusal("Disk penuh. Rilis sebelumnya tetap utuh.", {
    where: free,
    next: "Kosongkan ruang di disk itu, lalu ulangi; yang sudah diterima tidak dibaca lagi."
  });
  refusal.cause = cause;
  return refusal;
}
