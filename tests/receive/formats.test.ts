import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as sheetJs from "@e965/xlsx";
import ExcelJS from "exceljs";
import { afterAll, describe, expect, test } from "vitest";
import { Opening } from "./opening.ts";
import { odsOf, xlsxParts, zipped } from "./zip-writer.ts";

const opening = new Opening();
afterAll(() => opening.remove());

type Cell = string | number | boolean | Date | null;

const table: readonly (readonly Cell[])[] = [
  ["Nama", "Tanggal", "Jumlah", "Layak"],
  ["  Zoë – contoh  ", new Date("2025-03-14T00:00:00Z"), 1500000.5, true],
  ['A & <B>, "C"', new Date("1999-12-31T00:00:00Z"), 0, false],
  ["=2+3", null, -7, true]
];

/** The table as a sheet's reader must tell it. */
const asSheet = [
  ["Nama", "Tanggal", "Jumlah", "Layak"],
  ["  Zoë – contoh  ", "2025-03-14", "#1500000.5", "ya"],
  ['A & <B>, "C"', "1999-12-31", "#0", "tidak"],
  ["=2+3", "", "#-7", "ya"]
];

async function byExcelJs(change: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void = () => undefined) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Data");
  for (const cells of table) sheet.addRow([...cells]);
  change(book, sheet);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

function bySheetJs(bookType: sheetJs.BookType): Uint8Array {
  const sheet = sheetJs.utils.aoa_to_sheet(
    table.map((cells) => [...cells]),
    { UTC: true, dateNF: "dd/mm/yyyy", cellDates: true }
  );
  const book = sheetJs.utils.book_new(sheet, "Data");
  return new Uint8Array(sheetJs.write(book, { type: "buffer", bookType }) as Buffer);
}

/** The writer of this old format knows no letters outside of ASCII and puts "_" for them. */
function withLatinText(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString("latin1");
  return Buffer.from(text.replace("Zo_ _ contoh", "Zo\u00eb \u0096 contoh"), "latin1");
}

describe("the same rows come out of", () => {
  test.each([
    ["XLSX", () => byExcelJs()],
    ["XLSX of another program", () => bySheetJs("xlsx")],
    ["XLS of Excel 97", () => bySheetJs("biff8")],
    ["XLS of Excel 95", () => withLatinText(bySheetJs("biff5"))],
    ["ODS", () => bySheetJs("ods")],
    ["XML Spreadsheet 2003", () => bySheetJs("xlml")]
  ])("%s", async (_, bytes) => {
    const [found, ...others] = await opening.open(await bytes());
    expect(others).toEqual([]);
    expect(found).toMatchObject({ part: "", sheet: "Data", rows: asSheet });
  });

  test("Parquet, with its numbers as they are and those that lost digits as such", async () => {
    const path = join(opening.folder, "t.parquet");
    const connection = await (await opening.instance()).connect();
    await connection.run(`COPY (FROM (VALUES
      ('é,"x', DATE '2025-03-14', 12.345::DOUBLE, 3604011203850001::BIGINT, 3604011203850001::DOUBLE, [1, 2], TRUE),
      (E'a\\nb', NULL, 1500000, 7, 0, NULL, FALSE)) t(nama, tanggal, jumlah, nik, rusak, daftar, layak)) TO '${path}'`);
    connection.closeSync();
    const [found] = await opening.open(readFileSync(path), "x.csv");
    expect(found?.rows).toEqual([
      ["nama", "tanggal", "jumlah", "nik", "rusak", "daftar", "layak"],
      ['é,"x', "2025-03-14", "12.3450", "3604011203850001", "3.604011e+15", "[1, 2]", "ya"],
      ["a b", "", "1500000", "7", "0", "", "tidak"]
    ]);
  });

  test("a web page's table that is named .xls, with tags that nobody closed", async () => {
    const head = "<tr><th rowspan=2>NIK<th colspan=2>Alamat</tr><tr><th>Desa<th>Kec.";
    const page = `<html><head><meta charset=utf-8></head><body><p>Dinas<table>${head}<tr><td>3604011203850001</td><td>Zoë &amp;<br>A<td>B`;
    const [found] = await opening.open(`${page}</table></body></html>`, "ekspor.xls");
    expect(found?.rows).toEqual([
      ["NIK", "Alamat"],
      ["", "Desa", "Kec."],
      ["3604011203850001", "Zoë & A", "B"]
    ]);
  });
});

describe("a delimited text is read in", () => {
  const text = "Nama;Jumlah\nZoë;1\n";
  const big = Buffer.from(text, "utf16le").swap16();
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["Windows-1252", Buffer.from(text, "latin1")],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 without a byte order mark", Buffer.from(text, "utf16le")],
    ["big-endian UTF-16", Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ["big-endian UTF-16 without a byte order mark", big]
  ])("%s", async (_, bytes) => {
    const [found] = await opening.open(bytes, "data.xlsx");
    expect(found).toMatchObject({
      part: "",
      rows: [
        ["Nama", "Jumlah"],
        ["Zoë", "1"]
      ]
    });
  });
});

describe("of a workbook", () => {
  test("every sheet that holds something is told, and what is hidden in it", async () => {
    const bytes = await byExcelJs((book, sheet) => {
      sheet.getColumn(3).hidden = true;
      sheet.getRow(2).hidden = true;
      book.addWorksheet("Kosong");
      book.addWorksheet("Lama", { state: "hidden" }).getCell("B3").value = "x";
    });
    const [first, second, ...others] = await opening.open(bytes);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ sheet: "Data", numbers: [1, -2, 3, 4], rows: asSheet });
    expect(first?.notes).toEqual(["Kolom tersembunyi (C) tetap dibaca."]);
    expect(second).toMatchObject({ sheet: "Lama", numbers: [3], rows: [["", "x"]] });
    expect(second?.notes).toEqual(["Lembar ini tersembunyi; isinya tetap dibaca."]);
  });

  test("dates count from 1904 where it says so", async () => {
    const bytes = await byExcelJs((book) => (book.properties.date1904 = true));
    expect((await opening.open(bytes))[0]?.rows).toEqual(asSheet);
  });

  test("runs, links, formulas and errors are told, and a formula without a result is no empty cell", async () => {
    const bytes = await byExcelJs((_, sheet) => {
      sheet.addRow([
        { richText: [{ text: "Siti " }, { text: "(contoh)", font: { bold: true } }] },
        { text: "tautan", hyperlink: "https://example.org" },
        { formula: "1+1", result: 2 },
        { formula: "A1", result: "teks" },
        { formula: "B1" },
        { error: "#REF!" }
      ]);
    });
    expect((await opening.open(bytes))[0]?.rows[4]).toEqual([
      "Siti (contoh)",
      "tautan",
      "#2",
      "teks",
      "#RUMUS",
      "#REF!"
    ]);
  });

  test("inline texts, readings and characters outside of XML are told; missing addresses follow on", async () => {
    const cells = [
      '<c t="inlineStr"><is><r><t>dua </t></r><r><t>bagian</t></r></is></c>',
      '<c t="inlineStr"><is><t xml:space="preserve"> tepi </t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      '<c t="str"><f>IF(1,"")</f><v></v></c>',
      '<c t="str"><v>a_x000D_b</v></c>',
      '<c t="d"><v>2025-01-02T00:00:00</v></c>'
    ];
    const [found] = await opening.open(zipped(xlsxParts(`<row>${cells.join("")}</row><row><c><v>1</v></c></row>`)));
    expect(found?.rows).toEqual([["dua bagian", " tepi ", "", "a\rb", "2025-01-02"], ["#1"]]);
    expect(found?.numbers).toEqual([1, 2]);
  });

  test("XML with prefixes, absolute targets, strict names and sheets before their texts are read", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const relations = '<p:Relationships xmlns:p="p">';
    const parts = xlsxParts("", {
      "xl/worksheets/sheet1.xml": "<x:worksheet xmlns:x='m'><x:sheetData/></x:worksheet>",
      "xl/Lembar/Satu.XML": `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      "xl/workbook.xml": `<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="Satu" sheetId="9" q:id="rId9"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": `${relations}<p:Relationship Id="rId9" Type="${strict}/worksheet" Target="/xl/lembar/satu.xml"/><p:Relationship Id="rId2" Type="${strict}/sharedStrings" Target="teks.xml"/></p:Relationships>`,
      "xl/teks.xml": `<x:sst xmlns:x="m"><x:si><x:t>nol</x:t></x:si><x:si><x:t>satu</x:t></x:si></x:sst>`
    });
    expect(await opening.open(zipped(parts))).toMatchObject([{ sheet: "Satu", rows: [["", "satu"]], numbers: [3] }]);
  });

  test("rows and cells that OpenDocument repeats stand as often as it says", async () => {
    const cell = (text: string, repeated: number) =>
      `<table:table-cell office:value-type="string" table:number-columns-repeated="${repeated}"><text:p>${text}<text:s text:c="2"/>x</text:p><text:p>y</text:p></table:table-cell>`;
    const blank = '<table:table-cell table:number-columns-repeated="16000"/>';
    const rows = [
      `<table:table-row table:number-rows-repeated="3">${blank}</table:table-row>`,
      `<table:table-row table:number-rows-repeated="2"><table:covered-table-cell/>${cell("a", 2)}${blank}</table:table-row>`,
      `<table:table-row table:number-rows-repeated="1048571">${blank}</table:table-row>`
    ];
    const [found] = await opening.open(odsOf(rows.join("")));
    expect(found).toMatchObject({
      numbers: [4, 5],
      rows: [
        ["", "a  x\ny", "a  x\ny"],
        ["", "a  x\ny", "a  x\ny"]
      ]
    });
  });
});

describe("of an archive", () => {
  test("every file is told in the order of names, without what computers leave behind", async () => {
    const inner = zipped([{ name: "c.csv", bytes: "a,b\n5,6\n" }]);
    const found = await opening.open(
      zipped([
        { name: "z/", bytes: "", stored: true },
        { name: "z/lama.xls", bytes: await byExcelJs((book) => (book.addWorksheet("Dua").getCell("A1").value = "x")) },
        { name: "__MACOSX/z/._b.csv", bytes: "x" },
        { name: ".DS_Store", bytes: "x" },
        { name: "y.zip", bytes: inner, stored: true },
        { name: "b.csv", bytes: "a,b\n1,2\n" }
      ])
    );
    expect(found.map(({ part, rows }) => [part, rows.length])).toEqual([
      ["b.csv", 2],
      ["y.zip, c.csv", 2],
      ["z/lama.xls, lembar Data", 4],
      ["z/lama.xls, lembar Dua", 1]
    ]);
  });
});
