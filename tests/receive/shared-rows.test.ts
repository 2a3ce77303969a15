import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { forgetFile } from "../../pipelines/receive/forget.ts";
import { csv, disbursement, headings } from "./disbursements.ts";
import { TestOffice, understood } from "./office.ts";

let office: TestOffice;
beforeEach(() => (office = new TestOffice()));
afterEach(() => office.remove());

const numbered = (...people: readonly number[]): string => csv([headings, ...people.map((n) => disbursement(n))]);
const reportsOf = async () =>
  new Map((await office.receive()).report.files.map((file) => [file.file, understood(file)]));
const payments = async (): Promise<number> =>
  (await office.query<{ rows: number }>("SELECT count(*) AS rows FROM disbursements"))[0]?.rows ?? 0;
const lists = (): string[] => readdirSync(join(office.home.private, "refusals")).sort();

describe("a payment that two files report", () => {
  test("counts once, in the file whose name comes first, whichever came first", async () => {
    office.drop("provinsi.csv", numbered(2, 3, 4));
    await office.receive();
    office.drop("kabupaten.csv", numbered(1, 2, 3));
    const reports = await reportsOf();
    expect(reports.get("kabupaten.csv")).toMatchObject({ rows_read: 3, accepted: 3, refused: {} });
    expect(reports.get("provinsi.csv")).toMatchObject({
      rows_read: 3,
      accepted: 1,
      refused: { duplicate_in_other_file: 2 },
      unchanged: true
    });
    expect(await payments()).toBe(4);
  });

  test("is listed with the other file and row, and without anything of the person", async () => {
    office.drop("a.csv", numbered(1, 2));
    office.drop("b.csv", numbered(2, 3));
    await office.receive();
    expect(lists()).toEqual(["b.csv (ada di berkas lain).csv"]);
    const text = readFileSync(join(office.home.private, "refusals", "b.csv (ada di berkas lain).csv"), "utf8");
    expect(text.trim().split("\r\n")[1]).toMatch(/^,2,,Sudah ada di berkas lain,a\.csv,,3,/);
    expect(text).not.toMatch(/\d{16}|Contoh/);
  });

  test("counts in the other file again once the first is forgotten or corrected", async () => {
    office.drop("a.csv", numbered(1, 2));
    office.drop("b.csv", numbered(2, 3));
    office.drop("c.csv", numbered(2, 4));
    await office.receive();
    await forgetFile(office.home, "a.csv");
    expect(await payments()).toBe(3);
    office.drop("b.csv", numbered(3));
    const reports = await reportsOf();
    expect(reports.get("c.csv")).toMatchObject({ accepted: 2, refused: {} });
    expect(await payments()).toBe(3);
    expect(lists()).toEqual([]);
  });

  test("stays marked when nothing has changed", async () => {
    office.drop("a.csv", numbered(1, 2));
    office.drop("b.csv", numbered(2, 3));
    await office.receive();
    const reports = await reportsOf();
    expect(reports.get("b.csv")).toMatchObject({
      accepted: 1,
      refused: { duplicate_in_other_file: 1 },
      unchanged: true
    });
    expect(await payments()).toBe(3);
  });

  test("is looked for among the rows of a matrix by their month", async () => {
    const title = ["ID Lembaga", "Tahun", "Bulan", "Penghuni", "Masuk", "Keluar", "Daftar Tunggu"];
    const matrix = [
      ["", "", "Januari", "", "Februari", ""],
      ["ID Lembaga", "Tahun", "Penghuni", "Masuk", "Penghuni", "Masuk"],
      ["PSTW-001", "2024", "40", "1", "41", "2"]
    ];
    office.drop("a.csv", csv([title, ["PSTW-001", "2024", "2", "41", "2", "", ""]]));
    office.drop("b.csv", csv(matrix));
    const reports = await reportsOf();
    expect(reports.get("b.csv")).toMatchObject({ rows_read: 2, accepted: 1, refused: { duplicate_in_other_file: 1 } });
    expect(await office.query("SELECT month FROM occupancy ORDER BY 1")).toEqual([{ month: 1 }, { month: 2 }]);
  });
});
