import { readFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { rowsOf } from "../../database.ts";
import { columnsOf } from "./columns.ts";
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
const isPeriod = (name: string): boolean => ["year", "month", "period", "stage", "semester"].includes(name);

/** What `jumps.sql` looks at; null for tables of persons, and where nothing is counted. */
function measuredSql(dataset: Incoming): string | null {
  if (dataset.unique.some((name) => dataset.columns[name]?.personal !== undefined)) return null;
  const measures = columnsOf(dataset, "value").filter((name) => {
    const column = dataset.columns[name];
    return column?.type !== "text" && column?.unit !== undefined && !isPeriod(name);
  });
  if (measures.length === 0) return null;
  const isTime = (name: string): boolean => isPeriod(name) || dataset.columns[name]?.type === "date";
  const text = (names: readonly string[]): string =>
    `concat_ws('|', '', ${names.map((name) => `lpad(${name}::VARCHAR, 10, '0')`).join(", ") || "''"})`;
  const key = (name: string): string => `concat_ws('|', ${name}::VARCHAR)`;
  const unit =
    dataset.unique
      .filter((name) => !isTime(name))
      .map(key)
      .join(" || '|' || ") || "''";
  const period = text(dataset.unique.filter(isTime));
  return measures
    .map(
      (name) =>
        `SELECT row, '${name}' AS measure, ${unit} AS unit, ${period} AS period, ${name}::DECIMAL(38, 6) AS value
        FROM checked WHERE ${name} IS NOT NULL AND faults IS NULL`
    )
    .join(" UNION ALL ");
}

async function jumpWarnings(connection: DuckDBConnection, { dataset }: Heading): Promise<Warning[]> {
  const measured = measuredSql(dataset);
  if (measured === null) return [];
  await connection.run(`CREATE VIEW measured AS ${measured}`);
  await connection.run(readFileSync(new URL("jumps.sql", import.meta.url), "utf8"));
  const jumps = await rowsOf<{ row: number; measure: string }>(
    connection,
    "SELECT row, measure FROM jumps ORDER BY row, measure, unit"
  );
  const told = jumps.slice(0, mostJumps).map(({ row, measure }): Warning => {
    const title = dataset.columns[measure]?.title.id ?? measure;
    return {
      kind: "jump",
      count: 1,
      text: `Baris ${row}, ${title}: jauh berbeda dari baris lain yang sejenis; periksa.`
    };
  });
  const rest = jumps.length - told.length;
  const text = `dan ${whole(rest)} angka lain yang jauh berbeda dari baris sejenisnya`;
  return rest > 0 ? [...told, { kind: "jump", count: rest, text }] : told;
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
