import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import ExcelJS from "exceljs";
import { instanceOf } from "../../data/instances/instances.ts";
import type { Home } from "../../pipelines/home.ts";
import { silent } from "../../pipelines/progress.ts";
import { rowsOf } from "../../pipelines/database.ts";
import { receive, type FileReport } from "../../pipelines/receive/receive.ts";
import { attachReceived } from "../../pipelines/receive/store/store.ts";

/** An office of its own in a temporary folder. */
export class TestOffice {
  readonly root = mkdtempSync(join(tmpdir(), "terang-receive-"));
  readonly home: Home = {
    incoming: join(this.root, "incoming"),
    private: join(this.root, "private"),
    published: join(this.root, "published")
  };

  /** Where stored rows are opened for a query. */
  private readonly opened = join(this.root, "opened");

  drop(name: string, content: string | Uint8Array): void {
    const path = join(this.home.incoming, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  receive(instance = "banten") {
    return receive({ instance: instanceOf(instance), home: this.home, progress: silent });
  }

  /** Rows of a query over the received views. */
  async query<R>(sql: string): Promise<R[]> {
    const database = await DuckDBInstance.create(":memory:", { threads: "2" });
    const connection = await database.connect();
    try {
      await attachReceived(connection, this.home, this.opened);
      return await rowsOf<R>(connection, sql);
    } finally {
      connection.closeSync();
      database.closeSync();
      rmSync(this.opened, { recursive: true, force: true });
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

type JsonCell = string | number | null | { readonly date: string };

type JsonSheet = readonly (readonly JsonCell[])[];

/** A workbook from rows of cells, or from several sheets of them by name; `{date}` becomes a cell formatted as a date. */
export async function workbookOf(content: JsonSheet | Readonly<Record<string, JsonSheet>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheets = Array.isArray(content) ? { Data: content as JsonSheet } : (content as Record<string, JsonSheet>);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const cells of rows) {
      sheet.addRow(
        cells.map((cell) => (cell !== null && typeof cell === "object" ? new Date(`${cell.date}T00:00:00Z`) : cell))
      );
    }
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

type Understood = Extract<FileReport, { problem: null }>;

/** The report of a file that was understood, and of its first table. Throws the reason when it was not. */
export function understood(report: FileReport | undefined): Understood & Understood["tables"][number] {
  if (report === undefined || report.problem !== null) throw new Error(JSON.stringify(report));
  const [table] = report.tables;
  if (!table) throw new Error(`no table in ${report.file}`);
  return { ...table, ...report };
}

/** Name of the contract that a file's first table follows; null for a file refused whole. */
export const datasetOf = (report: FileReport): string | null =>
  report.problem === null ? understood(report).dataset : null;
