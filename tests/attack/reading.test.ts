import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { disagreements } from "../../pipelines/attack/read/agree.ts";
import { readCsvFiles } from "../../pipelines/attack/read/csv.ts";
import { readParquetFiles } from "../../pipelines/attack/read/parquet.ts";
import { relationsOf } from "../../pipelines/attack/read/relations.ts";
import { cellId, type PublishedCell } from "../../pipelines/attack/read/rows.ts";
import { run } from "../../pipelines/commands/attack.ts";
import { silent } from "../../pipelines/progress.ts";
import type { Region } from "../../data/contracts/published/regions.ts";
import { writeFixture } from "../site/fixture.ts";

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "terang-attack-"));
  await writeFixture(join(folder, "published"), "tegal");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const released = (): string => join(folder, "published");

/** The CSV of hidden cells in which one has its number after all. */
function plant(into: string): void {
  const file = join(into, "aid.csv");
  const text = readFileSync(file, "utf8");
  const planted = text.replace(/^("[^"]*","[^"]*","[^"]*"),,/m, '$1,"3",');
  if (planted === text) throw new Error("no hidden cell to plant a number in");
  writeFileSync(file, planted);
}

describe("downloads", () => {
  test("Parquet and CSV of a release say the same, cell by cell", async () => {
    const [parquet, csv] = [
      await readParquetFiles(released(), publishedTables),
      readCsvFiles(released(), publishedTables)
    ];
    expect([...csv.values()].flat().length).toBeGreaterThan(1000);
    expect(disagreements(parquet, csv, publishedTables)).toEqual([]);
  });

  test("a number that only one of them shows is found", async () => {
    const other = mkdtempSync(join(tmpdir(), "terang-attack-"));
    cpSync(released(), other, { recursive: true });
    plant(other);
    const [parquet, csv] = [await readParquetFiles(other, publishedTables), readCsvFiles(other, publishedTables)];
    rmSync(other, { recursive: true });
    expect(disagreements(parquet, csv, publishedTables)).toEqual([expect.stringMatching(/^aid\|.*\|recipients$/)]);
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

  test("names the place of a planted leak, without its value, and ends with 11", async () => {
    const home = mkdtempSync(join(tmpdir(), "terang-attack-"));
    cpSync(released(), join(home, "published"), { recursive: true });
    plant(join(home, "published"));
    const { exitCode, lines } = await attacked(home);
    rmSync(home, { recursive: true });
    expect(exitCode).toBe(11);
    expect(lines.join("\n")).toMatch(/downloads that do not agree: 1\n +aid\|[^|]+\|\d{4}\|[^|]+\|recipients$/m);
  });

  test("names a cell that an earlier release showed", async () => {
    const home = mkdtempSync(join(tmpdir(), "terang-attack-"));
    cpSync(released(), join(home, "published"), { recursive: true });
    await writeFixture(join(home, "published/archive/2025-11-old"), "tegal", 2);
    const { exitCode, lines } = await attacked(home);
    rmSync(home, { recursive: true });
    expect(exitCode).toBe(11);
    expect(lines.join("\n")).toMatch(/hidden now, shown before: \d+/);
  });

  test("without a release there is nothing to attack", async () => {
    await expect(attacked(join(folder, "nowhere"))).rejects.toMatchObject({ exitCode: 12 });
  });
});

describe("what an outsider works out of how a release adds up", () => {
  const cell = (region: string, code: string, value: number | null): PublishedCell => {
    const key = { region_code: region, year: "2025", code };
    const state = value === null ? "suppressed" : "published";
    return { id: cellId("t", "people", key), table: "t", measure: "people", key, state, value };
  };
  const region = (region_code: string, parent_code: string | null, level: Region["level"]) =>
    ({ region_code, parent_code, level, valid_to: null }) as Region;
  const regions = [region("36", null, "province"), region("36.01", "36", "regency"), region("36.02", "36", "regency")];
  const id = (place: string, code: string): string => cellId("t", "people", { region_code: place, year: "2025", code });

  test("regions add up to the one above where they do so wherever all is shown", () => {
    const cells = [
      ...[cell("36", "a", 12), cell("36.01", "a", 5), cell("36.02", "a", 7)],
      ...[cell("36", "b", 9), cell("36.01", "b", null), cell("36.02", "b", null)]
    ];
    expect(relationsOf(cells, regions).equations).toContainEqual({
      total: id("36", "b"),
      parts: [id("36.01", "b"), id("36.02", "b")]
    });
  });

  test("codes that overlap are each at most their total, and no sum is believed", () => {
    const cells = [
      ...[cell("36.01", "all", 9), cell("36.01", "a", 6), cell("36.01", "b", 7)],
      ...[cell("36.02", "all", 9), cell("36.02", "a", null), cell("36.02", "b", 7)]
    ];
    const { equations, atMost } = relationsOf(cells, regions);
    expect(equations).toEqual([]);
    expect(atMost).toContainEqual({ inner: id("36.02", "a"), outer: id("36.02", "all") });
  });
});
