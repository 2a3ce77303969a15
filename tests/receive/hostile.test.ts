import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as sheetJs from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guardReading } from "../../pipelines/receive/formats/guard-reading.ts";
import { mostColumns, parquetSize } from "../../pipelines/receive/formats/limits.ts";
import { Refusal } from "../../pipelines/refusal.ts";
import { Opening } from "./opening.ts";
import { odsOf, xlsxParts, zipped, type Packed } from "./zip-writer.ts";

const opening = new Opening();
afterAll(() => opening.remove());

/** Each refusal says where, why and what to do, within seconds and without the memory that the file asks for. */
async function refusalOf(bytes: string | Uint8Array, file = "kiriman.xlsx"): Promise<Refusal> {
  const before = process.memoryUsage().rss;
  const refusal = await opening.count(bytes, file).then(
    (rows) => Promise.reject(new Error(`not refused: ${rows} rows`)),
    (error: unknown) => error
  );
  if (!(refusal instanceof Refusal)) throw refusal;
  expect(process.memoryUsage().rss - before).toBeLessThan(600 * 2 ** 20);
  expect(refusal.where).toContain(file);
  expect(refusal.next).not.toBe("");
  return refusal;
}

const row = (cells: string, attributes = ""): Buffer => zipped(xlsxParts(`<row${attributes}>${cells}</row>`));
const sheet = (xml: string): Buffer => zipped(xlsxParts("", { "xl/worksheets/sheet1.xml": xml }));
const csv = (name: string): Packed => ({ name, bytes: "a,b\n1,2\n" });

describe("a workbook is refused when", () => {
  test.each<[string, Uint8Array | string, string]>([
    ["a cell stands beyond the last column", row('<c r="ZZZZZZ1"><v>1</v></c>'), "alamat sel"],
    ["a cell stands where no table reaches", row('<c r="XFD1"><v>1</v></c>'), `${mostColumns} kolom`],
    ["a row is numbered a thousand million", row("<c><v>1</v></c>", ' r="1000000000"'), "nomor baris"],
    ["rows stand in disorder", zipped(xlsxParts('<row r="2"/><row r="2"/>')), "nomor baris"],
    ["a cell stands in another row's place", row('<c r="A2"><v>1</v></c>'), "alamat sel"],
    ["a cell is there twice", row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), "alamat sel"],
    ["a cell refers to a text that is not there", row('<c t="s"><v>7</v></c>'), "teks sel"],
    ["a cell is a novel", row(`<c t="str"><v>${"a".repeat(200_000)}</v></c>`), "huruf"],
    ["its XML never ends", sheet("<worksheet><sheetData><row>"), "tidak selesai"],
    ["its XML closes what it did not open", sheet("<worksheet></sheet>"), "susunan"],
    ["its XML lies deep", sheet("<a>".repeat(1000)), "susunan"],
    ["its XML is no text", sheet("\u0000\u0001\u0002"), "huruf"],
    ["its XML is one endless tag", sheet(`<worksheet ${"a".repeat(2_000_000)}`), "terlalu panjang"],
    ["it has no sheets' part", zipped(xlsxParts("").slice(0, 4)), "tidak ada isinya"],
    ["it holds nothing", zipped(xlsxParts("")), "kosong"]
  ])("%s", async (_, bytes, reason) => {
    expect((await refusalOf(bytes)).message).toContain(reason);
  });

  const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  test.each<[string, Uint8Array]>([
    ["XLSX", sheet(`${laughs}<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`)],
    [
      "ODS",
      odsOf("<table:table-row><table:table-cell><text:p>&b;</text:p></table:table-cell></table:table-row>", laughs)
    ]
  ])("its XML defines words of its own: %s", async (_, bytes) => {
    expect((await refusalOf(bytes)).message).toContain("definisi sendiri");
  });

  test.each([
    ["a row is repeated beyond the last", 2_000_000, 1, "di luar batas"],
    ["a cell is repeated beyond the last", 1, 1_000_000, "kolom"],
    ["a few bytes stand for too many cells", 1_000_000, 1900, "terlalu banyak isi"]
  ])("%s", async (_, rows, cells, reason) => {
    const cell = `<table:table-cell office:value-type="string" table:number-columns-repeated="${cells}"><text:p>x</text:p></table:table-cell>`;
    const bytes = odsOf(`<table:table-row table:number-rows-repeated="${rows}">${cell}</table:table-row>`);
    expect((await refusalOf(bytes, "kiriman.ods")).message).toContain(reason);
  });
});

test("a formula or script is a text like any other", async () => {
  const cells = ['=HYPERLINK("http://x")', "@SUM(1)", "<script>alert(1)</script>"];
  const xml = cells.map((text) => `<c t="inlineStr"><is><t>${text.replaceAll("<", "&lt;")}</t></is></c>`).join("");
  expect((await opening.open(row(xml)))[0]?.rows).toEqual([cells]);
});

describe("an archive is refused when", () => {
  test.each<[string, readonly Packed[], string]>([
    ["a path leaves the folder", [csv("../../etc/a.csv")], "ke luar foldernya"],
    ["a path is absolute", [csv("/etc/a.csv")], "ke luar foldernya"],
    ["a path names a drive", [csv("C:\\a.csv")], "ke luar foldernya"],
    ["a path leaves the folder backwards", [csv("a\\..\\..\\b.csv")], "ke luar foldernya"],
    ["a member is a link", [{ name: "a.csv", bytes: "/etc/passwd", isLink: true }], "tautan"],
    ["two members bear one name", [csv("a.csv"), csv("a.csv")], "bernama sama"],
    ["a name rings a bell", [csv("a\u0007.csv")], "Nama berkas"],
    ["a member is encrypted", [{ ...csv("a.csv"), encrypted: true }], "berkata sandi"],
    ["a member says it is smaller than it is", [{ ...csv("a.csv"), declares: 3 }], "ZIP"],
    ["a member is no table", [{ name: "a.csv", bytes: "%PDF-1.7" }], "PDF"],
    ["a member is empty", [{ name: "a.csv", bytes: "" }], "kosong"],
    ["it holds only what computers leave behind", [csv("__MACOSX/._a.csv")], "tidak berisi tabel"]
  ])("%s", async (_, files, reason) => {
    expect((await refusalOf(zipped(files), "kiriman.zip")).message).toContain(reason);
    expect(opening.left()).toEqual([]);
  });

  test("it holds an archive in an archive in an archive", async () => {
    const nest = (bytes: Buffer) => zipped([{ name: "a.zip", bytes, stored: true }]);
    const inner = zipped([csv("a.csv")]);
    expect(await opening.open(nest(inner), "kiriman.zip")).toMatchObject([{ part: "a.zip, a.csv" }]);
    expect((await refusalOf(nest(nest(inner)), "kiriman.zip")).message).toContain("ZIP di dalam ZIP");
  });

  test.each([
    ["text", "a.csv"],
    ["workbook", "xl/worksheets/sheet1.xml"]
  ])(
    "its %s grows without end",
    async (_, name) => {
      const zeros = Buffer.alloc(300 * 2 ** 20, "<a>\n");
      const files = name === "a.csv" ? [] : xlsxParts("").filter((part) => part.name !== name);
      expect((await refusalOf(zipped([...files, { name, bytes: zeros }]))).message).toMatch(/bom zip|susunan/);
    },
    60_000
  );
});

describe("a text is refused when", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["a line has a million cells", ",".repeat(1_000_000), "terlalu panjang"],
    ["a line has more cells than any table", `a${";".repeat(mostColumns)}\n1;2\n`, "kolom"],
    ["a line of UTF-16 never ends", Buffer.from(`\ufeffNIK,${"a".repeat(400_000)}`, "utf16le"), "terlalu panjang"],
    ["it ends its lines with returns, but one", `NIK\r${"a".repeat(400_000)}\rb\r`, "terlalu panjang"]
  ])("%s", async (_, bytes, reason) => {
    expect((await refusalOf(bytes, "kiriman.csv")).message).toContain(reason);
  });
});

describe("what cannot be read is refused with its reason:", () => {
  const book = sheetJs.utils.book_new(sheetJs.utils.aoa_to_sheet([["NIK", "Nama"]]), "Data");
  const xls = Buffer.from(sheetJs.write(book, { type: "buffer", bookType: "biff8" }) as Buffer);
  const ole = (name: string, stream = Buffer.alloc(5000)): Buffer => {
    const file = sheetJs.CFB.utils.cfb_new();
    sheetJs.CFB.utils.cfb_add(file, name, stream);
    return Buffer.from(sheetJs.CFB.write(file, { type: "buffer" }) as Buffer);
  };
  const biff5 = "09080800000505006272cd07";
  /** A text cell of no bytes. Asks a parser for all memory there is. */
  const endlessText = Buffer.from(biff5 + "04000000" + "00".repeat(4), "hex");
  const xlsx = zipped(xlsxParts("<row><c><v>1</v></c></row>"));
  const flipped = Buffer.from(zipped([{ ...csv("a.csv"), stored: true }]));
  flipped.write("9", 36);

  test.each<[string, Uint8Array | string, string]>([
    ["an empty file", "", "kosong"],
    ["a workbook with a password", ole("/EncryptedPackage"), "berkata sandi"],
    ["an old document that is no workbook", ole("/WordDocument"), "bukan buku kerja"],
    ["an old workbook with a text of no length", ole("/Workbook", endlessText), "rusak"],
    ["half of an old workbook", xls.subarray(0, 700), "rusak"],
    ["half of a workbook", xlsx.subarray(0, xlsx.length / 2), "rusak"],
    ["a ZIP whose bytes changed on the way", flipped, "jumlah periksa"],
    ["half of a Parquet file", "PAR1abcdefgh", "Parquet"],
    ["an encrypted Parquet file", "PAREabcdPARE", "berkata sandi"],
    ["a PDF", "%PDF-1.4", "PDF"],
    ["a Word document", zipped([...xlsxParts(""), { name: "word/document.xml", bytes: "<a/>" }]), "Word"],
    [
      "a text document of LibreOffice",
      zipped([{ name: "mimetype", bytes: "application/vnd.oasis.opendocument.text" }]),
      "LibreOffice"
    ],
    [
      "an encrypted ODS",
      zipped([
        { name: "mimetype", bytes: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "META-INF/manifest.xml", bytes: "<manifest:encryption-data/>" },
        { name: "content.xml", bytes: "xxxx" }
      ]),
      "berkata sandi"
    ],
    ["a page without a table", "<html><body>Masuk</body></html>", "kosong"]
  ])("%s", async (_, bytes, reason) => {
    expect((await refusalOf(bytes)).message).toContain(reason);
  });

  beforeAll(guardReading);
  test.each<[string, string, string]>([
    ["a text of a length beyond the last byte", "04000000", "text without an end"],
    ["a text longer than its record", "04000800" + "00".repeat(7) + "ff", "text without an end"],
    ["a formula of a length beyond the last byte", "06001400" + "00".repeat(20), "reading at no place"]
  ])("the parser of old workbooks throws at once for %s, which it would read for ever", (_, record, reason) => {
    const bytes = ole("/Workbook", Buffer.from(biff5 + record + "00".repeat(4), "hex"));
    expect(() => sheetJs.read(bytes, { type: "buffer" })).toThrow(reason);
  });

  test("a Parquet file whose few bytes stand for too many rows", async () => {
    const path = join(opening.folder, "many.parquet");
    const connection = await (await opening.instance()).connect();
    await connection.run(`COPY (SELECT 'a' AS nama FROM range(${parquetSize.rows + 1})) TO '${path}'`);
    connection.closeSync();
    expect((await refusalOf(readFileSync(path), "kiriman.parquet")).message).toContain(`${parquetSize.rows} baris`);
  }, 120_000);
});
