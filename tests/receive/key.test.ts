import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { forgetAll } from "../../pipelines/receive/forget.ts";
import { keyOf, keyState } from "../../pipelines/receive/store/key.ts";
import { receivedFiles } from "../../pipelines/receive/store/store.ts";
import { csv, disbursement, headings } from "./disbursements.ts";
import { TestOffice } from "./office.ts";

const [one, other] = ["ab".repeat(32), "cd".repeat(32)];

let office: TestOffice;
let keyPath = "";
beforeEach(() => {
  office = new TestOffice();
  keyPath = join(office.home.private, "key");
  office.drop("data.csv", csv([headings, disbursement(1)]));
});
afterEach(() => {
  delete process.env["TERANG_KEY"];
  delete process.env["TERANG_KEY_FILE"];
  office.remove();
});

const pseudonyms = async (): Promise<string[]> =>
  (await office.query<{ nik: string }>("SELECT DISTINCT nik::VARCHAR AS nik FROM disbursements")).map(({ nik }) => nik);

describe("the key", () => {
  test("is made at first use, and not before", async () => {
    expect(keyState(office.home).state).toBe("none");
    await office.receive();
    expect(keyState(office.home)).toMatchObject({ state: "fine", source: { from: "file", besideStore: true } });
    expect(readFileSync(keyPath).length).toBe(32);
  });

  test("comes from the environment before it comes from a file, raw or in hexadecimal", () => {
    const elsewhere = join(office.root, "key-file");
    writeFileSync(elsewhere, `${one}\n`, { mode: 0o600 });
    process.env["TERANG_KEY_FILE"] = elsewhere;
    expect(keyOf(office.home).toString("hex")).toBe(one);
    writeFileSync(elsewhere, Buffer.from(other, "hex"));
    expect(keyOf(office.home).toString("hex")).toBe(other);
    process.env["TERANG_KEY"] = one;
    expect(keyOf(office.home).toString("hex")).toBe(one);
  });

  test.each(["", "abc", `${one}00`, `${one.slice(0, 63)}g`])("is no key: '%s'", (text) => {
    process.env["TERANG_KEY"] = text;
    expect(() => keyOf(office.home)).toThrow("Ini bukan kunci.");
  });

  test.skipIf(process.platform === "win32")("that others may read is refused, as ssh does", async () => {
    await office.receive();
    chmodSync(keyPath, 0o640);
    await expect(office.receive()).rejects.toThrow("Berkas kunci dapat dibaca orang lain.");
  });

  test("that is lost is not made anew over what it sealed", async () => {
    await office.receive();
    rmSync(keyPath);
    await expect(office.receive()).rejects.toThrow("Kunci tidak ditemukan");
    expect(keyState(office.home).state).toBe("lost");
  });

  test("that is another one changes nothing, even when every file would have to be read again", async () => {
    process.env["TERANG_KEY"] = one;
    await office.receive();
    const [before, stored] = [await pseudonyms(), receivedFiles(office.home)];
    office.drop("new.csv", csv([headings, disbursement(2)]));
    process.env["TERANG_KEY"] = other;
    await expect(office.receive()).rejects.toThrow("Kunci tidak cocok dengan data yang tersimpan.");
    await expect(pseudonyms()).rejects.toThrow("Kunci tidak cocok");
    expect(receivedFiles(office.home)).toEqual(stored);
    process.env["TERANG_KEY"] = one;
    expect(await pseudonyms()).toEqual(before);
  });

  test("is changed by forgetting everything and receiving it again", async () => {
    process.env["TERANG_KEY"] = one;
    await office.receive();
    const before = await pseudonyms();
    process.env["TERANG_KEY"] = other;
    expect(await forgetAll(office.home)).toEqual([{ file: "data.csv", tables: 1, rows: 1 }]);
    await office.receive();
    const after = await pseudonyms();
    expect(after.length).toBe(1);
    expect(after).not.toEqual(before);
  });
});
