import { chmodSync, existsSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Home } from "../../home.ts";
import { neutralCell } from "../tables/csv-text.ts";
import { renameDurably } from "../store/durable.ts";
import { ownFolder } from "../store/home-folders.ts";
import { refusalLines } from "./refusal-lines.ts";
import { TextWorkbook } from "./refusal-sheet.ts";
import { impliedColumns, listName, refusalsFolder, refusedRecords, refusedRows, removeRefusals } from "./refusals.ts";
import type { Source } from "../tables/source.ts";

const flushChars = 1 << 20;

/**
 * The lists of one file's refused rows, for the office alone: a CSV for each of its tables and one workbook with a sheet
 * for each. One line per refused record: what is wrong with it, then its cells as they came, under their own headings
 * and none of which a spreadsheet would run. Mended in place, a list can be dropped like any other file.
 */
export class RefusalLists {
  private readonly home: Home;
  private readonly file: string;
  private readonly finished: string[] = [];
  private workbook: TextWorkbook | null = null;

  constructor(home: Home, file: string) {
    this.home = home;
    this.file = file;
  }

  private partPath(name: string): string {
    const path = join(ownFolder(refusalsFolder(this.home)), `${name}.part`);
    if (existsSync(path)) rmSync(path);
    return path;
  }

  /** Lists what was refused of the file's `number`-th table (from 1), which stands in `part` of it. */
  async add(
    connection: DuckDBConnection,
    source: Source,
    { number, part }: { number: number; part: string }
  ): Promise<void> {
    const rows = await refusedRows(connection);
    if (rows.length === 0) return;
    const implied = await impliedColumns(connection, source.heading);
    const lines = refusalLines(source, part, implied);
    const name = listName(this.file, number, "csv");
    const output = await open(this.partPath(name), "wx", 0o600);
    const workbook = this.openWorkbook();
    workbook.addSheet(number, part, lines.titles);
    try {
      let buffer = csvLine(lines.titles);
      for await (const { record, cells } of withCells(refusedRecords(connection, implied), source.cellsOf(rows))) {
        const line = lines.lineOf(record, cells);
        workbook.addRow(line);
        buffer += csvLine(line);
        if (buffer.length < flushChars) continue;
        await output.appendFile(buffer);
        buffer = "";
      }
      await output.appendFile(buffer);
    } finally {
      await output.close();
    }
    this.finished.push(name);
  }

  private openWorkbook(): TextWorkbook {
    this.workbook ??= new TextWorkbook(this.partPath(listName(this.file, 1, "xlsx")));
    return this.workbook;
  }

  /** Puts the lists in the place of earlier ones; without refused rows there are none. */
  async finish(): Promise<void> {
    await this.workbook?.close();
    const names = [...this.finished, ...(this.workbook ? [listName(this.file, 1, "xlsx")] : [])];
    const folder = refusalsFolder(this.home);
    removeRefusals(this.home, this.file, { unfinished: false });
    for (const name of names) {
      const path = join(folder, name);
      chmodSync(`${path}.part`, 0o600);
      renameDurably(`${path}.part`, path);
    }
  }
}

const csvLine = (texts: readonly string[]): string => `${texts.map(neutralCell).join(",")}\r\n`;

type Cells = AsyncIterable<{ readonly row: number; readonly cells: readonly string[] }>;

/** Each refused record with the cells of its row; both come in the order of the rows. */
async function* withCells<R extends { readonly row: number }>(records: AsyncIterable<R>, cellsOf: Cells) {
  const rows = cellsOf[Symbol.asyncIterator]();
  let current: { row: number; cells: readonly string[] } | undefined;
  try {
    for await (const record of records) {
      if (current?.row !== record.row) current = (await rows.next()).value as typeof current;
      if (current?.row !== record.row) throw new Error(`refused row not found in its file: ${record.row}`);
      yield { record, cells: current.cells };
    }
  } finally {
    await rows.return?.();
  }
}
