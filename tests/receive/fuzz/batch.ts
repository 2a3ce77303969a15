import { pathToFileURL } from "node:url";
import type { Progress } from "../../../pipelines/progress.ts";
import { instanceOf } from "../../../data/instances/instances.ts";
import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import { receive, type FileReport } from "../../../pipelines/receive/receive.ts";
import { TestOffice } from "../office.ts";
import { makeParents, mutantOf } from "./mutants.ts";
import { makeTables } from "./tables.ts";

type Understood = Extract<FileReport, { problem: null }>;

/** What became of some mutated files. */
export interface Tally {
  readonly files: number;
  readonly refused: number;
  readonly understood: number;
  readonly slowest: { readonly file: string; readonly ms: number };
  readonly mostMegabytes: number;
}

/** Measures how long each file takes. */
class Stopwatch implements Progress {
  slowest = { file: "", ms: 0 };
  private file = "";
  private since = 0;

  step(text: string): void {
    this.file = text;
    this.since = performance.now();
  }

  at(): void {}

  done(): void {
    const ms = Math.round(performance.now() - this.since);
    if (ms > this.slowest.ms) this.slowest = { file: this.file, ms };
  }
}

/** Receives the mutants with these numbers. Throws when one is neither refused whole nor read without loss. */
export async function receiveMutants(from: number, count: number): Promise<Tally> {
  const office = new TestOffice();
  const progress = new Stopwatch();
  try {
    const [parents, tables] = [await makeParents(office.root), makeTables()];
    const filledRows = new Map<string, number>();
    for (let number = from; number < from + count; number++) {
      const mutant = mutantOf(parents, tables, number);
      if (mutant.filledRows !== undefined) filledRows.set(mutant.name, mutant.filledRows);
      office.drop(mutant.name, mutant.bytes);
    }
    const { report } = await receive({ instance: instanceOf("banten"), home: office.home, progress });
    if (report.files.length !== count) throw new Error(`files without a report: ${count - report.files.length}`);
    let refused = 0;
    for (const file of report.files) {
      if (file.problem !== null) refused++;
      else {
        for (const table of file.tables) conserve(file.file, table);
        conserveRows(file, filledRows.get(file.file));
      }
    }
    const mostMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    return { files: count, refused, understood: count - refused, slowest: progress.slowest, mostMegabytes };
  } finally {
    office.remove();
  }
}

interface Read {
  readonly rows_read: number;
  readonly accepted: number;
  readonly refused: Readonly<Partial<Record<string, number>>>;
}

function conserve(file: string, { rows_read, accepted, refused }: Read): void {
  const sum = Object.values(refused).reduce<number>((total, rows = 0) => total + rows, accepted);
  if (sum !== rows_read) throw new Error(`${file}: ${rows_read} rows read, ${sum} accepted or refused`);
}

const isMatrix = (name: string): boolean => datasets.find((dataset) => dataset.name === name)?.wide !== undefined;

/** Of a file that is one table from its first row to its last, every row is a record or set aside; a matrix makes more. */
function conserveRows({ file, tables, notes }: Understood, filledRows: number | undefined): void {
  const [table, second] = tables;
  if (filledRows === undefined || !table || second || notes.length > 0 || isMatrix(table.dataset)) return;
  const { letterhead, heading, total, signature, blank } = table.set_aside;
  const found = table.rows_read + letterhead + heading + total + signature;
  // A row of a running number alone counts as blank.
  if (found > filledRows || found + blank < filledRows)
    throw new Error(`${file}: ${filledRows} rows in it, ${found} read or set aside`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [from = 0, count = 0] = process.argv.slice(2).map(Number);
  process.stdout.write(`${JSON.stringify(await receiveMutants(from, count))}\n`);
}
