import { readFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { rowsOf } from "../../database.ts";
import { columnsOf } from "./columns.ts";

/** A value that lies far from the others of its unit: where it stands. */
export interface Jump {
  /** Names the table; "" where there is only one. */
  readonly file: string;
  readonly row: number;
  readonly measure: string;
}

/** Understood rows of a dataset: what stands after FROM, and what names a row and its table there. */
interface Rows {
  readonly from: string;
  readonly row: string;
  readonly file: string;
  readonly eachFileAlone?: boolean;
}

const isPeriod = (name: string): boolean => ["year", "month", "period", "stage", "semester"].includes(name);

/** The columns in which jumps are looked for; none in tables of persons, and where nothing is counted. */
export function measuresOf(dataset: Incoming): string[] {
  if (dataset.unique.some((name) => dataset.columns[name]?.personal !== undefined)) return [];
  return columnsOf(dataset, "value").filter((name) => {
    const column = dataset.columns[name];
    return column?.type !== "text" && column?.unit !== undefined && !isPeriod(name);
  });
}

/** What `jumps.sql` looks at. */
function measuredSql(dataset: Incoming, { from, row, file, eachFileAlone }: Rows): string {
  const isTime = (name: string): boolean => isPeriod(name) || dataset.columns[name]?.type === "date";
  const text = (names: readonly string[]): string =>
    `concat_ws('|', '', ${names.map((name) => `lpad(${name}::VARCHAR, 10, '0')`).join(", ") || "''"})`;
  const key = (name: string): string => `concat_ws('|', ${name}::VARCHAR)`;
  const names = [...(eachFileAlone ? [file] : []), ...dataset.unique.filter((name) => !isTime(name))];
  const unit = names.map(key).join(" || '|' || ") || "''";
  const period = text(dataset.unique.filter(isTime));
  return measuresOf(dataset)
    .map(
      (name) =>
        `SELECT ${file} AS file, ${row} AS row, '${name}' AS measure, ${unit} AS unit, ${period} AS period,
          ${name}::DECIMAL(38, 6) AS value
        FROM ${from} WHERE ${name} IS NOT NULL`
    )
    .join(" UNION ALL ");
}

const sql = (): string => readFileSync(new URL("jumps.sql", import.meta.url), "utf8");

/** Values that lie far from the others, in the order of their rows. Makes `measured` and `jumps`. */
export async function jumpsAmong(connection: DuckDBConnection, dataset: Incoming, rows: Rows): Promise<Jump[]> {
  await connection.run(`CREATE OR REPLACE VIEW measured AS ${measuredSql(dataset, rows)}`);
  await connection.run(sql());
  return rowsOf<Jump>(connection, "SELECT file, row, measure FROM jumps ORDER BY file, row, measure, unit");
}
