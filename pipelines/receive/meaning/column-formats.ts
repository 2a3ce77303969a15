import type { DuckDBConnection } from "@duckdb/node-api";
import type { Column } from "../../../data/contracts/table.ts";
import { rowsOf } from "../../database.ts";
import { columnsOf } from "./columns.ts";
import type { Heading } from "../tables/heading.ts";

/** How a column's cells are written: words for each style, with the number of cells. */
export type Formats = ReadonlyMap<string, string>;

const dateStyles = `CASE
    WHEN was_number(raw) THEN 'nomor seri Excel'
    WHEN regexp_full_match(day_text(raw), '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}') THEN 'hari/bulan/tahun'
    WHEN regexp_full_match(day_text(raw), '\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}') THEN 'tahun-bulan-hari'
    WHEN regexp_matches(day_text(raw), '[a-z]{3}') THEN 'nama bulan'
    ELSE 'lain'
  END`;
const numberStyles = `CASE
    WHEN was_number(raw) THEN 'angka lembar kerja'
    WHEN regexp_full_match(bare_number(raw), '-?\\d+') THEN 'angka polos'
    WHEN number_style(bare_number(raw)) = 'en' THEN 'gaya Inggris (1,500.00)'
    WHEN number_style(bare_number(raw)) = 'id' THEN 'gaya Indonesia (1.500,00)'
    WHEN either_style(bare_number(raw)) THEN 'titik atau koma ribuan'
    ELSE 'lain'
  END`;

function stylesOf({ type, personal }: Column): { styles: string; doubt: string } | null {
  if (personal !== undefined && personal !== "birth_year") return null;
  if (type === "date") return { styles: dateStyles, doubt: "date_oddity(raw, day_text(raw)) = 'date_ambiguous'" };
  return type === "money" || type === "decimal" ? { styles: numberStyles, doubt: "FALSE" } : null;
}

/** How the dates and amounts of a table are written, by contract column; `records` must be there. */
export async function formatsOf(connection: DuckDBConnection, { dataset }: Heading): Promise<Formats> {
  const formats = new Map<string, string>();
  for (const name of columnsOf(dataset, "value")) {
    const column = dataset.columns[name];
    const read = column && stylesOf(column);
    if (!read) continue;
    const rows = await rowsOf<{ style: string; cells: number; doubtful: number }>(
      connection,
      `SELECT ${read.styles} AS style, count(*) AS cells, count(*) FILTER (WHERE ${read.doubt}) AS doubtful
      FROM (SELECT ${name}::VARCHAR AS raw FROM records) WHERE NOT says_nothing(raw)
      GROUP BY style ORDER BY cells DESC, style`
    );
    const all = rows.reduce((sum, { cells }) => sum + cells, 0);
    const doubtful = rows.reduce((sum, row) => sum + row.doubtful, 0);
    const told = rows.map(({ style, cells }) => `${style} ${cells}`).join(", ");
    const doubt = doubtful > 0 ? `; ${doubtful} dari ${all} bisa dibaca dua cara` : "";
    if (all > 0) formats.set(name, told + doubt);
  }
  return formats;
}
