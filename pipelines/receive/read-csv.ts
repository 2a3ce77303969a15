import { createReadStream } from "node:fs";
import { copyFile, open } from "node:fs/promises";
import { join } from "node:path";
import type { Instance } from "../../data/instances/instance.ts";
import { literal } from "../database.ts";
import { candidatesIn, chooseHeading, topRows } from "./choose-heading.ts";
import { cellsOf, recordsOf } from "./csv-text.ts";
import { linesAt } from "./file-lines.ts";
import type { Heading, TopRow } from "./heading.ts";
import type { Scan } from "./scan.ts";
import { cellNames, type Source } from "./source.ts";

const sampleBytes = 1 << 18;
const delimiters = [",", ";", "\t", "|"] as const;

/** A delimited text whose heading is found. */
export interface CsvTable {
  readonly path: string;
  readonly scan: Scan;
  readonly delimiter: string;
  readonly heading: Heading;
  /** The first rows, empty ones included. */
  readonly top: readonly TopRow[];
}

/** Chunks of a file's text, without byte order mark and null characters. */
export async function* textOf(path: string, encoding: Scan["encoding"]): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) {
    yield decoder.decode(bytes as Buffer, { stream: true }).replaceAll("\u0000", "");
  }
  yield decoder.decode();
}

async function sampleOf(path: string, { bytes, encoding }: Scan): Promise<string> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(bytes, sampleBytes)), position: 0 });
    const text = new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead)).replaceAll("\u0000", "");
    return bytesRead < bytes ? text.slice(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1) : text;
  } finally {
    await file.close();
  }
}

async function topOf(sample: string, delimiter: string): Promise<TopRow[]> {
  const top: TopRow[] = [];
  for await (const { cells } of recordsOf([sample], delimiter)) {
    top.push({ row: top.length + 1, cells });
    if (top.length === topRows) break;
  }
  return top;
}

/** Finds the delimiter and the heading: the delimiter is the one that shows the best heading. Refuses as it does. */
export async function findCsvTable(path: string, file: string, scanned: Scan, instance: Instance): Promise<CsvTable> {
  const sample = await sampleOf(path, scanned);
  const tables: { delimiter: string; top: TopRow[]; candidates: Heading[] }[] = [];
  for (const delimiter of delimiters) {
    const top = await topOf(sample, delimiter);
    tables.push({ delimiter, top, candidates: candidatesIn(top, instance) });
  }
  const score = (heading: Heading | undefined): number =>
    heading ? heading.columns.size + heading.groups.length - 100 * heading.missing.length : -Infinity;
  const [best] = tables.sort((a, b) => score(b.candidates[0]) - score(a.candidates[0]));
  if (!best) throw new Error("no delimiter to try");
  return { ...best, path, scan: scanned, heading: chooseHeading(best.candidates, file) };
}

/** The texts of a heading: of two rows, both. */
export const titlesOf = (top: readonly TopRow[], { firstRow, lastRow }: Heading, width: number): string[] => {
  const rows = top.filter(({ row }) => row >= firstRow && row <= lastRow).slice(0, 2);
  return Array.from({ length: width }, (_, place) =>
    rows
      .map(({ cells }) => (cells[place] ?? "").replaceAll("\u0001", "").trim())
      .filter(Boolean)
      .join(" ")
  );
};

const isBlank = ({ cells }: TopRow): boolean => cells.every((cell) => cell.trim() === "");

/** How many rows above the heading hold something, and how many are empty. */
export function aboveHeading(top: readonly TopRow[], { firstRow }: Heading): { letterhead: number; blank: number } {
  const above = top.filter(({ row }) => row < firstRow);
  const blank = above.filter(isBlank).length;
  return { letterhead: above.length - blank, blank };
}

/** The table read by DuckDB straight from the file; null when the bytes do not allow it. */
export async function directSource(table: CsvTable, work: string): Promise<Source | null> {
  const { scan: scanned, heading, top, delimiter } = table;
  if (!scanned.plain || scanned.lines === null) return null;
  const width = Math.max(heading.width, ...top.map(({ cells }) => cells.length));
  const path = await unglobbed(table.path, work);
  const beyond = cellNames(width).slice(heading.width);
  const above = aboveHeading(top, heading);
  return {
    heading,
    above: top,
    titles: titlesOf(top, heading, heading.width),
    sheet: null,
    relation: readCsvSql(
      path,
      delimiter,
      cellNames(width).map((name) => `${name}: 'VARCHAR'`)
    ),
    numbered: false,
    width,
    extra: beyond.length > 0 ? `coalesce(${beyond.join(", ")}, NULL)` : null,
    rows: scanned.lines - scanned.trailingBlankLines,
    letterhead: above.letterhead,
    blank: above.blank + scanned.trailingBlankLines,
    cellsOf: (rows) => linesOf(table, rows)
  };
}

/** DuckDB's reader, told everything: a row that does not fit is an error, never skipped. */
export const readCsvSql = (path: string, delimiter: string, columns: readonly string[]): string =>
  `read_csv(${literal(path)}, auto_detect = false, header = false, delim = ${literal(delimiter)}, quote = '"', escape = '"', null_padding = true, columns = {${columns.join(", ")}})`;

/** DuckDB takes stars and brackets in a path as a pattern. */
async function unglobbed(path: string, work: string): Promise<string> {
  if (!/[*?[\]{}]/.test(path)) return path;
  const copy = join(work, "input.csv");
  await copyFile(path, copy);
  return copy;
}

/** Cells of a file that DuckDB could read whole: there every line is a record. */
async function* linesOf({ path, delimiter }: CsvTable, rows: readonly number[]) {
  for await (const { line, text } of linesAt(path, rows)) yield { row: line, cells: cellsOf(text, delimiter) };
}
