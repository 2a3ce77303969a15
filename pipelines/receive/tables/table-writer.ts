import { createReadStream } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import type { Instance } from "../../../data/instances/instance.ts";
import { impliedTexts } from "./choose-heading.ts";
import { csvCell, recordsOf } from "./csv-text.ts";
import { isNumberRow, type Heading, type TopRow } from "./heading.ts";
import { downToHeading, readCsvSql, titlesOf } from "./read-csv.ts";
import { Sections, titleIn } from "./sections.ts";
import { cellNames, type Source } from "./source.ts";
import { unreadWarnings } from "./unread.ts";

const flushChars = 1 << 20;

/** A table that begins: its heading, the rows above it, and where it stands. */
export interface Beginning {
  readonly heading: Heading;
  /** Rows that may say what the table does not. */
  readonly above: readonly TopRow[];
  /** The rows of the heading, and those that lie above it in the same part of the file when it is the first table. */
  readonly top: readonly TopRow[];
  readonly sheet: string | null;
  readonly instance: Instance;
  /** Where its rows are put aside. */
  readonly path: string;
  /** Whether cells to the right of the heading make a row faulty: in a delimited text they do. */
  readonly strict: boolean;
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");
const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

/**
 * Puts a table's rows aside in a clean file under their row numbers: a row is what a spreadsheet shows as one, so a cell
 * with line breaks does not make more. Titles that stand above rows in place of a column are written into these rows.
 */
export class TableWriter {
  readonly heading: Heading;
  private readonly beginning: Beginning;
  private readonly sections: Sections;
  private readonly impliedYear: string | undefined;
  private readonly headingCells: readonly (readonly string[])[];
  private file: FileHandle | undefined;
  private buffer = "";
  private pending: (TopRow & { readonly title: string })[] = [];
  private readonly titleRows: number[] = [];
  private repeated = false;
  private readonly filled: number[] = [];
  private readonly counts = { rows: 0, blank: 0, headings: 0 };

  constructor(beginning: Beginning) {
    const { heading, above, instance } = beginning;
    this.beginning = beginning;
    this.heading = heading;
    const implied = impliedTexts(instance, above);
    this.impliedYear = implied.get("year");
    this.sections = new Sections(heading, instance, implied);
    this.headingCells = beginning.top
      .filter(({ row }) => row >= heading.firstRow && row <= heading.lastRow)
      .map(({ cells }) => this.own(cells));
    for (const row of above.filter((one) => one.row < heading.firstRow)) this.readAbove(row);
  }

  private readAbove(row: TopRow): void {
    const title = titleIn(row);
    const said = title === null ? null : this.sections.read(title, true);
    if (said) this.sections.take(said);
  }

  /** The cells of the table's own columns; to its right another may stand. */
  private own = (cells: readonly string[]): readonly string[] => {
    const { from, until } = this.heading;
    if (from === 0 && until >= cells.length) return cells;
    return cells.slice(0, until).map((cell, place) => (place < from ? "" : cell));
  };

  /** Whether a row is a row of the heading again, as a print layout repeats it on every page. */
  repeats({ cells }: TopRow): boolean {
    const own = this.own(cells);
    const places = [
      ...this.heading.columns.values(),
      ...this.heading.groups.flatMap(({ columns }) => [...columns.values()])
    ];
    return this.headingCells.some((heading) => {
      const filled = places.filter((place) => (heading[place] ?? "").trim() !== "");
      return filled.length > 1 && filled.every((place) => (own[place] ?? "").trim() === (heading[place] ?? "").trim());
    });
  }

  /** Whether the table's year stands above it and is not this one. */
  isOfAnotherYear = (year: string): boolean => !this.heading.columns.has("year") && this.impliedYear !== year;

  /** Takes the next row that is no other table's. */
  async add(row: TopRow, mayRepeat: boolean): Promise<void> {
    const cells = this.own(row.cells);
    if (isEmpty(cells)) {
      this.counts.blank++;
      return;
    }
    const wasRepeated = this.repeated;
    this.repeated = (mayRepeat && this.repeats(row)) || (wasRepeated && isNumberRow({ ...row, cells }));
    if (this.repeated) {
      this.counts.headings++;
      return;
    }
    const title = this.sections.names.length > 0 ? titleIn({ row: row.row, cells }) : null;
    if (title !== null && this.sections.read(title, false)) this.pending.push({ row: row.row, cells, title });
    else await this.write(row.row, cells);
  }

  private async write(row: number, cells: readonly string[]): Promise<void> {
    if (filledIn(cells) > 1) this.takeTitles();
    await this.put(row, cells);
  }

  /** A title holds once rows stand below it; below the last row it was none, but a signature. */
  private takeTitles(): void {
    for (const { row, title } of this.pending) {
      const said = this.sections.read(title, false);
      if (said) this.sections.take(said);
      this.titleRows.push(row);
    }
    this.counts.headings += this.pending.length;
    this.pending = [];
  }

  private async put(row: number, cells: readonly string[]): Promise<void> {
    const { width } = this.heading;
    this.counts.rows++;
    if (filledIn(cells) > 2) this.countFilled(cells);
    const kept = Array.from({ length: width }, (_, place) =>
      csvCell((cells[place] ?? "").replace(/[\r\n\u0000]+/g, " "))
    );
    const extra = this.beginning.strict ? cells.slice(width).join(" ").replace(/\s+/g, " ").trim() : "";
    this.buffer += `${row},${[...kept, csvCell(extra), ...this.sections.values().map(csvCell)].join(",")}\n`;
    if (this.buffer.length >= flushChars) await this.flush();
  }

  /** Of rows like records: a signature may stand anywhere. */
  private countFilled(cells: readonly string[]): void {
    cells.forEach((cell, place) => {
      if (cell.trim() !== "") this.filled[place] = (this.filled[place] ?? 0) + 1;
    });
  }

  private async flush(): Promise<void> {
    this.file ??= await open(this.beginning.path, "w", 0o600);
    await this.file.appendFile(this.buffer);
    this.buffer = "";
  }

  /** Required columns that neither the table nor any title gave. */
  get missing(): string[] {
    return this.heading.carried.filter((name) => !this.sections.given.has(name));
  }

  /** The table, once its last row was added. */
  async finish(): Promise<Source> {
    for (const { row, cells } of this.pending) await this.put(row, cells);
    await this.flush();
    await this.file?.close();
    const { heading, above, top, sheet, path } = this.beginning;
    const sections = this.sections.names.map((name, i) => [name, `s${i + 1}`] as const);
    const texts = [...cellNames(heading.width), "extra", ...sections.map(([, column]) => column)];
    const outside = downToHeading(top, heading);
    return {
      heading,
      above,
      titles: titlesOf(top, heading, heading.width),
      sheet,
      relation: readCsvSql(path, ",", ["row: 'BIGINT'", ...texts.map((name) => `${name}: 'VARCHAR'`)]),
      rowsAbove: null,
      width: heading.width,
      extra: "extra",
      carried: new Map(sections.filter(([name]) => this.sections.given.has(name))),
      rows: this.counts.rows,
      letterhead: outside.letterhead,
      blank: this.counts.blank + outside.blank,
      headings: this.counts.headings + outside.headings,
      titleRows: this.titleRows,
      warnings: unreadWarnings(heading, this.filled),
      cellsOf: (rows) => cellsIn(path, rows, heading.width)
    };
  }
}

async function* cellsIn(path: string, rows: readonly number[], width: number) {
  let next = 0;
  const chunks = createReadStream(path, { encoding: "utf8" }) as AsyncIterable<string>;
  for await (const { cells } of recordsOf(chunks, ",")) {
    if (next >= rows.length) return;
    if (Number(cells[0]) !== rows[next]) continue;
    next++;
    // A text's cells beyond the heading are shown too: they are why the row was refused.
    yield { row: Number(cells[0]), cells: cells.slice(1, width + 2) };
  }
}
