import { join } from "node:path";
import {
  candidatesIn,
  chooseHeading,
  columnsMissing,
  impliedTexts,
  topRows,
  upTo,
  yearNamed
} from "./choose-heading.ts";
import { findHeadings, overlap, type Heading, type TopRow } from "./heading.ts";
import { besideEachOther } from "./side-by-side.ts";
import type { Reading } from "./reading.ts";
import type { Source } from "./source.ts";
import { TableWriter } from "./table-writer.ts";

/** A sheet, or a text without sheets. */
export interface Part {
  readonly sheet: string | null;
  /** As a refusal names it. */
  readonly where: string;
  /** Begins the names of files put aside for it. */
  readonly name: string;
}

/** What was found in a part: its tables from top to bottom and from left to right, or how many rows hold something. */
export interface Split {
  readonly sources: readonly Source[];
  readonly filled: number;
}

const isFilled = ({ cells }: TopRow): boolean => cells.some((cell) => cell.trim() !== "");

/** Rows that can be looked at before they are taken. */
class Ahead {
  private readonly rows: AsyncIterator<TopRow>;
  private readonly seen: TopRow[] = [];
  private ended = false;

  constructor(rows: AsyncIterable<TopRow>) {
    this.rows = rows[Symbol.asyncIterator]();
  }

  async peek(count: number): Promise<readonly TopRow[]> {
    while (!this.ended && this.seen.length < count) {
      const next = await this.rows.next();
      if (next.done) this.ended = true;
      else this.seen.push(next.value);
    }
    return this.seen.slice(0, count);
  }

  async take(): Promise<TopRow | undefined> {
    if (this.seen.length === 0) await this.peek(1);
    return this.seen.shift();
  }
}

/** Rows in which a heading and the row that numbers its columns find room. */
const headingRows = 5;
const titlesKept = 20;

class Splitter {
  private readonly reading: Reading;
  private readonly part: Part;
  private readonly rows: Ahead;
  private readonly finished: Source[] = [];
  private writers: TableWriter[] = [];
  /** Rows above the first table, and rows with little in them since the last record: what may be said above a table. */
  private above: readonly TopRow[] = [];
  private titles: TopRow[] = [];
  private tables = 0;

  constructor(rows: AsyncIterable<TopRow>, part: Part, reading: Reading) {
    this.rows = new Ahead(rows);
    this.part = part;
    this.reading = reading;
  }

  async split(): Promise<Split> {
    const top = await this.rows.peek(topRows);
    const { instance, words } = this.reading;
    const heading = chooseHeading(candidatesIn(top, instance, words), this.part.where);
    if (!heading) return { sources: [], filled: await this.countFilled() };
    this.above = upTo(top, heading);
    await this.begin(heading, top);
    for (let row = await this.rows.take(); row; row = await this.rows.take()) await this.next(row);
    await this.end();
    return { sources: this.finished, filled: 0 };
  }

  private async countFilled(): Promise<number> {
    let filled = 0;
    for (let row = await this.rows.take(); row; row = await this.rows.take()) filled += isFilled(row) ? 1 : 0;
    return filled;
  }

  private async next(row: TopRow): Promise<void> {
    const mayHead = this.reading.words.mayHead(row.cells);
    const another = mayHead ? await this.headingAt(row) : undefined;
    if (another) {
      const top = [row, ...(await this.rows.peek(headingRows))];
      await this.end();
      await this.begin(another, top);
      return;
    }
    this.remember(row);
    for (const writer of this.writers) await writer.add(row, mayHead);
  }

  private remember(row: TopRow): void {
    const filled = row.cells.filter((cell) => cell.trim() !== "").length;
    if (filled > 2) this.titles = [];
    else if (filled > 0) this.titles = [...this.titles, row].slice(-titlesKept);
  }

  /** The complete heading of another table that begins with this row. */
  private async headingAt(row: TopRow): Promise<Heading | undefined> {
    const year = yearNamed(this.titles);
    const isNew = year !== null && this.writers.some((writer) => writer.isOfAnotherYear(year));
    if (!isNew && this.writers.some((writer) => writer.repeats(row))) return undefined;
    const window = [row, ...(await this.rows.peek(headingRows))];
    const { instance, words } = this.reading;
    const above = this.aboveNext();
    const candidates = findHeadings(window, {
      words,
      impliedBy: (rows) => new Set(impliedTexts(instance, [...above, ...rows]).keys())
    });
    const found = candidates.filter(({ firstRow, missing }) => firstRow === row.row && missing.length === 0);
    return found.length === 0
      ? undefined
      : (chooseHeading(
          found.filter((one) => found[0] && overlap(one, found[0])),
          this.part.where
        ) ?? undefined);
  }

  /** What may be said above the next table: what stands right above it, then what stands above the first one. */
  private aboveNext(): readonly TopRow[] {
    return yearNamed(this.titles) === null ? [...this.above, ...this.titles] : this.titles;
  }

  /** Begins the table or tables of a heading; the rows of the heading are taken. */
  private async begin(heading: Heading, top: readonly TopRow[]): Promise<void> {
    const { instance, words, work } = this.reading;
    const isFirst = this.tables === 0;
    const above = isFirst ? this.above : this.aboveNext();
    const implied = new Set(impliedTexts(instance, above).keys());
    const headings = besideEachOther(heading, top, { words, impliedBy: () => implied });
    this.writers = headings.map((one, i) => {
      const path = join(work, `${this.part.name}-${this.tables++}.csv`);
      // Rows above tables side by side are counted once.
      const own = i === 0 ? top : top.filter(({ row }) => row >= heading.firstRow);
      return new TableWriter({
        heading: one,
        above,
        top: own,
        sheet: this.part.sheet,
        instance,
        path,
        strict: this.part.sheet === null
      });
    });
    this.titles = [];
    while (((await this.rows.peek(1))[0]?.row ?? Infinity) <= heading.lastRow) await this.rows.take();
  }

  private async end(): Promise<void> {
    for (const writer of this.writers) {
      if (writer.missing.length > 0) throw columnsMissing(writer.heading, writer.missing, this.part.where);
      this.finished.push(await writer.finish());
    }
    this.writers = [];
  }
}

/**
 * Finds the tables of a part row by row and puts the rows of each aside: the slow, lossless way. Refuses a part that looks
 * like a known table without columns that it must have.
 */
export const splitTables = (rows: AsyncIterable<TopRow>, part: Part, reading: Reading): Promise<Split> =>
  new Splitter(rows, part, reading).split();
