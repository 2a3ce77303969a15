import { describe, expect, test } from "vitest";
import { notAvailable, published } from "../../src/cell.ts";
import { format } from "../../src/format.ts";
import {
  arrivedFinding,
  columnsFinding,
  duplicatesFinding,
  identityFinding,
  intakeSentence,
  lateFinding,
  monthsDiffer,
  monthsFinding,
  reasonsFinding
} from "../../src/sentences/quality.ts";
import { plain } from "../../src/sentences/rich.ts";
import { en } from "../../src/words/en.ts";
import { id } from "../../src/words/id.ts";

const inId = { words: id, format: format("id") };
const inEn = { words: en, format: format("en") };
const nik = { name: "NIK tidak sah", rows: 150 };
const twin = { name: "Baris kembar", rows: 150 };
const rare = { name: "Tanggal salah", rows: 50 };
const many = published(500);

describe("the page in one sentence", () => {
  test.each([
    [
      "one main reason",
      { rows: 100_000, refused: 200, reasons: [nik, rare] },
      "99,8% baris yang dibaca dapat dipakai; sebab penolakan terbesar: NIK tidak sah."
    ],
    [
      "a tie",
      { rows: 1000, refused: 350, reasons: [nik, twin, rare] },
      "65,0% baris yang dibaca dapat dipakai; sebab penolakan terbesar, sama banyak: NIK tidak sah dan Baris kembar."
    ],
    [
      "so few refusals that 100% would be a lie",
      { rows: 1_000_000, refused: 50, reasons: [rare] },
      "Lebih dari 99,9% baris yang dibaca dapat dipakai; sebab penolakan terbesar: Tanggal salah."
    ],
    [
      "no reason on record",
      { rows: 1000, refused: 350, reasons: [] },
      "65,0% baris yang dibaca dapat dipakai; sebab penolakannya belum dirinci."
    ],
    [
      "none refused",
      { rows: 1200, refused: 0, reasons: [] },
      "Semua baris yang dibaca dapat dipakai: sekitar 1.200 baris."
    ],
    [
      "so few rows that a share says nothing",
      { rows: 12, refused: 2, reasons: [rare] },
      "Baru sekitar 12 baris yang dibaca, terlalu sedikit untuk dinyatakan dalam persen."
    ],
    ["nothing read", { rows: 0, refused: 0, reasons: [] }, "Belum ada baris yang dibaca."]
  ])("%s", (_name, facts, said) => expect(plain(intakeSentence(facts, inId))).toBe(said));

  test("in English", () =>
    expect(
      plain(intakeSentence({ rows: 100_000, refused: 200, reasons: [{ name: "NIK not valid", rows: 200 }] }, inEn))
    ).toBe("99.8% of the rows read could be used; the main reason for refusal: NIK not valid."));
});

test("headline of the reasons: one, several, too few for a share, none", () => {
  expect(reasonsFinding({ rows: 1000, refused: 50, reasons: [rare] }, inId)).toBe("Sebab terbanyak: Tanggal salah");
  expect(reasonsFinding({ rows: 1000, refused: 200, reasons: [nik, rare] }, inId)).toBe(
    "NIK tidak sah: 75,0% dari semua penolakan"
  );
  expect(reasonsFinding({ rows: 1000, refused: 300, reasons: [nik, twin] }, inEn)).toMatch(/equally often/);
  expect(reasonsFinding({ rows: 1000, refused: 0, reasons: [] }, inId)).toBe("Tidak ada baris yang ditolak");
});

test("headline of what has arrived: all, some, nothing", () => {
  expect(arrivedFinding(19, 19, 0, inId)).toBe("Semua 19 jenis kiriman sudah masuk");
  expect(arrivedFinding(18, 19, 1, inEn)).toBe("18 of 19 datasets have arrived");
  expect(arrivedFinding(0, 19, 0, inId)).not.toMatch(/\d/);
});

test("headline of the identity numbers: some, hardly any, of too few rows, none, not checked", () => {
  expect(identityFinding(30, 1000, inId)).toBe("3,0% baris yang wajib memuat NIK tidak punya NIK yang sah");
  expect(identityFinding(1, 10_000, inId)).toBe(
    "Kurang dari 0,1% baris yang wajib memuat NIK tidak punya NIK yang sah"
  );
  expect(identityFinding(1, 12, inId)).not.toMatch(/\d/);
  expect(identityFinding(0, 1000, inEn)).toBe("No NIK is missing or not valid");
  expect(identityFinding(null, 0, inEn)).toBe("NIKs cannot be checked yet");
});

test("headline of the columns: an extreme, much the same, unknown", () => {
  const entry = (item: string, value: number) => ({ item, cell: published(value), base: many });
  expect(columnsFinding([entry("Alamat", 12), entry("Nama", 97)], inId)).toBe("Paling jarang terisi: Alamat, 12%");
  expect(columnsFinding([entry("Alamat", 97), entry("Nama", 97)], inId)).toMatch(/hampir sama/);
  expect(columnsFinding([], inId)).not.toMatch(/\d/);
});

describe("headline of the months", () => {
  const said = (...shares: number[]): string =>
    monthsFinding(
      shares.map((share, i) => ({ item: `bulan ${i + 1}`, cell: published(share), base: many })),
      inId
    );

  test.each([
    ["rising", [0.1, 0.2, 0.3], "Penolakan tertinggi: bulan 3, 0,3%"],
    ["falling", [4.2, 2, 1], "Penolakan tertinggi: bulan 1, 4,2%"],
    ["rising from none", [0, 0.1, 0.4], "Penolakan tertinggi: bulan 3, 0,4%"],
    ["flat", [10, 10.9, 10.4], "Penolakan hampir sama tiap bulan: 10,0% sampai 10,9%"],
    ["flat and small", [1.2, 1, 1.1], "Penolakan hampir sama tiap bulan: 1,0% sampai 1,2%"],
    ["tiny, and one step apart", [0.1, 0.2, 0.1], "Penolakan hampir sama tiap bulan: 0,1% sampai 0,2%"]
  ])("%s", (_name, shares, sentence) => expect(said(...shares)).toBe(sentence));

  test("unknown, without a number", () => {
    expect(monthsFinding([{ item: "Mei 2024", cell: notAvailable, base: many }], inId)).not.toMatch(/\d/);
  });
});

test("headline of duplicates: some, about as many, none, unknown", () => {
  expect(duplicatesFinding(1203, false, inId)).toBe("1.203 baris kembar ditemukan dan tidak dihitung dua kali");
  expect(duplicatesFinding(466, true, inId)).toBe("Sekitar 470 baris kembar ditemukan dan tidak dihitung dua kali");
  expect(duplicatesFinding(466, true, inEn)).toMatch(/^About 470 rows/);
  expect(duplicatesFinding(0, true, inEn)).toBe("There are no duplicate rows");
  expect(duplicatesFinding(null, false, inId)).not.toMatch(/\d/);
  expect(lateFinding([], 8, inEn)).toBe("Every regency and city has sent the latest year of each dataset");
  expect(lateFinding([], 0, inId)).not.toMatch(/\d/);
});

describe("headline of who is late", () => {
  const late = (place: string) => ({ place, missing: ["LK3 2025"] });

  test("names the one that is late and what it lacks", () =>
    expect(lateFinding([{ place: "Serang", missing: ["LK3 2025", "Panti 2025"] }], 8, inId)).toBe(
      "Serang belum mengirim LK3 2025 dan Panti 2025"
    ));
  test("names several, and counts those beyond the third", () => {
    expect(lateFinding(["A", "B"].map(late), 8, inEn)).toBe(
      "2 of 8 regencies and cities have not sent everything: A and B"
    );
    expect(lateFinding(["A", "B", "C", "D", "E"].map(late), 8, inId)).toBe(
      "5 dari 8 kabupaten/kota belum lengkap kirimannya: A, B, C, dan 2 lainnya"
    );
  });
});

test("what has arrived is not called complete while someone's part of it is missing", () =>
  expect(arrivedFinding(19, 19, 1, inId)).toBe(
    "Semua 19 jenis kiriman sudah masuk, 1 di antaranya belum dari semua kabupaten/kota"
  ));

test("the largest of many small reasons is not called the main one", () =>
  expect(reasonsFinding({ rows: 9000, refused: 1000, reasons: [nik, rare] }, inEn)).toBe(
    "There is no single main reason; the most common is only 15.0%: NIK tidak sah"
  ));

test("months that differ by their rounding alone have no highest and no drawing", () => {
  const months = [0, 0.1, 0].map((share, i) => ({ item: `bulan ${i + 1}`, cell: published(share), base: many }));
  expect(monthsFinding(months, inId)).toBe("Di setiap bulan paling banyak sekitar 0,1% baris ditolak");
  expect(monthsDiffer(months)).toBe(false);
});
