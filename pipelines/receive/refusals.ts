import { chmodSync, existsSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { reasons, type ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { rowsOf } from "../database.ts";
import type { Home } from "../home.ts";
import { neutralCell } from "./csv-text.ts";
import { expectedIn } from "./expected.ts";
import { ownFolder } from "./home-folders.ts";
import type { Source } from "./source.ts";

const reasonCodes = Object.keys(reasons) as ReasonCode[];

/** Makes `refused`: one row per refused record and fault, in the order of `reasons`. */
export async function findRefused(connection: DuckDBConnection): Promise<void> {
  await connection.run(`CREATE TABLE refused AS
    WITH faulty AS (
      SELECT rowid AS id, row, unnest(faults) AS fault FROM checked WHERE faults IS NOT NULL
      UNION ALL
      SELECT id, row, 'duplicate_row:' FROM twins
    )
    SELECT id, row, split_part(fault, ':', 1) AS reason, split_part(fault, ':', 2) AS column_name,
      list_position([${reasonCodes.map((code) => `'${code}'`).join(", ")}], reason) AS reason_order
    FROM faulty`);
}

/** Records refused, each under the first of its reasons. */
export async function refusedByReason(connection: DuckDBConnection): Promise<Partial<Record<ReasonCode, number>>> {
  const rows = await rowsOf<{ reason: ReasonCode; records: number }>(
    connection,
    `SELECT reason, count(*) AS records FROM (SELECT arg_min(reason, reason_order) AS reason FROM refused GROUP BY id)
    GROUP BY reason ORDER BY min(list_position([${reasonCodes.map((code) => `'${code}'`).join(", ")}], reason))`
  );
  return Object.fromEntries(rows.map(({ reason, records }) => [reason, records]));
}

const refusalsPath = (home: Home, file: string): string => join(home.private, "refusals", `${file}.csv`);

/** Removes the list of a file's refused rows. */
export const removeRefusals = (home: Home, file: string): void => rmSync(refusalsPath(home, file), { force: true });

interface Fault {
  readonly reason: ReasonCode;
  readonly column: string;
}

/** The refused rows of the file in order, each with its faults. */
async function* faultsByRow(connection: DuckDBConnection): AsyncGenerator<{ row: number; faults: Fault[] }> {
  const result = await connection.stream(
    "SELECT DISTINCT row, reason_order, reason, column_name FROM refused ORDER BY row, reason_order, column_name"
  );
  let [current, faults]: [number, Fault[]] = [-1, []];
  for await (const chunk of result.yieldRows()) {
    for (const [row, , reason, column] of chunk) {
      if (Number(row) !== current && faults.length > 0) yield { row: current, faults };
      if (Number(row) !== current) [current, faults] = [Number(row), []];
      faults.push({ reason: String(reason) as ReasonCode, column: String(column) });
    }
  }
  if (faults.length > 0) yield { row: current, faults };
}

/**
 * Writes the refused rows of a file beside what is wrong with them, for the office alone: one line per row and fault,
 * cells as they came, none of which a spreadsheet would run. Without refused rows an earlier list is removed.
 */
export async function writeRefusals(
  connection: DuckDBConnection,
  home: Home,
  file: string,
  source: Source
): Promise<void> {
  const path = refusalsPath(home, file);
  const rows = await refusedRows(connection);
  if (rows.length === 0) {
    removeRefusals(home, file);
    return;
  }
  ownFolder(join(home.private, "refusals"));
  if (existsSync(`${path}.part`)) rmSync(`${path}.part`);
  const output = await open(`${path}.part`, "wx", 0o600);
  const cells = source.cellsOf(rows)[Symbol.asyncIterator]();
  try {
    await output.write(headLine(source));
    let buffer = "";
    for await (const { row, faults } of faultsByRow(connection)) {
      const found = await cells.next();
      if (found.done || found.value.row !== row) throw new Error(`refused row not found in its file: ${row}`);
      buffer += linesFor(source, row, faults, found.value.cells);
      if (buffer.length < 1 << 20) continue;
      await output.write(buffer);
      buffer = "";
    }
    await output.write(buffer);
  } finally {
    await cells.return?.();
    await output.close();
  }
  chmodSync(`${path}.part`, 0o600);
  renameSync(`${path}.part`, path);
}

async function refusedRows(connection: DuckDBConnection): Promise<number[]> {
  const rows = await connection.runAndReadAll("SELECT DISTINCT row FROM refused ORDER BY row");
  return (rows.getColumns()[0] ?? []).map(Number);
}

const headLine = ({ titles, sheet }: Source): string =>
  `${["Baris", ...(sheet === null ? [] : ["Lembar"]), "Kolom", "Sebab", "Yang diharapkan", "Yang perlu dilakukan", ...titles].map(neutralCell).join(",")}\r\n`;

function linesFor({ heading, sheet }: Source, row: number, faults: readonly Fault[], cells: readonly string[]): string {
  return faults
    .map(({ reason, column }) => {
      const contract = heading.dataset.columns[column];
      const place = contract?.title.id ?? "seluruh baris";
      const { title, next } = reasons[reason];
      const told = [
        String(row),
        ...(sheet === null ? [] : [sheet]),
        place,
        title.id,
        expectedIn(contract, reason),
        next.id
      ];
      return `${[...told, ...cells].map(neutralCell).join(",")}\r\n`;
    })
    .join("");
}
