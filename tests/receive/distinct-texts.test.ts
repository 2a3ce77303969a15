import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { csv, disbursement, headings } from "./disbursements.ts";
import { TestOffice, understood } from "./office.ts";

let office: TestOffice;
beforeEach(() => (office = new TestOffice()));
afterEach(() => office.remove());

/** Three faultless payments, with the same text in one column of all of them, be it theirs or one more. */
function allSaying(column: string, text: string): string {
  const titles = [...new Set<string>([...headings, column])];
  const rows = [1, 2, 3].map((n) => titles.map((title, i) => (title === column ? text : (disbursement(n)[i] ?? ""))));
  return csv([titles, ...rows]);
}

describe("a column that says the same in every row", () => {
  test("means what it means in one row", async () => {
    office.drop("data.csv", allSaying("Program", "Sembako"));
    await office.receive();
    const rows = await office.query("SELECT DISTINCT programme_code, year, amount FROM disbursements");
    expect(rows).toEqual([{ programme_code: "sembako", year: 2024, amount: 600_000 }]);
  });

  test.each([
    ["Program", "Bansos Lain", "value_unknown"],
    ["Jumlah", "banyak", "number_invalid"],
    ["Desa/Kelurahan", "Entahlah", "region_unknown"],
    ["Status", "", "required_missing"],
    ["is_nonaktif", "Ya", "deactivated"],
    ["Aktif", "tidak aktif", "deactivated"],
    ["Status Aktif", "entah", "value_unknown"],
    ["Provinsi", "Jawa Barat", "region_outside"]
  ] as const)("refuses every row when it means nothing: %s is %o", async (column, text, reason) => {
    office.drop("data.csv", allSaying(column, text));
    const { report } = await office.receive();
    expect(understood(report.files[0])).toMatchObject({ rows_read: 3, accepted: 0, refused: { [reason]: 3 } });
  });

  test.each([
    ["is_nonaktif", "0"],
    ["Aktif", ""],
    ["Provinsi", "Banten"]
  ])("refuses no row when it finds nothing amiss: %s is %o", async (column, text) => {
    office.drop("data.csv", allSaying(column, text));
    const { report } = await office.receive();
    expect(understood(report.files[0])).toMatchObject({ rows_read: 3, accepted: 3, refused: {}, warnings: [] });
  });

  test("is shown with the numbers that its rows have in the file", async () => {
    office.drop("data.csv", `DINAS SOSIAL\nPENYALURAN\n${allSaying("Jumlah", "banyak")}`);
    await office.receive();
    const list = readFileSync(join(office.home.private, "refusals", "data.csv.csv"), "utf8");
    const lines = list.trim().split("\r\n");
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["baris 4", "baris 5", "baris 6"]);
  });
});

describe("an identifier", () => {
  test.each(["1234567890123e02", "+360401120385001", "0604011203850001", " 360401120385001"])(
    "is not taken from %o, which only a loose reader takes for sixteen digits",
    async (nik) => {
      office.drop("data.csv", csv([headings, disbursement(1).map((cell, i) => (headings[i] === "NIK" ? nik : cell))]));
      const { report } = await office.receive();
      expect(understood(report.files[0])).toMatchObject({ rows_read: 1, accepted: 0 });
    }
  );

  test("has one pseudonym in every file of a run, its HMAC under the office's key", async () => {
    office.drop("a.csv", csv([headings, disbursement(1)]));
    office.drop("b.csv", csv([headings, disbursement(1, { name: "Lain" }).with(2, "2"), disbursement(2)]));
    await office.receive();
    const key = readFileSync(join(office.home.private, "key"));
    const rows = await office.query<{ nik: string }>("SELECT nik FROM disbursements ORDER BY file_id, stage, nik");
    const hmacOf = (n: number): string =>
      createHmac("sha256", key)
        .update(disbursement(n)[3] ?? "")
        .digest("hex")
        .slice(0, 32);
    const found = rows.map(({ nik }) => nik.replaceAll("-", ""));
    expect(found.sort()).toEqual([hmacOf(1), hmacOf(1), hmacOf(2)].sort());
  });
});
