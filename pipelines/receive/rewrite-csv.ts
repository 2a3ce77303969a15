import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { csvCell, recordsOf } from "./csv-text.ts";
import { aboveHeading, readCsvSql, textOf, titlesOf, type CsvTable } from "./read-csv.ts";
import { cellNames, type Source } from "./source.ts";

const flushChars = 1 << 20;

/**
 * The slow, lossless way for files that DuckDB would not read whole: other encodings, null bytes, mixed line ends,
 * empty lines, quotes that never close, rows with too many cells. Each record is written to a clean file under its row
 * number: a row is what a spreadsheet shows as one, so a cell with line breaks in it does not make more.
 */
export async function rewrittenSource(table: CsvTable, work: string): Promise<Source> {
  const width = table.heading.width;
  const path = join(work, "rewritten.csv");
  const { rows, blank, lines } = await rewrite(table, path, width);
  const expected = table.scan.lines ?? lines;
  if (lines !== expected) throw new Error(`lines lost in rewriting: ${expected - lines}`);
  const above = aboveHeading(table.top, table.heading);
  const columns = ["row: 'BIGINT'", ...[...cellNames(width), "extra"].map((name) => `${name}: 'VARCHAR'`)];
  return {
    heading: table.heading,
    above: table.top,
    titles: titlesOf(table.top, table.heading, width),
    sheet: null,
    relation: readCsvSql(path, ",", columns),
    numbered: true,
    width,
    extra: "extra",
    rows,
    letterhead: above.letterhead,
    blank,
    cellsOf: (wanted) => cellsIn(path, wanted)
  };
}

interface Counted {
  readonly rows: number;
  readonly blank: number;
  readonly lines: number;
}

async function rewrite({ path, scan, delimiter }: CsvTable, to: string, width: number): Promise<Counted> {
  const file = await open(to, "w", 0o600);
  let [row, rows, blank, lines, buffer] = [0, 0, 0, 0, ""];
  try {
    for await (const record of recordsOf(textOf(path, scan.encoding), delimiter)) {
      row++;
      lines += record.lines;
      if (record.cells.every((cell) => cell.trim() === "")) {
        blank++;
        continue;
      }
      rows++;
      buffer += written(row, record.cells, width);
      if (buffer.length < flushChars) continue;
      await file.write(buffer);
      buffer = "";
    }
    await file.write(buffer);
  } finally {
    await file.close();
  }
  return { rows, blank, lines };
}

function written(row: number, cells: readonly string[], width: number): string {
  const kept = Array.from({ length: width }, (_, place) => csvCell((cells[place] ?? "").replace(/[\r\n]+/g, " ")));
  const extra = cells.slice(width).join(" ").replace(/\s+/g, " ").trim();
  return `${row},${kept.join(",")},${csvCell(extra)}\n`;
}

async function* cellsIn(path: string, rows: readonly number[]) {
  let next = 0;
  const chunks = createReadStream(path, { encoding: "utf8" }) as AsyncIterable<string>;
  for await (const { cells } of recordsOf(chunks, ",")) {
    if (next >= rows.length) return;
    if (Number(cells[0]) !== rows[next]) continue;
    next++;
    yield { row: Number(cells[0]), cells: cells.slice(1) };
  }
}
