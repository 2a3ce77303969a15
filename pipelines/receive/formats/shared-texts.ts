import { broken, tooBig } from "./fault.ts";
import { longestCellChars, mostSharedTextBytes } from "./limits.ts";
import type { XmlEvents } from "./xml.ts";

const blockBytes = 1 << 22;
const keptTexts = 1 << 16;

/** The texts that a workbook's cells share, packed: a hundred thousand names take a few megabytes, not a hundred. */
class PackedTexts {
  private readonly blocks: Buffer[] = [];
  private readonly starts: number[] = [];
  private readonly kept: string[] = [];
  private used = blockBytes;

  add(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (bytes + 4 > blockBytes - this.used) {
      if (this.blocks.length * blockBytes >= mostSharedTextBytes) {
        throw tooBig("terlalu banyak teks untuk satu buku kerja", "Bagi menjadi beberapa berkas, lalu taruh lagi.");
      }
      this.blocks.push(Buffer.allocUnsafe(blockBytes));
      this.used = 0;
    }
    const block = this.blocks[this.blocks.length - 1];
    if (!block) throw new Error("no block for a shared text");
    if (this.kept.length < keptTexts) this.kept.push(text);
    this.starts.push((this.blocks.length - 1) * blockBytes + this.used);
    block.writeUInt32LE(bytes, this.used);
    this.used += 4 + block.write(text, this.used + 4);
  }

  /** The text with this number, from 0; undefined when there is none. */
  at(index: number): string | undefined {
    const kept = this.kept[index];
    if (kept !== undefined) return kept;
    const start = this.starts[index];
    const block = start === undefined ? undefined : this.blocks[Math.floor(start / blockBytes)];
    if (start === undefined || !block) return undefined;
    const from = (start % blockBytes) + 4;
    return block.toString("utf8", from, from + block.readUInt32LE(from - 4));
  }
}

/** Excel writes characters that XML does not allow as _x000D_. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Collects the text of a cell or shared text: its runs in order, without the readings that tell how to say it. */
export class RunText {
  text = "";
  private capturing = false;
  private inReading = false;

  start(): void {
    this.text = "";
    this.capturing = false;
    this.inReading = false;
  }

  open(name: string): void {
    if (name === "rPh") this.inReading = true;
    else if (name === "t" || name === "v") this.capturing = !this.inReading;
  }

  close(name: string): void {
    if (name === "rPh") this.inReading = false;
    else if (name === "t" || name === "v") this.capturing = false;
  }

  add(text: string): void {
    if (!this.capturing) return;
    this.text += text;
    if (this.text.length > longestCellChars) {
      throw tooBig(`sel dengan lebih dari ${longestCellChars} huruf`, "Pendekkan isi sel itu, lalu taruh lagi.");
    }
  }
}

/** Reads the part of a workbook that holds its shared texts. */
export class SharedTexts implements XmlEvents {
  private readonly texts = new PackedTexts();
  private readonly run = new RunText();

  open(name: string): void {
    if (name === "si") this.run.start();
    else this.run.open(name);
  }

  close(name: string): void {
    if (name === "si") this.texts.add(unescaped(this.run.text));
    else this.run.close(name);
  }

  text(text: string): void {
    this.run.add(text);
  }

  /** The text that a cell refers to. Throws a Fault when there is none: the cell would be empty unseen. */
  of(written: string): string {
    const text = this.texts.at(/^\s*\d+\s*$/.test(written) ? Number(written) : -1);
    if (text === undefined) throw broken("teks sel tidak ada");
    return text;
  }
}
