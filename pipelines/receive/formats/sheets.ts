import type { OpenedSheet, SheetRow } from "./opened.ts";
import { broken, tooBig } from "./fault.ts";
import { longestCellChars, mostCells, mostColumns, sheetSize } from "./limits.ts";

/** The beginning of a sheet that holds something. */
export interface SheetStart {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Places of the columns that are hidden, from 0. */
  readonly hiddenColumns: readonly number[];
}

/** What a reader of workbooks tells: the beginning of a sheet, then its rows that hold something. */
export type SheetEvent = SheetStart | SheetRow;

/** Column number, from 0, -> its letters: 0 -> A, 26 -> AA. */
export const columnLetters = (place: number): string =>
  (place < 26 ? "" : columnLetters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

function notesOf({ hidden, hiddenColumns }: SheetStart): string[] {
  const letters = hiddenColumns.slice(0, 20).map(columnLetters).join(", ");
  return [
    ...(hidden ? ["Lembar ini tersembunyi; isinya tetap dibaca."] : []),
    ...(letters === "" ? [] : [`Kolom tersembunyi (${letters}) tetap dibaca.`])
  ];
}

/** Refuses what no honest sheet holds, and counts what a file has told so far. */
export class Tally {
  private cells = 0;
  private chars = 0;

  add({ row, cells }: SheetRow, sheet: string): void {
    const at = `lembar ${sheet}, baris ${row}`;
    if (row > sheetSize.rows) throw broken("baris di luar batas lembar", `lembar ${sheet}`);
    if (cells.length > mostColumns) {
      throw tooBig(
        `lebih dari ${mostColumns} kolom`,
        `Hapus isi di kanan kolom ${columnLetters(mostColumns - 1)}, lalu taruh lagi.`,
        at
      );
    }
    for (const cell of cells) {
      if (cell.length > longestCellChars) throw tooBig(`sel dengan lebih dari ${longestCellChars} huruf`, shorten, at);
      this.chars += cell.length;
    }
    this.cells += cells.length;
    if (this.cells > mostCells.number || this.chars > mostCells.chars) {
      throw tooBig("terlalu banyak isi untuk satu berkas", "Bagi menjadi beberapa berkas, lalu taruh lagi.", at);
    }
  }
}

const shorten = "Pendekkan isi sel itu, lalu taruh lagi.";

const isStart = (event: SheetEvent): event is SheetStart => "sheet" in event;

/** Parts the events of a workbook into its sheets. */
export async function* sheetsIn(events: AsyncGenerator<SheetEvent>, tally: Tally): AsyncGenerator<OpenedSheet> {
  let next = await events.next();
  async function* rowsOf(start: SheetStart): AsyncGenerator<SheetRow> {
    let last = 0;
    for (next = await events.next(); !next.done && !isStart(next.value); next = await events.next()) {
      const row = next.value;
      if (row.row <= last) throw broken("urutan baris", `lembar ${start.sheet}`);
      last = row.row;
      tally.add(row, start.sheet);
      yield row;
    }
  }
  try {
    while (!next.done) {
      const start = next.value;
      if (!isStart(start)) throw new Error("row outside of a sheet");
      const rows = rowsOf(start);
      yield { kind: "sheet", part: "", sheet: start.sheet, notes: notesOf(start), rows: () => rows };
      while (!next.done && (next.value === start || !isStart(next.value))) next = await events.next();
    }
  } finally {
    await events.return(undefined);
  }
}
