import { open } from "node:fs/promises";
import { broken, Fault, locked } from "./fault.ts";
import { signedFormat, type Signed } from "./signatures.ts";
import { workbookPart } from "./xlsx-parts.ts";
import type { ZipArchive } from "./zip-archive.ts";
import type { Scan } from "./scan.ts";

/** The formats that are read. `html` is a table of a web page, `xml` an XML Spreadsheet 2003. */
export type Kind = Signed | "text" | "html" | "xml";

const unread: readonly (readonly [string, string])[] = [
  ["255044462d", "PDF"],
  ["ffd8ff", "gambar"],
  ["89504e47", "gambar"],
  ["47494638", "gambar"],
  ["52617221", "arsip RAR"],
  ["377abcaf271c", "arsip 7z"],
  ["1f8b", "arsip gzip"],
  ["7b5c727466", "dokumen RTF"],
  ["53514c69746520666f726d6174", "basis data SQLite"],
  ["000100005374616e64617264", "basis data Access"]
];

const headBytes = 4096;

const notATable = (what: string): Fault =>
  new Fault(
    `Berkas ini ${what}; yang diterima hanya tabel: XLSX, XLS, ODS, CSV, Parquet, atau ZIP berisi itu.`,
    "Simpan tabelnya sebagai .xlsx atau .csv lalu taruh lagi."
  );

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What a file is by its first bytes, whatever its name says. Throws a Fault for what holds no table that can be read. */
export async function kindOf(path: string, { encoding }: Scan): Promise<Kind> {
  const head = await headOf(path);
  if (head.length === 0) throw new Fault("Berkas kosong.", "Ekspor ulang datanya lalu taruh lagi berkasnya.");
  const hex = head.toString("hex");
  const signed = signedFormat(head);
  if (signed !== undefined) return signed;
  if (hex.startsWith("50415245")) throw locked();
  const other = unread.find(([signature]) => hex.startsWith(signature));
  if (other) throw notATable(other[1]);
  return markedUp(new TextDecoder(encoding).decode(head));
}

/** Web applications export web pages and XML under the name .xls. */
function markedUp(head: string): Kind {
  if (/^\s*<\?xml|^\s*<\w+:?Workbook\b/i.test(head)) {
    if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml";
    if (!/<html|<table/i.test(head)) throw notATable("XML yang tidak dikenal");
    return "html";
  }
  if (/^\s*(<!--|<!doctype html|<(html|head|meta|style|body|table|div|center)\b)/i.test(head)) return "html";
  if (/^\s*mime-version:/i.test(head)) throw notATable("halaman web (MHTML)");
  return "text";
}

/** What a ZIP is: a workbook, or an archive of files. */
export type ZipKind = "xlsx" | "ods" | "archive";

const openDocument = "application/vnd.oasis.opendocument.";

/** Tells workbooks from archives by what they hold. Throws a Fault for other documents of an office. */
export async function zipKindOf(archive: ZipArchive): Promise<ZipKind> {
  const mimetype = archive.find("mimetype");
  if (mimetype) {
    const told = (await archive.wholeOf(mimetype, headBytes)).toString("latin1").trim();
    if (told.startsWith(`${openDocument}spreadsheet`)) return "ods";
    if (told.startsWith(openDocument)) throw notATable("dokumen LibreOffice, bukan lembar kerja");
  }
  const isOffice = archive.find("[Content_Types].xml") !== undefined;
  const workbook = await workbookPart(archive);
  if (!isOffice && !workbook) return "archive";
  if (archive.find("word/document.xml")) throw notATable("dokumen Word");
  if (archive.find("ppt/presentation.xml")) throw notATable("paparan PowerPoint");
  if (!workbook) throw broken("bagian buku kerja tidak ada");
  if (workbook.name.endsWith(".bin")) throw notATable("buku kerja biner (.xlsb)");
  return "xlsx";
}
