import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { PassThrough } from "node:stream";
import { DuckDBInstance } from "@duckdb/node-api";
import { read, utils, write, type BookType } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../pipelines/commands/commands.ts";
import { literal } from "../../pipelines/database.ts";
import { inProject } from "../../pipelines/home.ts";
import { runCommandLine } from "../../pipelines/terang.ts";
import { canaries, canaryFile, personalDatasets } from "./canary-rows.ts";
import { csv } from "./disbursements.ts";
import { TestOffice } from "./office.ts";
import { zipped } from "./zip-writer.ts";

/** One workbook with a sheet per dataset, in one of the formats of the library that reads XLS and ODS. */
function workbook(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  for (const dataset of personalDatasets) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(canaryFile(dataset)), dataset.name);
  }
  return new Uint8Array(write(book, { bookType, type: "buffer" }) as Buffer);
}

/** A ZIP of a file per dataset. */
const archive = (): Uint8Array =>
  zipped(personalDatasets.map((dataset) => ({ name: `kirim/${dataset.name}.csv`, bytes: csv(canaryFile(dataset)) })));

/** Drops a Parquet file per dataset, whose columns bear the headings. */
async function dropParquet(): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  for (const { name } of personalDatasets) {
    const [source, target] = ["csv", "parquet"].map((ending) => join(office.home.incoming, `${name}.${ending}`));
    await connection.run(
      `COPY (FROM read_csv(${literal(source ?? "")}, header = true, all_varchar = true)) TO ${literal(target ?? "")}`
    );
  }
  connection.closeSync();
}

const workbooks = { xlsx: "xlsx", xls: "biff8", ods: "ods" } as const;

const office = new TestOffice();
let [printed, report] = [
  "",
  { files: [] as { tables?: { dataset: string; accepted: number; rows_read: number }[] }[] }
];

/** Types a command as an office does, and keeps all that it prints. */
async function type(line: string): Promise<string> {
  const stream = Object.assign(new PassThrough(), { isTTY: false });
  let out = "";
  stream.on("data", (text) => (printed += String(text)));
  await runCommandLine([...line.split(" "), "--instance", "tegal"], {
    commands,
    out: (text) => (out += text),
    err: (text) => (printed += text),
    progressStream: stream as unknown as NodeJS.WriteStream
  });
  printed += out;
  return out;
}

beforeAll(async () => {
  process.env["TERANG_HOME"] = office.root;
  for (const dataset of personalDatasets) office.drop(`${dataset.name}.csv`, csv(canaryFile(dataset)));
  for (const [ending, bookType] of Object.entries(workbooks)) office.drop(`all.${ending}`, workbook(bookType));
  office.drop("all.zip", archive());
  await dropParquet();
  await type("receive --dry-run");
  report = JSON.parse(await type("receive --json")) as typeof report;
  for (const line of ["receive", "release", "status", "forget nothing.csv"]) await type(line);
}, 240_000);

afterAll(() => {
  delete process.env["TERANG_HOME"];
  office.remove();
});

const hits = (text: string | Uint8Array): string[] => {
  const bytes = Buffer.from(text);
  return canaries.filter((canary) => bytes.includes(canary) || bytes.includes(Buffer.from(canary, "utf16le")));
};

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** All that a file holds as text: its bytes, and what is compressed in them. */
async function contentOf(path: string): Promise<string> {
  const bytes = readFileSync(path);
  const raw = bytes.toString("latin1");
  if (extname(path) === ".xlsx") return raw + JSON.stringify(read(bytes).Sheets);
  return extname(path) === ".parquet" ? raw + (await parquetText(path)) : raw;
}

async function parquetText(path: string): Promise<string> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const texts = [];
  for (const source of [literal(path), `parquet_metadata(${literal(path)})`, `parquet_kv_metadata(${literal(path)})`]) {
    texts.push(JSON.stringify((await connection.runAndReadAll(`FROM ${source}`)).getRowObjectsJson()));
  }
  connection.closeSync();
  return texts.join("\n");
}

describe("a person's values", () => {
  test.each(personalDatasets.map(({ name }) => name))("in %s are received in every format", (name) => {
    const tables = report.files.flatMap((file) => file.tables ?? []).filter(({ dataset }) => dataset === name);
    expect(tables.map(({ rows_read }) => rows_read)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(tables.some(({ accepted }) => accepted === 1)).toBe(true);
  });

  test("are not in what is printed", () => {
    expect(printed.length).toBeGreaterThan(1000);
    expect(hits(printed)).toEqual([]);
  });

  test.each(personalDatasets.map(({ name }) => name))("are not in the opened store of %s", async (name) => {
    const rows = await office.query(`SELECT * FROM ${name}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(hits(JSON.stringify(rows))).toEqual([]);
  });

  test("are in the private folder only where the office is to mend its rows", () => {
    const places = filesBelow(office.home.private).filter((path) => hits(readFileSync(path)).length > 0);
    const folders = new Set(places.map((path) => relative(office.home.private, path).split(/[\\/]/)[0]));
    expect([...folders]).toEqual(["refusals"]);
  });

  test("are not in what is published", async () => {
    expect(existsSync(join(office.home.published, "manifest.json"))).toBe(true);
    const built = process.env["TERANG_DIST"] ?? inProject("tests/.tmp/site");
    for (const path of [...filesBelow(office.home.published), ...filesBelow(built)]) {
      expect([path, hits(await contentOf(path))]).toEqual([path, []]);
    }
  });
});
