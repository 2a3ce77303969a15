import { broken } from "./fault.ts";
import { longestCellChars } from "./limits.ts";

/** What an XML text tells as it is read. Names come without their prefix; attributes as they are written. */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

// A cell's text, with room for what is written as entities.
const longestPiece = longestCellChars * 8;
const deepest = 256;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function character(name: string): string {
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!Number.isInteger(code) || code < 1 || code > 0x10ffff) throw broken("huruf XML tidak dikenal");
  return String.fromCodePoint(code);
}

/** The text with its entities resolved. Only the five of XML and numbered characters exist: a file defines none. */
function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12});?/g, (whole: string, name: string) => {
    const known = name.startsWith("#") ? character(name) : entities[name];
    if (known === undefined || !whole.endsWith(";")) throw broken("entitas XML tidak dikenal");
    return known;
  });
}

/** The value of the attribute with this name, whatever its prefix; undefined when there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = 0; ;) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return undefined;
    let start = equals + 1;
    while (attributes.charCodeAt(start) <= 32) start++;
    const quote = attributes[start];
    if (quote !== '"' && quote !== "'") throw broken("atribut XML tanpa tanda petik");
    const end = attributes.indexOf(quote, start + 1);
    if (end < 0) throw broken("atribut XML tidak ditutup");
    if (localName(attributes.slice(at, equals).trim()) === name) return resolved(attributes.slice(start + 1, end));
    at = end + 1;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Where the tag that begins before `from` ends; a bracket within quotes ends none. -1 when it does not end here. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at;
    if (code !== 34 && code !== 39) continue;
    at = text.indexOf(text.charAt(at), at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Reads an XML text piece by piece in bounded memory. Throws a Fault for what is not well formed or defines entities. */
class XmlReader {
  private readonly events: XmlEvents;
  private readonly within: string[] = [];
  private rest = "";
  private begun = false;

  constructor(events: XmlEvents) {
    this.events = events;
  }

  push(chunk: string): void {
    const text = this.rest + chunk;
    let at = 0;
    for (let next = this.piece(text, at); next >= 0; next = this.piece(text, at)) at = next;
    this.rest = text.slice(at);
    if (this.rest.length > longestPiece) throw broken("bagian XML terlalu panjang");
  }

  end(): void {
    if (!this.begun || this.within.length > 0 || this.rest.trim() !== "") throw broken("XML tidak selesai");
  }

  /** Reads what stands at `at`. Gives where the next piece begins, -1 when this one is not complete. */
  private piece(text: string, at: number): number {
    const open = text.indexOf("<", at);
    if (open < 0) return -1;
    if (open > at) return this.plain(text.slice(at, open), open);
    const second = text.charCodeAt(at + 1);
    if (second === 33) return this.marked(text, at);
    if (second === 63) return after(text, "?>", at);
    const end = tagEnd(text, at + 1);
    if (end < 0) return -1;
    if (second === 47) this.closeTag(localName(text.slice(at + 2, end).trim()));
    else this.openTag(text, at + 1, end);
    return end + 1;
  }

  private plain(text: string, next: number): number {
    if (this.within.length > 0) this.events.text(resolved(text));
    else if (text.replace(/^\uFEFF/, "").trim() !== "") throw broken("bukan XML");
    return next;
  }

  private marked(text: string, at: number): number {
    if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
    if (text.startsWith("<![CDATA[", at)) {
      const end = text.indexOf("]]>", at);
      if (end >= 0) this.events.text(text.slice(at + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if (text.length - at < 9) return -1;
    throw broken("XML dengan definisi sendiri");
  }

  private openTag(text: string, from: number, end: number): void {
    const empty = text.charCodeAt(end - 1) === 47;
    const last = empty ? end - 1 : end;
    let nameEnd = from;
    while (nameEnd < last && text.charCodeAt(nameEnd) > 32) nameEnd++;
    const name = localName(text.slice(from, nameEnd));
    this.begun = true;
    this.within.push(name);
    if (name === "" || this.within.length > deepest) throw broken("susunan XML");
    this.events.open(name, text.slice(nameEnd, last));
    if (empty) this.closeTag(name);
  }

  private closeTag(name: string): void {
    if (this.within.pop() !== name) throw broken("susunan XML");
    this.events.close(name);
  }
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}

/** The encoding that an XML text begins in: its byte order mark or its declaration; UTF-8 otherwise. */
function encodingOf(head: Buffer): string {
  if (head[0] === 0xff || head[1] === 0) return "utf-16le";
  if (head[0] === 0xfe || head[0] === 0) return "utf-16be";
  return /^[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(head.subarray(0, 200).toString("latin1"))?.[1] ?? "utf-8";
}

function decoderFor(head: Buffer): TextDecoder {
  try {
    return new TextDecoder(encodingOf(head), { fatal: true });
  } catch {
    throw broken("penyandian XML tidak dikenal");
  }
}

/** An XML text that is read piece by piece; `ready` is what its last piece told. */
export interface XmlTeller<T> extends XmlEvents {
  ready: T[];
}

/** Reads an XML file from its bytes and passes on what each piece told. */
export async function* tellXml<T>(chunks: AsyncIterable<Buffer>, teller: XmlTeller<T>): AsyncGenerator<readonly T[]> {
  const reader = new XmlReader(teller);
  for await (const text of textOf(chunks)) {
    reader.push(text);
    yield teller.ready;
    teller.ready = [];
  }
  reader.end();
}

/** Reads an XML file from its bytes to its end. */
export async function readXml(chunks: AsyncIterable<Buffer>, events: XmlEvents): Promise<void> {
  const reader = new XmlReader(events);
  for await (const text of textOf(chunks)) reader.push(text);
  reader.end();
}

async function* textOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk);
    yield decodedBy(decoder, chunk);
  }
  if (decoder) yield decodedBy(decoder, undefined);
}

function decodedBy(decoder: TextDecoder, chunk: Buffer | undefined): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw broken("huruf yang tidak sah");
  }
}
