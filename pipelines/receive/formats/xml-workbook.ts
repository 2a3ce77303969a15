import type { SheetRow } from "./opened.ts";
import { formulaText, isoDateText, numberText, truthText } from "./cell-text.ts";
import { broken, tooBig } from "./fault.ts";
import { longestCellChars, most, mostColumns, sheetSize } from "./limits.ts";
import { columnLetters, type SheetEvent } from "./sheets.ts";
import { attribute, tellXml, type XmlTeller } from "./xml.ts";

/** A place that is written from 1, or the one that follows. */
function placeOf(attributes: string, following: number, end: number): number {
  const written = attribute(attributes, "Index");
  const place = written === undefined ? following : Number(written);
  if (!Number.isInteger(place) || place < following || place > end) throw broken("nomor baris atau kolom");
  return place;
}

/** The rows of an XML Spreadsheet 2003 as it is read. */
class WorkbookXml implements XmlTeller<SheetEvent> {
  ready: SheetEvent[] = [];
  private sheet: string | undefined;
  private sheets = 0;
  private begun = false;
  private hiddenColumns: number[] = [];
  private column = 0;
  private row = 0;
  private rowHidden = false;
  private cells: string[] = [];
  private place = 0;
  private merged = 0;
  private hasFormula = false;
  private type: string | undefined;
  private written = "";
  private inComment = false;

  open(name: string, attributes: string): void {
    if (this.inComment) return;
    if (name === "Comment") this.inComment = true;
    else if (name === "Worksheet") this.openSheet(attributes);
    else if (this.sheet !== undefined) this.openInSheet(name, attributes);
  }

  text(text: string): void {
    if (this.type === undefined || this.inComment) return;
    this.written += text;
    if (this.written.length > longestCellChars) {
      throw tooBig(`sel dengan lebih dari ${longestCellChars} huruf`, "Pendekkan isi sel itu, lalu taruh lagi.");
    }
  }

  close(name: string): void {
    if (name === "Comment") this.inComment = false;
    if (this.inComment) return;
    if (name === "Cell") this.closeCell();
    else if (name === "Row") this.closeRow();
    else if (name === "Worksheet") this.sheet = undefined;
  }

  private openSheet(attributes: string): void {
    if (++this.sheets > most.sheets) throw broken(`lebih dari ${most.sheets} lembar`);
    this.sheet = attribute(attributes, "Name") ?? "";
    this.begun = false;
    this.hiddenColumns = [];
    this.column = 0;
    this.row = 0;
  }

  private openInSheet(name: string, attributes: string): void {
    if (name === "Column") {
      this.column = placeOf(attributes, this.column + 1, sheetSize.columns);
      if (attribute(attributes, "Hidden") === "1") this.hiddenColumns.push(this.column - 1);
      this.column += Number(attribute(attributes, "Span") ?? 0);
    } else if (name === "Row") {
      this.row = placeOf(attributes, this.row + 1, sheetSize.rows);
      this.rowHidden = attribute(attributes, "Hidden") === "1";
      this.cells = [];
      this.place = 0;
      this.merged = 0;
    } else if (name === "Cell") this.openCell(attributes);
    else if (name === "Data") this.type = attribute(attributes, "Type") ?? "String";
  }

  private openCell(attributes: string): void {
    this.place = placeOf(attributes, this.place + this.merged + 1, sheetSize.columns);
    this.merged = Number(attribute(attributes, "MergeAcross") ?? 0);
    this.hasFormula = attribute(attributes, "Formula") !== undefined;
    this.type = undefined;
    this.written = "";
  }

  private closeCell(): void {
    const text = this.cellText();
    this.type = undefined;
    if (text === "") return;
    if (this.place > mostColumns) {
      const next = `Hapus isi di kanan kolom ${columnLetters(mostColumns - 1)}, lalu taruh lagi.`;
      throw tooBig(`lebih dari ${mostColumns} kolom`, next, `lembar ${this.sheet}, baris ${this.row}`);
    }
    while (this.cells.length < this.place - 1) this.cells.push("");
    this.cells.push(text);
  }

  private cellText(): string {
    switch (this.type) {
      case undefined:
        return this.hasFormula ? formulaText : "";
      case "Number":
        return numberText(this.written);
      case "DateTime":
        return isoDateText(this.written);
      case "Boolean":
        return this.written === "" ? "" : truthText(this.written === "1");
      default:
        return this.written;
    }
  }

  private closeRow(): void {
    if (this.cells.length === 0 || this.sheet === undefined) return;
    if (!this.begun) this.ready.push({ sheet: this.sheet, hidden: false, hiddenColumns: this.hiddenColumns });
    this.begun = true;
    const row: SheetRow = { row: this.row, cells: this.cells };
    this.ready.push(this.rowHidden ? { ...row, hidden: true } : row);
    this.cells = [];
  }
}

/** Reads the sheets of an XML Spreadsheet 2003, which web applications export under the name .xls. */
export async function* readXmlWorkbook(chunks: AsyncIterable<Buffer>): AsyncGenerator<SheetEvent> {
  const xml = new WorkbookXml();
  for await (const events of tellXml(chunks, xml)) yield* events;
}
