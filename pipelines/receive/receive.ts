import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBInstance } from "@duckdb/node-api";
import type { Instance } from "../../data/instances/instance.ts";
import type { Home } from "../home.ts";
import type { Progress } from "../progress.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { keyOf } from "./door.ts";
import { workFolder } from "./home-folders.ts";
import { receivedFiles, writeLedger, type ReceivedFile } from "./ledger.ts";
import { openShared, receiveFile } from "./receive-file.ts";
import { removeRefusals } from "./refusals.ts";
import { scan } from "./scan.ts";
import { versionFor } from "./version.ts";

/** What became of one file of the incoming folder. */
export type FileReport = ReceivedReport | RefusedReport;

type ReceivedReport = Pick<
  ReceivedFile,
  "file" | "dataset" | "synthetic" | "rows_read" | "accepted" | "refused" | "set_aside" | "warnings"
> & {
  /** Not read again: nothing that decides its meaning has changed. */
  readonly unchanged: boolean;
};

/** A file refused whole, and why. What an earlier file of its name brought stays. */
export interface RefusedReport {
  readonly file: string;
  readonly dataset: null;
  readonly problem: { readonly what: string; readonly where: string; readonly next: string };
}

export interface ReceiveReport {
  readonly instance: string;
  readonly files: readonly FileReport[];
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

/** Names of the demo's files, by their hash, and the demo's scale. */
interface Demo {
  readonly scale: number | null;
  readonly hashes: ReadonlySet<string>;
}

function demoOf(incoming: string): Demo {
  const path = join(incoming, ".terang-demo.json");
  if (!existsSync(path)) return { scale: null, hashes: new Set() };
  const { scale, files } = JSON.parse(readFileSync(path, "utf8")) as { scale?: number; files: Record<string, string> };
  return { scale: scale ?? null, hashes: new Set(Object.values(files)) };
}

/** Files that an office dropped: directly in the folder, without those whose names begin with a dot or a tilde. */
function droppedFiles(incoming: string): string[] {
  mkdirSync(incoming, { recursive: true });
  return readdirSync(incoming, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** Receives every file of the incoming folder. A file that is refused whole keeps none of the others. */
export async function receive(task: ReceiveTask): Promise<{ exitCode: number; report: ReceiveReport }> {
  const { instance, home } = task;
  const work = workFolder(home);
  const run = new Run(task, work);
  try {
    for (const file of droppedFiles(home.incoming)) run.reports.push(await run.receive(file));
    run.finish();
    const refused = run.reports.some((report) => report.dataset === null);
    return {
      exitCode: refused ? exitCodes.refused : exitCodes.fine,
      report: { instance: instance.id, files: run.reports, totals: totalsOf(run.reports) }
    };
  } finally {
    run.close();
    rmSync(work, { recursive: true, force: true });
  }
}

class Run {
  readonly reports: FileReport[] = [];
  private readonly task: ReceiveTask;
  private readonly work: string;
  private readonly version: string;
  private readonly key: Buffer;
  private readonly demo: Demo;
  private readonly present: ReadonlySet<string>;
  private ledger: Map<string, ReceivedFile>;
  private database: DuckDBInstance | undefined;

  constructor(task: ReceiveTask, work: string) {
    this.task = task;
    this.work = work;
    this.version = versionFor(task.instance);
    this.key = keyOf(task.home);
    this.demo = demoOf(task.home.incoming);
    this.present = new Set(droppedFiles(task.home.incoming));
    this.ledger = new Map(receivedFiles(task.home).map((file) => [file.file, file]));
  }

  /** Opened when the first file is to be read. */
  private async shared(): Promise<DuckDBInstance> {
    this.database ??= await openShared(this.task.instance, this.work);
    return this.database;
  }

  close(): void {
    this.database?.closeSync();
  }

  /** Receives one file unless it was received before as it is. */
  async receive(file: string): Promise<FileReport> {
    const { home, instance, progress } = this.task;
    progress.step(file);
    const scanned = await scan(join(home.incoming, file));
    const known = this.ledger.get(file);
    if (known?.sha256 === scanned.sha256 && known.version === this.version) {
      progress.done(`${file}: tidak berubah`);
      return reportOf(known, true);
    }
    try {
      this.refuseCopy(file, scanned.sha256);
      const { version, work, key } = this;
      const database = await this.shared();
      const received = await receiveFile({ file, scan: scanned, instance, home, key, work, version, database });
      const synthetic = this.demo.hashes.has(scanned.sha256);
      const entry = { ...received, synthetic, scale: synthetic ? this.demo.scale : null };
      this.keep(entry);
      progress.done(`${file}: ${entry.accepted} dari ${entry.rows_read} baris diterima`);
      return reportOf(entry, false);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      progress.done(`${file}: ditolak`);
      return { file, dataset: null, problem: { what: error.message, where: error.where, next: error.next } };
    }
  }

  /** The same content under two names would count twice; under a new name alone it was renamed. */
  private refuseCopy(file: string, sha256: string): void {
    const same = [...this.ledger.values()].find((other) => other.sha256 === sha256 && other.file !== file);
    if (!same) return;
    if (this.present.has(same.file)) {
      throw new Refusal(`Isinya sama dengan berkas "${same.file}".`, { where: file, next: "Hapus salah satunya." });
    }
    this.ledger.delete(same.file);
    removeRefusals(this.task.home, same.file);
  }

  private keep(entry: ReceivedFile): void {
    this.ledger.set(entry.file, entry);
    writeLedger(this.task.home, [...this.ledger.values()]);
  }

  /** Drops what an earlier demo brought and this one does not list. A real file that is gone stays received. */
  finish(): void {
    const gone = [...this.ledger.values()].filter((file) => file.synthetic && !this.demo.hashes.has(file.sha256));
    for (const { file } of gone) {
      this.ledger.delete(file);
      removeRefusals(this.task.home, file);
    }
    writeLedger(this.task.home, [...this.ledger.values()]);
  }
}

function reportOf(entry: ReceivedFile, unchanged: boolean): ReceivedReport {
  const { file, dataset, synthetic, rows_read, accepted, refused, set_aside, warnings } = entry;
  return { file, dataset, synthetic, rows_read, accepted, refused, set_aside, warnings, unchanged };
}

function totalsOf(reports: readonly FileReport[]): ReceiveReport["totals"] {
  const received = reports.filter((report) => report.dataset !== null);
  const [rows_read, accepted] = [
    received.reduce((sum, file) => sum + file.rows_read, 0),
    received.reduce((sum, file) => sum + file.accepted, 0)
  ];
  return {
    files: reports.length,
    files_refused: reports.length - received.length,
    rows_read,
    accepted,
    refused: rows_read - accepted
  };
}
