import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The demo's files by their hash, and the demo's scale; null when there is no demo. */
interface Demo {
  readonly scale: number | null;
  readonly hashes: ReadonlySet<string>;
}

/** What the demo lists as its own in the incoming folder. */
export function demoIn(incoming: string): Demo {
  const path = join(incoming, ".terang-demo.json");
  if (!existsSync(path)) return { scale: null, hashes: new Set() };
  const { scale, files } = JSON.parse(readFileSync(path, "utf8")) as { scale?: number; files: Record<string, string> };
  return { scale: scale ?? null, hashes: new Set(Object.values(files)) };
}

/** Files that an office dropped: directly in the folder, without those whose names begin with a dot or a tilde. */
export function droppedFiles(incoming: string): string[] {
  mkdirSync(incoming, { recursive: true });
  return readdirSync(incoming, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}
