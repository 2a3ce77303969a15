import type { Home } from "../home.ts";
import { Refusal } from "../refusal.ts";
import { withdraw } from "../release/swap.ts";
import { exclusively } from "./store/exclusive.ts";
import {
  fileId,
  holdsRows,
  questionsOf,
  readLedger,
  rowsIn,
  writeLedger,
  type Ledger,
  type ReceivedFile
} from "./store/ledger.ts";
import { withdrawQuestions } from "./meaning/mapping.ts";
import { keyOf } from "./store/key.ts";
import { removeRefusals } from "./refusals/refusals.ts";
import { compareFiles } from "./store/compare-files.ts";

/** What was removed of one source file. */
export interface Forgotten {
  readonly file: string;
  readonly tables: number;
  readonly rows: number;
}

/**
 * Removes a received file's rows, its list of refused rows, its open questions and its place in the ledger. The same content under the same
 * name is not received again; under another name it is. Throws a Refusal that names the files there are.
 */
export function forgetFile(home: Home, file: string): Promise<Forgotten[]> {
  return exclusively(home, "terang forget", async (work) => {
    const ledger = readLedger(home);
    const found = ledger.files.find((one) => one.file === file);
    if (!found) throw unknown(home, file, ledger.files);
    const files = ledger.files.filter((one) => one !== found);
    const forgotten = [...ledger.forgotten, fileId(file, found.sha256)];
    const removed = remove(home, [found], { ...ledger, files, forgotten });
    await compareFiles({ home, key: keyOf(home), work });
    return removed;
  });
}

/**
 * Empties the store, for instance because the key is another one. Nothing is remembered: what lies in the incoming
 * folder is received again. Needs no key.
 */
export function forgetAll(home: Home): Promise<Forgotten[]> {
  return exclusively(home, "terang forget --all", () =>
    Promise.resolve(remove(home, readLedger(home).files, { key_id: null, files: [], forgotten: [] }))
  );
}

/** The ledger comes last, so that after a cut the same command finds the file again. */
function remove(home: Home, files: readonly ReceivedFile[], left: Ledger): Forgotten[] {
  withdrawQuestions(home, questionsOf(files), questionsOf(left.files));
  for (const { file } of files) removeRefusals(home, file);
  if (!holdsRows(left.files)) withdraw(home.published);
  writeLedger(home, left);
  return files.map(({ file, tables }) => ({ file, tables: tables.length, rows: rowsIn(tables).accepted }));
}

function unknown(home: Home, file: string, files: readonly ReceivedFile[]): Refusal {
  const names = files.map((one) => `"${one.file}"`);
  return new Refusal(`Berkas "${file}" tidak ada di antara yang diterima.`, {
    where: home.private,
    next: names.length === 0 ? "Belum ada berkas yang diterima." : `Yang diterima: ${names.join(", ")}.`
  });
}
