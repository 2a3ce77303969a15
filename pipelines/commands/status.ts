import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { instanceOf } from "../../data/instances/instances.ts";
import { homeOf } from "../home.ts";
import { exitCodes } from "../refusal.ts";
import { leftovers } from "../receive/store/exclusive.ts";
import { keyState, readableByOthers, type KeyState } from "../receive/store/key.ts";
import { readLedger, rowsIn, type Ledger, type ReceivedFile } from "../receive/store/ledger.ts";
import { heldBy } from "../receive/store/lock.ts";
import type { CommandOptions, Outcome } from "./command.ts";

/** A file as status tells it: its path within its folder, size in bytes and permission bits such as `600`. */
interface FileState {
  readonly path: string;
  readonly bytes: number;
  readonly mode: string;
  /** Whether others than its owner may read it. */
  readonly open: boolean;
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
      const open = readableByOthers(mode);
      return { path: relative(folder, file), bytes: size, mode: (mode & 0o777).toString(8), open };
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

const summed = (files: readonly FileState[]): string =>
  `${files.length} files, ${files.reduce((bytes, file) => bytes + file.bytes, 0)} bytes`;

const releaseLine = (manifest: Manifest | null): string =>
  manifest
    ? `release    ${manifest.release}, data through ${manifest.data_through}, ${manifest.synthetic ? "SYNTHETIC" : "real"} data`
    : "release    none yet";

function fileLines({ file, tables, history }: ReceivedFile): string[] {
  const before = history.length === 0 ? "" : `, supersedes ${history.length} earlier`;
  return [
    `             ${file}${before}`,
    ...tables.map(
      ({ part, dataset, rows_read, accepted }) =>
        `               ${part === "" ? "" : `${part}: `}${dataset}, ${accepted} of ${rows_read} rows accepted`
    )
  ];
}

function ledgerLines({ files, forgotten }: Ledger): string[] {
  const { rows_read, accepted } = rowsIn(files.flatMap(({ tables }) => tables));
  const gone = forgotten.length === 0 ? "" : `, ${forgotten.length} forgotten`;
  return [
    `received   ${files.length} files, ${accepted} of ${rows_read} rows accepted${gone}`,
    ...files.flatMap(fileLines)
  ];
}

const keyWords: Readonly<Record<KeyState["state"], string>> = {
  fine: "fits the store",
  none: "made at first use",
  lost: "MISSING: what is stored cannot be opened",
  exposed: "REFUSED, others may read it",
  malformed: "NOT A KEY: 32 bytes or 64 hexadecimal digits",
  other: "ANOTHER ONE than the store was made with"
};

function sealLines({ state, source }: KeyState): string[] {
  return [
    "encryption AES-256-GCM of every stored table (Node; DuckDB here cannot write encrypted files)",
    `key        ${source.from === "file" ? "file " : "environment, "}${source.place}: ${keyWords[state]}`,
    ...(source.besideStore
      ? [
          "  NOTE     the key lies beside the store: a copy of received/ alone tells nothing, a copy of the whole folder",
          "           or a stolen unencrypted disk tells all; TERANG_KEY_FILE can name a file on another disk"
        ]
      : [])
  ];
}

/** Tells what lies in an office's three folders and in what state; changes nothing. */
export async function run({ instance }: CommandOptions): Promise<Outcome> {
  const home = homeOf(instanceOf(instance).id);
  const [incoming, kept, published] = [droppedIn(home.incoming), filesIn(home.private), filesIn(home.published)];
  const [manifest, ledger, key, holder] = [manifestIn(home.published), readLedger(home), keyState(home), heldBy(home)];
  const exposed = kept.filter(({ open }) => open).map(({ path }) => path);
  const left = holder === null ? leftovers(home) : [];
  return {
    exitCode: exitCodes.fine,
    report: {
      ...{ instance, home, manifest, incoming, private: kept, published, exposed },
      ...{ received: ledger.files, forgotten: ledger.forgotten.length, encryption: "aes-256-gcm" },
      ...{ key, lock: holder, leftovers: left }
    },
    lines: [
      `instance   ${instance}`,
      `incoming   ${summed(incoming)}  (${home.incoming})`,
      ...incoming.map(({ path, bytes }) => `             ${path}  ${bytes} bytes`),
      ...ledgerLines(ledger),
      `private    ${summed(kept)}  (${home.private})`,
      ...sealLines(key),
      ...exposed.map((path) => `  WARNING  others may read ${path}: run  chmod 600`),
      `lock       ${lockWords(holder)}`,
      ...left.map((path) => `  NOTE     left by an interrupted run, cleared by the next: ${path}`),
      `published  ${summed(published)}  (${home.published})`,
      releaseLine(manifest)
    ]
  };
}

function lockWords(holder: ReturnType<typeof heldBy>): string {
  if (holder === null) return "free";
  return holder === "unknown" ? "held by another process" : `held by ${holder.command}, process ${holder.pid}`;
}
