import type { Encoding, FilePlan } from "./file-plan.ts";
import { turn } from "./draw.ts";
import { excelEpoch, type Cell } from "./sheet.ts";

/** Everything in which two files with the same rows may differ without a fault in either. */
export interface Dress {
  readonly delimiter: ";" | ",";
  readonly encoding: Encoding;
  readonly date: (day: number) => Cell;
  readonly money: (rupiah: number) => Cell;
  readonly number: (value: number) => Cell;
  readonly letterhead: boolean;
  readonly groupedHeadings: boolean;
  readonly totals: boolean;
  readonly signature: boolean;
  /** A blank row after so many rows; 0: none. */
  readonly blankEvery: number;
  readonly remarks: boolean;
}

const months = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember"
];
const short = ["JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGTS", "SEPT", "OKT", "NOV", "DES"];

/** The heading of a month in one of three manners. */
export const monthHeading = (month: number, manner: number): string =>
  turn([months, short, months.map((name) => name.toUpperCase())], manner)[month - 1] ?? "";

const two = (value: number): string => String(value).padStart(2, "0");

type Parts = { d: number; m: number; y: number };
const writtenDates: readonly ((parts: Parts) => string)[] = [
  ({ d, m, y }) => `${two(d)}/${two(m)}/${y}`,
  ({ d, m, y }) => `${d} ${months[m - 1] ?? ""} ${y}`,
  ({ d, m, y }) => `${y}-${two(m)}-${two(d)}`,
  ({ d, m, y }) => `${two(d)}-${two(m)}-${y}`,
  ({ d, m, y }) => `${two(d)} ${short[m - 1] ?? ""} ${y}`,
  ({ d, m, y }) => `${two(d)}/${two(m)}/${y} 0:00:00`
];

/** A day written out in one of the manners, kept so that each day is written once. */
function dateWriter(manner: number): (day: number) => string {
  const write = turn(writtenDates, manner);
  const known = new Map<number, string>();
  return (day) => {
    let text = known.get(day);
    if (text === undefined) {
      const date = new Date(day * 86_400_000);
      text = write({ d: date.getUTCDate(), m: date.getUTCMonth() + 1, y: date.getUTCFullYear() });
      known.set(day, text);
    }
    return text;
  };
}

/** 1500000 -> "1.500.000". */
const dotted = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

const serial = (day: number): Cell => day + excelEpoch;
const plain = (value: number): Cell => value;
const moneyWriters: readonly ((rupiah: number) => Cell)[] = [
  plain,
  dotted,
  (rupiah) => `Rp ${dotted(rupiah)},00`,
  (rupiah) => `Rp${dotted(rupiah)}`,
  plain,
  (rupiah) => `${dotted(rupiah)},00`
];

const remembered = <T>(write: (value: number) => T): ((value: number) => T) => {
  const known = new Map<number, T>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) known.set(value, (result = write(value)));
    return result;
  };
};

/** The clothes of a file follow from its place in the plan, so that each kind occurs whatever the seed. */
export function dressOf({ turn: at, format, encoding }: FilePlan): Dress {
  const workbook = format === "xlsx";
  const kind = at % 8;
  const asDays = workbook && kind % 4 < 2;
  return {
    delimiter: at % 2 === 0 ? ";" : ",",
    encoding,
    date: asDays ? (day) => ({ day }) : kind === 7 ? serial : dateWriter(at),
    money: remembered(turn(moneyWriters, at + (workbook ? 1 : 0))),
    number: at % 3 === 1 ? (value) => (value >= 1000 ? dotted(value) : value) : plain,
    letterhead: at % 5 !== 0,
    groupedHeadings: workbook && at % 2 === 1,
    totals: at % 3 !== 2,
    signature: at % 4 !== 1,
    blankEvery: at % 6 === 2 ? 400 : 0,
    remarks: at % 7 === 3
  };
}
