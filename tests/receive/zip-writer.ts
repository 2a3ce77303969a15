import { crc32, deflateRawSync } from "node:zlib";

/** A file to be put into a ZIP, and what its entry says against the truth. */
export interface Packed {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  readonly isLink?: boolean;
  /** The inflated size that is declared. */
  readonly declares?: number;
}

function entryOf({ name, bytes, stored, encrypted, isLink, declares }: Packed, offset: number) {
  const data = Buffer.from(bytes as Uint8Array);
  const body = stored ? data : deflateRawSync(data, { level: 9 });
  const path = Buffer.from(name, "utf8");
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(0x0800 | (encrypted ? 1 : 0), 2);
  shared.writeUInt16LE(stored ? 0 : 8, 4);
  shared.writeUInt16LE(0x0021, 8);
  shared.writeUInt32LE(crc32(data), 10);
  shared.writeUInt32LE(body.length, 14);
  shared.writeUInt32LE(declares ?? data.length, 18);
  shared.writeUInt16LE(path.length, 22);
  const central = Buffer.alloc(14);
  central.writeUInt32LE(((isLink ? 0o120777 : 0o100644) << 16) >>> 0, 6);
  central.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04"), shared, path, body]),
    central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), shared, central, path])
  };
}

/** The bytes of a ZIP that holds these files, in this order. */
export function zipped(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { local, central } = entryOf(file, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of an XLSX workbook of one sheet with this XML in its data, and other parts in place of the usual ones. */
export function xlsxParts(sheetData: string, parts: Readonly<Record<string, string>> = {}): Packed[] {
  const usual = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${packaged}"><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Data" sheetId="1" r:id="b"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}"><Relationship Id="b" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`
  };
  return Object.entries({ ...usual, ...parts }).map(([name, bytes]) => ({ name, bytes }));
}

const office = "urn:oasis:names:tc:opendocument:xmlns";

/** The bytes of an OpenDocument spreadsheet of one sheet with these rows. */
export const odsOf = (rows: string, before = ""): Buffer =>
  zipped([
    { name: "mimetype", bytes: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
    {
      name: "content.xml",
      bytes: `<?xml version="1.0"?>${before}<office:document-content xmlns:office="${office}:office:1.0" xmlns:table="${office}:table:1.0" xmlns:text="${office}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Data">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
    }
  ]);
