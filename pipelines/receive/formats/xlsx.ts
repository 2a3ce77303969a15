import type { SheetRow } from "./opened.ts";
import { formulaText, isoDateText, numberText, serialText, truthText } from "./cell-text.ts";
import { broken, tooBig } from "./fault.ts";
import { mostColumns, sheetSize } from "./limits.ts";
import { RunText, unescaped } from "./shared-texts.ts";
import { columnLetters, type SheetEvent } from "./sheets.ts";
import { readBook, type SheetPart, type XlsxBook } from "./xlsx-parts.ts";
import { attribute, tellXml, type XmlTeller } from "./xml.ts";
import type { Member, ZipArchive } from "./zip-archive.ts";

/** How what is written in a cell is told, by its type. */
const toldBy: Readonly<Record<string, (written: string) => string>> = {
  n: numberText,
  str: unescaped,
  inlineStr: unescaped,
  b: (written) => truthText(written === "1" || written === "true"),
  d: isoDateText,
  e: (written) => written
};

/** The rows of an XLSX sheet as its XML is read. */
class SheetXml implements XmlTeller<SheetRow> {
  ready: SheetRow[] = [];
  readonly hiddenColumns: number[] = [];
  private readonly book: XlsxBook;
  private readonly at: string;
  private readonly run = new RunText();
  private cells: string[] = [];
  private row = 0;
  private rowHidden = false;
  private inRow = false;
  private place = -1;
  private cell: { readonly type: string; readonly style: string | undefined } | undefined;
  private hasFormula = false;
  private hasValue = false;

  constructor(book: XlsxBook, sheet: string) {
    this.book = book;
    this.at = `lembar ${sheet}`;
  }

  open(name: string, attributes: string): void {
    if (this.cell) this.openInCell(name);
    else if (name === "c" && this.inRow) this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "col") this.addColumn(attributes);
  }

  text(text: string): void {
    if (this.cell) this.run.add(text);
  }

  close(name: string): void {
    if (name === "c" && this.cell) {
      this.cells[this.place] = this.cellText(this.cell);
      this.cell = undefined;
    } else if (this.cell) this.run.close(name);
    else if (name === "row") this.closeRow();
  }

  private openRow(attributes: string): void {
    const written = attribute(attributes, "r");
    const row = written === undefined ? this.row + 1 : Number(written);
    if (!Number.isInteger(row) || row <= this.row || row > sheetSize.rows) throw broken("nomor baris", this.at);
    this.row = row;
    this.inRow = true;
    this.place = -1;
    const hidden = attribute(attributes, "hidden");
    this.rowHidden = hidden === "1" || hidden === "true";
  }

  private closeRow(): void {
    const cells = Array.from(this.cells, (cell) => cell ?? "");
    while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
    if (cells.length > 0) this.ready.push({ row: this.row, cells, ...(this.rowHidden ? { hidden: true } : {}) });
    this.cells = [];
    this.inRow = false;
  }

  private openCell(attributes: string): void {
    const address = attribute(attributes, "r");
    const place = address === undefined ? this.place + 1 : this.placeOf(address);
    if (place <= this.place || place >= sheetSize.columns) throw broken("alamat sel", `${this.at}, baris ${this.row}`);
    this.place = place;
    this.cell = { type: attribute(attributes, "t") ?? "n", style: attribute(attributes, "s") };
    this.hasFormula = false;
    this.hasValue = false;
    this.run.start();
  }

  /** A1 -> 0; -1 when it does not stand in this row. */
  private placeOf(address: string): number {
    let column = 0;
    let at = 0;
    for (let code = address.charCodeAt(0); code >= 65 && code <= 90 && at < 4; code = address.charCodeAt(++at)) {
      column = column * 26 + code - 64;
    }
    return address.slice(at) === String(this.row) ? column - 1 : -1;
  }

  private openInCell(name: string): void {
    if (name === "f") this.hasFormula = true;
    else if (name === "v") this.hasValue = true;
    this.run.open(name);
  }

  private cellText({ type, style }: { readonly type: string; readonly style: string | undefined }): string {
    const written = this.run.text;
    if (written === "") return this.hasFormula && !this.hasEmptyResult(type) ? formulaText : "";
    if (this.place >= mostColumns) this.refuseColumn();
    if (type === "s") return this.book.texts.of(written);
    if (type === "n" && this.showsDate(style)) return serialText(written, this.book);
    const tell = toldBy[type];
    if (!tell) throw broken("jenis sel", `${this.at}, baris ${this.row}`);
    return tell(written);
  }

  private showsDate(style = "0"): boolean {
    return this.book.dateStyles[Number(style)] === true;
  }

  /** A formula whose stored result is an empty text. */
  private hasEmptyResult(type: string): boolean {
    return type === "str" && this.hasValue;
  }

  private refuseColumn(): never {
    const next = `Hapus isi di kanan kolom ${columnLetters(mostColumns - 1)}, lalu taruh lagi.`;
    throw tooBig(`lebih dari ${mostColumns} kolom`, next, `${this.at}, baris ${this.row}`);
  }

  private addColumn(attributes: string): void {
    const hidden = attribute(attributes, "hidden");
    if (hidden !== "1" && hidden !== "true") return;
    const [from, to] = [Number(attribute(attributes, "min")), Number(attribute(attributes, "max"))];
    for (let place = from; place <= Math.min(to, mostColumns); place++) this.hiddenColumns.push(place - 1);
  }
}

async function* eventsOf(archive: ZipArchive, book: XlsxBook, part: SheetPart): AsyncGenerator<SheetEvent> {
  const xml = new SheetXml(book, part.name);
  let begun = false;
  for await (const rows of tellXml(archive.bytesOf(part.member), xml)) {
    if (!begun && rows.length > 0) yield { sheet: part.name, hidden: part.hidden, hiddenColumns: xml.hiddenColumns };
    begun ||= rows.length > 0;
    yield* rows;
  }
}

/** Reads the sheets of an XLSX workbook in its order, row by row in bounded memory. */
export async function* readXlsx(archive: ZipArchive, workbook: Member): AsyncGenerator<SheetEvent> {
  const book = await readBook(archive, workbook);
  for (const part of book.sheets) yield* eventsOf(archive, book, part);
}
