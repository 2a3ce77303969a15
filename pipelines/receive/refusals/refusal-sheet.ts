import ExcelJS from "exceljs";

/** More than anyone mends by hand; a sheet could hold 1,048,576. The CSV beside it holds everything. */
const mostRows = 20_000;

/** A workbook that is written row by row, every cell of it a text: nothing in it runs, and nothing is taken for a number. */
export class TextWorkbook {
  private readonly book: ExcelJS.stream.xlsx.WorkbookWriter;
  private sheet: ExcelJS.Worksheet | null = null;
  private rows = 0;

  constructor(path: string) {
    this.book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false });
    this.book.created = this.book.modified = new Date(0);
  }

  /** Begins a sheet. Its name is cut to what spreadsheets allow, and made its own by its number. */
  addSheet(number: number, name: string, titles: readonly string[]): void {
    this.sheet?.commit();
    const allowed = `${number} ${name.replace(/[*?:\\/[\]']/g, " ")}`.trim().slice(0, 31);
    this.sheet = this.book.addWorksheet(allowed, { views: [{ state: "frozen", ySplit: 1 }] });
    this.sheet.columns = titles.map((title) => ({
      width: Math.min(40, Math.max(12, title.length + 2)),
      style: { numFmt: "@" }
    }));
    this.rows = 0;
    this.addRow(titles);
  }

  /** Adds a row to the sheet, or in place of all that are too many a last one that says so. */
  addRow(texts: readonly string[]): void {
    this.rows++;
    if (!this.sheet || this.rows > mostRows + 1) return;
    const tooMany = this.rows === mostRows + 1;
    this.sheet.addRow(tooMany ? ["Baris selebihnya ada di daftar CSV."] : [...texts]).commit();
  }

  async close(): Promise<void> {
    this.sheet?.commit();
    await this.book.commit();
  }
}
