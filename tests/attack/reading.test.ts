import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRelease } from "../../pipelines/attack/read-release.ts";
import { run } from "../../pipelines/commands/attack.ts";
import { openDatabase } from "../../pipelines/database.ts";
import { silent } from "../../pipelines/progress.ts";
import { writeFixture } from "../site/fixture.ts";

let folder = "";
let connection: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "terang-attack-"));
  await writeFixture(join(folder, "published"), "tegal");
  connection = await (await openDatabase(folder)).connect();
});
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

const released = (): string => join(folder, "published");

/** A copy of the release that may be changed. */
function copied(): string {
  const copy = mkdtempSync(join(folder, "copy-"));
  cpSync(released(), copy, { recursive: true });
  return copy;
}

/** Puts a number in the place of the first hidden one of a table's CSV. */
function plantInCsv(into: string): void {
  const file = join(into, "aid.csv");
  const text = readFileSync(file, "utf8");
  const planted = text.replace(/^("[^"]*","[^"]*","[^"]*"),,/m, '$1,"3",');
  if (planted === text) throw new Error("no hidden number to plant one in");
  writeFileSync(file, planted);
}

async function plantInParquet(into: string): Promise<void> {
  const file = join(into, "aid.parquet");
  await connection.run(`create or replace temp table planted as from read_parquet('${file}')`);
  await connection.run(
    `update planted set recipients = 3 where rowid = (select min(rowid) from planted where state = 'suppressed')`
  );
  await connection.run(`copy planted to '${file}' (format parquet)`);
}

const refused = (message: string) => ({ exitCode: 11, message });

describe("downloads", () => {
  test("that say the same, number by number, are read", async () => {
    const { numbers } = await readRelease(connection, released());
    expect([...numbers.values()].filter(({ value }) => value === null).length).toBeGreaterThan(100);
  });

  test("with a number that only the CSV shows are refused", async () => {
    const other = copied();
    plantInCsv(other);
    await expect(readRelease(connection, other)).rejects.toMatchObject(refused("aid: CSV dan Parquet tidak sama"));
  });

  test("with a number that only Parquet shows are refused", async () => {
    const other = copied();
    await plantInParquet(other);
    await expect(readRelease(connection, other)).rejects.toMatchObject(
      refused("aid: angka dan keadaannya bertentangan")
    );
  });
});

describe("terang attack", () => {
  const attacked = async (home: string) => {
    process.env["TERANG_HOME"] = home;
    try {
      return await run({ instance: "tegal", json: false, progress: silent });
    } finally {
      delete process.env["TERANG_HOME"];
    }
  };

  test("without a release there is nothing to attack", async () => {
    await expect(attacked(join(folder, "nowhere"))).rejects.toMatchObject({ exitCode: 12 });
  });
});
