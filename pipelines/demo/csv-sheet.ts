import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { excelEpoch, type Cell, type Sheet } from "./sheet.ts";
import type { Encoding } from "./file-plan.ts";

const flushAt = 1 << 18;
const lineEnd = "\r\n";

// The one character of the demo that Windows-1252 writes otherwise than Latin-1.
const windows = new Map([["–", 0x96]]);

function encode(text: string, encoding: Encoding): Buffer {
  if (encoding !== "windows-1252") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "latin1");
  for (const [character, byte] of windows) {
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) bytes[at] = byte;
  }
  return bytes;
}

/** A delimited text file, quoted where needed (RFC 4180), written as it grows. */
export class CsvSheet implements Sheet {
  height = 0;
  readonly #file: number;
  readonly #hash = createHash("sha256");
  readonly #delimiter: string;
  readonly #encoding: Encoding;
  readonly #special: RegExp;
  #pending: string;

  constructor(path: string, delimiter: ";" | ",", encoding: Encoding) {
    this.#file = openSync(path, "w");
    this.#delimiter = delimiter;
    this.#encoding = encoding;
    this.#special = delimiter === ";" ? /["\r\n;]/ : /["\r\n,]/;
    this.#pending = encoding === "utf-8 with mark" ? "\uFEFF" : "";
  }

  row(cells: readonly Cell[]): void {
    let line = "";
    for (let i = 0; i < cells.length; i++) line += (i > 0 ? this.#delimiter : "") + this.#text(cells[i] ?? null);
    this.#pending += line + lineEnd;
    this.height++;
    if (this.#pending.length > flushAt) this.#flush();
  }

  merge(): void {
    // A CSV file has no merged cells: the text stands in the first of them.
  }

  close(): string {
    this.#flush();
    closeSync(this.#file);
    return this.#hash.digest("hex");
  }

  #text(cell: Cell): string {
    if (cell === null) return "";
    if (typeof cell === "string") return this.#special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    return String(typeof cell === "number" ? cell : cell.day + excelEpoch);
  }

  #flush(): void {
    const bytes = encode(this.#pending, this.#encoding);
    this.#hash.update(bytes);
    writeSync(this.#file, bytes);
    this.#pending = "";
  }
}
