import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { datasets as allDatasets } from "../../data/contracts/incoming/datasets.ts";
import { reasons } from "../../data/contracts/incoming/reasons.ts";
import type { Tally } from "../../pipelines/demo/office.ts";
import { hostileBodies, hostileNames } from "../../pipelines/demo/names.ts";
import { runDemo, type DemoRun } from "./run-demo.ts";

let run: DemoRun;
beforeAll(async () => {
  run = await runDemo("banten", 0.005, 7);
}, 120_000);
afterAll(() => run.remove());

const datasets = ["ppks_registry", "disbursements", "households", "worker_roster", "incentive_payments"];
const textOf = (name: string): string => readFileSync(join(run.incoming, name), "utf8");

describe("numbers of persons", () => {
  test.each(datasets)("are well formed and from a district that does not exist: %s", async (dataset) => {
    const [row] = await run.ask(`WITH parts AS (
        SELECT nik, substring(nik, 7, 2)::INTEGER AS day, substring(nik, 9, 2) AS month, substring(nik, 11, 2) AS year FROM @${dataset} WHERE nik IS NOT NULL),
      checked AS (SELECT nik, regexp_full_match(nik, '\\d{4}99\\d{10}') AND substring(nik, 13) <> '0000' AND nik NOT LIKE '%0'
        AND try_strptime(printf('%02d', CASE WHEN day > 40 THEN day - 40 ELSE day END) || month || '20' || year, '%d%m%Y') IS NOT NULL AS fine
        FROM parts)
      SELECT count(*) FILTER (NOT coalesce(fine, FALSE))::INTEGER AS wrong, count(*) > 0 AS some FROM checked`);
    expect(row).toEqual({ wrong: 0, some: true });
  });

  test("are one person's each, and no family card's", async () => {
    const [row] = await run.ask(`SELECT
      (SELECT count(*) FROM (SELECT nik FROM @ppks_registry GROUP BY nik HAVING count(DISTINCT (birth_date, sex)) > 1))::INTEGER AS shared,
      (SELECT count(*) FROM (SELECT nik FROM @ppks_registry INTERSECT SELECT family_card FROM @ppks_registry))::INTEGER AS cards,
      (SELECT count(*) FROM (SELECT nik FROM @ppks_registry INTERSECT SELECT nik FROM @worker_roster))::INTEGER AS workers`);
    expect(row).toEqual({ shared: 0, cards: 0, workers: 0 });
  });

  test("tell sex and birth date as the registry does", async () => {
    const [row] = await run.ask(`SELECT count(*)::INTEGER AS n FROM @ppks_registry WHERE substring(nik, 7, 6) <>
      printf('%02d', day(birth_date) + CASE sex WHEN 'female' THEN 40 ELSE 0 END) || strftime(birth_date, '%m%y')`);
    expect(row).toEqual({ n: 0 });
  });
});

describe("planted faults", () => {
  const planted = (): DemoRun["report"] =>
    JSON.parse(readFileSync(join(run.closed, "demo/planted.json"), "utf8")) as DemoRun["report"];

  test("are of every reason that a file without further columns can have alone, in CSV and in workbooks", () => {
    for (const format of [".csv", ".xlsx"]) {
      const files = Object.entries(planted().files).filter(([name]) => name.endsWith(format));
      const found = new Set(files.flatMap(([, tally]) => Object.keys(tally.reasons)));
      expect([...found].sort(), format).toEqual(
        Object.keys(reasons)
          .filter((reason) => !["duplicate_in_other_file", "deactivated"].includes(reason))
          .sort()
      );
    }
  });

  test("are counted as the truth has them", async () => {
    const counted: Record<string, Tally> = {};
    for (const { name: dataset } of allDatasets) {
      const rows = await run.ask(`SELECT file, planted, count(*)::INTEGER AS n FROM @${dataset} GROUP BY ALL`);
      for (const { file, planted: reason, n } of rows) {
        const tally = (counted[String(file)] ??= { rows: 0, reasons: {} });
        tally.rows += Number(n);
        if (reason !== null) tally.reasons[reason as keyof typeof reasons] = Number(n);
      }
    }
    const told = Object.entries(planted().files).map(([name, { rows, reasons: found }]) => [
      name,
      { rows, reasons: found }
    ]);
    expect(Object.fromEntries(told)).toEqual(counted);
  });

  test("spoil about one row in a hundred, and not more than that", () => {
    for (const [name, { rows, reasons: found }] of Object.entries(planted().files)) {
      const count = Object.values(found).reduce((a, b) => a + b, 0);
      expect(count, name).toBeGreaterThan(0);
      expect(count, name).toBeLessThanOrEqual(Math.ceil(rows / 100) + 1);
    }
  });

  test("repeat a row of the same file, or nothing else is repeated", async () => {
    const [row] = await run.ask(`SELECT
      count(*) FILTER (n > 1 AND copies = 0)::INTEGER AS unplanned, count(*) FILTER (copies > 0 AND n <> copies + 1)::INTEGER AS odd
      FROM (SELECT count(*) AS n, count(*) FILTER (planted = 'duplicate_row') AS copies
        FROM @disbursements GROUP BY year, programme_code, stage, nik, component_code)`);
    expect(row).toEqual({ unplanned: 0, odd: 0 });
  });

  test("look like what happens to numbers in spreadsheets", () => {
    const csv = Object.keys(run.report.files).filter((name) => name.startsWith("Penyaluran"));
    const all = csv.map(textOf).join("\n");
    expect(all).toMatch(/[,;]\d\.\d{5}E\+15[,;]/);
    expect(all).toMatch(/31\/02\/20/);
  });
});

describe("furniture", () => {
  test("puts a letterhead above and a signature below", () => {
    const lines = textOf("Penyaluran Sembako Kota Serang 2025.csv").split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFF?PEMERINTAH KOTA SERANG/);
    expect(lines.some((line) => line.includes("Kepala Dinas Sosial"))).toBe(true);
  });

  test("keeps every row of a CSV equally long", () => {
    for (const name of ["Penduduk Kecamatan 2023.csv", "Pendamping Program.csv"]) {
      const lines = textOf(name).trim().split("\r\n");
      const delimiter = (lines.at(-1) ?? "").includes(";") ? ";" : ",";
      const widths = new Set(lines.map((line) => line.replaceAll(/"[^"]*"/g, "").split(delimiter).length));
      expect(widths.size, name).toBe(1);
    }
  });

  test("has hostile names, quoted so that a reader of CSV is not misled", () => {
    const all = Object.keys(run.report.files)
      .filter((name) => name.endsWith(".csv"))
      .map(textOf)
      .join("\n");
    for (const name of [...hostileNames, ...hostileBodies]) expect(all).toContain(name.replaceAll('"', '""'));
  });

  test("has one file in Windows-1252 and others with a byte order mark", () => {
    const csv = Object.keys(run.report.files).filter((name) => name.endsWith(".csv"));
    const bytes = csv.map((name) => readFileSync(join(run.incoming, name)));
    const isUtf8 = (text: Buffer): boolean => Buffer.from(text.toString("utf8")).equals(text);
    expect(bytes.filter((text) => !isUtf8(text))).toHaveLength(1);
    expect(bytes.filter((text) => text.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))).length).toBeGreaterThan(
      3
    );
  });
});

describe("workbooks", () => {
  const sheetOf = async (name: string): Promise<ExcelJS.Worksheet> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(run.incoming, name));
    const [sheet] = book.worksheets;
    if (!sheet) throw new Error(`no sheet: ${name}`);
    return sheet;
  };

  test("open in a reader of workbooks, with months above the four columns of each", async () => {
    const sheet = await sheetOf("Rekap Penghuni Panti 2025.xlsx");
    const rows = Array.from(sheet.getSheetValues(), (row) =>
      Array.isArray(row) ? row.filter((cell) => cell !== undefined) : []
    );
    const months = rows.findIndex((row) => /^januari$|^jan$/i.test(String(row[3])));
    expect(months).toBeGreaterThan(0);
    expect(rows[months]).toHaveLength(3 + 48);
    const [row] = await run.ask(
      `SELECT count(DISTINCT institution_id)::INTEGER AS homes FROM @occupancy WHERE year = 2025`
    );
    const numbered = rows.slice(months + 2).filter((cells) => typeof cells[0] === "number");
    expect(numbered).toHaveLength(Number(row?.["homes"]));
  });

  test("hold dates as dates and lose digits of a number typed as one", async () => {
    const cells = new Set<string>();
    for (const name of Object.keys(run.report.files).filter((file) => /^PPKS Kab.*xlsx$|^Jamsosratu/.test(file)))
      (await sheetOf(name)).eachRow((row) =>
        row.eachCell(({ value }) => {
          if (value instanceof Date) cells.add("date");
          if (typeof value === "number" && value > 1e15 && value % 10 === 0) cells.add("rounded number");
        })
      );
    expect([...cells].sort()).toEqual(["date", "rounded number"]);
  });
});
