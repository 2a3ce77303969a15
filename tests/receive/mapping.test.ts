import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refusal } from "../../pipelines/refusal.ts";
import {
  answersOf,
  ask,
  columnAnswers,
  mappingDigest,
  readMapping,
  type Question
} from "../../pipelines/receive/meaning/mapping.ts";
import { TestOffice } from "./office.ts";

let office: TestOffice;
beforeEach(() => (office = new TestOffice()));
afterEach(() => office.remove());

const heading = "kind,dataset,column,within,written,rows,candidates,answer";
const path = (): string => join(office.home.private, "mapping.csv");

function write(text: string | Uint8Array): void {
  mkdirSync(office.home.private, { recursive: true });
  writeFileSync(path(), text);
}

const asked = (written: string, kind: Question["kind"] = "column"): Question => ({
  kind,
  dataset: "district_population",
  column: kind === "column" ? "" : "district",
  within: "",
  written,
  rows: 0,
  candidates: ["Kecamatan", "Kabupaten/kota"]
});

describe("the mapping file", () => {
  test("holds each question once, sorted, and is the owner's alone", () => {
    ask(office.home, [asked("Wilayah B"), asked("Wilayah A")]);
    ask(office.home, [asked("WILAYAH  A"), asked("Wilayah C")]);
    expect(readMapping(office.home).map(({ written }) => written)).toEqual(["Wilayah A", "Wilayah B", "Wilayah C"]);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  test("keeps answers when more is asked", () => {
    write(`${heading}\ncolumn,district_population,,,Wilayah A,0,,Kecamatan\n`);
    ask(office.home, [asked("Wilayah A"), asked("Wilayah B")]);
    const lines = readMapping(office.home);
    expect(answersOf(lines, "column", "district_population").map(({ written }) => written)).toEqual(["Wilayah A"]);
    expect(lines.length).toBe(2);
  });

  test("is not written again when nothing new is asked", () => {
    ask(office.home, [asked("Wilayah A")]);
    const before = readFileSync(path());
    ask(office.home, [asked("Wilayah A")]);
    expect(readFileSync(path()).equals(before)).toBe(true);
  });

  test.each([
    ["semicolons", `\uFEFF${heading}\r\ncolumn,district_population,,,Wilayah A,0,,Kecamatan\r\n`.replaceAll(",", ";")],
    ["tabs", `${heading}\ncolumn,district_population,,,Wilayah A,0,,Kecamatan\n`.replaceAll(",", "\t")],
    ["quotes", `${heading}\n"column","district_population","","","Wilayah A","0","","Kecamatan"\n`],
    ["empty lines", `${heading}\n,,,,,,,\n\ncolumn,district_population,,,Wilayah A,0,,Kecamatan\n`],
    ["UTF-16", Buffer.from(`\uFEFF${heading}\ncolumn,district_population,,,Wilayah A,0,,Kecamatan\n`, "utf16le")]
  ])("is read with %s, as a spreadsheet may save it", (_, text) => {
    write(text);
    expect(columnAnswers(readMapping(office.home), "district_population")).toEqual(new Map([["wilayaha", "district"]]));
  });

  test("runs no formula in a spreadsheet, and reads what it guarded", () => {
    ask(office.home, [asked("=1+1")]);
    expect(readFileSync(path(), "utf8")).toContain(",'=1+1,");
    expect(readMapping(office.home)[0]?.written).toBe("=1+1");
    ask(office.home, [asked("=1+1")]);
    expect(readMapping(office.home).length).toBe(1);
  });

  test.each([
    ["column,district_population,,,Wilayah A,0,,Warna", 'baris 2: "Warna" bukan kolom'],
    ["column,no_such_table,,,Wilayah A,0,,Kecamatan", 'baris 2: tabel "no_such_table" tidak dikenal'],
    ["colour,district_population,,,Wilayah A,0,,Kecamatan", 'baris 2: jenis "colour" tidak dikenal'],
    ["value,district_population,no_such,,x,0,,y", 'baris 2: kolom "no_such" tidak ada']
  ])("refuses a wrong answer and names its line: %s", (line, told) => {
    write(`${heading}\n${line}\n`);
    expect(() => columnAnswers(readMapping(office.home), "district_population")).toThrow(Refusal);
    expect(() => columnAnswers(readMapping(office.home), "district_population")).toThrow(told);
  });

  test("refuses a file without its columns", () => {
    write("kind;dataset;answer\n");
    expect(() => readMapping(office.home)).toThrow("tidak punya kolom: column, within, written, rows, candidates");
  });

  test("changes the meaning of files by its answers only", () => {
    const none = mappingDigest(office.home);
    ask(office.home, [asked("Wilayah A")]);
    expect(mappingDigest(office.home)).toBe(none);
    write(`${heading}\ncolumn,district_population,,,Wilayah A,0,,Kecamatan\n`);
    expect(mappingDigest(office.home)).not.toBe(none);
  });

  test("is asked by receiving, and its answer lets the same file in", async () => {
    office.drop("data.csv", "Tahun,Kab/Kota,Nm Kecamatn,L,P\n2024,Kab. Serang,Pontang,1,2\n");
    const [refused] = (await office.receive()).report.files;
    expect(refused).toMatchObject({ problem: { next: expect.stringContaining("mapping.csv") } });
    const text = readFileSync(path(), "utf8");
    expect(text).toContain("column,district_population,,,Nm Kecamatn,0,Kecamatan,\r\n");
    write(text.replace("Kecamatan,\r\n", "Kecamatan,Kecamatan\r\n"));
    const { report } = await office.receive();
    expect(report.totals).toMatchObject({ files_refused: 0, accepted: 1 });
  });
});
