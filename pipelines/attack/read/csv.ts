import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Column, Table } from "../../../data/contracts/table.ts";
import type { PublishedRow, PublishedRows } from "./rows.ts";

/** A field: its text, and whether it stood in quotation marks (an empty one without means that nothing is there). */
interface Field {
  readonly text: string;
  readonly quoted: boolean;
}

/** Reads the CSV files of a release, with a reader of its own for RFC 4180. Throws where a header is not the contract's. */
export const readCsvFiles = (folder: string, tables: readonly Table[]): PublishedRows =>
  new Map(
    tables.map((table) => [table.name, rowsOf(readFileSync(resolve(folder, `${table.name}.csv`), "utf8"), table)])
  );

function rowsOf(text: string, { name, columns }: Table): PublishedRow[] {
  const [header = [], ...records] = recordsOf(text);
  const names = header.map((field) => field.text);
  const expected = Object.keys(columns);
  if (names.join() !== expected.join()) throw new Error(`columns are not those of the contract: ${name}.csv`);
  return records.map((fields) =>
    Object.fromEntries(names.map((column, at) => [column, valueOf(columns[column], fields[at])]))
  );
}

function valueOf(column: Column | undefined, field: Field | undefined): string | number | boolean | null {
  if (field === undefined || (field.text === "" && !field.quoted)) return null;
  if (column?.type === "boolean") return field.text === "true";
  return column?.type === "text" || column?.type === "date" ? field.text : Number(field.text);
}

const fieldPattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function recordsOf(text: string): Field[][] {
  const records: Field[][] = [];
  let fields: Field[] = [];
  fieldPattern.lastIndex = 0;
  while (fieldPattern.lastIndex < text.length) {
    const found = fieldPattern.exec(text);
    if (found === null) throw new Error("not a CSV file: a quotation mark stands where none can");
    const [, quoted, bare = "", end] = found;
    fields.push(
      quoted === undefined ? { text: bare, quoted: false } : { text: quoted.replaceAll('""', '"'), quoted: true }
    );
    if (end === ",") continue;
    records.push(fields);
    fields = [];
  }
  return records;
}
