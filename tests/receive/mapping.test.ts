import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { disbursements } from "../../data/contracts/incoming/disbursements.ts";
import { districtPopulation } from "../../data/contracts/incoming/population.ts";
import {
  answersOf,
  keepQuestions,
  columnAnswers,
  mappingDigest,
  readMapping,
  type Question
} from "../../pipelines/receive/meaning/mapping.ts";
import { forgetAll, forgetFile } from "../../pipelines/receive/forget.ts";
import { wrongAnswerLines, wrongAnswers } from "../../pipelines/receive/meaning/wrong-answers.ts";
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
    keepQuestions(office.home, [asked("Wilayah B"), asked("Wilayah A"), asked("WILAYAH  A"), asked("Wilayah C")]);
    expect(readMapping(office.home).map(({ written }) => written)).toEqual(["Wilayah A", "Wilayah B", "Wilayah C"]);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  test("keeps answers when more is asked", () => {
    write(`${heading}\ncolumn,district_population,,,Wilayah A,0,,Kecamatan\n`);
    keepQuestions(office.home, [asked("Wilayah A"), asked("Wilayah B")]);
    const lines = readMapping(office.home);
    expect(answersOf(lines, "column", "district_population").map(({ written }) => written)).toEqual(["Wilayah A"]);
    expect(lines.length).toBe(2);
  });

  test("lets go of a question that nothing asks any more, and never of an answer", () => {
    keepQuestions(office.home, [asked("Wilayah A"), asked("Wilayah B")]);
    write(readFileSync(path(), "utf8").replace(/(Wilayah A.*),\r\n/, "$1,Kecamatan\r\n"));
    keepQuestions(office.home, []);
    expect(readMapping(office.home).map(({ written, answer }) => [written, answer])).toEqual([
      ["Wilayah A", "Kecamatan"]
    ]);
  });

  test("follows the files: a refused one that is gone, a received one that is forgotten, an unchanged one that stays", async () => {
    const open = (): string[] => readMapping(office.home).map(({ written }) => written);
    office.drop("near.csv", "Tahun,Kab/Kota,Nm Kecamatn,L,P\n2024,Kab. Serang,Pontang,1,2\n");
    for (const [file, place] of [
      ["one", "Pontangg"],
      ["two", "Kragilann"]
    ])
      office.drop(`${file}.csv`, `Tahun,Kab/Kota,Kecamatan,L,P\n2024,Kab. Serang,${place},1,2\n`);
    await office.receive();
    expect(open()).toEqual(["Nm Kecamatn", "Kragilann", "Pontangg"]);
    rmSync(join(office.home.incoming, "near.csv"));
    await office.receive();
    expect(open()).toEqual(["Kragilann", "Pontangg"]);
    await forgetFile(office.home, "one.csv");
    expect(open()).toEqual(["Kragilann"]);
    await forgetAll(office.home);
    expect(open()).toEqual([]);
  });

  test("is not written again when nothing new is asked", () => {
    keepQuestions(office.home, [asked("Wilayah A")]);
    const before = readFileSync(path());
    keepQuestions(office.home, [asked("Wilayah A")]);
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
    expect(columnAnswers(readMapping(office.home), districtPopulation)).toEqual(new Map([["wilayaha", "district"]]));
  });

  test("runs no formula in a spreadsheet, and reads what it guarded", () => {
    keepQuestions(office.home, [asked("=1+1")]);
    expect(readFileSync(path(), "utf8")).toContain(",'=1+1,");
    expect(readMapping(office.home)[0]?.written).toBe("=1+1");
    keepQuestions(office.home, [asked("=1+1")]);
    expect(readMapping(office.home).length).toBe(1);
  });

  test.each([
    [
      "column,district_population,,,Wilayah A,0,,Warna",
      /^mapping.csv, baris 2: "Warna" bukan kolom tabel Penduduk .*\(district_population\); pilih Tahun, .*Kecamatan/
    ],
    [
      "column,activities,,,Tahapan,0,,Tahap",
      /bukan kolom tabel .*\(activities\).* ada di tabel .*Penyaluran bantuan \(disbursements\).*ganti isi kolom dataset/
    ],
    ["column,no_such,,,A,0,,Kecamatan", /tabel "no_such" tidak dikenal; pilih .*Penyaluran bantuan \(disbursements\)/],
    ["colour,district_population,,,A,0,,Kecamatan", /jenis "colour" tidak dikenal; pilih column, value, region/],
    ["value,district_population,no_such,,x,0,,y", /kolom "no_such" tidak ada/],
    [
      "value,disbursements,status,,Cair,2,,Sip",
      /bukan nilai kolom "Status bayar"; pilih paid \(salur\), pending \(belum\)/
    ],
    [
      "region,disbursements,district,36.04,Pntang,2,36.04.12 Pontang,Pontag",
      /tidak menunjuk satu wilayah di dalam 36.04; tulis 36.04.12 Pontang, atau kode wilayah lain di dalamnya/
    ],
    ["region,disbursements,village,36.04.12,Suka,2,36.04.12.2002 Suka | 36.04.12.2003 Suka,Suka", /tidak menunjuk satu/]
  ])("tells a wrong answer, its line and what may stand there: %s", (line, told) => {
    write(`${heading}\n${line}\n`);
    expect(wrongAnswerLines(wrongAnswers(readMapping(office.home), "36"))).toEqual([expect.stringMatching(told)]);
  });

  test("stops by a wrong answer only what it is about", async () => {
    office.drop("near.csv", "Tahun,Kab/Kota,Nm Kecamatn,L,P\n2024,Kab. Serang,Pontang,1,2\n");
    office.drop("good.csv", "Tahun,Kab/Kota,Kecamatan,L,P\n2024,Kab. Serang,Kragilan,1,2\n");
    write(`${heading}\ncolumn,district_population,,,Nm Kecamatn,0,,Warna\n`);
    const { files } = (await office.receive()).report;
    expect(files.map(({ file, problem }) => [file, problem === null])).toEqual([
      ["good.csv", true],
      ["near.csv", false]
    ]);
  });

  test.each(["disbursements", "Penyaluran bantuan", "penyaluran bantuan (disbursements)"])(
    "takes the office's word for which table it is: %s",
    (dataset) => {
      write(`${heading}\ncolumn,${dataset},,,Termin ke,0,,Tahap\n`);
      const lines = readMapping(office.home);
      expect(wrongAnswers(lines, "36")).toEqual([]);
      expect(columnAnswers(lines, disbursements)).toEqual(new Map([["terminke", "stage"]]));
    }
  );

  test("refuses a file without its columns", () => {
    write("kind;dataset;answer\n");
    expect(() => readMapping(office.home)).toThrow("tidak punya kolom: column, within, written, rows, candidates");
  });

  test("changes the meaning of files by its answers only", () => {
    const none = mappingDigest(office.home);
    keepQuestions(office.home, [asked("Wilayah A")]);
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
