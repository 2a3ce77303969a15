import { datasets } from "../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import type { ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { cellWriters, type Writer } from "./columns.ts";
import { CsvSheet } from "./csv-sheet.ts";
import { dressOf, type Dress } from "./dress.ts";
import { spoil } from "./faults.ts";
import { blank, writeGroupedHeadings, writeLetterhead, writeSignature, writeTotals, type Group } from "./furniture.ts";
import { writeMatrix } from "./matrix.ts";
import type { Piece } from "./part-rows.ts";
import type { Places } from "./places.ts";
import type { FilePlan } from "./plan.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { countFault, type Office, type Tally } from "./office.ts";
import { headingsOf } from "./spellings.ts";
import { XlsxSheet } from "./xlsx-sheet.ts";

/** The contract of a dataset. Throws when there is none. */
function datasetOf(name: string): Incoming {
  const found = datasets.find((dataset) => dataset.name === name);
  if (!found) throw new Error(`no such dataset: ${name}`);
  return found;
}

/** A table about to be filled: its sheet, its columns, and what was written so far. */
interface Table {
  readonly sheet: Sheet;
  readonly dataset: Incoming;
  readonly plan: FilePlan;
  readonly writer: Writer;
  readonly width: number;
  /** Where each column of the contract stands; a running number stands before them. */
  readonly at: ReadonlyMap<string, number>;
  readonly sums: Map<number, number>;
  readonly tally: Tally;
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

function writeHead({ sheet, dataset, plan, writer, width, at }: Table, { instance, places }: Office): void {
  const { dress } = writer;
  if (dress.letterhead) writeLetterhead(sheet, width, { instance, plan, places });
  const headings = ["No", ...headingsOf(dataset, plan.turn).values(), ...(dress.remarks ? ["Ket."] : [])];
  if (dress.groupedHeadings) writeGroupedHeadings(sheet, headings, groupsOf(at));
  else sheet.row(headings);
}

function addSums(table: Table, piece: Piece, r: number): void {
  for (const name of ["amount", "male", "female"]) {
    const values = piece.values(name);
    const place = table.at.get(name);
    if (values && place !== undefined) table.sums.set(place, (table.sums.get(place) ?? 0) + Number(values[r]));
  }
}

function writePiece(table: Table, piece: Piece, places: Places): void {
  const { sheet, dataset, plan, writer, tally, at } = table;
  const writers = cellWriters(dataset, piece, writer);
  const text = (column: string, r: number): string | undefined => piece.values(column)?.[r]?.toString();
  for (let r = 0; r < piece.rows; r++) {
    const position = tally.rows++;
    const cells: Cell[] = [tally.rows];
    for (const write of writers) cells.push(write(r, position));
    const planted = text("planted", r) as ReasonCode | undefined;
    if (planted !== undefined) {
      const [code, nik, familyCard] = [text("region_code", r), text("nik", r), text("family_card", r)];
      const workbook = plan.format === "xlsx";
      spoil(planted, { cells, at, code, nik, familyCard, year: plan.year, workbook, position }, places);
      countFault(tally, planted);
    }
    addSums(table, piece, r);
    if (writer.dress.remarks) cells.push(null);
    sheet.row(cells);
    if (writer.dress.blankEvery > 0 && tally.rows % writer.dress.blankEvery === 0) sheet.row(blank(table.width));
  }
}

const openSheet = ({ format, dataset }: FilePlan, { delimiter, encoding }: Dress, path: string): Sheet =>
  format === "xlsx" ? new XlsxSheet(path, dataset) : new CsvSheet(path, delimiter, encoding);

/** Writes the file of a part of the truth: the same rows as an office would keep them, faults and all. */
export async function writeOfficeFile(
  { plan, part, path }: { plan: FilePlan; part: string; path: string },
  office: Office
): Promise<Tally & { sha256: string }> {
  const dress = dressOf(plan);
  const dataset = datasetOf(plan.dataset);
  const columns = Object.keys(dataset.columns);
  const sheet = openSheet(plan, dress, path);
  const tally: Tally = { rows: 0, reasons: {} };
  const { seed, places, instance } = office;
  if (dataset.wide) {
    const width = await writeMatrix(sheet, office.reader.pieces(part), { dataset, plan, dress, office, tally });
    if (dress.signature) writeSignature(sheet, width, { instance, plan, places, seed });
    return { ...tally, sha256: sheet.close() };
  }
  const table: Table = {
    sheet,
    dataset,
    plan,
    writer: { dress, places, seed, manner: plan.turn },
    width: columns.length + 1 + (dress.remarks ? 1 : 0),
    at: new Map(columns.map((name, i) => [name, i + 1])),
    sums: new Map(),
    tally
  };
  writeHead(table, office);
  for await (const piece of office.reader.pieces(part)) writePiece(table, piece, places);
  const word = plan.turn % 2 === 0 ? "JUMLAH" : "TOTAL";
  if (dress.totals) writeTotals(sheet, table.width, { dress, word, sums: table.sums });
  if (dress.signature) writeSignature(sheet, table.width, { instance, plan, places, seed });
  return { ...tally, sha256: sheet.close() };
}
