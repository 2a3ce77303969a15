import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import { exitCodes } from "../../pipelines/refusal.ts";
import { receivedColumns, receivedDigest, receivedFiles } from "../../pipelines/receive/store/store.ts";
import { createHash } from "node:crypto";
import { csv, disbursement, headings } from "./disbursements.ts";
import { datasetOf, TestOffice, understood } from "./office.ts";

let office: TestOffice;
beforeEach(() => (office = new TestOffice()));
afterEach(() => office.remove());

const stored = (): string[] => readdirSync(join(office.home.private, "received", "disbursements")).sort();
const amounts = async (): Promise<number[]> =>
  (await office.query<{ amount: number }>("SELECT amount FROM disbursements ORDER BY 1")).map(({ amount }) => amount);

describe("the store", () => {
  test("has an empty view of the right shape per dataset before anything is received", async () => {
    for (const dataset of datasets) {
      const columns = await office.query<{ column_name: string; column_type: string }>(
        `SELECT column_name, column_type FROM (DESCRIBE ${dataset.name})`
      );
      expect(columns.map(({ column_name, column_type }) => `${column_name} ${column_type.replace(",", ", ")}`)).toEqual(
        receivedColumns(dataset).map(({ name, type }) => `${name} ${type}`)
      );
    }
  });

  test("does not read an unchanged file again", async () => {
    office.drop("data.csv", csv([headings, disbursement(1)]));
    await office.receive();
    const [file] = stored();
    const before = statSync(join(office.home.private, "received", "disbursements", file ?? "")).mtimeMs;
    const { report } = await office.receive();
    expect(understood(report.files[0])).toMatchObject({ unchanged: true, rows_read: 1, accepted: 1 });
    expect(statSync(join(office.home.private, "received", "disbursements", file ?? "")).mtimeMs).toBe(before);
  });

  test("does not even hash a file that nobody touched since, but does one that was", async () => {
    office.drop("data.csv", csv([headings, disbursement(1)]));
    const [path, seen] = [join(office.home.incoming, "data.csv"), join(office.home.private, "seen.json")];
    await office.receive();
    expect(existsSync(seen)).toBe(false);
    await sleep(2100);
    await office.receive();
    expect(JSON.parse(readFileSync(seen, "utf8"))).toHaveProperty(["data.csv", "sha256"]);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, csv([headings, disbursement(2)]));
    utimesSync(path, atime, mtime);
    const { report } = await office.receive();
    expect(understood(report.files[0])).toMatchObject({ unchanged: false, history: [{ rows_read: 1, accepted: 1 }] });
  });

  test("keeps the history of a file, not of a file that rules alone made it read again", async () => {
    for (const rows of [1, 2, 3]) {
      office.drop("data.csv", csv([headings, ...Array.from({ length: rows }, (_, i) => disbursement(i + 1))]));
      await office.receive();
    }
    await office.receive("tegal");
    expect(receivedFiles(office.home).map(({ history }) => history.map(({ accepted }) => accepted))).toEqual([[2, 1]]);
  });

  test("tells a stored table that is gone or was changed, and takes it again", async () => {
    office.drop("data.csv", csv([headings, disbursement(1)]));
    await office.receive();
    const path = join(office.home.private, "received", "disbursements", stored()[0] ?? "");
    writeFileSync(path, "x");
    await expect(amounts()).rejects.toThrow('Simpanan baris dari berkas "data.csv" hilang atau rusak.');
    rmSync(path);
    await expect(amounts()).rejects.toThrow("hilang atau rusak");
    await office.receive();
    expect(await amounts()).toEqual([600000]);
  });

  test("reads a file again for another office", async () => {
    office.drop("data.csv", csv([headings, disbursement(1)]));
    await office.receive();
    const { report } = await office.receive("tegal");
    expect(understood(report.files[0])).toMatchObject({ unchanged: false, refused: { region_outside: 1 } });
  });

  test("puts a file of the same name in place of the old one", async () => {
    office.drop("data.csv", csv([headings, disbursement(1), disbursement(2, { amount: "banyak" })]));
    await office.receive();
    const digest = receivedDigest(office.home);
    office.drop("data.csv", csv([headings, disbursement(1, { amount: "700.000" })]));
    await office.receive();
    expect(await amounts()).toEqual([700000]);
    expect(stored().length).toBe(1);
    expect(receivedDigest(office.home)).not.toBe(digest);
    expect(readdirSync(join(office.home.private, "refusals"))).toEqual([]);
  });

  test("keeps what a file brought when it is gone, and when its successor cannot be read", async () => {
    office.drop("data.csv", csv([headings, disbursement(1)]));
    office.drop("other.csv", csv([headings, disbursement(2)]));
    await office.receive();
    rmSync(join(office.home.incoming, "other.csv"));
    office.drop("data.csv", "bukan tabel");
    expect((await office.receive()).exitCode).toBe(exitCodes.refused);
    expect((await amounts()).length).toBe(2);
  });

  test("takes the same content under another name once", async () => {
    office.drop("data.csv", csv([headings, disbursement(1)]));
    await office.receive();
    office.drop("data (1).csv", csv([headings, disbursement(1)]));
    const { exitCode, report } = await office.receive();
    expect(exitCode).toBe(exitCodes.refused);
    expect(report.files.map(datasetOf)).toEqual([null, "disbursements"]);
    rmSync(join(office.home.incoming, "data.csv"));
    expect((await office.receive()).exitCode).toBe(exitCodes.fine);
    expect(receivedFiles(office.home).map(({ file }) => file)).toEqual(["data (1).csv"]);
  });

  test("receives the others when one file is refused", async () => {
    office.drop("a.csv", "");
    office.drop("b [1]*.csv", csv([headings, disbursement(1)]));
    const { exitCode, report } = await office.receive();
    expect(exitCode).toBe(exitCodes.refused);
    expect(report.totals).toEqual({ files: 2, files_refused: 1, rows_read: 1, accepted: 1, refused: 0 });
  });

  test.each([
    ["that the demo does not list any more", true],
    ["whose file is gone, though a list that nobody sees still names it", false]
  ])("drops synthetic files %s", async (_, isListEmptied) => {
    const [one, two] = [csv([headings, disbursement(1)]), csv([headings, disbursement(2)])];
    const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
    const list = (files: Record<string, string>): string => JSON.stringify({ scale: 0.005, files });
    office.drop("one.csv", one);
    office.drop("two.csv", two);
    office.drop(".terang-demo.json", list({ "one.csv": sha(one) }));
    await office.receive();
    expect(receivedFiles(office.home).map(({ file, synthetic, scale }) => [file, synthetic, scale])).toEqual([
      ["one.csv", true, 0.005],
      ["two.csv", false, null]
    ]);
    rmSync(join(office.home.incoming, "one.csv"));
    if (isListEmptied) office.drop(".terang-demo.json", list({}));
    await office.receive();
    expect(receivedFiles(office.home).map(({ file }) => file)).toEqual(["two.csv"]);
    expect(stored().length).toBe(1);
  });

  test("takes a file for a real one as soon as the demo's list no longer names it, and loses no row meanwhile", async () => {
    const one = csv([headings, disbursement(1)]);
    const files = { "one.csv": createHash("sha256").update(one).digest("hex") };
    office.drop("one.csv", one);
    office.drop(".terang-demo.json", JSON.stringify({ scale: 0.005, files }));
    await office.receive();
    rmSync(join(office.home.incoming, ".terang-demo.json"));
    await office.receive();
    expect(receivedFiles(office.home).map(({ file, synthetic }) => [file, synthetic])).toEqual([["one.csv", false]]);
  });
});
