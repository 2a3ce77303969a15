import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { excelEpoch, type Cell, type Sheet } from "./sheet.ts";
import { ZipEntry, zipOf } from "./zip.ts";

const flushAt = 1 << 20;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? "");

/** 0 -> A, 26 -> AA. */
const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const entryOf = (name: string, text: string): ZipEntry => {
  const entry = new ZipEntry(name);
  entry.write(declaration + text);
  return entry;
};

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${kind}.${type}+xml"/>`;

const frame = (sheetName: string): ZipEntry[] => [
  entryOf(
    "[Content_Types].xml",
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ` +
      `ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}` +
      `${override("xl/worksheets/sheet1.xml", "worksheet")}${override("xl/styles.xml", "styles")}` +
      `${override("xl/sharedStrings.xml", "sharedStrings")}</Types>`
  ),
  entryOf(
    "_rels/.rels",
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" ` +
      `Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
  ),
  entryOf(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
      `<sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  ),
  entryOf(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packaged}/relationships">` +
      [
        ["worksheet", "worksheets/sheet1"] as const,
        ["styles", "styles"] as const,
        ["sharedStrings", "sharedStrings"] as const
      ]
        .map(([type, part], i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${part}.xml"/>`)
        .join("") +
      "</Relationships>"
  ),
  entryOf(
    "xl/styles.xml",
    `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
      `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">` +
      `<xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`
  )
];

/** A workbook of one sheet with shared strings, as a spreadsheet would save it, but for its fixed dates. */
export class XlsxSheet implements Sheet {
  height = 0;
  readonly #path: string;
  readonly #name: string;
  readonly #sheet = new ZipEntry("xl/worksheets/sheet1.xml");
  readonly #strings = new Map<string, number>();
  readonly #merged: string[] = [];
  #pending = `${declaration}<worksheet xmlns="${main}"><sheetData>`;

  constructor(path: string, name: string) {
    this.#path = path;
    this.#name = name;
  }

  row(cells: readonly Cell[]): void {
    const number = ++this.height;
    let xml = `<row r="${number}">`;
    for (let i = 0; i < cells.length; i++) xml += this.#cell(cells[i] ?? null, `${letters(i)}${number}`);
    this.#pending += `${xml}</row>`;
    if (this.#pending.length > flushAt) this.#flush();
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.#merged.push(`<mergeCell ref="${letters(left)}${top + 1}:${letters(right)}${bottom + 1}"/>`);
  }

  close(): string {
    const merged = this.#merged.join("");
    this.#pending += "</sheetData>";
    if (merged !== "") this.#pending += `<mergeCells count="${this.#merged.length}">${merged}</mergeCells>`;
    this.#pending += "</worksheet>";
    this.#flush();
    const bytes = zipOf([...frame(this.#name), this.#sharedStrings(), this.#sheet]);
    writeFileSync(this.#path, bytes);
    return createHash("sha256").update(bytes).digest("hex");
  }

  #cell(cell: Cell, reference: string): string {
    if (cell === null || cell === "") return "";
    if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell !== "string") return `<c r="${reference}" s="1"><v>${cell.day + excelEpoch}</v></c>`;
    let index = this.#strings.get(cell);
    if (index === undefined) this.#strings.set(cell, (index = this.#strings.size));
    return `<c r="${reference}" t="s"><v>${index}</v></c>`;
  }

  #sharedStrings(): ZipEntry {
    const entry = new ZipEntry("xl/sharedStrings.xml");
    let xml = `${declaration}<sst xmlns="${main}" uniqueCount="${this.#strings.size}">`;
    for (const text of this.#strings.keys()) {
      xml += `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
      if (xml.length > flushAt) {
        entry.write(xml);
        xml = "";
      }
    }
    entry.write(`${xml}</sst>`);
    return entry;
  }

  #flush(): void {
    this.#sheet.write(this.#pending);
    this.#pending = "";
  }
}
