import type { DuckDBConnection } from "@duckdb/node-api";
import { rowsOf } from "../../database.ts";
import type { DeclaredSum } from "./heading-cells.ts";
import type { Heading } from "./heading.ts";
import { sumName } from "./records.ts";
import type { Source } from "./source.ts";

const mostWarnings = 20;

/** The sum that a row states of itself, beside what its columns, or of a matrix its groups, add up to. */
function differencesSql({ declared, groups }: Heading): string {
  const isMatrix = groups.length > 0;
  // An empty group of a matrix is none; a cell of a row that was not understood leaves its sum open.
  const partsOf = ({ of }: DeclaredSum): string =>
    of.map((name) => (isMatrix ? `coalesce(${name}, 0)` : name)).join(" + ");
  const textsOf = ({ place }: DeclaredSum, number: number): string =>
    isMatrix ? `coalesce(c${place + 1}, '') AS raw FROM matrix` : `${sumName(number)} AS raw FROM records`;
  const stated = declared.map(
    (sum, number) => `SELECT m.row, ${number} AS number,
      number_of(raw, bare_number(raw), NULL::VARCHAR) AS amount, s.parts
    FROM (SELECT row, ${textsOf(sum, number)}) AS m
    JOIN (SELECT row, sum(${partsOf(sum)}) AS parts FROM checked GROUP BY row) AS s USING (row)`
  );
  return `SELECT row, number, amount::HUGEINT::VARCHAR AS stated, parts::HUGEINT::VARCHAR AS parts
    FROM (${stated.join(" UNION ALL ")}) WHERE amount <> parts ORDER BY row, number`;
}

/** Rows whose stated sums are not those of their columns, or of their groups. */
export async function declaredWarnings(connection: DuckDBConnection, { heading }: Source): Promise<string[]> {
  const { declared, groups } = heading;
  if (declared.length === 0) return [];
  const parts = groups.length > 0 ? "kelompoknya" : "bagiannya";
  const differences = await rowsOf<{ row: number; number: number; stated: string; parts: string }>(
    connection,
    differencesSql(heading)
  );
  const warnings = differences.map(
    ({ row, number, stated, ...sum }) =>
      `Baris ${row}, ${declared[number]?.title ?? ""}: tertulis ${stated}, jumlah ${parts} ${sum.parts}.`
  );
  const rest = warnings.length - mostWarnings;
  return rest > 0 ? [...warnings.slice(0, mostWarnings), `dan ${rest} jumlah lain`] : warnings;
}
