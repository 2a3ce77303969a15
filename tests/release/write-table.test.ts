import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineTable } from "../../data/contracts/table.ts";
import { openDatabase } from "../../pipelines/database.ts";
import { writeTable } from "../../pipelines/release/write-table.ts";

const named = { title: { id: "Nama", en: "Name" }, description: { id: "Nama.", en: "Name." } };
const table = defineTable({
  name: "names",
  title: named.title,
  description: named.description,
  grain: ["name"],
  columns: { name: { type: "text", ...named }, change: { type: "integer", ...named } }
});

const folder = mkdtempSync(join(tmpdir(), "terang-write-"));
let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await openDatabase(folder)).connect();
});
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string): Promise<void> => writeTable(connection, { table, rows: [{ name, change: -1 }] }, folder);

test.each(["=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1", `=HYPERLINK("http://example.invalid")`])(
  "a text that a spreadsheet would run is not released: %j",
  async (name) => {
    await expect(write(name)).rejects.toThrow(/text begins like a formula: names\.name/);
  }
);

test("quotes, commas, line breaks and marks of HTML stay as they are, and a number may be negative", async () => {
  await write(`"Ibu", <b>&\n= 1`);
  expect(readFileSync(join(folder, "names.csv"), "utf8")).toBe(`name,change\n"""Ibu"", <b>&\n= 1",-1\n`);
});
