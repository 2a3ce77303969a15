import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import type { ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { monthHeading, type Dress } from "./dress.ts";
import { spoil } from "./faults.ts";
import { writeGroupedHeadings, writeLetterhead, writeTotals, type Group } from "./furniture.ts";
import { countFault, type Office, type Tally } from "./office.ts";
import type { Piece } from "./part-rows.ts";
import type { FilePlan } from "./plan.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { headingsOf } from "./spellings.ts";

interface Matrix {
  readonly dataset: Incoming;
  readonly plan: FilePlan;
  readonly dress: Dress;
  readonly office: Office;
  readonly tally: Tally;
}

const groupCount = 12;

/** The columns of a dataset that are kept once per record, and those that stand under each month. */
function shapeOf(dataset: Incoming): { keys: string[]; inside: readonly string[] } {
  const { wide } = dataset;
  if (!wide) throw new Error(`not a matrix: ${dataset.name}`);
  const keys = Object.keys(dataset.columns).filter((name) => name !== wide.over && !wide.columns.includes(name));
  return { keys, inside: wide.columns };
}

function writeHead(sheet: Sheet, { dataset, plan, dress, office }: Matrix): number {
  const { keys, inside } = shapeOf(dataset);
  const headings = headingsOf(dataset, plan.turn);
  const first = 1 + keys.length;
  const width = first + groupCount * inside.length;
  if (dress.letterhead) writeLetterhead(sheet, width, { ...office, plan });
  const groups = Array.from({ length: groupCount }, (_, i): Group => ({
    heading: monthHeading(i + 1, plan.turn),
    from: first + i * inside.length,
    to: first + (i + 1) * inside.length - 1
  }));
  const under = groups.flatMap(() => inside.map((name) => headings.get(name) ?? name));
  writeGroupedHeadings(sheet, ["No", ...keys.map((name) => headings.get(name) ?? name), ...under], groups);
  return width;
}

/** Where the columns of a month stand in the row. */
function placesOf(dataset: Incoming, month: number): Map<string, number> {
  const { keys, inside } = shapeOf(dataset);
  const from = 1 + keys.length + (month - 1) * inside.length;
  return new Map(inside.map((name, i) => [name, from + i]));
}

const cellOf = (piece: Piece, name: string, r: number): Cell => {
  const value = piece.values(name)?.[r] ?? null;
  return value === null ? null : typeof value === "number" ? value : value.toString();
};

/** Puts one record and month into its place in the row; a planted fault is in one cell of that month. */
function fill(cells: Cell[], piece: Piece, r: number, { dataset, plan, office, tally }: Matrix): void {
  const { keys } = shapeOf(dataset);
  keys.forEach((name, i) => (cells[1 + i] = cellOf(piece, name, r)));
  const at = placesOf(dataset, Number(cellOf(piece, dataset.wide?.over ?? "", r)));
  for (const [name, place] of at) cells[place] = cellOf(piece, name, r);
  const position = tally.rows++;
  const planted = cellOf(piece, "planted", r) as ReasonCode | null;
  if (planted === null) return;
  const nothing = { code: undefined, nik: undefined, familyCard: undefined };
  spoil(planted, { cells, at, ...nothing, year: plan.year, workbook: plan.format === "xlsx", position }, office.places);
  countFault(tally, planted);
}

/**
 * Writes a long part as the matrix that offices keep: one row per record, the months side by side under two rows of
 * headings. Expects a record's months together. Returns the number of columns.
 */
export async function writeMatrix(sheet: Sheet, pieces: AsyncIterable<Piece>, matrix: Matrix): Promise<number> {
  const width = writeHead(sheet, matrix);
  let record: string | undefined;
  let cells: Cell[] = [];
  let written = 0;
  for await (const piece of pieces) {
    for (let r = 0; r < piece.rows; r++) {
      const key = String(piece.values(shapeOf(matrix.dataset).keys[0] ?? "")?.[r]);
      if (key !== record) {
        if (record !== undefined) sheet.row(cells);
        record = key;
        cells = [++written, ...Array.from({ length: width - 1 }, () => null)];
      }
      fill(cells, piece, r, matrix);
    }
  }
  if (record !== undefined) sheet.row(cells);
  if (matrix.dress.totals) writeTotals(sheet, width, { dress: matrix.dress, word: "JUMLAH", sums: new Map() });
  return width;
}
