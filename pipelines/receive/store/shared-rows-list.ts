import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { reasons } from "../../../data/contracts/incoming/reasons.ts";
import { rowsOf } from "../../database.ts";
import type { Home } from "../../home.ts";
import { neutralCell } from "../tables/csv-text.ts";
import { writeWhole } from "./durable.ts";
import { ownFolder } from "./home-folders.ts";
import { isSharedList, refusalsFolder, sharedListName } from "../refusals/refusals.ts";

interface SharedRow {
  readonly file: string;
  readonly part: string;
  readonly row_number: number;
  readonly over_value: string;
  readonly kept_file: string;
  readonly kept_part: string;
  readonly kept_row_number: number;
}

const headings = [
  "Bagian",
  "Baris",
  "Kelompok",
  "Sebab",
  "Berkas lain",
  "Bagian di sana",
  "Baris di sana",
  "Yang perlu dilakukan"
];

const lineOf = (texts: readonly string[]): string => `${texts.map(neutralCell).join(",")}\r\n`;

function listOf(rows: readonly SharedRow[]): string {
  const { title, next } = reasons.duplicate_in_other_file;
  const lines = rows.map((row) => {
    const kept = [row.kept_file, row.kept_part, String(row.kept_row_number)];
    return lineOf([row.part, String(row.row_number), row.over_value, title.id, ...kept, next.id]);
  });
  return `\uFEFF${lineOf(headings)}${lines.join("")}`;
}

/**
 * Writes, for each file with rows that another file brought already, a list of them that names the other file and row;
 * removes the lists of all other files. Without a connection there are no such rows.
 */
export async function writeSharedLists(connection: DuckDBConnection | null, home: Home): Promise<void> {
  const folder = refusalsFolder(home);
  const files =
    connection === null
      ? []
      : await rowsOf<{ file: string }>(
          connection,
          "SELECT DISTINCT file FROM shared_rows JOIN file_order USING (file_id) ORDER BY file"
        );
  const kept = new Set(files.map(({ file }) => sharedListName(file)));
  const present = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of present) if (isSharedList(name) && !kept.has(name)) rmSync(join(folder, name));
  for (const { file } of files) {
    if (connection === null) break;
    const rows = await sharedRowsOf(connection, file);
    writeWhole(join(ownFolder(folder), sharedListName(file)), listOf(rows));
  }
}

async function sharedRowsOf(connection: DuckDBConnection, file: string): Promise<SharedRow[]> {
  await connection.run("SET VARIABLE listed_file = $file", { file });
  return rowsOf<SharedRow>(
    connection,
    `SELECT own.file, own.part, row_number, over_value, kept.file AS kept_file, kept.part AS kept_part, kept_row_number
    FROM shared_rows JOIN file_order AS own USING (file_id) JOIN file_order AS kept ON kept.file_id = kept_file_id
    WHERE own.file = getvariable('listed_file') ORDER BY own.position, row_number, over_value`
  );
}
