import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { instanceOf } from "../../data/instances/instances.ts";
import { silent } from "../../pipelines/progress.ts";
import { exitCodes, Refusal } from "../../pipelines/refusal.ts";
import { dryRunLines } from "../../pipelines/receive/dry-run-lines.ts";
import { dryRun } from "../../pipelines/receive/dry-run.ts";
import { csv, disbursement, headings } from "./disbursements.ts";
import { TestOffice, workbookOf } from "./office.ts";

let office: TestOffice;
beforeEach(() => (office = new TestOffice()));
afterEach(() => office.remove());

const run = (file = "") => dryRun({ instance: instanceOf("banten"), home: office.home, progress: silent, file });

/** Every file of the office and what it holds; the lock is the system's own. */
const contents = (): [string, string][] =>
  readdirSync(office.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "lock")
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path).toString("base64")];
    })
    .sort();

describe("a dry run", () => {
  test("changes nothing on disk, though rows are refused and questions arise", async () => {
    office.drop("data.csv", csv([headings, disbursement(1), disbursement(2, { status: "entah" })]));
    office.drop("near.csv", "Tahun,Kab/Kota,Nm Kecamatn,L,P\n2024,Kab. Serang,Pontang,1,2\n");
    const before = contents();
    const { exitCode, files } = await run();
    expect(exitCode).toBe(exitCodes.refused);
    expect(files.map(({ file, problem }) => [file, problem === null])).toEqual([
      ["data.csv", true],
      ["near.csv", false]
    ]);
    expect(contents()).toEqual(before);
  });

  test("tells the same counts as receiving does", async () => {
    office.drop("data.csv", csv([headings, disbursement(1), disbursement(1), disbursement(2, { amount: "banyak" })]));
    const [told] = (await run()).files;
    const [received] = (await office.receive()).report.files;
    const { rows_read, accepted, refused, set_aside, warnings } = told?.tables[0] ?? {};
    expect(received).toMatchObject({ tables: [{ rows_read, accepted, refused, set_aside, warnings }] });
    expect(accepted).toBe(1);
  });

  test("shows how each column was understood, and why the rest is not read", async () => {
    const rows = [
      ["No", "Tahun", "Kab/Kota", "Kecamatan", "L", "P", "Ket"],
      ["1", "2024", "Kab. Serang", "Pontang", "1", "2", "x"]
    ];
    office.drop("data.csv", csv(rows));
    const [file] = (await run()).files;
    expect(file?.tables[0]?.columns.map(({ letters, column, by }) => [letters, column, by])).toEqual([
      ["B", "Tahun", "name"],
      ["C", "Kabupaten/kota", "alias"],
      ["D", "Kecamatan", "name"],
      ["E", "Laki-laki", "alias"],
      ["F", "Perempuan", "alias"]
    ]);
    expect(file?.tables[0]?.unread).toEqual([{ letters: "G", title: "Ket", why: "unknown" }]);
  });

  test("shows under which heading it found what is known of a file that is refused", async () => {
    office.drop("near.csv", "No,Tahun,Kab/Kota,Nm Kecamatn,L,P\n1,2024,Kab. Serang,Pontang,1,2\n");
    const [file] = (await run()).files;
    const lines = file ? dryRunLines(file) : [];
    expect(lines.slice(lines.indexOf("  yang sudah dikenal:") + 1)).toEqual([
      '    B "Tahun" -> Tahun (judul resmi)',
      '    C "Kab/Kota" -> Kabupaten/kota (sebutan lain)',
      '    E "L" -> Laki-laki (sebutan lain)',
      '    F "P" -> Perempuan (sebutan lain)',
      "  akan ditanyakan di mapping.csv:",
      '    column "Nm Kecamatn": mungkin Kecamatan'
    ]);
  });

  test("tells how dates and amounts are written", async () => {
    office.drop("data.csv", csv([headings, disbursement(1), disbursement(2, { amount: "1.500.000,00" })]));
    const [file] = (await run()).files;
    const formats = new Map(file?.tables[0]?.columns.map(({ column, format }) => [column, format]));
    expect(formats.get("Jadwal bayar")).toBe("hari/bulan/tahun 2; 2 dari 2 bisa dibaca dua cara");
    expect(formats.get("Jumlah")).toBe("gaya Indonesia (1.500,00) 1, titik atau koma ribuan 1");
    expect(formats.get("NIK")).toBe("");
  });

  const canaries = ["3604011203850001", "3604010101150001", "KANARI NAMA", "KANARI ALAMAT", "KANARI CATATAN"] as const;

  test.each(["csv", "xlsx"])("masks whatever is personal, and every column that is not known (%s)", async (kind) => {
    const row = disbursement(1, { name: canaries[2], address: canaries[3] });
    const rows = [
      [...headings, "Catatan"],
      [...row, canaries[4]]
    ];
    office.drop(`data.${kind}`, kind === "csv" ? csv(rows) : await workbookOf(rows));
    const { files } = await run();
    const told = [JSON.stringify(files), ...files.flatMap(dryRunLines)].join("\n");
    for (const canary of canaries) expect(told).not.toContain(canary);
    expect(files[0]?.tables[0]?.sample).toHaveLength(1);
    expect(told).toContain("36••••••••••••••");
    expect(told).toContain("K•••");
  });

  test("shows no row that was refused: in it a name may stand where a region should", async () => {
    office.drop("data.csv", csv([headings, disbursement(1, { status: canaries[2] })]));
    const { files } = await run();
    expect(files[0]?.tables[0]?.sample).toEqual([]);
  });

  test("reads one file alone when asked, and refuses one that is not there", async () => {
    office.drop("a.csv", csv([headings, disbursement(1)]));
    office.drop("b.csv", csv([headings, disbursement(2)]));
    expect((await run("b.csv")).files.map(({ file }) => file)).toEqual(["b.csv"]);
    await expect(run("c.csv")).rejects.toThrow(Refusal);
  });
});
