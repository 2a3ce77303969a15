import { once } from "node:events";
import { statSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { broken, Fault, locked, tooBig } from "./fault.ts";
import { wholeWorkbook } from "./limits.ts";
import type { SheetEvent } from "./sheets.ts";

/** A workbook of a format that can only be read as a whole. */
export interface WholeWorkbook {
  readonly path: string;
  readonly kind: "xls" | "html";
  /** Of a text; unused otherwise. */
  readonly encoding: string;
}

type Told = { events: SheetEvent[] } | { problem: string } | { done: true };

const saveNew = "Buka di Excel atau LibreOffice, simpan sebagai .xlsx atau .csv, lalu taruh lagi.";

function faultOf(problem: string): Fault {
  if (problem === "locked" || /password|encrypt/i.test(problem)) return locked();
  if (problem === "other") return new Fault("Berkas Office lama ini bukan buku kerja.", saveNew);
  return broken("buku kerja lama");
}

/** The next message; a Fault when the worker ends, runs out of memory or takes too long. */
async function nextOf(worker: Worker): Promise<Told> {
  const heard = new AbortController();
  const timeout = AbortSignal.timeout(wholeWorkbook.timeoutMs);
  const signal = AbortSignal.any([heard.signal, timeout]);
  try {
    const message = once(worker, "message", { signal }).then(([told]) => told as Told);
    const ended = once(worker, "exit", { signal }).then((): Told => ({ problem: "ended" }));
    ended.catch(() => undefined);
    return await Promise.race([message, ended]);
  } catch {
    throw tooBig("terlalu besar untuk dibaca dalam format lama", saveNew);
  } finally {
    heard.abort();
  }
}

/**
 * Reads a workbook in a thread of its own, with a memory of its own: its parser may fail on a file made to do harm
 * without taking the rest down. Whatever the parser prints is dropped, as it might hold a cell.
 */
export async function* readWholeWorkbook(workbook: WholeWorkbook): AsyncGenerator<SheetEvent> {
  if (statSync(workbook.path).size > wholeWorkbook.mostBytes) {
    throw tooBig(`format lama dengan lebih dari ${wholeWorkbook.mostBytes >> 20} MB`, saveNew);
  }
  const worker = new Worker(new URL("whole-workbook-worker.ts", import.meta.url), {
    workerData: workbook,
    resourceLimits: { maxOldGenerationSizeMb: wholeWorkbook.heapMegabytes },
    stdout: true,
    stderr: true
  });
  try {
    for (let told = await nextOf(worker); !("done" in told); told = await nextOf(worker)) {
      if ("problem" in told) throw faultOf(told.problem);
      yield* told.events;
      worker.postMessage("next");
    }
  } finally {
    await worker.terminate();
  }
}
