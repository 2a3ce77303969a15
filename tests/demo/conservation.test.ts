import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import type { DemoReport } from "../../pipelines/demo/demo.ts";
import { amountIn, cellsOf } from "./office-csv.ts";
import { runDemo, type DemoRun } from "./run-demo.ts";

let run: DemoRun;
beforeAll(async () => {
  run = await runDemo("banten", 0.005, 11);
}, 120_000);
afterAll(() => run.remove());

const fileOf = (name: string): string => join(run.incoming, name);
const one = async (query: string): Promise<Record<string, unknown> | undefined> => (await run.ask(query))[0];

test.each(datasets.map(({ name }) => name))("%s comes as CSV and as a workbook", async (dataset) => {
  const rows = await run.ask(`SELECT DISTINCT string_split(file, '.')[-1] AS format FROM @${dataset} ORDER BY format`);
  expect(rows.map(({ format }) => format)).toEqual(["csv", "xlsx"]);
});

test.each(datasets.map(({ name, unique }) => [name, unique] as const))(
  "%s tells no record twice but where that is planted",
  async (dataset, unique) => {
    const row = await one(`SELECT count(*)::INTEGER AS repeated FROM (SELECT 1 FROM @${dataset}
    WHERE planted IS DISTINCT FROM 'duplicate_row' GROUP BY ${unique.join(", ")} HAVING count(*) > 1)`);
    expect(row).toEqual({ repeated: 0 });
  }
);

describe("a total at the end of a list", () => {
  const totalOf = (rows: string[][], column: number): number | undefined =>
    amountIn(rows.find(([first]) => /^(TOTAL|JUMLAH)$/.test(first ?? ""))?.[column]);

  test("is the sum of the rows above it", async () => {
    const truth = await one(`SELECT sum(posts)::INTEGER AS posts FROM @required_posts WHERE year = 2025`);
    const rows = cellsOf(fileOf("Formasi Petugas 2025.csv"));
    expect(totalOf(rows, 5)).toBe(truth?.["posts"]);
    const numbered = rows.filter(([first]) => /^\d+$/.test(first ?? ""));
    expect(numbered.reduce((sum, cells) => sum + (amountIn(cells[5]) ?? 0), 0)).toBe(truth?.["posts"]);
  });

  test("is wrong where that is planted, and the note says so", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(fileOf("Formasi Petugas 2024.xlsx"));
    const rows: string[][] = [];
    book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)));
    const truth = await one(`SELECT sum(posts)::INTEGER AS posts FROM @required_posts WHERE year = 2024`);
    expect(totalOf(rows, 5)).toBe(Number(truth?.["posts"]) + 5);
    const { files } = JSON.parse(readFileSync(join(run.closed, "demo/planted.json"), "utf8")) as DemoReport;
    expect(files["Formasi Petugas 2024.xlsx"]?.wrongTotals).toBe(1);
  });

  test("of a matrix stands under every month", async () => {
    const rows = cellsOf(fileOf("Realisasi Kas Bulanan 2023.csv"));
    const total = rows.find(([first]) => first === "JUMLAH") ?? [];
    const truth = await run.ask(`SELECT sum(planned)::BIGINT AS planned, sum(realised)::BIGINT AS realised
      FROM @budget_months WHERE year = 2023 GROUP BY month ORDER BY month`);
    const stated = truth.map((_, i) => [amountIn(total[7 + 2 * i]), amountIn(total[8 + 2 * i])]);
    expect(stated).toEqual(truth.map(({ planned, realised }) => [Number(planned), Number(realised)]));
  });
});

describe("the matrix of clients", () => {
  test("declares its sums, but for the few that are planted", async () => {
    const rows = await run.ask(`SELECT file, declared_wrong, count(*)::INTEGER AS institutions, count(*) FILTER (
        declared_total <> coalesce(inside, 0) + coalesce(outside, 0) OR declared_in_facility IS DISTINCT FROM inside
        OR declared_outside_facility IS DISTINCT FROM outside)::INTEGER AS wrong
      FROM (SELECT file, declared_wrong, declared_total, declared_in_facility, declared_outside_facility,
        sum(in_facility) AS inside, sum(outside_facility) AS outside FROM @institution_clients
        GROUP BY file, institution_id, declared_wrong, declared_total, declared_in_facility, declared_outside_facility)
      GROUP BY ALL ORDER BY ALL`);
    for (const { declared_wrong, institutions, wrong } of rows) expect(wrong).toBe(declared_wrong ? institutions : 0);
    const planted = rows.filter(({ declared_wrong }) => declared_wrong);
    expect(planted.length).toBeGreaterThan(0);
    for (const { file, wrong } of planted) expect(run.report.files[String(file)]?.wrongTotals).toBe(wrong);
  });

  test("has 26 categories side by side, each with its two columns", () => {
    const rows = cellsOf(fileOf("Binaan Lembaga 2025.csv"));
    const under = rows.find((cells) => cells.filter((cell) => cell !== "").length === 52);
    expect(under).toHaveLength(6 + 52);
  });

  test("counts inside a home those who live there in December", async () => {
    const row =
      await one(`SELECT count(*)::INTEGER AS homes, count(*) FILTER (inside <> residents)::INTEGER AS differing
      FROM (SELECT institution_id, year, sum(in_facility) AS inside FROM @institution_clients GROUP BY ALL)
      JOIN (SELECT institution_id, year, residents FROM @occupancy WHERE month = 12) USING (institution_id, year)`);
    expect(row?.["differing"]).toBe(0);
    expect(Number(row?.["homes"])).toBeGreaterThan(50);
  });
});

describe("the budget", () => {
  test("has parents that repeat the sums of those below them", async () => {
    const row = await one(`WITH own AS (SELECT * FROM @budget WHERE account_code IS NOT NULL AND planted IS NULL),
      compared AS (SELECT p.account_code, p.year, any_value(p.original) = sum(c.original) AND any_value(p.realised) = sum(c.realised)
          AND any_value(p.revised) = sum(coalesce(c.revised, c.original)) AS fits
        FROM own AS p JOIN own AS c ON c.year = p.year AND starts_with(c.account_code, p.account_code || '.') AND len(c.account_code) = 17
        GROUP BY p.account_code, p.year)
      SELECT count(*)::INTEGER AS parents, count(*) FILTER (NOT fits)::INTEGER AS wrong FROM compared`);
    expect(row).toEqual({ parents: 36, wrong: 0 });
  });

  test("is spent in twelve months that add up to the year", async () => {
    const row =
      await one(`SELECT count(*)::INTEGER AS items, count(*) FILTER (m.planned <> coalesce(b.revised, b.original)
        OR m.realised IS DISTINCT FROM b.realised)::INTEGER AS wrong
      FROM (SELECT year, account_code, region_code, sum(planned) AS planned, sum(realised) AS realised, count(*) AS months
        FROM @budget_months GROUP BY ALL) AS m
      JOIN (SELECT DISTINCT year, account_code, region_code, original, revised, realised FROM @budget) AS b
        ON b.year = m.year AND b.account_code = m.account_code AND b.region_code IS NOT DISTINCT FROM m.region_code`);
    expect(row).toEqual({ items: 168, wrong: 0 });
  });

  test("names its funding sources as titles above the rows where it has no column for them", async () => {
    const rows = cellsOf(fileOf("Anggaran per Sumber Dana 2025.csv"));
    const heading = rows.findIndex(([first]) => first === "No");
    const titles: string[] = [];
    const counts: number[] = [];
    for (const [first = "", ...rest] of rows.slice(heading + 1)) {
      if (/^\d+$/.test(first)) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
      else if (first !== "" && rest.every((cell) => cell === "")) counts[titles.push(first) - 1] = 0;
    }
    const truth = await run.ask(`SELECT source_code, count(*)::INTEGER AS n FROM @budget WHERE year = 2025
      AND source_code <> 'apbd_province' AND planted IS DISTINCT FROM 'duplicate_row' GROUP BY ALL ORDER BY source_code`);
    expect(counts.slice(0, truth.length)).toEqual(truth.map(({ n }) => n));
    expect(new Set(titles).size).toBe(truth.length);
  });

  test("is not overspent in most items", async () => {
    const row = await one(`SELECT avg((realised > coalesce(revised, original))::INTEGER) AS share FROM @budget`);
    expect(Number(row?.["share"])).toBeLessThan(0.1);
  });
});

describe("steps", () => {
  test("of a case come one after the other, and none after the last known day", async () => {
    const row =
      await one(`SELECT count(*) FILTER (verified_on < received_on OR referred_on < verified_on OR resolved_on < verified_on
        OR resolved_on < referred_on OR greatest(verified_on, referred_on, resolved_on) > DATE '2025-12-31')::INTEGER AS wrong,
      count(*) FILTER ((resolved_on IS NULL) <> (resolved_at IS NULL) OR (referred_on IS NULL) <> (referred_to IS NULL))::INTEGER AS odd,
      avg((resolved_on IS NULL)::INTEGER) AS open FROM @service_cases`);
    expect(row).toMatchObject({ wrong: 0, odd: 0 });
    expect(Number(row?.["open"])).toBeGreaterThan(0.03);
    expect(Number(row?.["open"])).toBeLessThan(0.25);
  });

  test("of counselling end with an outcome", async () => {
    const row =
      await one(`SELECT count(*) FILTER ((closed_on IS NULL) <> (outcome_code IS NULL) OR closed_on <= received_on)::INTEGER AS wrong,
      count(*) > 20 AS some FROM @lk3_cases`);
    expect(row).toEqual({ wrong: 0, some: true });
  });

  test("of a session are planned, then held; some districts are never visited", async () => {
    const row = await one(`SELECT count(*) FILTER (held_on < planned_on)::INTEGER AS wrong,
      (SELECT count(*) FROM (SELECT region_code FROM @activities WHERE len(region_code) = 8 GROUP BY ALL HAVING count(held_on) = 0))
        BETWEEN 5 AND 40 AS unvisited FROM @activities`);
    expect(row).toEqual({ wrong: 0, unvisited: true });
  });
});
