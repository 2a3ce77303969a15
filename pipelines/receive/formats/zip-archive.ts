import { constants } from "node:buffer";
import { crc32 } from "node:zlib";
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from "yauzl";
import { broken, Fault, locked, tooBig } from "./fault.ts";
import { inflated, most } from "./limits.ts";

/** What has been inflated of one dropped file so far, by measure and not by what it declares. */
export class Inflated {
  private bytes = 0;
  private readonly limit: number;

  constructor(fileBytes: number) {
    this.limit = Math.min(inflated.mostBytes, Math.max(inflated.alwaysBytes, fileBytes * inflated.ratio));
  }

  add(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.limit) {
      throw tooBig(
        "isinya mengembang jauh melebihi ukurannya (bom zip)",
        "Minta berkas asli dari pengirimnya, atau simpan tabelnya sebagai .csv tanpa dimampatkan."
      );
    }
  }
}

/** A file or folder in an archive. */
export interface Member {
  /** Its path in the archive, with slashes. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly entry: Entry;
}

function memberOf(entry: Entry): Member {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  const mode = entry.externalFileAttributes >>> 16;
  return { name, isFolder: name.endsWith("/"), isLink: (mode & 0o170000) === 0o120000, entry };
}

/** A ZIP whose directory is read. What it declares is checked against what it holds. The caller closes it. */
export class ZipArchive {
  readonly members: readonly Member[];
  private readonly file: ZipFile;
  private readonly spent: Inflated;

  private constructor(file: ZipFile, members: readonly Member[], spent: Inflated) {
    this.file = file;
    this.members = members;
    this.spent = spent;
  }

  /** Opens a ZIP. Throws a Fault when its directory cannot be read or two members bear one name. */
  static async open(path: string, spent: Inflated): Promise<ZipArchive> {
    const file = await openPromise(path, { autoClose: false, decodeStrings: false }).catch(faultOf);
    try {
      if (file.entryCount > most.members) {
        throw tooBig(`lebih dari ${most.members} berkas di dalamnya`, "Bagi menjadi beberapa ZIP, lalu taruh lagi.");
      }
      const members: Member[] = [];
      for await (const entry of file.eachEntry()) members.push(memberOf(entry));
      if (new Set(members.map(({ name }) => name)).size < members.length) throw broken("dua isi ZIP bernama sama");
      return new ZipArchive(file, members, spent);
    } catch (error) {
      file.close();
      return faultOf(error);
    }
  }

  close(): void {
    this.file.close();
  }

  /** The member with this path; a workbook's parts are named without regard to case. */
  find(name: string): Member | undefined {
    const wanted = name.toLowerCase();
    return this.members.find((member) => member.name.toLowerCase() === wanted);
  }

  /** The bytes of a member, inflated, counted and checked. */
  async *bytesOf({ entry }: Member): AsyncGenerator<Buffer> {
    if (entry.isEncrypted()) throw locked();
    let crc = 0;
    try {
      const stream = await this.file.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        this.spent.add(chunk.length);
        crc = crc32(chunk, crc);
        yield chunk;
      }
    } catch (error) {
      return faultOf(error);
    }
    if (crc !== entry.crc32) throw broken("jumlah periksa ZIP tidak cocok");
  }

  /** A small member as bytes. */
  async wholeOf(member: Member, mostBytes: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of this.bytesOf(member)) {
      bytes += chunk.length;
      if (bytes > Math.min(mostBytes, constants.MAX_LENGTH)) throw broken("bagian ZIP terlalu besar");
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}

/** Whatever goes wrong while a ZIP is read lies in its bytes. */
function faultOf(error: unknown): never {
  if (error instanceof Fault) throw error;
  const said = error instanceof Error ? error.message : "";
  if (/encrypt/.test(said)) throw locked();
  if (/unsupported compression/.test(said)) {
    throw new Fault("ZIP dimampatkan dengan cara yang tidak dikenal.", "Buat lagi sebagai ZIP biasa, lalu taruh lagi.");
  }
  throw broken("ZIP");
}
