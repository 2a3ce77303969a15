import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import type { ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { cellWriters, type Writer } from "./columns.ts";
import { turn } from "./draw.ts";
import { monthHeading } from "./dress.ts";
import { spoil } from "./faults.ts";
import { isSummed, Sums, writeGroupedHeadings, writeLetterhead, type Group } from "./furniture.ts";
import { countFault, countWrongTotal, type Office, type Tally } from "./office.ts";
import type { Piece } from "./part-rows.ts";
import type { FilePlan } from "./file-plan.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { headingsOf, listWritings } from "./spellings.ts";

interface Matrix {
  readonly sheet: Sheet;
  readonly dataset: Incoming;
  readonly plan: FilePlan;
  readonly writer: Writer;
  readonly office: Office;
  readonly tally: Tally;
}

/** How the columns of a matrix stand side by side. */
interface Shape {
  /** The columns that are kept once per record, in order; a running number stands before them. */
  readonly keys: readonly string[];
  /** The columns that stand under each group. */
  readonly inside: readonly string[];
  /** Value of the column `over` -> the heading of its group. In the order in which they stand. */
  readonly groups: ReadonlyMap<string, string>;
  readonly over: string;
  readonly width: number;
}

const twelve = Array.from({ length: 12 }, (_, i) => i + 1);

/** The headings of the groups: months by name, or the values of a list in one of two writings. */
function groupHeadings(dataset: Incoming, over: string, manner: number): Map<string, string> {
  const column = dataset.columns[over];
  const writings = column && listWritings(column);
  if (!writings) return new Map(twelve.map((month) => [String(month), monthHeading(month, manner)]));
  return new Map([...writings].map(([value, texts]) => [value, turn(texts, manner % 2)]));
}

function shapeOf({ dataset, plan }: Matrix): Shape {
  const { wide } = dataset;
  if (!wide) throw new Error(`not a matrix: ${dataset.name}`);
  const keys = Object.keys(dataset.columns).filter((name) => name !== wide.over && !wide.columns.includes(name));
  const groups = groupHeadings(dataset, wide.over, plan.turn);
  const width = 1 + keys.length + groups.size * wide.columns.length;
  return { keys, inside: wide.columns, groups, over: wide.over, width };
}

function writeHead(matrix: Matrix, { keys, inside, groups, width }: Shape): void {
  const { sheet, dataset, plan, writer, office } = matrix;
  const headings = headingsOf(dataset, plan.turn);
  if (writer.dress.letterhead) writeLetterhead(sheet, width, { ...office, plan });
  const spans = [...groups.values()].map((heading, i): Group => {
    const from = 1 + keys.length + i * inside.length;
    return { heading, from, to: from + inside.length - 1 };
  });
  const under = spans.flatMap(() => inside.map((name) => headings.get(name) ?? name));
  writeGroupedHeadings(sheet, ["No", ...keys.map((name) => headings.get(name) ?? name), ...under], spans);
}

/** Puts the columns of one group into the row; a planted fault is in one of its cells. */
function fillGroup(cells: Cell[], matrix: Matrix, at: ReadonlyMap<string, number>, planted: ReasonCode | undefined) {
  const { plan, office, tally } = matrix;
  const position = tally.rows++;
  if (planted === undefined) return;
  const nothing = { code: undefined, nik: undefined, familyCard: undefined };
  spoil(planted, { cells, at, ...nothing, year: plan.year, workbook: plan.format === "xlsx", position }, office.places);
  countFault(tally, planted);
}

/** A matrix being written: rows are sent off when the next record begins. */
class MatrixRows {
  readonly #matrix: Matrix;
  readonly #shape: Shape;
  readonly #sums = new Sums();
  readonly #from: ReadonlyMap<string, number>;
  #cells: Cell[] = [];
  #record: string | undefined;
  #written = 0;

  constructor(matrix: Matrix, shape: Shape) {
    this.#matrix = matrix;
    this.#shape = shape;
    const first = 1 + shape.keys.length;
    this.#from = new Map([...shape.groups.keys()].map((value, i) => [value, first + i * shape.inside.length]));
  }

  addPiece(piece: Piece): void {
    const { dataset, writer } = this.#matrix;
    const { keys, inside, over } = this.#shape;
    const identity = dataset.unique.filter((name) => name !== over);
    const [keyWriters, insideWriters] = [keys, inside].map((names) => cellWriters(dataset, names, piece, writer));
    const put = (r: number, names: readonly string[], first: number, writers = keyWriters): void =>
      names.forEach((name, i) => {
        this.#cells[first + i] = writers?.[i]?.(r, this.#written) ?? null;
        if (isSummed(dataset.columns[name])) this.#sums.add(first + i, dataset.columns[name], piece.values(name)?.[r]);
      });
    for (let r = 0; r < piece.rows; r++) {
      const record = identity.map((name) => String(piece.values(name)?.[r])).join("\u0000");
      if (record !== this.#record) {
        this.#begin(record);
        put(r, keys, 1);
        if (piece.values("declared_wrong")?.[r] === true) countWrongTotal(this.#matrix.tally);
      }
      const first = this.#from.get(String(piece.values(over)?.[r])) ?? 0;
      put(r, inside, first, insideWriters);
      const at = new Map(inside.map((name, i) => [name, first + i]));
      fillGroup(this.#cells, this.#matrix, at, piece.values("planted")?.[r]?.toString() as ReasonCode | undefined);
    }
  }

  #begin(record: string): void {
    this.#send();
    this.#record = record;
    this.#cells = [++this.#written, ...Array.from({ length: this.#shape.width - 1 }, () => null)];
  }

  #send(): void {
    if (this.#record !== undefined) this.#matrix.sheet.row(this.#cells);
  }

  close(): void {
    this.#send();
    const { sheet, writer } = this.#matrix;
    if (writer.dress.totals)
      this.#sums.write(sheet, this.#shape.width, { dress: writer.dress, word: "JUMLAH", error: 0 });
  }
}

/**
 * Writes a long part as the matrix that offices keep: one row per record, the values of one column side by side under two
 * rows of headings. Expects a record's rows together. Returns the number of columns.
 */
export async function writeMatrix(pieces: AsyncIterable<Piece>, matrix: Matrix): Promise<number> {
  const shape = shapeOf(matrix);
  writeHead(matrix, shape);
  const rows = new MatrixRows(matrix, shape);
  for await (const piece of pieces) rows.addPiece(piece);
  rows.close();
  return shape.width;
}
