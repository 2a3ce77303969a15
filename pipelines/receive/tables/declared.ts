import type { DuckDBConnection } from "@duckdb/node-api";
import { rowsOf } from "../../database.ts";
import type { DeclaredSum } from "./heading-cells.ts";
import type { Source } from "./source.ts";

const mostWarnings = 20;

/** The sum that a row of a matrix states of itself, beside what its groups add up to. */
function differencesSql(declared: readonly DeclaredSum[]): string {
  const stated = declared.map(
    ({ place, of }, number) => `SELECT m.row, ${number} AS number,
      number_of(raw, bare_number(raw), NULL::VARCHAR) AS amount, s.parts
    FROM (SELECT row, coalesce(c${place + 1}, '') AS raw FROM matrix) AS m
    JOIN (SELECT row, sum(${of.map((name) => `coalesce(${name}, 0)`).join(" + ")}) AS parts FROM checked GROUP BY row) AS s USING (row)`
  );
  return `SELECT row, number, amount::BIGINT AS stated, parts::BIGINT AS parts
    FROM (${stated.join(" UNION ALL ")}) WHERE amount <> parts ORDER BY row, number`;
}

/** Rows of a matrix whose stated sums are not those of their groups. */
export async function declaredWarnings(connection: DuckDBConnection, { heading }: Source): Promise<string[]> {
  const { declared, groups } = heading;
  if (declared.length === 0 || groups.length === 0) return [];
  const differences = await rowsOf<{ row: number; number: number; stated: string; parts: string }>(
    connection,
    differencesSql(declared)
  );
  const warnings = differences.map(
    ({ row, number, stated, parts }) =>
      `Baris ${row}, ${declared[number]?.title ?? ""}: tertulis ${stated}, jumlah kelompoknya ${parts}.`
  );
  const rest = warnings.length - mostWarnings;
  return rest > 0 ? [...warnings.slice(0, mostWarnings), `dan ${rest} jumlah lain`] : warnings;
}
