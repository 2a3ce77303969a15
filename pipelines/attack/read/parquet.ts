import { resolve } from "node:path";
import { tmpdir } from "node:os";
import type { Column, Table } from "../../../data/contracts/table.ts";
import { literal, openDatabase, rowsOf } from "../../database.ts";
import type { PublishedRow, PublishedRows } from "./rows.ts";

/** Reads the Parquet files of a release. */
export async function readParquetFiles(folder: string, tables: readonly Table[]): Promise<PublishedRows> {
  const database = await openDatabase(tmpdir());
  const connection = await database.connect();
  try {
    const read = new Map<string, PublishedRow[]>();
    for (const { name, grain, columns } of tables) {
      const file = literal(resolve(folder, `${name}.parquet`));
      const sql = `select ${Object.keys(columns).join(", ")} from read_parquet(${file}) order by ${grain.join(", ")}`;
      const rows = await rowsOf<PublishedRow>(connection, sql);
      read.set(
        name,
        rows.map((row) => typed(row, columns))
      );
    }
    return read;
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** Decimals come as text. */
const typed = (row: PublishedRow, columns: Table["columns"]): PublishedRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, numbered(columns[name], value)]));

const numbered = (column: Column | undefined, value: PublishedRow[string] | undefined): PublishedRow[string] =>
  column?.type === "decimal" && typeof value === "string" ? Number(value) : (value ?? null);
