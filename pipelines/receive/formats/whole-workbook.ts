import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { broken, Fault, locked, tooBig } from "./fault.ts";
import { heapOf, patienceFor, wholeWorkbook } from "./limits.ts";
import type { SheetEvent } from "./sheets.ts";

/** A workbook of a format that can only be read as a whole. */
export interface WholeWorkbook {
  readonly path: string;
  readonly kind: "xls" | "html";
  /** Of a text; unused otherwise. */
  readonly encoding: string;
}

/** What the process that reads a workbook tells. */
export type Told = { events: SheetEvent[] } | { problem: string } | { done: true };

const saveNew = "Buka di Excel atau LibreOffice, simpan sebagai .xlsx atau .csv, lalu taruh lagi.";

function faultOf(problem: string): Fault {
  if (problem === "locked" || /password|encrypt/i.test(problem)) return locked();
  if (problem === "other") return new Fault("Berkas Office lama ini bukan buku kerja.", saveNew);
  return broken("buku kerja lama");
}

/** The next message; a Fault when the process ends, runs out of memory or takes too long. */
async function nextOf(reader: ChildProcess, patienceMs: number): Promise<Told> {
  const heard = new AbortController();
  const timeout = AbortSignal.timeout(patienceMs);
  const signal = AbortSignal.any([heard.signal, timeout]);
  try {
    const message = once(reader, "message", { signal }).then(([told]) => told as Told);
    const ended = once(reader, "exit", { signal }).then((): Told => ({ problem: "ended" }));
    ended.catch(() => undefined);
    return await Promise.race([message, ended]);
  } catch {
    throw tooBig("terlalu besar untuk dibaca dalam format lama", saveNew);
  } finally {
    heard.abort();
  }
}

/** The parser meets bytes of a stranger: it is told nothing of the environment, which may hold the key. */
const startReader = (bytes: number): ChildProcess =>
  fork(new URL("whole-workbook-process.ts", import.meta.url), {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${heapOf(bytes)}`],
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(path|systemroot)$/i.test(name))),
    stdio: ["ignore", "ignore", "ignore", "ipc"]
  });

/**
 * Reads a workbook in a process of its own, with a memory of its own: its parser may fail on a file made to do harm
 * without taking the rest down (a thread that runs out of memory ends its process). What the parser prints is dropped,
 * as it might hold a cell.
 */
export async function* readWholeWorkbook(workbook: WholeWorkbook): AsyncGenerator<SheetEvent> {
  const bytes = statSync(workbook.path).size;
  if (bytes > wholeWorkbook.mostBytes) {
    throw tooBig(`format lama dengan lebih dari ${wholeWorkbook.mostBytes >> 20} MB`, saveNew);
  }
  const reader = startReader(bytes);
  try {
    reader.send(workbook);
    const next = async (): Promise<Told> => nextOf(reader, patienceFor(bytes));
    for (let told = await next(); !("done" in told); told = await next()) {
      if ("problem" in told) throw faultOf(told.problem);
      yield* told.events;
      reader.send("next");
    }
  } finally {
    reader.kill("SIGKILL");
  }
}
