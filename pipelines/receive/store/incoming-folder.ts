import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The demo's files by their hash, its scale and its seed; null when there is no demo. */
interface Demo {
  readonly scale: number | null;
  readonly seed: number | null;
  readonly hashes: ReadonlySet<string>;
}

interface DemoList {
  readonly scale?: number;
  readonly seed?: number;
  readonly files: Readonly<Record<string, string>>;
}

/** What the demo lists as its own in the incoming folder. */
export function demoIn(incoming: string): Demo {
  const path = join(incoming, ".terang-demo.json");
  if (!existsSync(path)) return { scale: null, seed: null, hashes: new Set() };
  const { scale, seed, files } = JSON.parse(readFileSync(path, "utf8")) as DemoList;
  return { scale: scale ?? null, seed: seed ?? null, hashes: new Set(Object.values(files)) };
}

/** Files that an office dropped: directly in the folder, without those whose names begin with a dot or a tilde. */
export function droppedFiles(incoming: string): string[] {
  mkdirSync(incoming, { recursive: true });
  return readdirSync(incoming, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}
