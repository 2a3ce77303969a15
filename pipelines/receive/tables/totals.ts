import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rowsOf } from "../../database.ts";
import type { Heading } from "./heading.ts";
import { counted } from "./records.ts";
import type { Source } from "./source.ts";

interface Summed {
  readonly title: string;
  readonly name: string;
  /** Place of the cell, from 1. */
  readonly place: number;
  /** Of a matrix: SQL for the group's records. */
  readonly among: string;
}

/** The columns whose totals can be checked: counts and money, never shares; of a matrix once per group. */
function summedColumns({ dataset, columns, groups }: Heading): Summed[] {
  const blocks = [
    { columns, among: "TRUE", group: "" },
    ...groups.map((group) => ({
      columns: group.columns,
      among: `c.${dataset.wide?.over ?? ""} = ${typeof group.value === "number" ? group.value : literal(group.value)}`,
      group: ` (${group.value})`
    }))
  ];
  return blocks.flatMap(({ columns: places, among, group }) =>
    [...places].flatMap(([name, place]) => {
      const column = dataset.columns[name];
      if (!column || (column.type !== "integer" && column.type !== "money")) return [];
      if (column.unit === undefined || column.unit === "percent") return [];
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

/** With more rows that end a part, only sums up to the total itself are tried. */
const mostParts = 200;

function differencesSql(columns: readonly Summed[], titleRows: readonly number[]): string {
  const sums = columns.map(
    ({ name, among }, i) => `{ number: ${i}, amount: coalesce(sum(c.${name}) FILTER (WHERE ${among}), 0),
      unread: count(*) FILTER (WHERE ${among} AND c.${name} IS NULL AND c.faults IS NOT NULL) }`
  );
  return `WITH bounds AS (
      SELECT 0 AS row UNION SELECT row FROM set_aside WHERE kind IN ('total', 'heading')
      UNION SELECT unnest([${titleRows.join(", ")}]::BIGINT[])
    ),
    stated AS (
      SELECT row, number, number_of(raw, bare_number(raw), NULL::VARCHAR) AS amount FROM (
        SELECT row, generate_subscripts(places, 1) - 1 AS number, coalesce(cells[unnest(places)], '') AS raw
        FROM set_aside, (SELECT [${columns.map(({ place }) => place).join(", ")}] AS places)
        WHERE kind = 'total'
      )
    ),
    parts AS (
      SELECT row, unnest(parts, recursive := true) FROM (
        SELECT b.row, [${sums.join(", ")}] AS parts
        FROM checked AS c ASOF JOIN bounds AS b ON c.row >= b.row
        GROUP BY b.row
      )
    ),
    numbers AS (SELECT range AS number FROM range(${columns.length})),
    -- What stands above each bound, in all.
    above AS (
      SELECT row, number, sum(coalesce(amount, 0)) OVER up_to AS amount, sum(coalesce(unread, 0)) OVER up_to AS unread
      FROM bounds CROSS JOIN numbers LEFT JOIN parts USING (row, number)
      WINDOW up_to AS (PARTITION BY number ORDER BY row ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    ),
    filled AS (SELECT row, number, coalesce(amount, 0) AS amount, coalesce(unread, 0) AS unread FROM above)
    SELECT s.row, s.number AS column, s.amount::HUGEINT::VARCHAR AS stated, a.amount::HUGEINT::VARCHAR AS parts, a.unread::BIGINT AS unread
    FROM stated AS s JOIN filled AS a USING (row, number)
    WHERE s.amount IS NOT NULL AND NOT EXISTS (
      FROM filled AS first JOIN filled AS last USING (number)
      WHERE first.number = s.number AND first.row < last.row AND last.amount - first.amount = s.amount
        AND (last.row = s.row OR last.row < s.row AND (SELECT count(*) FROM bounds) <= ${mostParts})
    )
    ORDER BY s.row, s.number`;
}

/**
 * Totals that are the sum of no run of parts above them: of everything, of one section, or of several. Rows of totals and
 * titles end a part. Sums take in every record whose value was understood, refused or not, as the office's own total does.
 */
export async function totalWarnings(connection: DuckDBConnection, { heading, titleRows }: Source): Promise<string[]> {
  const columns = summedColumns(heading);
  if (columns.length === 0 || (await counted(connection, "set_aside WHERE kind = 'total'")) === 0) return [];
  const differences = await rowsOf<Difference>(connection, differencesSql(columns, titleRows));
  const warnings = differences.map(({ row, column, stated, parts, unread }) => {
    const gap = unread > 0 ? ` (${unread} sel tidak terbaca)` : "";
    return `Baris ${row}, ${columns[column]?.title ?? ""}: tertulis ${stated}, jumlah barisnya ${parts}${gap}.`;
  });
  const rest = warnings.length - mostWarnings;
  return rest > 0 ? [...warnings.slice(0, mostWarnings), `dan ${rest} jumlah lain`] : warnings;
}
