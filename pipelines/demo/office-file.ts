import type { DuckDBValue } from "@duckdb/node-api";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import type { ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { cellWriters, type Writer } from "./columns.ts";
import { CsvSheet } from "./csv-sheet.ts";
import { dressOf, type Dress } from "./dress.ts";
import { spoil, type Draft } from "./faults.ts";
import { turn } from "./draw.ts";
import {
  blank,
  isSummed,
  Sums,
  writeGroupedHeadings,
  writeLetterhead,
  writeSignature,
  type Group
} from "./furniture.ts";
import { writeMatrix } from "./matrix.ts";
import { bodyNameFor } from "./names.ts";
import type { Piece } from "./part-rows.ts";
import type { Places } from "./places.ts";
import type { FilePlan } from "./file-plan.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { countFault, countWrongTotal, type Office, type Tally } from "./office.ts";
import { headingsOf, listWritings } from "./spellings.ts";
import { XlsxSheet } from "./xlsx-sheet.ts";

/** The contract of a dataset. Throws when there is none. */
function datasetOf(name: string): Incoming {
  const found = datasets.find((dataset) => dataset.name === name);
  if (!found) throw new Error(`no such dataset: ${name}`);
  return found;
}

/** A column that the contract does not know. */
interface Extra {
  readonly heading: string;
  readonly cell: (piece: Piece, r: number) => Cell;
}

/** A table about to be filled: its sheet, its columns, and what was written so far. */
interface Table {
  readonly sheet: Sheet;
  readonly dataset: Incoming;
  readonly plan: FilePlan;
  readonly writer: Writer;
  /** Columns of the contract, in order; a running number stands before them and the extras after. */
  readonly columns: readonly string[];
  readonly extras: readonly Extra[];
  readonly width: number;
  /** Where each column of the contract stands. */
  readonly at: ReadonlyMap<string, number>;
  readonly sums: Sums;
  readonly tally: Tally;
  /** The value under whose title the next row stands. */
  section: string | undefined;
}

const groupings: readonly { readonly heading: string; readonly columns: readonly string[] }[] = [
  { heading: "IDENTITAS", columns: ["nik", "family_card", "name", "address", "sex", "birth_date"] },
  { heading: "LOKASI", columns: ["regency", "district", "village"] },
  { heading: "MASA TUGAS", columns: ["active_from", "active_to"] }
];

/** Groups of neighbouring columns of the dataset, two or more in each. */
function groupsOf(at: ReadonlyMap<string, number>): Group[] {
  return groupings.flatMap(({ heading, columns }) => {
    const places = columns.map((column) => at.get(column)).filter((place) => place !== undefined);
    const from = places[0];
    return from !== undefined && places.length > 1 ? [{ heading, from, to: from + places.length - 1 }] : [];
  });
}

/** The names of bodies, which the contract leaves out, and an empty column for remarks. */
function extrasOf(plan: FilePlan, { dress, seed }: Writer): Extra[] {
  const name: Extra = {
    heading: "Nama Lembaga",
    cell: (piece, r) => bodyNameFor(seed, String(piece.values("body_no")?.[r]))
  };
  return [
    ...(plan.dataset === "psks_bodies" ? [name] : []),
    ...(dress.remarks ? [{ heading: "Ket.", cell: () => null }] : [])
  ];
}

function writeHead({ sheet, dataset, plan, writer, width, at, columns, extras }: Table, office: Office): void {
  const { dress } = writer;
  if (dress.letterhead) writeLetterhead(sheet, width, { ...office, plan });
  const titles = headingsOf(dataset, plan.turn);
  const headings = ["No", ...columns.map((name) => titles.get(name) ?? name), ...extras.map(({ heading }) => heading)];
  if (dress.groupedHeadings) writeGroupedHeadings(sheet, headings, groupsOf(at));
  else sheet.row(headings);
}

/** Writes the title above the rows of a section when the row is the first of one. */
function writeSection(table: Table, column: string, value: string): void {
  if (value === table.section) return;
  table.section = value;
  const { sheet, dataset, plan, width } = table;
  const top = sheet.height;
  const known = dataset.columns[column];
  sheet.row(blank(width, turn((known && listWritings(known)?.get(value)) ?? [value], plan.turn)));
  sheet.merge(top, 0, top, width - 1);
}

interface Row {
  readonly piece: Piece;
  readonly r: number;
  readonly planted: DuckDBValue | undefined;
}

/** Plants what the truth has for the row. */
function plant(
  table: Table,
  draft: Pick<Draft, "cells" | "position">,
  { piece, r, planted }: Row,
  places: Places
): void {
  if (planted === undefined || planted === null) return;
  const reason = String(planted) as ReasonCode;
  const { plan, at, tally } = table;
  const [code, nik, familyCard] = ["region_code", "nik", "family_card"].map((name) => textIn(piece, name, r));
  spoil(reason, { ...draft, at, code, nik, familyCard, year: plan.year, workbook: plan.format === "xlsx" }, places);
  countFault(tally, reason);
}

const textIn = (piece: Piece, column: string, r: number): string | undefined => piece.values(column)?.[r]?.toString();

function writePiece(table: Table, piece: Piece, places: Places): void {
  const { sheet, dataset, writer, tally, at, columns, extras } = table;
  const writers = cellWriters(dataset, columns, piece, writer);
  const blankEvery = writer.dress.blankEvery || Infinity;
  const marks = piece.values("planted") ?? [];
  const summed = [...at].flatMap(([name, place]) => {
    const [column, values] = [dataset.columns[name], piece.values(name)];
    return values && isSummed(column) ? [{ place, column, values }] : [];
  });
  const title = Object.keys(dataset.columns).find((name) => !at.has(name));
  for (let r = 0; r < piece.rows; r++) {
    if (title !== undefined) writeSection(table, title, textIn(piece, title, r) ?? "");
    const position = tally.rows++;
    const cells: Cell[] = [tally.rows];
    for (const write of writers) cells.push(write(r, position));
    plant(table, { cells, position }, { piece, r, planted: marks[r] }, places);
    for (const { place, column, values } of summed) table.sums.add(place, column, values[r]);
    for (const { cell } of extras) cells.push(cell(piece, r));
    sheet.row(cells);
    if (tally.rows % blankEvery === 0) sheet.row(blank(table.width));
  }
}

const openSheet = ({ format, dataset }: FilePlan, { delimiter, encoding }: Dress, path: string): Sheet =>
  format === "xlsx" ? new XlsxSheet(path, dataset) : new CsvSheet(path, delimiter, encoding);

function tableOf(sheet: Sheet, plan: FilePlan, writer: Writer, tally: Tally): Table {
  const dataset = datasetOf(plan.dataset);
  const columns = Object.entries(dataset.columns).flatMap(([name, { section }]) =>
    plan.layout === "sections" && section ? [] : [name]
  );
  const extras = extrasOf(plan, writer);
  const at = new Map(columns.map((name, i) => [name, i + 1]));
  const width = 1 + columns.length + extras.length;
  return { sheet, dataset, plan, writer, columns, extras, width, at, sums: new Sums(), tally, section: undefined };
}

function writeTotals({ sheet, plan, writer: { dress }, width, sums, tally }: Table): void {
  if (plan.layout === "accounts" || (!dress.totals && !plan.wrongTotals)) return;
  sums.write(sheet, width, { dress, word: plan.turn % 2 === 0 ? "JUMLAH" : "TOTAL", error: plan.wrongTotals ? 5 : 0 });
  if (plan.wrongTotals) countWrongTotal(tally);
}

/** Writes the file of a part of the truth: the same rows as an office would keep them, faults and all. */
export async function writeOfficeFile(
  { plan, part, path }: { plan: FilePlan; part: string; path: string },
  office: Office
): Promise<Tally & { sha256: string }> {
  const dress = dressOf(plan);
  const dataset = datasetOf(plan.dataset);
  const sheet = openSheet(plan, dress, path);
  const tally: Tally = { rows: 0, reasons: {} };
  const { seed, places, reader } = office;
  const writer: Writer = { dress, places, seed, manner: plan.turn };
  let width: number;
  if (dataset.wide) {
    width = await writeMatrix(reader.pieces(part), { sheet, dataset, plan, writer, office, tally });
  } else {
    const table = tableOf(sheet, plan, writer, tally);
    writeHead(table, office);
    for await (const piece of reader.pieces(part)) writePiece(table, piece, places);
    writeTotals(table);
    width = table.width;
  }
  if (dress.signature) writeSignature(sheet, width, { ...office, plan });
  return { ...tally, sha256: sheet.close() };
}
