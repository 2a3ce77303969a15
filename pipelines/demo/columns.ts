import type { DuckDBValue } from "@duckdb/node-api";
import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import type { Column } from "../../data/contracts/table.ts";
import type { Dress } from "./dress.ts";
import { turn } from "./draw.ts";
import { addressFor, nameFor } from "./names.ts";
import { daysOf, type Piece } from "./part-rows.ts";
import type { Places } from "./places.ts";
import type { Cell } from "./sheet.ts";
import { listWritings } from "./spellings.ts";

/** The cell of one column for row `r` of a piece, which is row `position` of the file. */
export type CellOf = (r: number, position: number) => Cell;

export interface Writer {
  readonly dress: Dress;
  readonly places: Places;
  readonly seed: number;
  /** The file's usual way of writing names of places and values. */
  readonly manner: number;
}

/** Most rows are written in the file's usual way, one in twenty-three in another. */
const mannerAt = (manner: number, position: number): number =>
  position % 23 === 11 ? manner + 1 + (position % 5) : manner % 4;

// A year, a stage, a month: numbers that nobody writes with dots.
const isCalendar = (name: string): boolean => ["year", "stage", "period", "month"].includes(name);

function valueWriter(name: string, column: Column, { dress, manner }: Writer) {
  if (column.type === "date") return (value: DuckDBValue): Cell => dress.date(daysOf(value));
  if (column.type === "money") return (value: DuckDBValue): Cell => dress.money(Number(value));
  if (column.type === "integer")
    return (value: DuckDBValue): Cell => (isCalendar(name) ? Number(value) : dress.number(Number(value)));
  const writings = listWritings(column);
  if (!writings) return (value: DuckDBValue): Cell => String(value);
  return (value: DuckDBValue, position: number): Cell =>
    turn(writings.get(String(value)) ?? [String(value)], mannerAt(manner, position) + (position % 7 === 3 ? 1 : 0));
}

function placeWriter(level: "regency" | "district" | "village", piece: Piece, { places, manner }: Writer): CellOf {
  const codes = piece.values("region_code") ?? [];
  return (r, position) => {
    const code = codes[r] ?? null;
    return code === null ? null : places.written(String(code), mannerAt(manner, position))[level];
  };
}

function personWriter(name: string, piece: Piece, seed: number): CellOf {
  const numbers = piece.values("nik") ?? [];
  const write = name === "address" ? addressFor : nameFor;
  let last: DuckDBValue | undefined;
  let text = "";
  return (r, position) => {
    const nik = numbers[r] ?? `without ${position}`;
    // A person's payments stand one below the other.
    if (nik !== last) text = write(seed, String(nik));
    last = nik;
    return text;
  };
}

/** How a piece's rows become the cells of the named columns, in that order. */
export function cellWriters(dataset: Incoming, names: readonly string[], piece: Piece, writer: Writer): CellOf[] {
  return names.map((name): CellOf => {
    const column = dataset.columns[name];
    if (!column) throw new Error(`no such column: ${dataset.name}.${name}`);
    if (column.type === "text" && column.region) return placeWriter(column.region, piece, writer);
    const values = piece.values(name);
    if (!values) return personWriter(name, piece, writer.seed);
    const write = valueWriter(name, column, writer);
    return (r, position) => {
      const value = values[r] ?? null;
      return value === null ? null : write(value, position);
    };
  });
}
