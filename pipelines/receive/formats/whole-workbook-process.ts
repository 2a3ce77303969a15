import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { SheetEvent } from "./sheets.ts";
import type { Told, WholeWorkbook } from "./whole-workbook.ts";

const batchRows = 1000;

/** Loads the parser that is needed, and no other: both take as long to load as most files to read. */
async function readWhole({ path, kind, encoding }: WholeWorkbook): Promise<Iterable<SheetEvent>> {
  const bytes = readFileSync(path);
  if (kind === "xls") return (await import("./xls.ts")).sheetsInXls(bytes);
  return (await import("./html-tables.ts")).tablesIn(new TextDecoder(encoding).decode(bytes));
}

const tell = (told: Told): void => void process.send?.(told);

/** Sends what the workbook holds in pieces; each goes when the one before has been asked for. */
async function send(workbook: WholeWorkbook): Promise<void> {
  let batch: SheetEvent[] = [];
  const flush = async (): Promise<void> => {
    const asked = once(process, "message");
    tell({ events: batch });
    batch = [];
    await asked;
  };
  for (const event of await readWhole(workbook)) {
    batch.push(event);
    if (batch.length >= batchRows) await flush();
  }
  await flush();
  tell({ done: true });
}

process.once("disconnect", () => process.exit());
const [workbook] = await once(process, "message");
await send(workbook as WholeWorkbook).catch((error: unknown) =>
  tell({ problem: error instanceof Error ? error.message : "" })
);
