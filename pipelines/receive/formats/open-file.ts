import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { unlink } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBInstance } from "@duckdb/node-api";
import { Refusal } from "../../refusal.ts";
import { filesIn, unpack, type ArchivedFile } from "./archive.ts";
import { Fault, tooBig } from "./fault.ts";
import { longestLineBytes, mostColumns } from "./limits.ts";
import { readOds } from "./ods.ts";
import { writeParquetAsCsv } from "./parquet.ts";
import { sheetsIn, Tally, type SheetEvent } from "./sheets.ts";
import { readWholeWorkbook } from "./whole-workbook.ts";
import { workbookPart } from "./xlsx-parts.ts";
import { readXlsx } from "./xlsx.ts";
import { readXmlWorkbook } from "./xml-workbook.ts";
import { Inflated, ZipArchive } from "./zip-archive.ts";
import type { Opened, OpenedSheet } from "./opened.ts";
import { scan, type Scan } from "./scan.ts";
import { kindOf, zipKindOf } from "./sniff.ts";

/** A dropped file that is to be opened. */
export interface FileToOpen {
  readonly path: string;
  /** Its name, as the reader knows it. */
  readonly file: string;
  readonly scan: Scan;
  /** A private folder for what must be unpacked. What stands there as text stays until the folder goes. */
  readonly work: string;
  readonly database: DuckDBInstance;
}

/** A file, dropped or unpacked, and what is the same for all that lies within the dropped one. */
interface Content {
  readonly path: string;
  readonly part: string;
  readonly scan: Scan;
  /** Archives around it. */
  readonly depth: number;
  readonly run: Run;
}

interface Run {
  readonly work: string;
  readonly database: DuckDBInstance;
  readonly spent: Inflated;
  readonly tally: Tally;
  /** Names for what is written into the private folder. */
  readonly nextName: () => string;
}

const deepestArchive = 1;

/**
 * Everything in a file that may hold tables, in its order. Refuses, at once or while its rows are read, a file that
 * cannot be read whole.
 */
export async function* openFile({ path, file, scan: scanned, work, database }: FileToOpen): AsyncGenerator<Opened> {
  let unpacked = 0;
  // By name and content: of two copies of a file the first leaves its texts behind.
  const own = createHash("sha256").update(`${file}\n${scanned.sha256}`).digest("hex").slice(0, 16);
  const nextName = (): string => `${own}-${++unpacked}`;
  const run: Run = { work, database, spent: new Inflated(scanned.bytes), tally: new Tally(), nextName };
  yield* refusing(opened({ path, part: "", scan: scanned, depth: 0, run }), file);
}

/** Passes on what a reader gives, and turns its faults into refusals of the file. */
async function* refusing<T extends Opened>(items: AsyncGenerator<T>, file: string): AsyncGenerator<Opened> {
  try {
    for await (const item of items) yield item.kind === "sheet" ? refusingRows(item, file) : item;
  } catch (error) {
    throw refusalOf(error, file);
  }
}

function refusingRows(sheet: OpenedSheet, file: string): OpenedSheet {
  async function* rows() {
    try {
      yield* sheet.rows();
    } catch (error) {
      throw refusalOf(error, file, sheet.part);
    }
  }
  return { ...sheet, rows };
}

function refusalOf(error: unknown, file: string, part = ""): unknown {
  if (!(error instanceof Fault)) return error;
  const where = [file, part, error.at].filter((text) => text !== "").join(", ");
  return new Refusal(error.message, { where, next: error.next });
}

async function* opened(content: Content): AsyncGenerator<Opened> {
  const { path, part, scan: scanned, run } = content;
  switch (await kindOf(path, scanned)) {
    case "zip":
      return yield* openedZip(content);
    case "xls":
      return yield* sheetsOf(content, readWholeWorkbook({ path, kind: "xls", encoding: scanned.encoding }));
    case "html":
      return yield* sheetsOf(content, readWholeWorkbook({ path, kind: "html", encoding: scanned.encoding }));
    case "xml":
      return yield* sheetsOf(content, readXmlWorkbook(createReadStream(path)));
    case "parquet": {
      const csv = await writeParquetAsCsv({ path, work: run.work, database: run.database, name: run.nextName() });
      return yield text(csv, part, await scan(csv));
    }
    case "text":
      return yield text(path, part, scanned);
  }
}

function text(path: string, part: string, scanned: Scan): Opened {
  const next = "Periksa pemisah kolom dan akhir barisnya, ekspor ulang, lalu taruh lagi.";
  if (scanned.longestLine > longestLineBytes) throw tooBig("ada baris yang terlalu panjang untuk sebuah tabel", next);
  if (scanned.widest > mostColumns) throw tooBig(`lebih dari ${mostColumns} kolom`, next);
  return { kind: "text", part, path, scan: scanned };
}

async function* sheetsOf({ part, run }: Content, events: AsyncGenerator<SheetEvent>): AsyncGenerator<Opened> {
  let sheets = 0;
  for await (const sheet of sheetsIn(events, run.tally)) {
    sheets++;
    yield part === "" ? sheet : { ...sheet, part: `${part}, lembar ${sheet.sheet}` };
  }
  if (sheets === 0) throw new Fault("Buku kerja ini kosong.", "Ekspor ulang datanya lalu taruh lagi berkasnya.");
}

async function* openedZip(content: Content): AsyncGenerator<Opened> {
  const archive = await ZipArchive.open(content.path, content.run.spent);
  try {
    const kind = await zipKindOf(archive);
    const workbook = kind === "xlsx" ? await workbookPart(archive) : undefined;
    if (workbook) yield* sheetsOf(content, readXlsx(archive, workbook));
    else if (kind === "ods") yield* sheetsOf(content, readOds(archive));
    else yield* openedMembers(content, archive);
  } finally {
    archive.close();
  }
}

async function* openedMembers(content: Content, archive: ZipArchive): AsyncGenerator<Opened> {
  if (content.depth > deepestArchive) {
    throw new Fault("ZIP di dalam ZIP di dalam ZIP tidak dibuka.", "Keluarkan isinya, lalu taruh lagi.", content.part);
  }
  for (const file of filesIn(archive)) yield* openedMember(content, archive, file);
}

async function* openedMember(
  { part, depth, run }: Content,
  archive: ZipArchive,
  { path: name, member }: ArchivedFile
): AsyncGenerator<Opened> {
  const path = join(run.work, run.nextName());
  const within = part === "" ? name : `${part}, ${name}`;
  let isText = false;
  try {
    await unpack(archive, member, path);
    for await (const one of opened({ path, part: within, scan: await scan(path), depth: depth + 1, run })) {
      isText = one.kind === "text" && one.path === path;
      yield one;
    }
  } catch (error) {
    throw error instanceof Fault && error.at === "" ? new Fault(error.message, error.next, within) : error;
  } finally {
    if (!isText) await unlink(path);
  }
}
