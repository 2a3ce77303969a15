import { existsSync } from "node:fs";
import type { DuckDBInstance } from "@duckdb/node-api";
import type { Instance } from "../../data/instances/instance.ts";
import type { Home } from "../home.ts";
import type { Progress } from "../progress.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { compareFiles } from "./store/compare-files.ts";
import { exclusively } from "./store/exclusive.ts";
import { storedPath } from "./store/home-folders.ts";
import { demoIn, droppedFiles } from "./store/incoming-folder.ts";
import { keyIdOf, keyOf } from "./store/key.ts";
import {
  fileId,
  questionsOf,
  readLedger,
  rowsIn,
  writeLedger,
  type ReceivedFile,
  type ReceivedTable,
  type Superseded
} from "./store/ledger.ts";
import { removeRefusals } from "./refusals/refusals.ts";
import { keepQuestions, type Question } from "./meaning/mapping.ts";
import type { Scan } from "./formats/scan.ts";
import { SeenFiles } from "./store/seen.ts";
import { versionFor } from "./version.ts";

/** What became of one file of the incoming folder. */
export type FileReport = ReceivedReport | RefusedReport;

type ReceivedReport = Pick<ReceivedFile, "file" | "synthetic" | "tables" | "notes" | "history"> & {
  readonly problem: null;
  /** Of all its tables. */
  readonly rows_read: number;
  readonly accepted: number;
  /** Not read again: nothing that decides its meaning has changed. */
  readonly unchanged: boolean;
};

/** A file refused whole, and why. What an earlier file of its name brought stays. */
export interface RefusedReport {
  readonly file: string;
  readonly problem: { readonly what: string; readonly where: string; readonly next: string };
}

export interface ReceiveReport {
  readonly instance: string;
  readonly files: readonly FileReport[];
  /** Names of files that lie there but were forgotten on purpose, and are therefore not received. */
  readonly forgotten: readonly string[];
  readonly totals: {
    readonly files: number;
    readonly files_refused: number;
    readonly rows_read: number;
    readonly accepted: number;
    readonly refused: number;
  };
}

export interface ReceiveTask {
  readonly instance: Instance;
  readonly home: Home;
  readonly progress: Progress;
}

/** Receives every file of the incoming folder. A file that is refused whole keeps none of the others. */
export function receive(task: ReceiveTask): Promise<{ exitCode: number; report: ReceiveReport }> {
  return exclusively(task.home, "terang receive", async (work) => {
    const run = new Run(task, work);
    try {
      await run.receiveAll();
      run.finish();
      await run.compare();
    } finally {
      run.close();
    }
    const { reports, forgotten } = run;
    const refused = reports.some(({ problem }) => problem !== null);
    return {
      exitCode: refused ? exitCodes.refused : exitCodes.fine,
      report: { instance: task.instance.id, files: reports, forgotten, totals: totalsOf(reports) }
    };
  });
}

/** A file's hash, and its scan when its bytes had to be read for it. */
interface Looked {
  readonly sha256: string;
  readonly scan: Scan | null;
}

class Run {
  reports: FileReport[] = [];
  readonly forgotten: string[] = [];
  readonly present: readonly string[];
  private readonly task: ReceiveTask;
  private readonly work: string;
  private readonly version: string;
  private readonly key: Buffer;
  private readonly demo: ReturnType<typeof demoIn>;
  private readonly seen: SeenFiles;
  private readonly ledger: Map<string, ReceivedFile>;
  private readonly toForget: readonly string[];
  /** What refused files ask; those that were received have it in the ledger. */
  private readonly questions: Question[] = [];
  /** Opened when the first file is to be read; what reads files is not even loaded before. */
  private database: DuckDBInstance | undefined;

  constructor(task: ReceiveTask, work: string) {
    const { files, forgotten } = readLedger(task.home);
    this.task = task;
    this.work = work;
    this.version = versionFor(task.instance, task.home);
    this.key = keyOf(task.home);
    this.demo = demoIn(task.home.incoming);
    this.present = droppedFiles(task.home.incoming);
    this.seen = new SeenFiles(task.home);
    this.ledger = new Map(files.map((file) => [file.file, file]));
    this.toForget = forgotten;
  }

  close(): void {
    this.database?.closeSync();
  }

  /** Receives one file after the other. The bytes of the next are read while the rows of one are worked on. */
  async receiveAll(): Promise<void> {
    let next = this.look(this.present[0]);
    for (const [i, file] of this.present.entries()) {
      const looked = await next;
      next = this.look(this.present[i + 1]);
      // What is wrong with the next file is told in its turn.
      next.catch(() => undefined);
      if (looked) await this.receive(file, looked);
    }
  }

  private async look(file: string | undefined): Promise<Looked | null> {
    if (file === undefined) return null;
    const seen = this.seen.hashOf(file);
    if (seen !== null) return { sha256: seen, scan: null };
    const scan = await this.seen.scan(file);
    return { sha256: scan.sha256, scan };
  }

  /** Receives one file unless it was received before as it is, or was forgotten. */
  private async receive(file: string, { sha256, scan }: Looked): Promise<void> {
    const { progress } = this.task;
    progress.step(file);
    const known = this.ledger.get(file);
    if (this.toForget.includes(fileId(file, sha256))) {
      this.forgotten.push(file);
      progress.done(`${file}: dilupakan, tidak diterima lagi`);
    } else if (known && this.isCurrent(known, sha256)) {
      this.reports.push(reportOf(known, true));
      progress.done(`${file}: tidak berubah`);
    } else {
      this.reports.push(await this.receiveOrRefuse(file, scan ?? (await this.seen.scan(file))));
    }
  }

  private isCurrent(known: ReceivedFile, sha256: string): boolean {
    const stored = known.tables.every((table) => existsSync(storedPath(this.task.home, table)));
    const isSame = known.sha256 === sha256 && known.version === this.version;
    return stored && isSame && known.synthetic === this.demo.hashes.has(sha256);
  }

  private async receiveOrRefuse(file: string, scanned: Scan): Promise<FileReport> {
    const { progress } = this.task;
    try {
      const report = reportOf(await this.receiveNew(file, scanned), false);
      progress.done(`${file}: ${report.accepted} dari ${report.rows_read} baris diterima`);
      return report;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { questionsIn } = await import("./receive-file.ts");
      this.questions.push(...questionsIn(error));
      progress.done(`${file}: ditolak`);
      return { file, problem: { what: error.message, where: error.where, next: error.next } };
    }
  }

  private async receiveNew(file: string, scanned: Scan): Promise<ReceivedFile> {
    const { version, work, key } = this;
    const { home, instance } = this.task;
    const renamed = this.sameContent(file, scanned.sha256);
    const { openShared, receiveFile } = await import("./receive-file.ts");
    this.database ??= await openShared(instance, home, work);
    const { database } = this;
    const received = await receiveFile({ file, scan: scanned, instance, home, key, work, version, database });
    const { sha256 } = scanned;
    const synthetic = this.demo.hashes.has(sha256);
    const scale = synthetic ? this.demo.scale : null;
    const history = historyOf(renamed ?? this.ledger.get(file), sha256);
    const entry = { file, sha256, version, synthetic, scale, ...received, history };
    this.ledger.set(file, entry);
    if (renamed) this.drop(renamed);
    this.save();
    return entry;
  }

  /** The same content under two names would count twice; under a new name alone it was renamed. */
  private sameContent(file: string, sha256: string): ReceivedFile | undefined {
    const same = [...this.ledger.values()].find((other) => other.sha256 === sha256 && other.file !== file);
    if (same && this.present.includes(same.file)) {
      throw new Refusal(`Isinya sama dengan berkas "${same.file}".`, { where: file, next: "Hapus salah satunya." });
    }
    return same;
  }

  private drop({ file }: ReceivedFile): void {
    this.ledger.delete(file);
    removeRefusals(this.task.home, file);
  }

  private save(): void {
    const files = [...this.ledger.values()];
    writeLedger(this.task.home, { key_id: keyIdOf(this.key), files, forgotten: this.toForget });
  }

  /**
   * Drops what a demo brought whose file is gone or not listed any more, and the questions that nothing asks any more. A
   * real file that is gone stays received.
   */
  finish(): void {
    const isThere = ({ file, sha256 }: ReceivedFile): boolean =>
      this.present.includes(file) && this.demo.hashes.has(sha256);
    const gone = [...this.ledger.values()].filter((file) => file.synthetic && !isThere(file));
    for (const file of gone) this.drop(file);
    if (gone.length > 0) this.save();
    this.seen.save();
    keepQuestions(this.task.home, [...questionsOf([...this.ledger.values()]), ...this.questions]);
  }

  /** Rows that several files brought count in one of them; what is odd beside other files is told. */
  async compare(): Promise<void> {
    const { files } = await compareFiles({ home: this.task.home, key: this.key, work: this.work });
    const entries = new Map(files.map((file) => [file.file, file]));
    this.reports = this.reports.map((report) => {
      const entry = report.problem === null ? entries.get(report.file) : undefined;
      return entry && report.problem === null ? reportOf(entry, report.unchanged) : report;
    });
  }
}

/** A file read again by newer rules has superseded nothing. */
function historyOf(known: ReceivedFile | undefined, sha256: string): readonly Superseded[] {
  if (!known) return [];
  if (known.sha256 === sha256) return known.history;
  return [{ sha256: known.sha256, ...rowsIn(known.tables) }, ...known.history];
}

function reportOf(entry: ReceivedFile, unchanged: boolean): ReceivedReport {
  const { file, synthetic, notes, history } = entry;
  const tables = entry.tables.map(withAllWarnings);
  return { file, problem: null, synthetic, tables, notes, history, ...rowsIn(tables), unchanged };
}

const withAllWarnings = ({ beside_others = [], warnings, ...table }: ReceivedTable): ReceivedTable => ({
  ...table,
  warnings: [...warnings, ...beside_others.map(({ text }) => text)]
});

function totalsOf(reports: readonly FileReport[]): ReceiveReport["totals"] {
  const received = reports.filter((report) => report.problem === null);
  const { rows_read, accepted } = rowsIn(received.flatMap(({ tables }) => tables));
  return {
    files: reports.length,
    files_refused: reports.length - received.length,
    rows_read,
    accepted,
    refused: rows_read - accepted
  };
}
