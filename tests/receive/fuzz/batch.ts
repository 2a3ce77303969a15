import { pathToFileURL } from "node:url";
import type { Progress } from "../../../pipelines/progress.ts";
import { instanceOf } from "../../../data/instances/instances.ts";
import { receive } from "../../../pipelines/receive/receive.ts";
import { TestOffice } from "../office.ts";
import { makeParents, mutantOf } from "./mutants.ts";

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
    const parents = await makeParents(office.root);
    for (let number = from; number < from + count; number++) {
      const { name, bytes } = mutantOf(parents, number);
      office.drop(name, bytes);
    }
    const { report } = await receive({ instance: instanceOf("banten"), home: office.home, progress });
    if (report.files.length !== count) throw new Error(`files without a report: ${count - report.files.length}`);
    let refused = 0;
    for (const file of report.files) {
      if (file.problem !== null) refused++;
      else for (const table of file.tables) conserve(file.file, table);
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [from = 0, count = 0] = process.argv.slice(2).map(Number);
  process.stdout.write(`${JSON.stringify(await receiveMutants(from, count))}\n`);
}
