import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReasonCode } from "../../../data/contracts/incoming/reasons.ts";
import type { Home } from "../../home.ts";
import { writeWhole } from "./durable.ts";
import { ownFolder, sharedRowsPath, storedPath } from "./home-folders.ts";
import type { Question } from "../meaning/mapping.ts";
import type { Quality } from "../meaning/quality.ts";
import type { Warning } from "../meaning/warnings.ts";
import type { Spans } from "../meaning/spans.ts";

/** What was set aside from a table because it is no record, in rows of the file. */
export interface SetAside {
  readonly letterhead: number;
  readonly heading: number;
  readonly total: number;
  readonly signature: number;
  readonly blank: number;
}

/** One table of a received file. */
export interface ReceivedTable {
  /** Where in the file it stands, in the reader's words, such as a sheet; "" when the file is one table. */
  readonly part: string;
  /** Names its stored rows, and stands in each of them. */
  readonly file_id: string;
  /** Name of the contract. */
  readonly dataset: string;
  /** Records; of a matrix, filled groups. Always accepted + refused. */
  readonly rows_read: number;
  readonly accepted: number;
  readonly refused: Readonly<Partial<Record<ReasonCode, number>>>;
  readonly set_aside: SetAside;
  /** What is odd and refuses nothing, such as a total that is not the sum of its parts. */
  readonly warnings: readonly string[];
  /** What is odd beside other files of its dataset; absent until they were compared. */
  readonly beside_others?: readonly Warning[];
  readonly quality: Quality;
  readonly spans: Spans;
}

/** What a file of this name brought before it was dropped again with other content. */
export interface Superseded {
  readonly sha256: string;
  readonly rows_read: number;
  readonly accepted: number;
}

/** One received file. */
export interface ReceivedFile {
  /** Its name in the incoming folder. */
  readonly file: string;
  readonly sha256: string;
  /** Of the code and contracts that read it. */
  readonly version: string;
  readonly synthetic: boolean;
  /** The demo's share of the office's real size; null for a real file. */
  readonly scale: number | null;
  readonly tables: readonly ReceivedTable[];
  /** What holds for the file as a whole, such as a sheet in which no table was found. */
  readonly notes: readonly string[];
  /** What was not understood in it, answered since or not; absent in a ledger from before they were kept. */
  readonly questions?: readonly Question[];
  /** Newest first. */
  readonly history: readonly Superseded[];
}

/** All that was received. Holds names and counts, never a row: it lies open, for its owner alone. */
export interface Ledger {
  /** Name of the key that the stored rows were made with; null before the first one. */
  readonly key_id: string | null;
  readonly files: readonly ReceivedFile[];
  /** `fileId` of each file, by name and content, that is not to be received again. */
  readonly forgotten: readonly string[];
  /** Which tables were compared for rows that they share; absent when any was received since. */
  readonly shared_of?: string;
  /** Which tables were compared for values that lie far from each other; absent when any was received since. */
  readonly compared_of?: string;
}

/** Names a table by its file's name and content and its place in there: 16 hexadecimal digits. */
export const fileId = (file: string, sha256: string, part = ""): string =>
  createHash("sha256")
    .update([file, sha256, ...(part === "" ? [] : [part])].join("\n"))
    .digest("hex")
    .slice(0, 16);

/** Rows of several tables together. */
export const rowsIn = (tables: readonly ReceivedTable[]): { rows_read: number; accepted: number } => ({
  rows_read: tables.reduce((sum, table) => sum + table.rows_read, 0),
  accepted: tables.reduce((sum, table) => sum + table.accepted, 0)
});

/** What these files ask. */
export const questionsOf = (files: readonly ReceivedFile[]): readonly Question[] =>
  files.flatMap(({ questions = [] }) => questions);

/** Whether these files brought anything to publish; rows that count in another file do, should that one go. */
export const holdsRows = (files: readonly ReceivedFile[]): boolean =>
  files.some(({ tables }) =>
    tables.some(({ accepted, refused }) => accepted + (refused.duplicate_in_other_file ?? 0) > 0)
  );

const format = 2;
const ledgerPath = (home: Home): string => join(home.private, "received", "ledger.json");

/** What was received so far; a ledger of an older format counts as empty, and its files are received again. */
export function readLedger(home: Home): Ledger {
  const path = ledgerPath(home);
  const none = { key_id: null, files: [], forgotten: [] };
  if (!existsSync(path)) return none;
  const { format: found, ...ledger } = JSON.parse(readFileSync(path, "utf8")) as Ledger & { format?: number };
  return found === format ? ledger : none;
}

/** Every received file, by name; none when nothing was received. */
export const receivedFiles = (home: Home): readonly ReceivedFile[] => readLedger(home).files;

/** Writes the ledger in one step, then removes stored rows that it does not list any more. */
export function writeLedger(home: Home, ledger: Ledger): void {
  const path = ledgerPath(home);
  ownFolder(dirname(path));
  const files = [...ledger.files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const { key_id, forgotten, shared_of, compared_of } = ledger;
  writeWhole(
    path,
    `${JSON.stringify({ format, key_id, files, forgotten: [...forgotten].sort(), shared_of, compared_of }, null, 2)}\n`
  );
  const stored = files.flatMap(({ tables }) => tables.map((table) => storedPath(home, table)));
  const kept = new Set([path, ...(files.length > 0 ? [sharedRowsPath(home)] : []), ...stored]);
  for (const entry of readdirSync(dirname(path), { recursive: true, withFileTypes: true })) {
    const found = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(found)) rmSync(found);
  }
}
