import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Instance } from "../../data/instances/instance.ts";
import { openDatabase } from "../database.ts";
import type { Home } from "../home.ts";
import type { Refusal } from "../refusal.ts";
import { UnknownColumns } from "./tables/choose-heading.ts";
import { makePseudonyms } from "./store/door.ts";
import { ownFolder } from "./store/home-folders.ts";
import { fileId, type ReceivedFile, type ReceivedTable } from "./store/ledger.ts";
import { readMapping, type Question } from "./meaning/mapping.ts";
import { loadPlaces } from "./meaning/places.ts";
import { readTables, type FileToRead, type ReadTable } from "./read-tables.ts";
import { RefusalLists } from "./refusals/refusal-lists.ts";
import { storeRows } from "./store/store.ts";
import { loadRules } from "./meaning/understand.ts";

/** A file to be received, and everything that is the same for all files of a run. */
export interface Task extends FileToRead {
  readonly key: Buffer;
  readonly version: string;
}

/** A database with the places and rules that every file of a run is read by. The caller closes it. */
export async function openShared(instance: Instance, home: Home, work: string): Promise<DuckDBInstance> {
  const database = await openDatabase(ownFolder(join(work, "spill")));
  const connection = await database.connect();
  // A row's number is its place in the relation.
  await connection.run("SET GLOBAL preserve_insertion_order = true");
  await loadPlaces(connection, instance.scope, readMapping(home));
  await loadRules(connection);
  connection.closeSync();
  return database;
}

/**
 * Reads one file into the store, and tells what the office must say about it. Throws a Refusal when the whole file cannot
 * be understood.
 */
export async function receiveFile(task: Task): Promise<Pick<ReceivedFile, "tables" | "notes" | "questions">> {
  const receiver = new Receiver(task);
  const content = await readTables(task, (connection, table) => receiver.receive(connection, table));
  await receiver.finish();
  return { ...content, questions: receiver.questions };
}

/** What the office may answer so that a refused file is understood. */
export const questionsIn = (refusal: Refusal): readonly Question[] =>
  refusal instanceof UnknownColumns ? refusal.questions : [];

class Receiver {
  private readonly task: Task;
  private readonly lists: RefusalLists;
  readonly questions: Question[] = [];
  private received = 0;

  constructor(task: Task) {
    this.task = task;
    this.lists = new RefusalLists(task.home, task.file);
  }

  async receive(connection: DuckDBConnection, table: ReadTable): Promise<ReceivedTable> {
    const { task } = this;
    const { part, source, rows_read, accepted, refused, set_aside, warnings, quality, spans } = table;
    const { dataset } = source.heading;
    await makePseudonyms(connection, dataset, task.key);
    const file_id = fileId(task.file, task.scan.sha256, part);
    const stored = await storeRows(connection, task, dataset, file_id);
    if (stored !== accepted) throw new Error(`accepted rows lost in storing: ${accepted - stored}`);
    await this.lists.add(connection, source, { number: ++this.received, part });
    this.questions.push(...table.questions);
    return { part, file_id, dataset: dataset.name, rows_read, accepted, refused, set_aside, warnings, quality, spans };
  }

  finish(): Promise<void> {
    return this.lists.finish();
  }
}
