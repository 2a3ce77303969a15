import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { renameDurably } from "./durable.ts";

/*
 * A sealed file: 8 bytes of magic and version, 32 bytes of salt, then chunks of 1 MiB, each followed by its 16-byte
 * tag; only the last may be shorter. AES-256-GCM under a key of the file's own (HKDF-SHA-256 of the office's key and
 * the salt); a chunk's nonce is its number and whether it is the last (the STREAM construction, Hoang, Reyhanitabar,
 * Rogaway and Vizár, 2015), and every tag covers head and name: a chunk or file that was changed, moved, cut off or
 * taken from another place does not open.
 */
const magic = Buffer.from("terang\u0000\u0001", "latin1");
const saltBytes = 32;
const headBytes = magic.length + saltBytes;
const chunkBytes = 1 << 20;
const tagBytes = 16;

/** The file is not what was sealed under this key and name. */
export class SealBroken extends Error {}

const fileKey = (key: Buffer, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync("sha256", key, salt, "terang: sealed file, AES-256-GCM", 32));

function nonceOf(chunk: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(chunk, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** What every chunk of a file is bound to. */
const boundTo = (head: Buffer, name: string): Buffer => Buffer.concat([head, Buffer.from(name, "utf8")]);

function readFully(file: number, buffer: Buffer): Buffer {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

function writeFully(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

/** Opens both files, of which the second is new or emptied and private, and closes them. */
function between(from: string, to: string, use: (input: number, output: number) => void): void {
  const input = openSync(from, "r");
  try {
    const output = openSync(to, "w", 0o600);
    try {
      use(input, output);
    } finally {
      closeSync(output);
    }
  } finally {
    closeSync(input);
  }
}

/** Numbers of the chunks of so many bytes in all; an empty file is one empty chunk. */
const chunksIn = (bytes: number, size: number): number => Math.max(1, Math.ceil(bytes / size));

/** Writes `plain` encrypted to `sealed`, whole or not at all. `name` says what it is, and is needed to open it. */
export function sealFile(plain: string, sealed: string, key: Buffer, name: string): void {
  between(plain, `${sealed}.part`, (input, output) => {
    const head = Buffer.concat([magic, randomBytes(saltBytes)]);
    const ownKey = fileKey(key, head.subarray(magic.length));
    const [buffer, bound] = [Buffer.allocUnsafe(chunkBytes), boundTo(head, name)];
    writeFully(output, head);
    const chunks = chunksIn(fstatSync(input).size, chunkBytes);
    for (let chunk = 0; chunk < chunks; chunk++) {
      const cipher = createCipheriv("aes-256-gcm", ownKey, nonceOf(chunk, chunk === chunks - 1)).setAAD(bound);
      writeFully(output, cipher.update(readFully(input, buffer)));
      cipher.final();
      writeFully(output, cipher.getAuthTag());
    }
  });
  renameDurably(`${sealed}.part`, sealed);
}

/** Writes what was sealed to `plain`. Throws SealBroken, and leaves an unfinished file, when anything is not as sealed. */
export function openSealed(sealed: string, plain: string, key: Buffer, name: string): void {
  between(sealed, plain, (input, output) => {
    const head = Buffer.from(readFully(input, Buffer.allocUnsafe(headBytes)));
    if (head.length < headBytes || !head.subarray(0, magic.length).equals(magic)) throw new SealBroken(name);
    const ownKey = fileKey(key, head.subarray(magic.length));
    const [buffer, bound] = [Buffer.allocUnsafe(chunkBytes + tagBytes), boundTo(head, name)];
    const chunks = chunksIn(fstatSync(input).size - headBytes, chunkBytes + tagBytes);
    for (let chunk = 0; chunk < chunks; chunk++) {
      const bytes = readFully(input, buffer);
      if (bytes.length < tagBytes) throw new SealBroken(name);
      const decipher = createDecipheriv("aes-256-gcm", ownKey, nonceOf(chunk, chunk === chunks - 1));
      decipher.setAAD(bound).setAuthTag(bytes.subarray(bytes.length - tagBytes));
      const text = decipher.update(bytes.subarray(0, bytes.length - tagBytes));
      try {
        decipher.final();
      } catch (error) {
        throw new SealBroken(name, { cause: error });
      }
      writeFully(output, text);
    }
  });
}
