import type { DuckDBConnection } from "@duckdb/node-api";
import { rowsOf } from "../database.ts";
import type { Heading } from "./heading.ts";
import { counted } from "./records.ts";

interface Summed {
  readonly title: string;
  readonly name: string;
  /** Place of the cell, from 1. */
  readonly place: number;
  /** Of a matrix: SQL for the group's records. */
  readonly among: string;
}

/** The columns whose totals can be checked: counts and money, of a matrix once per group. */
function summedColumns({ dataset, columns, groups }: Heading): Summed[] {
  const blocks = [
    { columns, among: "TRUE", group: "" },
    ...groups.map((group) => ({
      columns: group.columns,
      among: `c.${dataset.wide?.over ?? ""} = ${group.value}`,
      group: ` (${group.value})`
    }))
  ];
  return blocks.flatMap(({ columns: places, among, group }) =>
    [...places].flatMap(([name, place]) => {
      const column = dataset.columns[name];
      if (!column || (column.type !== "integer" && column.type !== "money") || !("unit" in column)) return [];
      return [{ title: column.title.id + group, name, place: place + 1, among }];
    })
  );
}

/** A total that is not the sum of its parts. */
interface Difference {
  readonly row: number;
  readonly column: number;
  readonly stated: string;
  readonly parts: string;
  readonly unread: number;
}

const mostWarnings = 20;

function differencesSql(columns: readonly Summed[]): string {
  const sums = columns.map(({ name, among }, i) => {
    const has = `c.row < t.row AND ${among}`;
    return `{ number: ${i}, everything: coalesce(sum(c.${name}) FILTER (WHERE ${has}), 0),
      since_last: coalesce(sum(c.${name}) FILTER (WHERE ${has} AND c.row > t.last_total), 0),
      unread: count(*) FILTER (WHERE ${has} AND c.${name} IS NULL AND c.faults IS NOT NULL) }`;
  });
  return `WITH total_rows AS (
      SELECT row, cells, lag(row, 1, 0) OVER (ORDER BY row) AS last_total FROM set_aside WHERE kind = 'total'
    ),
    stated AS (
      SELECT row, number, number_of(raw, bare_number(raw)) AS amount FROM (
        SELECT row, generate_subscripts(places, 1) - 1 AS number, coalesce(cells[unnest(places)], '') AS raw
        FROM total_rows, (SELECT [${columns.map(({ place }) => place).join(", ")}] AS places)
      )
    ),
    sums AS (
      SELECT row, unnest(parts, recursive := true) FROM (
        SELECT t.row, [${sums.join(", ")}] AS parts FROM total_rows AS t, checked AS c GROUP BY t.row
      )
    )
    SELECT row, number AS column, amount::BIGINT AS stated, everything::BIGINT AS parts, unread
    FROM stated JOIN sums USING (row, number)
    WHERE amount <> everything AND amount <> since_last
    ORDER BY row, number`;
}

/**
 * Totals that are neither the sum of everything above them nor of the rows since the last total. Sums take in every
 * record whose value was understood, refused or not, as the office's own total does.
 */
export async function totalWarnings(connection: DuckDBConnection, heading: Heading): Promise<string[]> {
  const columns = summedColumns(heading);
  if (columns.length === 0 || (await counted(connection, "set_aside WHERE kind = 'total'")) === 0) return [];
  const differences = await rowsOf<Difference>(connection, differencesSql(columns));
  const warnings = differences.map(({ row, column, stated, parts, unread }) => {
    const gap = unread > 0 ? ` (${unread} sel tidak terbaca)` : "";
    return `Baris ${row}, ${columns[column]?.title ?? ""}: tertulis ${stated}, jumlah barisnya ${parts}${gap}.`;
  });
  const rest = warnings.length - mostWarnings;
  return rest > 0 ? [...warnings.slice(0, mostWarnings), `dan ${rest} jumlah lain`] : warnings;
}
