import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { recordsOf } from "../../pipelines/receive/tables/csv-text.ts";
import { openFile } from "../../pipelines/receive/formats/open-file.ts";
import { numberMark, type Opened } from "../../pipelines/receive/formats/opened.ts";
import { scan } from "../../pipelines/receive/formats/scan.ts";

/** What a file was found to hold. A number of a sheet is marked as `#`. */
export interface Found {
  readonly part: string;
  readonly sheet: string;
  readonly notes: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Row numbers, and of hidden rows the number below zero. */
  readonly numbers: readonly number[];
}

async function foundIn(opened: Opened): Promise<Found> {
  const rows: string[][] = [];
  const numbers: number[] = [];
  if (opened.kind === "text") {
    const text = new TextDecoder(opened.scan.encoding).decode(readFileSync(opened.path));
    const delimiter = [",", ";", "\t"].find((one) => text.split("\n")[0]?.includes(one)) ?? ",";
    for await (const { cells } of recordsOf([text], delimiter)) rows.push([...cells]);
    return { part: opened.part, sheet: "", notes: [], rows, numbers };
  }
  for await (const { row, cells, hidden } of opened.rows()) {
    rows.push(cells.map((cell) => cell.replace(numberMark, "#")));
    numbers.push(hidden ? -row : row);
  }
  return { part: opened.part, sheet: opened.sheet, notes: opened.notes, rows, numbers };
}

/** A folder in which files are opened. */
export class Opening {
  readonly folder = mkdtempSync(join(tmpdir(), "terang-open-"));
  readonly work = join(this.folder, "work");
  private database: DuckDBInstance | undefined;

  constructor() {
    mkdirSync(this.work, { mode: 0o700 });
  }

  async instance(): Promise<DuckDBInstance> {
    this.database ??= await DuckDBInstance.create(":memory:", { threads: "1" });
    return this.database;
  }

  /** All that a file of these bytes holds. Throws the Refusal that the office would read. */
  async open(bytes: string | Uint8Array, file = "berkas"): Promise<Found[]> {
    const found: Found[] = [];
    for await (const opened of this.parts(bytes, file)) found.push(await foundIn(opened));
    return found;
  }

  /** Reads all rows of such a file and keeps none; gives their number. */
  async count(bytes: string | Uint8Array, file: string): Promise<number> {
    let rows = 0;
    for await (const opened of this.parts(bytes, file)) {
      if (opened.kind === "sheet") for await (const { row } of opened.rows()) rows += Math.sign(row);
    }
    return rows;
  }

  private async *parts(bytes: string | Uint8Array, file: string): AsyncGenerator<Opened> {
    const path = join(this.folder, file);
    writeFileSync(path, bytes);
    yield* openFile({ path, file, scan: await scan(path), work: this.work, database: await this.instance() });
  }

  /** Names of what lies in the private folder. */
  left(): string[] {
    return readdirSync(this.work);
  }

  remove(): void {
    this.database?.closeSync();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
