import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import type { Home } from "../home.ts";
import { ownFolder, storedPath } from "./home-folders.ts";

/** What was set aside from a file because it is no record, in rows of the file. */
export interface SetAside {
  readonly letterhead: number;
  readonly heading: number;
  readonly total: number;
  readonly signature: number;
  readonly blank: number;
}

/** One received file. */
export interface ReceivedFile {
  /** Its name in the incoming folder. */
  readonly file: string;
  readonly file_id: string;
  readonly sha256: string;
  /** Name of the contract. */
  readonly dataset: string;
  readonly synthetic: boolean;
  /** The demo's share of the office's real size; null for a real file. */
  readonly scale: number | null;
  /** Records; of a matrix, filled groups. Always accepted + refused. */
  readonly rows_read: number;
  readonly accepted: number;
  readonly refused: Readonly<Partial<Record<ReasonCode, number>>>;
  readonly set_aside: SetAside;
  /** What is odd and refuses nothing, such as a total that is not the sum of its parts. */
  readonly warnings: readonly string[];
  /** Of the code and contracts that read it. */
  readonly version: string;
}

const ledgerPath = (home: Home): string => join(home.private, "received", "ledger.json");

/** Every received file, by name; none when nothing was received. */
export function receivedFiles(home: Home): ReceivedFile[] {
  const path = ledgerPath(home);
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, "utf8")) as { files: ReceivedFile[] }).files;
}

/** Writes the ledger in one step and removes stored rows that it does not list any more. */
export function writeLedger(home: Home, files: readonly ReceivedFile[]): void {
  const path = ledgerPath(home);
  ownFolder(dirname(path));
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  writeFileSync(`${path}.part`, `${JSON.stringify({ files: sorted }, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.part`, path);
  const kept = new Set(files.map((file) => storedPath(home, file)));
  for (const entry of readdirSync(dirname(path), { recursive: true, withFileTypes: true })) {
    const stored = join(entry.parentPath, entry.name);
    if (entry.isFile() && stored !== path && !kept.has(stored)) rmSync(stored);
  }
}
