import { createReadStream } from "node:fs";
import { copyFile, open } from "node:fs/promises";
import { join } from "node:path";
import { literal } from "../../database.ts";
import { candidatesIn, topRows, upTo } from "./choose-heading.ts";
import { cellsOf, recordsOf } from "./csv-text.ts";
import { linesAt } from "./file-lines.ts";
import type { Heading, TopRow } from "./heading.ts";
import type { OpenedText } from "../formats/opened.ts";
import type { Scan } from "../formats/scan.ts";
import { cellNames, type Source } from "./source.ts";
import type { Reading } from "./reading.ts";
import { unreadWarnings } from "./unread.ts";

const sampleBytes = 1 << 18;
const delimiters = [",", ";", "\t", "|"] as const;

/** A delimited text and what may be its heading, best first. */
export interface CsvTop {
  readonly delimiter: string;
  /** The first rows, empty ones included. */
  readonly top: readonly TopRow[];
  /** Lines of the text that they cover. */
  readonly lines: number;
  readonly candidates: readonly Heading[];
}

/** Chunks of a file's text, without byte order mark and null characters. */
async function* textOf(path: string, encoding: Scan["encoding"]): AsyncGenerator<string> {
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

async function topOf(sample: string, delimiter: string): Promise<Pick<CsvTop, "top" | "lines">> {
  const top: TopRow[] = [];
  let lines = 0;
  for await (const record of recordsOf([sample], delimiter)) {
    top.push({ row: top.length + 1, cells: record.cells });
    lines += record.lines;
    if (top.length === topRows) break;
  }
  return { top, lines };
}

/** Finds the delimiter: the one that shows the best heading. */
export async function topOfCsv({ path, scan }: OpenedText, { instance, words }: Reading): Promise<CsvTop> {
  const sample = await sampleOf(path, scan);
  const tops: CsvTop[] = [];
  for (const delimiter of delimiters) {
    const { top, lines } = await topOf(sample, delimiter);
    tops.push({ delimiter, top, lines, candidates: candidatesIn(top, instance, words) });
  }
  const score = (heading: Heading | undefined): number =>
    heading ? heading.columns.size + heading.groups.length - 100 * heading.missing.length : -Infinity;
  const [best] = tops.sort((a, b) => score(b.candidates[0]) - score(a.candidates[0]));
  if (!best) throw new Error("no delimiter to try");
  return best;
}

/** Every record of a delimited text under the number that a spreadsheet would give it. */
export async function* rowsOfCsv({ path, scan }: OpenedText, delimiter: string): AsyncGenerator<TopRow> {
  let [row, lines] = [0, 0];
  for await (const record of recordsOf(textOf(path, scan.encoding), delimiter)) {
    lines += record.lines;
    yield { row: ++row, cells: record.cells };
  }
  if (scan.lines !== null && lines !== scan.lines) throw new Error(`lines lost in reading: ${scan.lines - lines}`);
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

/** How many rows above a heading and in it hold something, and how many of both are empty. */
export function downToHeading(top: readonly TopRow[], { firstRow, lastRow }: Heading) {
  const rows = top.filter(({ row }) => row <= lastRow);
  const filled = rows.filter((row) => !isBlank(row));
  const letterhead = filled.filter(({ row }) => row < firstRow).length;
  return { letterhead, headings: filled.length - letterhead, blank: rows.length - filled.length };
}

/** The table read by DuckDB straight from the file; null when the bytes do not allow it. */
export async function directSource(
  text: OpenedText,
  { top, lines, delimiter }: CsvTop,
  heading: Heading,
  work: string
): Promise<Source | null> {
  const { scan } = text;
  if (!scan.plain || scan.lines === null || lines !== top.length) return null;
  const width = Math.max(heading.width, ...top.map(({ cells }) => cells.length));
  const path = await unglobbed(text.path, work);
  const beyond = cellNames(width).slice(heading.width);
  const above = downToHeading(top, heading);
  return {
    heading,
    above: upTo(top, heading),
    titles: titlesOf(top, heading, heading.width),
    sheet: null,
    relation: readCsvSql(
      path,
      delimiter,
      cellNames(width).map((name) => `${name}: 'VARCHAR'`),
      heading.lastRow
    ),
    rowsAbove: heading.lastRow,
    width,
    extra: beyond.length > 0 ? `coalesce(${beyond.join(", ")}, NULL)` : null,
    carried: new Map(),
    rows: scan.lines - scan.trailingBlankLines - heading.lastRow,
    letterhead: above.letterhead,
    blank: above.blank + scan.trailingBlankLines,
    headings: above.headings,
    titleRows: [],
    warnings: unreadWarnings(heading, null),
    cellsOf: (rows) => linesOf(text.path, delimiter, rows)
  };
}

/** DuckDB's reader, told everything: a row below the first `skip` lines that does not fit is an error, never skipped. */
export const readCsvSql = (path: string, delimiter: string, columns: readonly string[], skip = 0): string =>
  `read_csv(${literal(path)}, auto_detect = false, header = false, skip = ${skip}, delim = ${literal(delimiter)}, quote = '"', escape = '"', null_padding = true, columns = {${columns.join(", ")}})`;

/** DuckDB takes stars and brackets in a path as a pattern. */
async function unglobbed(path: string, work: string): Promise<string> {
  if (!/[*?[\]{}]/.test(path)) return path;
  const copy = join(work, "input.csv");
  await copyFile(path, copy);
  return copy;
}

/** Cells of a file that DuckDB could read whole: there every line is a record. */
async function* linesOf(path: string, delimiter: string, rows: readonly number[]) {
  for await (const { line, text } of linesAt(path, rows)) yield { row: line, cells: cellsOf(text, delimiter) };
}
