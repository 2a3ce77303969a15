import type { DuckDBAppender, DuckDBConnection } from "@duckdb/node-api";
import ExcelJS from "exceljs";
import type { Instance } from "../../data/instances/instance.ts";
import { Refusal } from "../refusal.ts";
import { candidatesIn, chooseHeading, topRows } from "./choose-heading.ts";
import type { Heading, TopRow } from "./heading.ts";
import { aboveHeading, titlesOf } from "./read-csv.ts";
import { cellNames, type Source } from "./source.ts";

/** Marks the text of a cell that was a number: a NIK kept as one has lost digits, a date kept as one is a serial. */
const numberMark = "\u0001";

type Value = ExcelJS.CellValue;

/** The text of a cell: a number marked, a formula by its cached value, an error or nothing as "". */
function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return objectText(value);
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  return typeof value === "number" ? `${numberMark}${value}` : value;
}

function objectText(value: Extract<Value, object>): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("result" in value) return cellText(value.result as Value);
  return "text" in value ? cellText(value.text) : "";
}

function cellsOfRow(row: ExcelJS.Row): string[] {
  const values = row.values as readonly Value[];
  return Array.from({ length: Math.max(0, values.length - 1) }, (_, i) => cellText(values[i + 1]));
}

interface Sheet {
  readonly name: string;
  readonly top: TopRow[];
  readonly rows: AsyncIterator<ExcelJS.Row>;
}

/** The rows of a sheet up to where its heading must stand. */
async function topOf(sheet: AsyncIterable<ExcelJS.Row> & { name?: string }): Promise<Sheet> {
  const rows = sheet[Symbol.asyncIterator]();
  const top: TopRow[] = [];
  while (top.length < topRows) {
    const next = await rows.next();
    if (next.done) break;
    top.push({ row: next.value.number, cells: cellsOfRow(next.value) });
  }
  return { name: sheet.name ?? "", top, rows };
}

/**
 * Reads the first sheet with a heading into the table `grid`, row by row in bounded memory. Merged cells hold their text
 * in the first cell only. Refuses a workbook that cannot be opened or has no such sheet.
 */
export async function readXlsx(
  connection: DuckDBConnection,
  path: string,
  file: string,
  instance: Instance
): Promise<Source> {
  const candidates: Heading[] = [];
  const sheets: string[] = [];
  try {
    const book = new ExcelJS.stream.xlsx.WorkbookReader(path, {
      worksheets: "emit",
      sharedStrings: "cache",
      styles: "ignore",
      hyperlinks: "ignore",
      entries: "ignore"
    });
    for await (const worksheet of book) {
      const sheet = await topOf(worksheet as unknown as AsyncIterable<ExcelJS.Row> & { name?: string });
      sheets.push(sheet.name);
      const found = candidatesIn(sheet.top, instance);
      if (found[0]?.missing.length === 0) {
        return await sheetSource(connection, sheet, chooseHeading(found, `${file}, lembar ${sheet.name}`));
      }
      candidates.push(...found);
      while (!(await sheet.rows.next()).done);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("Buku kerja tidak bisa dibuka: rusak, berkata sandi, atau bukan XLSX.", {
      where: file,
      next: "Buka di Excel atau LibreOffice, simpan lagi sebagai .xlsx tanpa kata sandi, lalu taruh lagi."
    });
  }
  return neverReturns(chooseHeading(candidates, `${file}, lembar ${sheets.join(", ")}`));
}

function neverReturns(heading: Heading): never {
  throw new Error(`heading found too late: ${heading.dataset.name}`);
}

async function sheetSource(connection: DuckDBConnection, sheet: Sheet, heading: Heading): Promise<Source> {
  const names = cellNames(heading.width);
  await connection.run(`CREATE TABLE grid (row BIGINT, ${names.map((name) => `${name} VARCHAR`).join(", ")})`);
  const appender = await connection.createAppender("grid");
  let rows = 0;
  for (const { row, cells } of sheet.top) rows += append(appender, row, cells, heading.width);
  for (let next = await sheet.rows.next(); !next.done; next = await sheet.rows.next()) {
    rows += append(appender, next.value.number, cellsOfRow(next.value), heading.width);
  }
  appender.closeSync();
  return {
    heading,
    above: sheet.top,
    titles: titlesOf(sheet.top, heading, heading.width),
    sheet: sheet.name,
    relation: "grid",
    numbered: true,
    width: heading.width,
    extra: null,
    rows,
    ...aboveHeading(sheet.top, heading),
    cellsOf: (wanted) => cellsIn(connection, names, wanted)
  };
}

function append(appender: DuckDBAppender, row: number, cells: readonly string[], width: number): 1 {
  appender.appendBigInt(BigInt(row));
  for (let place = 0; place < width; place++) {
    const cell = cells[place] ?? "";
    if (cell === "") appender.appendNull();
    else appender.appendVarchar(cell);
  }
  appender.endRow();
  return 1;
}

async function* cellsIn(connection: DuckDBConnection, names: readonly string[], rows: readonly number[]) {
  const result = await connection.stream(
    `SELECT row, [${names.map((name) => `coalesce(replace(${name}, chr(1), ''), '')`).join(", ")}] AS cells FROM grid ORDER BY row`
  );
  let next = 0;
  for await (const chunk of result.yieldRowsJson()) {
    for (const [row, cells] of chunk as unknown as [string, string[]][]) {
      if (next >= rows.length || Number(row) !== rows[next]) continue;
      next++;
      yield { row: Number(row), cells };
    }
  }
}
