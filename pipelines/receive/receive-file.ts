import { createHash } from "node:crypto";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Instance } from "../../data/instances/instance.ts";
import { openDatabase, rowsOf } from "../database.ts";
import type { Home } from "../home.ts";
import { check, findTwins } from "./check.ts";
import { impliedTexts } from "./choose-heading.ts";
import { makePseudonyms } from "./door.ts";
import { ownFolder } from "./home-folders.ts";
import type { Heading } from "./heading.ts";
import type { ReceivedFile, SetAside } from "./ledger.ts";
import { loadPlaces } from "./places.ts";
import { directSource, findCsvTable } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { collectLines, collectMatrix, counted, findRecords, type Implied } from "./records.ts";
import { findRefused, refusedByReason, writeRefusals } from "./refusals.ts";
import { rewrittenSource } from "./rewrite-csv.ts";
import type { Scan } from "./scan.ts";
import { kindOf } from "./sniff.ts";
import type { Source } from "./source.ts";
import { storeRows } from "./store.ts";
import { totalWarnings } from "./totals.ts";
import { loadAccepted, loadRules, understand } from "./understand.ts";

/** A file to be received, and everything that is the same for all files of a run. */
export interface Task {
  /** Its name in the incoming folder. */
  readonly file: string;
  readonly scan: Scan;
  readonly instance: Instance;
  readonly home: Home;
  readonly key: Buffer;
  readonly work: string;
  readonly version: string;
  readonly database: DuckDBInstance;
}

type Received = Omit<ReceivedFile, "synthetic" | "scale">;

/** Reads one file into the store. Throws a Refusal when the whole file cannot be understood. */
export async function receiveFile(task: Task): Promise<Received> {
  const path = join(task.home.incoming, task.file);
  const kind = await kindOf(path, task.file);
  if (kind === "xlsx") return inDatabase(task, (connection) => receiveWorkbook(connection, task, path));
  const table = await findCsvTable(path, task.file, task.scan, task.instance);
  const direct = await directSource(table, task.work);
  const done = direct && (await inDatabase(task, (connection) => receiveIfWhole(connection, task, direct)));
  return (
    done ??
    inDatabase(task, async (connection) => receiveSource(connection, task, await rewrittenSource(table, task.work)))
  );
}

/** Each file has a catalogue of its own beside the shared one with places and rules; it goes when the file is done. */
async function inDatabase<T>({ database }: Task, use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const connection = await database.connect();
  await connection.run("ATTACH ':memory:' AS file");
  try {
    await connection.run("SET search_path = 'file,memory'");
    return await use(connection);
  } finally {
    await connection.run("USE memory");
    await connection.run("DETACH file");
    connection.closeSync();
  }
}

/** A database with the places and rules that every file of a run is read by. The caller closes it. */
export async function openShared(instance: Instance, work: string): Promise<DuckDBInstance> {
  const database = await openDatabase(ownFolder(join(work, "spill")));
  const connection = await database.connect();
  // A row's number is its place in the relation.
  await connection.run("SET GLOBAL preserve_insertion_order = true");
  await loadPlaces(connection, instance.scope);
  await loadRules(connection);
  connection.closeSync();
  return database;
}

/** exceljs may put a sheet aside while it looks for its texts: that must stay in the private folder. */
async function receiveWorkbook(connection: DuckDBConnection, task: Task, path: string): Promise<Received> {
  const usual = process.env["TMPDIR"];
  process.env["TMPDIR"] = task.work;
  try {
    return await receiveSource(connection, task, await readXlsx(connection, path, task.file, task.instance));
  } finally {
    if (usual === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = usual;
  }
}

/** Null when DuckDB cannot read the file, or read another number of rows than the file has. */
async function receiveIfWhole(connection: DuckDBConnection, task: Task, source: Source): Promise<Received | null> {
  const rows = await collected(connection, source, impliedBy(task, source)).catch(() => null);
  return rows === source.rows ? receiveCollected(connection, task, source) : null;
}

async function receiveSource(connection: DuckDBConnection, task: Task, source: Source): Promise<Received> {
  const rows = await collected(connection, source, impliedBy(task, source));
  if (rows !== source.rows) throw new Error(`rows lost in reading: ${source.rows - rows}`);
  return receiveCollected(connection, task, source);
}

const impliedBy = ({ instance }: Task, source: Source): Implied => impliedTexts(instance, source.above);

async function collected(connection: DuckDBConnection, source: Source, implied: Implied): Promise<number> {
  return source.heading.groups.length > 0
    ? collectMatrix(connection, source, implied)
    : collectLines(connection, source, implied);
}

async function receiveCollected(connection: DuckDBConnection, task: Task, source: Source): Promise<Received> {
  const { dataset } = source.heading;
  await loadAccepted(connection, dataset);
  if (source.heading.groups.length === 0) await findRecords(connection, source);
  await understand(connection, dataset);
  await check(connection, dataset);
  await findTwins(connection, dataset);
  await findRefused(connection);
  await makePseudonyms(connection, dataset, task.key);
  const fileId = createHash("sha256").update(`${task.file}\n${task.scan.sha256}`).digest("hex").slice(0, 16);
  const accepted = await storeRows(connection, task.home, dataset, fileId);
  await writeRefusals(connection, task.home, task.file, source);
  const refused = await refusedByReason(connection);
  const rowsRead = await counted(connection, "records");
  const sum = Object.values(refused).reduce((total, rows) => total + rows, accepted);
  if (sum !== rowsRead) throw new Error(`records lost in checking: ${rowsRead - sum}`);
  await refuseLoss(connection, source.heading);
  return {
    file: task.file,
    file_id: fileId,
    sha256: task.scan.sha256,
    dataset: dataset.name,
    rows_read: rowsRead,
    accepted,
    refused,
    set_aside: await setAsideOf(connection, source),
    warnings: await totalWarnings(connection, source.heading),
    version: task.version
  };
}

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
  const inHeading = source.heading.lastRow - source.heading.firstRow + 1;
  return {
    letterhead: source.letterhead,
    heading: inHeading + (rows.get("heading") ?? 0),
    total: rows.get("total") ?? 0,
    signature: rows.get("signature") ?? 0,
    blank: source.blank + (rows.get("blank") ?? 0)
  };
}
