import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { instanceOf } from "../../data/instances/instances.ts";
import { homeOf } from "../home.ts";
import { exitCodes } from "../refusal.ts";
import type { CommandOptions, Outcome } from "./command.ts";

/** A file as status tells it: its path within its folder, size in bytes and permission bits such as `600`. */
interface FileState {
  readonly path: string;
  readonly bytes: number;
  readonly mode: string;
}

/** The files below a folder, by path; none when the folder is missing. */
function filesIn(folder: string): FileState[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const { size, mode } = statSync(file);
      return { path: relative(folder, file), bytes: size, mode: (mode & 0o777).toString(8) };
    });
}

/** What an office has dropped: files whose names begin with a dot are the system's own. */
export const droppedIn = (incoming: string): FileState[] =>
  filesIn(incoming).filter(({ path }) => !basename(path).startsWith("."));

/** The manifest of a published folder, or null when nothing has been released. */
export function manifestIn(published: string): Manifest | null {
  const file = join(published, "manifest.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : null;
}

/** Private files that others than their owner may read. Windows keeps no such bits. */
const readableByOthers = (files: readonly FileState[]): FileState[] =>
  process.platform === "win32" ? [] : files.filter(({ mode }) => Number.parseInt(mode, 8) % 0o100 !== 0);

const summed = (files: readonly FileState[]): string =>
  `${files.length} files, ${files.reduce((bytes, file) => bytes + file.bytes, 0)} bytes`;

const releaseLine = (manifest: Manifest | null): string =>
  manifest
    ? `release    ${manifest.release}, data through ${manifest.data_through}, ${manifest.synthetic ? "SYNTHETIC" : "real"} data`
    : "release    none yet";

/** Tells what lies in an office's three folders; changes nothing. */
export async function run({ instance }: CommandOptions): Promise<Outcome> {
  const home = homeOf(instanceOf(instance).id);
  const [incoming, kept, published] = [droppedIn(home.incoming), filesIn(home.private), filesIn(home.published)];
  const manifest = manifestIn(home.published);
  const exposed = readableByOthers(kept);
  return {
    exitCode: exitCodes.fine,
    report: { instance, home, manifest, incoming, private: kept, published, exposed: exposed.map(({ path }) => path) },
    lines: [
      `instance   ${instance}`,
      `incoming   ${summed(incoming)}  (${home.incoming})`,
      ...incoming.map(({ path, bytes }) => `             ${path}  ${bytes} bytes`),
      `private    ${summed(kept)}  (${home.private})`,
      ...kept.map(({ path, mode }) => `             ${mode}  ${path}`),
      ...exposed.map(({ path }) => `  WARNING  others may read ${path}: run  chmod 600`),
      `published  ${summed(published)}  (${home.published})`,
      releaseLine(manifest)
    ]
  };
}
