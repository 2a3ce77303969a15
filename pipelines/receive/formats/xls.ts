import * as sheetJs from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";
import type { SheetRow } from "./opened.ts";
import { formulaText, numberText, serialText, showsDate, truthText } from "./cell-text.ts";
import { guardReading } from "./guard-reading.ts";
import type { SheetEvent } from "./sheets.ts";

const isOldWord = ["/WordDocument", "/PowerPoint Document"];

/** What stands inside an OLE2 file that is no workbook, as its path; undefined when it is one. */
function otherThanWorkbook(bytes: Buffer): "locked" | "other" | undefined {
  const paths = sheetJs.CFB.read(bytes, { type: "buffer" }).FullPaths.map((path: string) => path.replace(/^[^/]*/, ""));
  const has = (name: string): boolean => paths.some((path: string) => path.toLowerCase() === name.toLowerCase());
  if (has("/EncryptedPackage")) return "locked";
  return isOldWord.some(has) || !(has("/Workbook") || has("/Book")) ? "other" : undefined;
}

function parse(bytes: Buffer): sheetJs.WorkBook {
  const other = otherThanWorkbook(bytes);
  if (other) throw new Error(other);
  sheetJs.set_cptable(codePages);
  guardReading();
  return sheetJs.read(bytes, {
    type: "buffer",
    dense: true,
    cellDates: false,
    cellNF: true,
    cellHTML: false,
    cellStyles: true
  });
}

const isDate = ({ z }: sheetJs.CellObject): boolean => z !== undefined && showsDate(String(z));

/** A text is told as it is; a cell of no type holds nothing, or a formula without its result. */
function cellText(cell: sheetJs.CellObject | undefined, from1904: boolean): string {
  if (!cell) return "";
  const written = String(cell.v ?? "");
  if (cell.t === "n") return isDate(cell) ? serialText(written, { from1904 }) : numberText(written);
  if (cell.t === "b") return truthText(cell.v === true);
  if (cell.t === "e") return cell.w ?? "#ERROR";
  return cell.t === "z" && cell.f !== undefined ? formulaText : written;
}

function* rowsOf(sheet: sheetJs.WorkSheet, from1904: boolean): Generator<SheetRow> {
  const lines = (sheet["!data"] ?? []) as readonly (readonly (sheetJs.CellObject | undefined)[] | undefined)[];
  for (const [index, line] of lines.entries()) {
    const cells = Array.from(line ?? [], (cell) => cellText(cell, from1904));
    while (cells.at(-1) === "") cells.pop();
    const row: SheetRow = { row: index + 1, cells };
    if (cells.length > 0) yield sheet["!rows"]?.[index]?.hidden ? { ...row, hidden: true } : row;
  }
}

const hiddenColumnsOf = (sheet: sheetJs.WorkSheet): number[] =>
  (sheet["!cols"] ?? []).flatMap((column, place) => (column?.hidden ? [place] : []));

function* eventsOf({ SheetNames, Sheets, Workbook }: sheetJs.WorkBook): Generator<SheetEvent> {
  for (const [place, name] of SheetNames.entries()) {
    const sheet = Sheets[name] ?? {};
    const rows = rowsOf(sheet, Workbook?.WBProps?.date1904 === true);
    const first = rows.next();
    if (first.done) continue;
    const hidden = (Workbook?.Sheets?.[place]?.Hidden ?? 0) > 0;
    yield { sheet: name, hidden, hiddenColumns: hiddenColumnsOf(sheet) };
    yield first.value;
    yield* rows;
  }
}

/** The sheets of a workbook of Excel 97 or older. Throws for anything else that OLE2 may hold. */
export const sheetsInXls = (bytes: Buffer): Iterable<SheetEvent> => eventsOf(parse(bytes));
