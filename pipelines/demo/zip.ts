import { constants, crc32, deflateRawSync } from "node:zlib";

/** One file inside a ZIP, compressed as it is written so that it never stands in memory as a whole. */
export class ZipEntry {
  readonly name: string;
  readonly parts: Buffer[] = [];
  crc = 0;
  size = 0;
  constructor(name: string) {
    this.name = name;
  }

  write(text: string): void {
    const bytes = Buffer.from(text, "utf8");
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    // Each piece ends on a byte and refers to nothing before it, so that pieces may stand one after the other.
    this.parts.push(deflateRawSync(bytes, { level: 2, finishFlush: constants.Z_SYNC_FLUSH }));
  }

  /** The compressed bytes, closed by an empty last block. */
  compressed(): Buffer {
    return Buffer.concat([...this.parts, Buffer.from([3, 0])]);
  }
}

// 1 January 1980, the earliest day that ZIP knows: no file tells when it was made.
const dosDate = 0x0021;

function header(entry: ZipEntry, compressedSize: number, offset: number | undefined): Buffer {
  const name = Buffer.from(entry.name, "utf8");
  const central = offset !== undefined;
  const bytes = Buffer.alloc(central ? 46 : 30);
  let at = bytes.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  if (central) at = bytes.writeUInt16LE(20, at);
  for (const value of [20, 0x0800, 8, 0, dosDate]) at = bytes.writeUInt16LE(value, at);
  for (const value of [entry.crc, compressedSize, entry.size]) at = bytes.writeUInt32LE(value, at);
  at = bytes.writeUInt16LE(name.length, at);
  if (offset !== undefined) bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, name]);
}

/** The bytes of a ZIP with these entries in this order: the same entries give the same bytes. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = entry.compressed();
    const local = header(entry, data.length, undefined);
    directory.push(header(entry, data.length, offset));
    bodies.push(local, data);
    offset += local.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}
