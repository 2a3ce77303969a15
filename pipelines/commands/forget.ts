import { instanceOf } from "../../data/instances/instances.ts";
import { homeOf } from "../home.ts";
import { forgetAll, forgetFile, type Forgotten } from "../receive/forget.ts";
import { holdsRows, receivedFiles } from "../receive/store/ledger.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { release } from "../release/release.ts";
import type { CommandOptions, Outcome } from "./command.ts";

export interface ForgetCommand extends CommandOptions {
  /** Name of a received file; "" with `all`. */
  readonly word: string;
  readonly all: boolean;
}

const lineFor = ({ file, tables, rows }: Forgotten): string => `forgotten: ${file}  (${tables} tables, ${rows} rows)`;

/** Removes what a source file brought, or everything, and rebuilds the release without it. */
export async function run({ instance: id, progress, word, all }: ForgetCommand): Promise<Outcome> {
  if (all === (word !== "")) {
    throw new Refusal("Sebutkan satu berkas, atau --all untuk semuanya.", {
      where: "terang forget",
      next: 'Contoh: npm run terang -- forget "PPKS 2025.xlsx"; nama berkas yang diterima ada di `terang status`.'
    });
  }
  const [instance, home] = [instanceOf(id), homeOf(id)];
  const forgotten = all ? await forgetAll(home) : await forgetFile(home, word);
  const left = holdsRows(receivedFiles(home));
  const rebuilt = left ? (await release({ instance, home, progress })).manifest.release : null;
  return {
    exitCode: exitCodes.fine,
    report: { forgotten, release: rebuilt },
    lines: [
      ...forgotten.map(lineFor),
      all
        ? "What lies in the incoming folder is received again next time."
        : "The same file is not received again, unless it is dropped under another name.",
      rebuilt === null ? "Nothing is left: there is no release." : `Release ${rebuilt} is made without it.`
    ]
  };
}
