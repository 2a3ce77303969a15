import type { SheetRow } from "./opened.ts";
import { formulaText, isoDateText, numberText, truthText } from "./cell-text.ts";
import { broken, locked, tooBig } from "./fault.ts";
import { longestCellChars, most, mostColumns, sheetSize } from "./limits.ts";
import { columnLetters, type SheetEvent, type SheetStart } from "./sheets.ts";
import { attribute, tellXml, type XmlTeller } from "./xml.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** Parts of a document whose texts stand in no cell. */
const besides = new Set(["annotation", "frame", "custom-shape", "shapes", "forms", "tracked-changes", "dde-links"]);

/** Equal rows, one after the other. */
interface Rows {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly string[];
  readonly hidden: boolean;
}

interface Cell {
  readonly type: string;
  readonly value: string | undefined;
  readonly hasFormula: boolean;
  readonly repeated: number;
}

const count = (attributes: string, name: string): number => {
  const repeated = Number(attribute(attributes, name) ?? 1);
  if (!Number.isInteger(repeated) || repeated < 1) throw broken("pengulangan sel");
  return repeated;
};

/** A document's attribute by its full name, as other programs add their own of the same name. */
const valueOf = (attributes: string, type: string): string | undefined => {
  const name = { date: "date-value", time: "time-value", boolean: "boolean-value", string: "string-value" }[type];
  return attribute(attributes, name ?? "value");
};

/** The rows of an OpenDocument spreadsheet as its XML is read. */
class ContentXml implements XmlTeller<SheetStart | Rows> {
  ready: (SheetStart | Rows)[] = [];
  private readonly undisplayed = new Set<string>();
  private style = "";
  private besides = 0;
  private sheet: { readonly name: string; readonly hidden: boolean; begun: boolean } | undefined;
  private sheets = 0;
  private hiddenColumns: number[] = [];
  private columns = 0;
  private row = 0;
  private rowRepeated = 1;
  private rowHidden = false;
  private cells: string[] = [];
  private place = 0;
  private cell: Cell | undefined;
  private paragraphs: string[] = [];
  private inParagraph = 0;
  private chars = 0;

  open(name: string, attributes: string): void {
    if (this.besides > 0 || besides.has(name)) this.besides++;
    else if (this.cell) this.openInCell(name, attributes);
    else this.openOutside(name, attributes);
  }

  text(text: string): void {
    if (this.besides === 0 && this.inParagraph > 0) this.addText(text);
  }

  close(name: string): void {
    if (this.besides > 0) this.besides--;
    else if (this.cell) this.closeInCell(name, this.cell);
    else if (name === "table-row") this.closeRow();
    else if (name === "table") this.sheet = undefined;
  }

  private openOutside(name: string, attributes: string): void {
    switch (name) {
      case "style":
        this.style = attribute(attributes, "name") ?? "";
        break;
      case "table-properties":
        if (attribute(attributes, "display") === "false") this.undisplayed.add(this.style);
        break;
      case "table":
        this.openSheet(attributes);
        break;
      case "table-column":
        this.addColumns(attributes);
        break;
      case "table-row":
        this.openRow(attributes);
        break;
      case "table-cell":
      case "covered-table-cell":
        this.openCell(attributes);
    }
  }

  private openSheet(attributes: string): void {
    if (++this.sheets > most.sheets) throw broken(`lebih dari ${most.sheets} lembar`);
    if (this.sheet) throw broken("lembar di dalam lembar");
    const hidden = this.undisplayed.has(attribute(attributes, "style-name") ?? "");
    this.sheet = { name: attribute(attributes, "name") ?? "", hidden, begun: false };
    this.hiddenColumns = [];
    this.columns = 0;
    this.row = 0;
  }

  private addColumns(attributes: string): void {
    const first = this.columns;
    this.columns += count(attributes, "number-columns-repeated");
    if ((attribute(attributes, "visibility") ?? "visible") === "visible") return;
    for (let place = first; place < Math.min(this.columns, mostColumns); place++) this.hiddenColumns.push(place);
  }

  private openRow(attributes: string): void {
    this.rowRepeated = count(attributes, "number-rows-repeated");
    this.rowHidden = (attribute(attributes, "visibility") ?? "visible") !== "visible";
    this.cells = [];
    this.place = 0;
  }

  /** A row that is repeated and holds something stands as often as it says. */
  private closeRow(): void {
    const first = this.row + 1;
    this.row += this.rowRepeated;
    if (this.cells.length === 0 || !this.sheet) return;
    if (this.row > sheetSize.rows) throw broken("baris di luar batas lembar", `lembar ${this.sheet.name}`);
    if (!this.sheet.begun) {
      this.sheet.begun = true;
      this.ready.push({ sheet: this.sheet.name, hidden: this.sheet.hidden, hiddenColumns: this.hiddenColumns });
    }
    this.ready.push({ first, last: this.row, cells: this.cells, hidden: this.rowHidden });
  }

  private openCell(attributes: string): void {
    const type = attribute(attributes.replaceAll("calcext:value-type", "calcext:type"), "value-type") ?? "";
    const hasFormula = attribute(attributes, "formula") !== undefined;
    const repeated = count(attributes, "number-columns-repeated");
    this.cell = { type, value: valueOf(attributes, type), hasFormula, repeated };
    this.paragraphs = [];
    this.chars = 0;
  }

  private openInCell(name: string, attributes: string): void {
    if (name === "p") {
      if (this.inParagraph++ === 0) this.paragraphs.push("");
    } else if (name === "s") this.addText(" ".repeat(Math.min(count(attributes, "c"), longestCellChars)));
    else if (name === "tab") this.addText("\t");
    else if (name === "line-break") this.addText("\n");
  }

  private addText(text: string): void {
    this.chars += text.length;
    if (this.chars > longestCellChars) {
      throw tooBig(`sel dengan lebih dari ${longestCellChars} huruf`, "Pendekkan isi sel itu, lalu taruh lagi.");
    }
    this.paragraphs.push((this.paragraphs.pop() ?? "") + text);
  }

  private closeInCell(name: string, cell: Cell): void {
    if (name === "p") this.inParagraph--;
    if (name !== "table-cell" && name !== "covered-table-cell") return;
    this.cell = undefined;
    const text = cellText(cell, this.paragraphs.join("\n"));
    if (text !== "") this.addCells(text, cell.repeated);
    this.place += cell.repeated;
  }

  private addCells(text: string, repeated: number): void {
    if (this.place + repeated > mostColumns) {
      const next = `Hapus isi di kanan kolom ${columnLetters(mostColumns - 1)}, lalu taruh lagi.`;
      throw tooBig(`lebih dari ${mostColumns} kolom`, next, `lembar ${this.sheet?.name}, baris ${this.row + 1}`);
    }
    while (this.cells.length < this.place) this.cells.push("");
    for (let i = 0; i < repeated; i++) this.cells.push(text);
  }
}

/** How a cell's value is told, by its type; the text that is shown does for all others. */
const toldBy: Readonly<Record<string, (value: string) => string>> = {
  float: numberText,
  currency: numberText,
  percentage: numberText,
  date: isoDateText,
  boolean: (value) => truthText(value === "true")
};

function cellText({ type, value, hasFormula }: Cell, shown: string): string {
  const tell = toldBy[type];
  if (tell && value !== undefined) return tell(value);
  if (shown !== "") return shown;
  if (type === "string") return value ?? "";
  return hasFormula ? formulaText : "";
}

const mostManifestBytes = 1 << 24;

/** Reads the sheets of an OpenDocument spreadsheet in their order, row by row in bounded memory. */
export async function* readOds(archive: ZipArchive): AsyncGenerator<SheetEvent> {
  const manifest = archive.find("META-INF/manifest.xml");
  if (manifest && (await archive.wholeOf(manifest, mostManifestBytes)).includes("encryption-data")) throw locked();
  const content = archive.find("content.xml");
  if (!content) throw broken("content.xml tidak ada");
  const xml = new ContentXml();
  for await (const events of tellXml(archive.bytesOf(content), xml)) {
    for (const event of events) {
      if ("sheet" in event) yield event;
      else yield* eachOf(event);
    }
  }
}

function* eachOf({ first, last, cells, hidden }: Rows): Generator<SheetRow> {
  for (let row = first; row <= last; row++) yield hidden ? { row, cells, hidden } : { row, cells };
}
