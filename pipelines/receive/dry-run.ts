import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { guardCalled } from "../../data/contracts/incoming/guards.ts";
import type { Instance } from "../../data/instances/instance.ts";
import type { Home } from "../home.ts";
import type { Progress } from "../progress.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { impliedTexts, UnknownColumns } from "./tables/choose-heading.ts";
import { formatsOf } from "./meaning/column-formats.ts";
import { exclusively } from "./store/exclusive.ts";
import { columnLetters } from "./formats/sheets.ts";
import type { UnreadColumn } from "./tables/heading-cells.ts";
import type { FoundBy } from "./tables/heading-words.ts";
import type { Heading } from "./tables/heading.ts";
import { droppedFiles } from "./store/incoming-folder.ts";
import type { Question } from "./meaning/mapping.ts";
import { masked } from "./mask.ts";
import { readTables, type FileToRead, type ReadTable } from "./read-tables.ts";
import { openShared } from "./receive-file.ts";
import { scan } from "./formats/scan.ts";
import type { Source } from "./tables/source.ts";

/** A column of the file that is read. */
export interface ReadColumn {
  /** As a spreadsheet calls it. */
  readonly letters: string;
  readonly heading: string;
  /** Title of the contract's column. */
  readonly column: string;
  /** Of a matrix: the group's value; "" outside of groups. */
  readonly group: string;
  readonly by: FoundBy;
  /** How its cells are written; "" where that is not looked at. */
  readonly format: string;
}

/** What a table was understood to be. Nothing of it is stored. */
export interface DryRunTable extends Pick<
  ReadTable,
  "part" | "format" | "rows_read" | "accepted" | "refused" | "set_aside" | "warnings" | "questions"
> {
  readonly dataset: string;
  readonly title: string;
  readonly heading_rows: readonly [number, number];
  readonly columns: readonly ReadColumn[];
  readonly unread: readonly (Pick<UnreadColumn, "title" | "why"> & { readonly letters: string })[];
  /** Titles of columns that may be absent, and are. */
  readonly absent: readonly string[];
  /** What the letterhead or the office says for every row, by column title. */
  readonly implied: Readonly<Record<string, string>>;
  /** Titles of columns that stand as titles above the rows. */
  readonly carried: readonly string[];
  /** The first accepted rows, personal columns masked. */
  readonly sample: readonly (readonly string[])[];
}

/** What a file was understood to be, or why not. */
export interface DryRunFile {
  readonly file: string;
  readonly tables: readonly DryRunTable[];
  readonly notes: readonly string[];
  readonly problem: { readonly what: string; readonly where: string; readonly next: string } | null;
  /** Of a file that is refused for its headings: what was understood of them, and what would be asked. */
  readonly understood: readonly ReadColumn[];
  readonly questions: readonly Question[];
}

export interface DryRunTask {
  readonly instance: Instance;
  readonly home: Home;
  readonly progress: Progress;
  /** The one file to read; "" for all. */
  readonly file: string;
}

const sampleRows = 3;

/** Reads files as `receive` does and stores nothing: no rows, no refusals, no ledger, no question. */
export function dryRun(task: DryRunTask): Promise<{ exitCode: number; files: DryRunFile[] }> {
  return exclusively(task.home, "terang receive --dry-run", async (work) => {
    const names = wantedFiles(task);
    const database = await openShared(task.instance, task.home, work);
    const files: DryRunFile[] = [];
    try {
      for (const file of names) files.push(await dryRunFile(task, { file, work, database }));
    } finally {
      database.closeSync();
    }
    const refused = files.some(({ problem }) => problem !== null);
    return { exitCode: refused ? exitCodes.refused : exitCodes.fine, files };
  });
}

function wantedFiles({ home, file }: DryRunTask): readonly string[] {
  const present = droppedFiles(home.incoming);
  if (file === "") return present;
  if (present.includes(file)) return [file];
  throw new Refusal(`Berkas tidak ada: "${file}".`, {
    where: home.incoming,
    next: "Tulis nama berkas seperti di folder itu."
  });
}

interface Opening {
  readonly file: string;
  readonly work: string;
  readonly database: DuckDBInstance;
}

async function dryRunFile({ instance, home, progress }: DryRunTask, opening: Opening): Promise<DryRunFile> {
  const { file } = opening;
  progress.step(file);
  const none = { file, tables: [], notes: [], problem: null, understood: [], questions: [] };
  try {
    const task: FileToRead = { ...opening, instance, home, scan: await scan(join(home.incoming, file)) };
    const { tables, notes } = await readTables(task, (connection, table) => describe(connection, table, instance));
    return { ...none, tables, notes };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problem = { what: error.message, where: error.where, next: error.next };
    if (!(error instanceof UnknownColumns)) return { ...none, problem };
    return {
      ...none,
      problem,
      understood: readColumns(error.heading, error.heading.titles, new Map()),
      questions: error.questions
    };
  } finally {
    progress.done(file);
  }
}

async function describe(connection: DuckDBConnection, table: ReadTable, instance: Instance): Promise<DryRunTable> {
  const { part, format, rows_read, accepted, refused, set_aside, warnings, questions, source } = table;
  const { heading, titles } = source;
  const { dataset } = heading;
  return {
    part,
    dataset: dataset.name,
    title: dataset.title.id,
    format,
    heading_rows: [heading.firstRow, heading.lastRow],
    columns: readColumns(heading, titles, await formatsOf(connection, heading)),
    unread: heading.unread.map(({ place, title, why }) => ({ letters: columnLetters(place), title, why })),
    absent: absentColumns(source, instance),
    implied: Object.fromEntries(impliedColumns(source, instance).map(([name, text]) => [titleOf(heading, name), text])),
    carried: [...source.carried.keys()].map((name) => titleOf(heading, name)),
    rows_read,
    accepted,
    refused,
    set_aside,
    warnings,
    questions,
    sample: await sampleOf(connection, source)
  };
}

const titleOf = ({ dataset }: Heading, name: string): string =>
  (dataset.columns[name] ?? guardCalled(name))?.title.id ?? name;

/** The columns that are read, from left to right. */
function readColumns(
  heading: Heading,
  titles: readonly string[],
  formats: ReadonlyMap<string, string>
): (ReadColumn & { place: number })[] {
  const blocks = [{ value: "", columns: new Map([...heading.columns, ...heading.guards]) }, ...heading.groups];
  return blocks
    .flatMap(({ value, columns }) =>
      [...columns].map(([name, place]) => ({
        place,
        letters: columnLetters(place),
        heading: titles[place] ?? "",
        column: titleOf(heading, name),
        group: String(value),
        by: heading.foundBy.get(name) ?? "name",
        format: formats.get(name) ?? ""
      }))
    )
    .sort((a, b) => a.place - b.place);
}

/** What stands in no column and is known all the same. */
const impliedColumns = ({ heading, above }: Source, instance: Instance): [string, string][] =>
  [...impliedTexts(instance, above)].filter(([name]) => name in heading.dataset.columns && !heading.columns.has(name));

function absentColumns(source: Source, instance: Instance): string[] {
  const { heading, carried } = source;
  const there = new Set([
    ...heading.columns.keys(),
    ...heading.groups.flatMap(({ columns }) => [...columns.keys()]),
    ...carried.keys(),
    ...impliedColumns(source, instance).map(([name]) => name)
  ]);
  return Object.entries(heading.dataset.columns).flatMap(([name, { title, nullable }]) =>
    nullable && !there.has(name) ? [title.id] : []
  );
}

/** The first accepted rows as they came: whatever is no understood column's is masked, and so is what is personal. */
async function sampleOf(connection: DuckDBConnection, { heading, width, cellsOf }: Source): Promise<string[][]> {
  const found = await connection.runAndReadAll(
    `SELECT DISTINCT row FROM checked WHERE faults IS NULL AND rowid NOT IN (SELECT id FROM twins) ORDER BY row LIMIT ${sampleRows}`
  );
  const rows = (found.getColumns()[0] ?? []).map(Number);
  const columns = new Map(
    [heading.columns, ...heading.groups.map((group) => group.columns)].flatMap((places) =>
      [...places].map(([name, place]) => [place, heading.dataset.columns[name]] as const)
    )
  );
  const sample: string[][] = [];
  for await (const { cells } of cellsOf(rows)) {
    sample.push(cells.slice(0, width).map((cell, place) => masked(cell, columns.get(place))));
  }
  return sample;
}
