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
import { attachReceived } from "../../pipelines/receive/store.ts";

/** An office of its own in a temporary folder. */
export class TestOffice {
  readonly root = mkdtempSync(join(tmpdir(), "terang-receive-"));
  readonly home: Home = {
    incoming: join(this.root, "incoming"),
    private: join(this.root, "private"),
    published: join(this.root, "published")
  };

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
      await attachReceived(connection, this.home);
      return await rowsOf<R>(connection, sql);
    } finally {
      connection.closeSync();
      database.closeSync();
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

type JsonCell = string | number | null | { readonly date: string };

/** A workbook of one sheet from rows of cells; `{date}` becomes a cell formatted as a date. */
export async function workbookOf(rows: readonly (readonly JsonCell[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Data");
  for (const cells of rows) {
    sheet.addRow(
      cells.map((cell) => (cell !== null && typeof cell === "object" ? new Date(`${cell.date}T00:00:00Z`) : cell))
    );
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

/** The report of a file that was understood. Throws the reason when it was not. */
export function understood(report: FileReport | undefined): Extract<FileReport, { rows_read: number }> {
  if (report === undefined || report.dataset === null) throw new Error(JSON.stringify(report));
  return report;
}
