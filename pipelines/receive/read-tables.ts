import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Instance } from "../../data/instances/instance.ts";
import type { ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { rowsOf } from "../database.ts";
import type { Home } from "../home.ts";
import { hasAnotherHeading } from "./tables/another-heading.ts";
import { questionsOf } from "./meaning/candidates.ts";
import { check, findTwins } from "./meaning/check.ts";
import { impliedTexts, openQuestions } from "./tables/choose-heading.ts";
import type { Heading } from "./tables/heading.ts";
import { HeadingWords } from "./tables/heading-words.ts";
import type { SetAside } from "./store/ledger.ts";
import { readMapping, type MappingLine, type Question } from "./meaning/mapping.ts";
import { openFile } from "./formats/open-file.ts";
import { planTables, type FoundTable } from "./tables/plan-tables.ts";
import { collectLines, collectMatrix, counted, findRecords } from "./tables/records.ts";
import { qualityOf, type Quality } from "./meaning/quality.ts";
import { findRefused, refusedByReason } from "./refusals/refusals.ts";
import type { Scan } from "./formats/scan.ts";
import type { Source } from "./tables/source.ts";
import { spansOf, type Spans } from "./meaning/spans.ts";
import { declaredWarnings } from "./tables/declared.ts";
import { totalWarnings } from "./tables/totals.ts";
import { loadAccepted, understand } from "./meaning/understand.ts";
import { oddities, type Warning } from "./meaning/warnings.ts";

/** A dropped file that is to be read, and what is the same for all files of a run. */
export interface FileToRead {
  /** Its name in the incoming folder. */
  readonly file: string;
  readonly scan: Scan;
  readonly instance: Instance;
  readonly home: Home;
  readonly work: string;
  readonly database: DuckDBInstance;
}

/** A table that was read: every record of it is accepted or refused. */
export interface ReadTable extends FoundTable {
  readonly rows_read: number;
  readonly accepted: number;
  readonly refused: Partial<Record<ReasonCode, number>>;
  readonly set_aside: SetAside;
  readonly warnings: readonly string[];
  readonly quality: Quality;
  readonly spans: Spans;
  readonly questions: readonly Question[];
}

/** Does something with a table while its database is open. */
type Use<T> = (connection: DuckDBConnection, table: ReadTable) => Promise<T>;

/**
 * Reads every table of a file, one after the other, and uses each while `checked`, `refused` and `twins` are there.
 * Refuses a file that cannot be understood before any of its tables is used.
 */
export async function readTables<T>(
  task: FileToRead,
  use: Use<T>
): Promise<{ readonly tables: readonly T[]; readonly notes: readonly string[] }> {
  const { file, scan, instance, home, work, database } = task;
  const lines = readMapping(home);
  const words = new HeadingWords(lines);
  const parts = openFile({ path: join(home.incoming, file), file, scan, work, database });
  const plan = await planTables(parts, file, { instance, words, work });
  const reader = new TableReader(task, lines, words, use);
  const tables: T[] = [];
  for (const table of plan.tables) tables.push(...(await reader.read(table)));
  return { tables, notes: plan.notes };
}

class TableReader<T> {
  private readonly task: FileToRead;
  private readonly lines: readonly MappingLine[];
  private readonly words: HeadingWords;
  private readonly use: Use<T>;

  constructor(task: FileToRead, lines: readonly MappingLine[], words: HeadingWords, use: Use<T>) {
    this.task = task;
    this.lines = lines;
    this.words = words;
    this.use = use;
  }

  /** Straight from the bytes where DuckDB reads them whole, else row by row, which may find more tables. */
  async read(table: FoundTable): Promise<T[]> {
    const { slowly } = table;
    if (!slowly) return [await this.inDatabase((connection) => this.readPutAside(connection, table))];
    const direct = await this.inDatabase((connection) => this.readIfWhole(connection, table));
    if (direct) return [direct.used];
    const used: T[] = [];
    for (const one of await slowly()) used.push(...(await this.read(one)));
    return used;
  }

  /** Each table has a catalogue of its own beside the shared one with places and rules; it goes when the table is done. */
  private async inDatabase<R>(read: (connection: DuckDBConnection) => Promise<R>): Promise<R> {
    const connection = await this.task.database.connect();
    await connection.run("ATTACH ':memory:' AS file");
    try {
      await connection.run("SET search_path = 'file,memory'");
      return await read(connection);
    } finally {
      await connection.run("USE memory");
      await connection.run("DETACH file");
      connection.closeSync();
    }
  }

  /** Null when DuckDB cannot read the file, read another number of rows than it has, or another table begins in it. */
  private async readIfWhole(connection: DuckDBConnection, table: FoundTable): Promise<{ used: T } | null> {
    const { source } = table;
    const rows = await this.collect(connection, source).catch(() => null);
    if (rows !== source.rows || (await hasAnotherHeading(connection, source, this.words))) return null;
    return { used: await this.use(connection, await this.check(connection, table)) };
  }

  private async readPutAside(connection: DuckDBConnection, table: FoundTable): Promise<T> {
    const rows = await this.collect(connection, table.source);
    if (rows !== table.source.rows) throw new Error(`rows lost in reading: ${table.source.rows - rows}`);
    return this.use(connection, await this.check(connection, table));
  }

  private collect(connection: DuckDBConnection, source: Source): Promise<number> {
    const implied = impliedTexts(this.task.instance, source.above);
    return source.heading.groups.length > 0
      ? collectMatrix(connection, source, implied)
      : collectLines(connection, source, implied);
  }

  private async check(connection: DuckDBConnection, table: FoundTable): Promise<ReadTable> {
    const { source } = table;
    const { heading } = source;
    const { dataset } = heading;
    // From here on each record has the number of its row, save those of a matrix: these keep their order.
    if (heading.groups.length === 0) await connection.run("SET SESSION preserve_insertion_order = false");
    await loadAccepted(connection, dataset, this.lines);
    if (heading.groups.length === 0) await findRecords(connection, source);
    await understand(connection, dataset, heading.guards.keys());
    await check(connection, heading);
    await findTwins(connection, dataset);
    await findRefused(connection, heading);
    const refused = await refusedByReason(connection);
    const rows_read = await counted(connection, "records");
    const accepted = await counted(connection, "checked WHERE faults IS NULL AND rowid NOT IN (SELECT id FROM twins)");
    const sum = Object.values(refused).reduce((total, rows) => total + rows, accepted);
    if (sum !== rows_read) throw new Error(`records lost in checking: ${rows_read - sum}`);
    await refuseLoss(connection, heading);
    const totals = [...(await totalWarnings(connection, source)), ...(await declaredWarnings(connection, source))];
    const odd = await oddities(connection, heading);
    return {
      ...table,
      rows_read,
      accepted,
      refused,
      set_aside: await setAsideOf(connection, source),
      warnings: [...source.warnings, ...totals, ...odd.map(({ text }) => text)],
      quality: await qualityOf(connection, heading, [...odd, ...totals.map(asTotalWarning)]),
      spans: await spansOf(connection, dataset),
      questions: [...openQuestions(heading), ...(await questionsOf(connection, dataset))]
    };
  }
}

const asTotalWarning = (text: string): Warning => ({ kind: "total_differs", count: 1, text });

/** Throws unless every row below the heading is either set aside or a record (of a matrix, at least one). */
async function refuseLoss(connection: DuckDBConnection, { groups, lastRow }: Heading): Promise<void> {
  const table = groups.length > 0 ? "matrix" : "numbered";
  const below = await counted(connection, `${table} WHERE row > ${lastRow}`);
  const records = await counted(connection, groups.length > 0 ? "(SELECT DISTINCT row FROM records)" : "records");
  const lost = below - records - (await counted(connection, "set_aside"));
  if (lost !== 0) throw new Error(`rows neither set aside nor read: ${lost}`);
}

/** What was set aside, in rows of the file. */
async function setAsideOf(connection: DuckDBConnection, source: Source): Promise<SetAside> {
  const kinds = await rowsOf<{ kind: keyof SetAside; rows: number }>(
    connection,
    "SELECT kind, count(*) AS rows FROM set_aside GROUP BY kind"
  );
  const rows = new Map(kinds.map((one) => [one.kind, one.rows]));
  return {
    letterhead: source.letterhead,
    heading: source.headings + (rows.get("heading") ?? 0),
    total: rows.get("total") ?? 0,
    signature: rows.get("signature") ?? 0,
    blank: source.blank + (rows.get("blank") ?? 0)
  };
}
