import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { reasons, type ReasonCode } from "../../../data/contracts/incoming/reasons.ts";
import { rowsOf } from "../../database.ts";
import type { Home } from "../../home.ts";
import { columnsOf } from "../meaning/columns.ts";
import type { Heading } from "../tables/heading.ts";

const reasonCodes = Object.keys(reasons) as ReasonCode[];
const inOrder = `[${reasonCodes.map((code) => `'${code}'`).join(", ")}]`;

/**
 * Makes `refused`: one row per refused record and fault, in the order of `reasons`. `over_value` tells the records of
 * one row of a matrix apart; it is NULL in other tables.
 */
export async function findRefused(connection: DuckDBConnection, { dataset, groups }: Heading): Promise<void> {
  const over = dataset.wide && groups.length > 0 ? dataset.wide.over : "NULL";
  await connection.run(`CREATE TABLE refused AS
    WITH faulty AS (
      SELECT rowid AS id, row, ${over} AS over_value, unnest(faults) AS fault FROM checked WHERE faults IS NOT NULL
      UNION ALL
      SELECT id, twins.row, ${over} AS over_value, 'duplicate_row:' FROM twins JOIN checked ON checked.rowid = id
    )
    SELECT id, row, over_value::VARCHAR AS over_value, split_part(fault, ':', 1) AS reason,
      split_part(fault, ':', 2) AS column_name, list_position(${inOrder}, reason) AS reason_order
    FROM faulty`);
}

/** Records refused, each under the first of its reasons. */
export async function refusedByReason(connection: DuckDBConnection): Promise<Partial<Record<ReasonCode, number>>> {
  const rows = await rowsOf<{ reason: ReasonCode; records: number }>(
    connection,
    `SELECT reason, count(*) AS records FROM (SELECT arg_min(reason, reason_order) AS reason FROM refused GROUP BY id)
    GROUP BY reason ORDER BY min(list_position(${inOrder}, reason))`
  );
  return Object.fromEntries(rows.map(({ reason, records }) => [reason, records]));
}

/** What is wrong with a record: why, and in which contract column; "" for the whole row. */
export interface Fault {
  readonly reason: ReasonCode;
  readonly column: string;
}

/** A refused record: its row in the file, the group of a matrix that it is from, and its faults. */
export interface RefusedRecord {
  readonly row: number;
  readonly over: string | null;
  readonly faults: readonly Fault[];
  /** Texts of the `impliedColumns`, in their order. */
  readonly implied: readonly string[];
}

/** Columns that the table lacks and that its letterhead, its section titles or the office stand in for. */
export async function impliedColumns(connection: DuckDBConnection, heading: Heading): Promise<string[]> {
  const { dataset, columns, groups } = heading;
  const grouped = dataset.wide && groups.length > 0 ? [dataset.wide.over, ...dataset.wide.columns] : [];
  const lacking = [...columnsOf(dataset, "value"), ...columnsOf(dataset, "place")].filter(
    (name) => !columns.has(name) && !grouped.includes(name)
  );
  if (lacking.length === 0) return [];
  const filled = await rowsOf<{ name: string }>(
    connection,
    "SELECT DISTINCT column_name AS name FROM written WHERE text <> ''"
  );
  return lacking.filter((one) => filled.some(({ name }) => name === one));
}

/** The refused records in the order of the file. */
export async function* refusedRecords(
  connection: DuckDBConnection,
  implied: readonly string[]
): AsyncGenerator<RefusedRecord> {
  const texts = implied.map((name) => `any_value(${name})::VARCHAR AS ${name}`);
  const rowTexts =
    implied.length === 0
      ? "SELECT row FROM refused GROUP BY row"
      : `SELECT row, ${texts.join(", ")} FROM records SEMI JOIN refused USING (row) GROUP BY row`;
  const result = await connection.stream(
    `WITH row_texts AS (${rowTexts})
    SELECT row, over_value, list(DISTINCT reason_order || ':' || reason || ':' || column_name),
      any_value([${implied.join(", ")}]::VARCHAR[])
    FROM refused JOIN row_texts USING (row)
    GROUP BY row, over_value ORDER BY row, over_value`
  );
  for await (const chunk of result.yieldRowsJs()) {
    for (const [row, over, faults, texts] of chunk) {
      yield {
        row: Number(row),
        over: over === null ? null : String(over),
        faults: (faults as string[]).map(faultOf).sort(byOrder),
        implied: texts as string[]
      };
    }
  }
}

const faultOf = (text: string): Fault & { order: number } => {
  const [order = "", reason = "", column = ""] = text.split(":");
  return { order: Number(order), reason: reason as ReasonCode, column };
};

const byOrder = (a: Fault & { order: number }, b: Fault & { order: number }): number =>
  a.order - b.order || (a.column < b.column ? -1 : 1);

/** Rows of the file that hold a refused record, ascending. */
export async function refusedRows(connection: DuckDBConnection): Promise<number[]> {
  const rows = await connection.runAndReadAll("SELECT DISTINCT row FROM refused ORDER BY row");
  return (rows.getColumns()[0] ?? []).map(Number);
}

/** The folder of the lists that show the office its refused rows. */
export const refusalsFolder = (home: Home): string => join(home.private, "refusals");

/** What a file's lists are called: the file's own name, of further parts their number, then the kind of list. */
export const listName = (file: string, part: number, ending: string): string =>
  `${file}${part > 1 ? ` (bagian ${part})` : ""}.${ending}`;

const sharedEnding = " (ada di berkas lain).csv";

/** What the list of a file's rows is called that another file brought already. */
export const sharedListName = (file: string): string => `${file}${sharedEnding}`;

/** Whether a list is one of `sharedListName`. */
export const isSharedList = (name: string): boolean => name.endsWith(sharedEnding);

/** Removes the lists of a file's refused rows; those that are still being written only when asked to. */
export function removeRefusals(home: Home, file: string, { unfinished } = { unfinished: true }): void {
  const folder = refusalsFolder(home);
  if (!existsSync(folder)) return;
  const ending = unfinished ? /^( \(bagian \d+\))?\.(csv|xlsx)(\.part)?$/ : /^( \(bagian \d+\))?\.(csv|xlsx)$/;
  for (const name of readdirSync(folder)) {
    if (name === sharedListName(file)) rmSync(join(folder, name));
    else if (name.startsWith(file) && ending.test(name.slice(file.length))) rmSync(join(folder, name));
  }
}
