import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as sheetJs from "@e965/xlsx";
import { csv } from "../disbursements.ts";
import { odsOf, xlsxParts, zipped } from "../zip-writer.ts";
import { pick, type Draw } from "./draw.ts";

type Table = readonly (readonly string[])[];

/** A file whose rows are known. */
export interface TableFile {
  readonly extension: string;
  readonly bytes: Buffer;
  /** Rows in which something stands. */
  readonly filledRows: number;
}

const cases = join(import.meta.dirname, "../../cases");

/** The tables of the cases that are plain texts with commas. */
export function makeTables(): Table[] {
  const texts = readdirSync(cases)
    .sort()
    .flatMap((name) => {
      const files = readdirSync(join(cases, name)).filter((file) => /^input.*\.csv$/.test(file));
      return files.map((file) => readFileSync(join(cases, name, file), "utf8"));
    });
  const tables = texts.map((text) =>
    text
      .trim()
      .split("\n")
      .map((line) => line.replaceAll('"', "").split(","))
  );
  return tables.filter((rows) => rows.length > 1 && rows.some((cells) => cells.length > 4));
}

const blanks = ["", " ", "\u00a0", "-"];
const words = [
  "TOTAL",
  "Jumlah",
  "Jml",
  "nihil",
  "Kab. Serang",
  "Kecamatan",
  "NIK",
  "Tahun",
  "TAHUN 2023",
  "Entah",
  "Ya"
];
const numbers = ["0", "-1", "1.000", "1,5", "12", "2002", "1e9", "45000", "3604011203850001", "99999999999999999999"];
const marks = ["'", '"', "=1+1", "<b>", "a;b", "12/31/2024", "31/02/2024", "1\n2", "(1)", "é"];
const cell = (draw: Draw): string => pick(draw, pick(draw, [blanks, words, numbers, marks]));

const without = <T>(items: readonly T[], at: number): T[] => items.filter((_, i) => i !== at);
const withOne = <T>(items: readonly T[], at: number, one: T): T[] => [...items.slice(0, at), one, ...items.slice(at)];
const swapped = <T>(items: readonly T[], a: number, b: number): T[] =>
  items.map((item, i) => (i === a ? items[b] : i === b ? items[a] : item) as T);
const columnsOf = (table: Table): number => Math.max(...table.map((cells) => cells.length));

/** What may befall rows, columns and cells in an office. */
const changes: readonly ((draw: Draw, table: Table, other: Table) => Table)[] = [
  (draw, table) => without(table, draw(table.length)),
  (draw, table) => withOne(table, draw(table.length + 1), pick(draw, table)),
  (draw, table) => withOne(table, draw(table.length + 1), [pick(draw, blanks)]),
  (draw, table) => withOne(table, draw(table.length + 1), [cell(draw), "", cell(draw)]),
  (draw, table) => swapped(table, draw(table.length), draw(table.length)),
  (draw, table) => columnwise(table, (cells, at) => without(cells, at), draw(columnsOf(table))),
  (draw, table) => columnwise(table, (cells, at) => withOne(cells, at, cells[at] ?? ""), draw(columnsOf(table))),
  (draw, table) => columnwise(table, (cells, at) => withOne(cells, at, ""), draw(columnsOf(table))),
  (draw, table) => {
    const [a, b] = [draw(columnsOf(table)), draw(columnsOf(table))];
    return table.map((cells) => swapped(cells, a, b));
  },
  ...Array.from({ length: 4 }, () => changedCell),
  (_, table, other) => [...table, [], ...other],
  (_, table, other) => table.map((cells, i) => [...padded(cells, columnsOf(table) + 1), ...(other[i] ?? [])])
];

const padded = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, place) => cells[place] ?? "");

const columnwise = (table: Table, change: (cells: readonly string[], at: number) => string[], at: number): Table =>
  table.map((cells) => change(cells, at));

function changedCell(draw: Draw, table: Table): Table {
  const [row, place, text] = [draw(table.length), draw(columnsOf(table)), cell(draw)];
  return table.map((cells, i) =>
    i === row ? padded(cells, Math.max(cells.length, place + 1)).with(place, text) : cells
  );
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function xlsxOf(draw: Draw, table: Table): Buffer {
  const numeric = draw(2) === 0;
  const cellXml = (text: string): string =>
    numeric && /^(0|[1-9]\d{0,15})$/.test(text)
      ? `<c><v>${text}</v></c>`
      : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return zipped(xlsxParts(table.map((cells) => `<row>${cells.map(cellXml).join("")}</row>`).join("")));
}

function odsOfTable(table: Table): Buffer {
  const cellXml = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`;
  return odsOf(table.map((cells) => `<table:table-row>${cells.map(cellXml).join("")}</table:table-row>`).join(""));
}

const xlsOf = (table: Table): Buffer => {
  const book = sheetJs.utils.book_new(sheetJs.utils.aoa_to_sheet(table.map((cells) => [...cells])), "Data");
  return Buffer.from(sheetJs.write(book, { type: "buffer", bookType: "biff8" }) as Buffer);
};

function written(draw: Draw, table: Table): Omit<TableFile, "filledRows"> {
  switch (draw(8)) {
    case 0:
    case 1:
      return { extension: "xlsx", bytes: xlsxOf(draw, table) };
    case 2:
      return { extension: "ods", bytes: odsOfTable(table) };
    case 3:
      return { extension: "xls", bytes: xlsOf(table) };
    default:
      return { extension: "csv", bytes: Buffer.from(csv(table), pick(draw, ["utf8", "utf8", "utf16le"])) };
  }
}

/** One of the tables, changed as tables are in an office, in a file of any format. */
export function tableMutant(draw: Draw, tables: readonly Table[]): TableFile {
  let table = pick(draw, tables);
  for (let times = 1 + draw(4); times > 0; times--) table = pick(draw, changes)(draw, table, pick(draw, tables));
  const filledRows = table.filter((cells) => cells.some((text) => text.trim() !== "")).length;
  return { ...written(draw, table), filledRows };
}
