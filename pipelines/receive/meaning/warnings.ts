import type { DuckDBConnection } from "@duckdb/node-api";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { rowsOf } from "../../database.ts";
import { columnsOf } from "./columns.ts";
import { jumpsAmong, measuresOf, type Jump } from "./jumps.ts";
import type { Heading } from "../tables/heading.ts";

/** What is odd about a table and refuses none of its rows. */
export type WarningKind =
  | "total_differs"
  | "number_english"
  | "number_decimal_comma"
  | "date_month_first"
  | "date_spike"
  | "date_outside_year"
  | "nik_contradicts_birth"
  | "jump";

/** A warning for the office. Holds counts, places in the file, and never a personal value. */
export interface Warning {
  readonly kind: WarningKind;
  /** Rows or cells that it is about. */
  readonly count: number;
  readonly text: string;
}

const whole = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");

type CellOddity = "number_english" | "number_decimal_comma" | "date_month_first";

const cellOddities: Readonly<Record<CellOddity, (column: string, cells: string, ambiguous: string) => string>> = {
  number_english: (column, cells) =>
    `Kolom ${column}: ${cells} angka ditulis gaya Inggris (1,500.00) dan dibaca begitu.`,
  number_decimal_comma: (column, cells) =>
    `Kolom ${column}: ${cells} angka seperti 1,500 dibaca 1,5 karena kolom itu memakai koma desimal.`,
  date_month_first: (column, cells, ambiguous) =>
    `Kolom ${column}: ${cells} tanggal hanya mungkin bulan/hari dan ditolak; ${ambiguous} tanggal lain bisa berarti dua hari dan dibaca hari/bulan. Periksa semuanya.`
};

/** Cells that were read by another rule than the usual one, per column. The rows are read only where there are any. */
async function cellWarnings(connection: DuckDBConnection, { dataset }: Heading): Promise<Warning[]> {
  const warnings: Warning[] = [];
  for (const name of columnsOf(dataset, "value")) {
    const kinds = await rowsOf<{ kind: string }>(
      connection,
      `SELECT DISTINCT oddity AS kind FROM understood_${name} WHERE oddity <> 'date_ambiguous'`
    );
    if (kinds.length === 0) continue;
    const cells = await rowsOf<{ kind: CellOddity | "date_ambiguous"; cells: number }>(
      connection,
      `SELECT oddity AS kind, count(*) AS cells FROM records AS r
      JOIN understood_${name} AS u ON u.code = enum_code(r.${name})::INTEGER
      WHERE oddity IS NOT NULL AND (fault IS NULL OR oddity = 'date_month_first') GROUP BY oddity ORDER BY oddity`
    );
    const ambiguous = cells.find(({ kind }) => kind === "date_ambiguous")?.cells ?? 0;
    const title = dataset.columns[name]?.title.id ?? name;
    for (const { kind, cells: count } of cells) {
      if (kind === "date_ambiguous") continue;
      warnings.push({ kind, count, text: cellOddities[kind](title, whole(count), whole(ambiguous)) });
    }
  }
  return warnings;
}

/** From so many rows on, one day of birth for more than half of them is no chance. */
const fewestForSpike = 20;

/** Empty dates of birth that a program filled with one and the same day. */
async function spikeWarnings(connection: DuckDBConnection, { dataset }: Heading): Promise<Warning[]> {
  const warnings: Warning[] = [];
  for (const name of columnsOf(dataset, "value")) {
    const column = dataset.columns[name];
    if (column?.personal !== "birth_year") continue;
    const [most] = await rowsOf<{ cells: number; rows: number }>(
      connection,
      `SELECT max(cells) AS cells, sum(cells)::BIGINT AS rows FROM (
        SELECT u.day, count(*) AS cells FROM records AS r
        JOIN understood_${name} AS u ON u.code = enum_code(r.${name})::INTEGER WHERE u.day IS NOT NULL GROUP BY u.day
      )`
    );
    if (!most || most.rows < fewestForSpike || most.cells * 2 <= most.rows) continue;
    const text = `Kolom ${column.title.id}: ${whole(most.cells)} dari ${whole(most.rows)} baris bertanggal sama. Mungkin tanggal kosong terisi sendiri; periksa.`;
    warnings.push({ kind: "date_spike", count: most.cells, text });
  }
  return warnings;
}

/** Payments may well fall in the year before or after the one that they are for; further off it may be a slip. */
const datesOfYear = ["due_on", "paid_on"];

/** Rows whose cells contradict each other: counted in one reading of the rows. */
async function contradictionWarnings(connection: DuckDBConnection, { dataset }: Heading): Promise<Warning[]> {
  const values = columnsOf(dataset, "value");
  const dates = values.includes("year") ? datesOfYear.filter((name) => values.includes(name)) : [];
  const [found] = await rowsOf<Record<string, number>>(
    connection,
    `SELECT ${[
      "count_if(contradicts_birth) AS births",
      ...dates.map((name) => `count_if(abs(year(${name}) - year) > 1) AS ${name}`)
    ].join(", ")} FROM checked`
  );
  const births = found?.["births"] ?? 0;
  const outside = dates.flatMap((name): Warning[] => {
    const count = found?.[name] ?? 0;
    const text = `Kolom ${dataset.columns[name]?.title.id ?? name}: ${whole(count)} tanggal lebih dari setahun dari tahun datanya; periksa.`;
    return count > 0 ? [{ kind: "date_outside_year", count, text }] : [];
  });
  const text = `${whole(births)} NIK tidak cocok dengan tanggal lahir atau jenis kelamin di barisnya; periksa dengan KTP.`;
  return births > 0 ? [...outside, { kind: "nik_contradicts_birth", count: births, text }] : outside;
}

const mostJumps = 10;

/** Warnings about far values of one table; `sibling` is what they are far from: other rows or other files. */
export function jumpsTold(dataset: Incoming, jumps: readonly Jump[], sibling: "baris" | "berkas"): Warning[] {
  const told = jumps.slice(0, mostJumps).map(({ row, measure }): Warning => {
    const title = dataset.columns[measure]?.title.id ?? measure;
    const text = `Baris ${row}, ${title}: jauh berbeda dari ${sibling} lain yang sejenis; periksa.`;
    return { kind: "jump", count: 1, text };
  });
  const rest = jumps.length - told.length;
  const text = `dan ${whole(rest)} angka lain yang jauh berbeda dari ${sibling} sejenisnya`;
  return rest > 0 ? [...told, { kind: "jump", count: rest, text }] : told;
}

async function jumpWarnings(connection: DuckDBConnection, { dataset }: Heading): Promise<Warning[]> {
  if (measuresOf(dataset).length === 0) return [];
  const rows = { from: "(FROM checked WHERE faults IS NULL)", row: "row", file: "''" };
  return jumpsTold(dataset, await jumpsAmong(connection, dataset, rows), "baris");
}

/** Everything that is odd about a checked table, totals apart. */
export async function oddities(connection: DuckDBConnection, heading: Heading): Promise<Warning[]> {
  return [
    ...(await cellWarnings(connection, heading)),
    ...(await spikeWarnings(connection, heading)),
    ...(await contradictionWarnings(connection, heading)),
    ...(await jumpWarnings(connection, heading))
  ];
}
