import { createHash } from "node:crypto";
import { isAscii, isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import { mostColumns } from "./limits.ts";
import { signedFormat } from "./signatures.ts";

/** What one pass over a file's bytes tells, before anything is understood. */
export interface Scan {
  readonly sha256: string;
  readonly bytes: number;
  /** Lines, whatever ends them, the last one with or without a line end; null for UTF-16, whose bytes tell less. None for what is no text. */
  readonly lines: number | null;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Whether DuckDB can read it as it is: UTF-8, no null bytes, one kind of line end, no empty line but at the end. */
  readonly plain: boolean;
  /** Empty lines at the end, which DuckDB skips. */
  readonly trailingBlankLines: number;
  /** Bytes of the longest line, whatever ends it, without null bytes. */
  readonly longestLine: number;
  /** Cells of the widest line, were it parted by the delimiter that it holds most of; of long lines only. */
  readonly widest: number;
}

const chunkBytes = 1 << 20;
const headBytes = 4096;
const [LF, CR, NUL] = [10, 13, 0];

/** Bytes at the end of a chunk that begin a character whose rest is in the next one. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back;
    if (byte < 0x80) return 0;
  }
  return 0;
}

class Counts {
  returns = 0;
  returnsBeforeLineFeed = 0;
  nulls = false;
  utf8 = true;
  /** Line feeds since the last other byte; whether an empty line stood before another byte. */
  endsInARow = 0;
  innerBlank = false;
  readonly lineWidth = new WidestLine();
  private carry: Buffer = Buffer.alloc(0);
  private last = -1;

  /** Null bytes are left out wherever the text is read, hence here too. */
  add(bytes: Buffer): void {
    const hasNull = bytes.indexOf(NUL) >= 0;
    this.nulls ||= hasNull;
    const chunk = hasNull ? Buffer.from(bytes.filter((byte) => byte !== NUL)) : bytes;
    if (chunk.length > 0) this.addText(chunk);
  }

  private addText(chunk: Buffer): void {
    if (chunk.indexOf(CR) >= 0 || this.last === CR) this.addReturns(chunk);
    this.lineWidth.add(chunk);
    this.addBlanks(chunk);
    this.addEncoding(chunk);
    this.last = chunk[chunk.length - 1] ?? -1;
  }

  private addReturns(chunk: Buffer): void {
    if (this.last === CR && chunk[0] === LF) this.returnsBeforeLineFeed++;
    for (let at = chunk.indexOf(CR); at >= 0; at = chunk.indexOf(CR, at + 1)) {
      this.returns++;
      if (chunk[at + 1] === LF) this.returnsBeforeLineFeed++;
    }
  }

  private addBlanks(chunk: Buffer): void {
    const isEnd = (byte: number | undefined): boolean => byte === LF || byte === CR;
    let end = chunk.length;
    while (end > 0 && isEnd(chunk[end - 1])) end--;
    const feedsAfter = (from: number): number => chunk.subarray(from).filter((byte) => byte === LF).length;
    if (end === 0) {
      this.endsInARow += feedsAfter(0);
      return;
    }
    let start = 0;
    while (isEnd(chunk[start])) start++;
    const before = this.endsInARow + chunk.subarray(0, start).filter((byte) => byte === LF).length;
    const body = chunk.subarray(start, end);
    this.innerBlank ||= before > (this.last >= 0 ? 1 : 0) || hasBlankLine(body);
    this.endsInARow = feedsAfter(end);
  }

  private addEncoding(chunk: Buffer): void {
    if (!this.utf8) return;
    if (this.carry.length === 0 && isAscii(chunk)) return;
    const bytes = this.carry.length > 0 ? Buffer.concat([this.carry, chunk]) : chunk;
    const open = unfinished(bytes);
    this.utf8 = isUtf8(bytes.subarray(0, bytes.length - open));
    this.carry = Buffer.from(bytes.subarray(bytes.length - open));
  }

  get endsWell(): boolean {
    return this.carry.length === 0;
  }

  get lines(): number {
    const open = this.last >= 0 && this.last !== LF && this.last !== CR;
    return this.lineWidth.ends + this.returns - this.returnsBeforeLineFeed + (open ? 1 : 0);
  }

  /** All lines end with a line feed, or all with a return and a line feed. */
  get oneLineEnd(): boolean {
    return this.returns === 0 || (this.returns === this.returnsBeforeLineFeed && this.returns === this.lineWidth.ends);
  }
}

const delimiters = [",", ";", "\t", "|"].map((text) => text.charCodeAt(0));

/** The longest line and the one with the most delimiters. Only what may decide is looked at closely. */
class WidestLine {
  /** Line feeds. */
  ends = 0;
  longest = 0;
  widest = 0;
  private open = 0;
  private readonly found = new Map(delimiters.map((delimiter) => [delimiter, 0]));

  add(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      this.ends++;
      // A shorter line cannot have too many cells.
      if (this.open > 0 || at - from >= mostColumns) this.addPiece(chunk.subarray(from, at), true);
      else if (at - from > this.longest) this.longest = at - from;
      from = at + 1;
    }
    this.addPiece(chunk.subarray(from), false);
  }

  /** A piece without a line feed; a return in it ends a line too. */
  private addPiece(piece: Buffer, ends: boolean): void {
    let from = 0;
    for (let at = piece.indexOf(CR); at >= 0; at = piece.indexOf(CR, from)) {
      this.addPart(piece.subarray(from, at), true);
      from = at + 1;
    }
    this.addPart(piece.subarray(from), ends);
  }

  private addPart(part: Buffer, ends: boolean): void {
    this.open += part.length;
    this.longest = Math.max(this.longest, this.open);
    for (const [delimiter, before] of this.found) {
      let count = before;
      for (let at = part.indexOf(delimiter); at >= 0; at = part.indexOf(delimiter, at + 1)) count++;
      this.widest = Math.max(this.widest, count + 1);
      this.found.set(delimiter, ends ? 0 : count);
    }
    if (ends) this.open = 0;
  }
}

const hasBlankLine = (bytes: Buffer): boolean => bytes.includes("\n\n") || bytes.includes("\n\r\n");

function encodingOf(head: Buffer, counts: Counts): Scan["encoding"] {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return utf16Of(head) ?? (counts.utf8 && counts.endsWell ? "utf-8" : "windows-1252");
}

/** UTF-16 without a byte order mark: nearly every other byte of Indonesian text is null, and none of the rest. */
function utf16Of(head: Buffer): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4) return undefined;
  let [first, second] = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (head[at] === NUL) at % 2 === 0 ? first++ : second++;
  if (second > pairs * 0.8 && first === 0) return "utf-16le";
  return first > pairs * 0.8 && second === 0 ? "utf-16be" : undefined;
}

/** Reads a file once: its hash, its lines, and what its bytes are. */
export async function scan(path: string): Promise<Scan> {
  const file = await open(path, "r");
  const [hash, counts, buffer] = [createHash("sha256"), new Counts(), Buffer.allocUnsafe(chunkBytes)];
  let [bytes, head] = [0, Buffer.alloc(0)];
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      if (bytes === 0) head = Buffer.from(chunk.subarray(0, headBytes));
      hash.update(chunk);
      if (!signedFormat(head)) counts.add(chunk);
      bytes += bytesRead;
    }
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), bytes, ...readingOf(head, counts) };
}

function readingOf(head: Buffer, counts: Counts): Omit<Scan, "sha256" | "bytes"> {
  const encoding = encodingOf(head, counts);
  return {
    lines: encoding.startsWith("utf-16") ? null : counts.lines,
    encoding,
    plain: encoding === "utf-8" && !counts.nulls && counts.oneLineEnd && !counts.innerBlank,
    trailingBlankLines: Math.max(0, counts.endsInARow - 1),
    longestLine: counts.lineWidth.longest,
    widest: counts.lineWidth.widest
  };
}
