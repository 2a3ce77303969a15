import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import { exitCodes } from "../../pipelines/refusal.ts";
import { normaliseSpelling } from "../../pipelines/regions/spellings.ts";
import { readMapping } from "../../pipelines/receive/meaning/mapping.ts";
import { wrongAnswerLines, wrongAnswers } from "../../pipelines/receive/meaning/wrong-answers.ts";
import { csv, disbursement, headings } from "./disbursements.ts";
import { TestOffice, understood, workbookOf } from "./office.ts";

let office: TestOffice;
beforeEach(() => (office = new TestOffice()));
afterEach(() => office.remove());

const listPath = (name: string): string => join(office.home.private, "refusals", name);
const listed = (name: string): string => readFileSync(listPath(name), "utf8");

async function listedSheet(name: string): Promise<{ book: ExcelJS.Workbook; sheet: ExcelJS.Worksheet }> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(listPath(name));
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error(`no sheet: ${name}`);
  return { book, sheet };
}

const amounts = async (): Promise<number[]> =>
  (await office.query<{ amount: number }>("SELECT amount FROM disbursements ORDER BY 1")).map(({ amount }) => amount);

/** Receives what was dropped and gives the report of one file. */
async function received(file: string) {
  const { report } = await office.receive();
  return understood(report.files.find((one) => one.file === file));
}

const bad = csv([
  headings,
  disbursement(1, { amount: "100" }),
  disbursement(2, { amount: "2OO", name: "=1+1" }),
  disbursement(3, { amount: "-", address: "Jl. A, RT 1" })
]);

describe("a list of refused rows", () => {
  test("as CSV is received once its cells are mended in place", async () => {
    office.drop("data.csv", bad);
    await office.receive();
    office.drop("data.csv.csv", listed("data.csv.csv").replace("2OO", "200").replace(",'-,10/01", ",300,10/01"));
    expect(await received("data.csv.csv")).toMatchObject({ rows_read: 2, accepted: 2, refused: {} });
    expect(await amounts()).toEqual([100, 200, 300]);
  });

  test("leaves its rows counted as refused in the file that brought them first", async () => {
    office.drop("data.csv", bad);
    await office.receive();
    office.drop("data.csv.csv", listed("data.csv.csv").replace("2OO", "200").replace(",'-,10/01", ",300,10/01"));
    expect(await received("data.csv")).toMatchObject({ rows_read: 3, accepted: 1 });
  });

  test("as a workbook is received once its cells are mended in place", async () => {
    office.drop("data.csv", bad);
    await office.receive();
    const { book, sheet } = await listedSheet("data.csv.xlsx");
    expect(sheet.getRow(2).getCell(11).value).toBe("=1+1");
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value === "2OO") cell.value = 200;
        if (cell.value === "-") cell.value = "300";
      })
    );
    office.drop("data.csv.xlsx", new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer));
    expect(await received("data.csv.xlsx")).toMatchObject({ rows_read: 2, accepted: 2, refused: {} });
    expect(await amounts()).toEqual([100, 200, 300]);
  });

  test("counts no row twice when it is dropped beside the corrected file", async () => {
    office.drop("data.csv", bad);
    await office.receive();
    office.drop("data.csv.csv", listed("data.csv.csv").replace("2OO", "200"));
    office.drop("data.csv", bad.replace("2OO", "200"));
    expect(await received("data.csv.csv")).toMatchObject({
      accepted: 0,
      refused: { duplicate_in_other_file: 1, required_missing: 1 }
    });
    expect(await amounts()).toEqual([100, 200]);
  });

  test("says what only the letterhead said, so that it can stand alone", async () => {
    const rows = [
      ["DATA PENDUDUK TAHUN 2024", "", "", ""],
      ["Kabupaten/Kota", "Kecamatan", "L", "P"],
      ["Kab. Serang", "Pontang", "1.200", "lihat lampiran"]
    ];
    office.drop("penduduk.csv", csv(rows));
    await office.receive();
    office.drop("penduduk.csv.csv", listed("penduduk.csv.csv").replace("lihat lampiran", "1.300"));
    expect(await received("penduduk.csv.csv")).toMatchObject({ accepted: 1, refused: {} });
    expect(await office.query("SELECT year, male, female FROM district_population")).toEqual([
      { year: 2024, male: 1200, female: 1300 }
    ]);
  });

  test("lists a matrix as it was melted: one line per refused month", async () => {
    const rows = [
      ["", "", "Januari", "", "Februari", ""],
      ["ID Lembaga", "Tahun", "Penghuni", "Masuk", "Penghuni", "Masuk"],
      ["PSTW-001", "2024", "banyak", "1", "4I", "2"]
    ];
    office.drop("panti.csv", csv(rows));
    await office.receive();
    expect(listed("panti.csv.csv").trim().split("\r\n").length).toBe(3);
    office.drop("panti.csv.csv", listed("panti.csv.csv").replace("banyak", "40").replace("4I", "41"));
    expect(await received("panti.csv.csv")).toMatchObject({ rows_read: 2, accepted: 2 });
    expect(await office.query("SELECT month, residents, arrivals FROM occupancy ORDER BY 1")).toEqual([
      { month: 1, residents: 40, arrivals: 1 },
      { month: 2, residents: 41, arrivals: 2 }
    ]);
  });

  test("shows a NIK that a spreadsheet damaged as damaged, and a decimal number as what it was", async () => {
    const number = disbursement(1).map((cell, i) => (i === 3 ? 3604011203850001 : i === 10 ? 600000.125 : cell));
    office.drop("data.xlsx", await workbookOf([[...headings], number]));
    await office.receive();
    expect(listed("data.xlsx.csv")).toContain('"3,60401120385000E+15"');
    expect(listed("data.xlsx.csv")).toContain('"600000,1250"');
    office.drop("data.xlsx.csv", listed("data.xlsx.csv"));
    expect(await received("data.xlsx.csv")).toMatchObject({ accepted: 0, refused: { nik_precision_lost: 1 } });
  });

  test("is for its owner alone, and every cell of the workbook is a text", async () => {
    office.drop("data.csv", bad);
    await office.receive();
    for (const name of ["data.csv.csv", "data.csv.xlsx"]) expect(statSync(listPath(name)).mode & 0o777).toBe(0o600);
    const { sheet } = await listedSheet("data.csv.xlsx");
    sheet.eachRow((row) =>
      row.eachCell((cell) => expect([cell.type, cell.numFmt]).toEqual([ExcelJS.ValueType.String, "@"]))
    );
  });

  test("has headings of its own, which no contract takes for a column and nobody is warned of", async () => {
    office.drop("data.csv", bad);
    await office.receive();
    const told = (listed("data.csv.csv").split("\r\n")[0] ?? "").split(",").slice(0, 5);
    expect(told).toEqual(["Baris", "Kolom", "Sebab", "Yang diharapkan", "Yang perlu dilakukan"]);
    const taken = datasets.flatMap(({ columns }) =>
      Object.entries(columns).flatMap(([name, { title, aliases = [] }]) => [name, title.id, title.en, ...aliases])
    );
    const ours = [...told, "Bagian"].map(normaliseSpelling);
    expect(taken.map(normaliseSpelling).filter((spelling) => ours.includes(spelling))).toEqual([]);
    office.drop("data.csv.csv", listed("data.csv.csv"));
    expect((await received("data.csv.csv")).warnings).toEqual([]);
  });
});

describe("an answer in the mapping file that means nothing", () => {
  test.each([
    ["value,disbursements,status,,Cair,1,,Entahlah", "bukan nilai kolom"],
    ["region,disbursements,district,36.04,Pontangg,1,,36.73.01 Serang", "tidak menunjuk satu wilayah di dalam 36.04"]
  ])("is told with its line, and refuses no file that is not about it: %s", async (line, why) => {
    office.drop("data.csv", csv([headings, disbursement(1)]));
    office.drop("../private/mapping.csv", `kind,dataset,column,within,written,rows,candidates,answer\n${line}\n`);
    const { exitCode, report } = await office.receive();
    expect(exitCode).toBe(exitCodes.fine);
    expect(report.totals).toMatchObject({ files_refused: 0, accepted: 1 });
    const [told] = wrongAnswerLines(wrongAnswers(readMapping(office.home), "36"));
    expect(told).toContain("mapping.csv, baris 2: ");
    expect(told).toContain(why);
  });
});
