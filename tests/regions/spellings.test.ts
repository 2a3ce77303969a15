import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import type { Level } from "../../data/contracts/published/regions.ts";
import { loadRegions } from "../../pipelines/regions/load-regions.ts";
import { normaliseSpelling, normaliseSpellingSql, regionSpellings } from "../../pipelines/regions/spellings.ts";

const meaning = (scope: string) => {
  const rows = regionSpellings(loadRegions(scope));
  const byPlace = new Map(rows.map((row) => [`${row.parent_code} ${row.level} ${row.spelling}`, row.region_code]));
  expect(byPlace.size).toBe(rows.length);
  return (level: Level, parent: string, text: string) => byPlace.get(`${parent} ${level} ${normaliseSpelling(text)}`);
};
const inBanten = meaning("36");

describe("a spelling", () => {
  test.each([
    ["Kabupaten Serang", "36.04"],
    ["KAB. SERANG", "36.04"],
    ["Kota Serang", "36.73"],
    ["Serang", undefined],
    ["Tangerang", undefined],
    ["kab tangerang", "36.03"],
    ["KOTA TANGERANG", "36.71"],
    ["Tangerang Selatan", "36.74"],
    ["Tangsel", "36.74"],
    ["Lebak", "36.02"],
    ["Kota Lebak", undefined],
    ["36.73", "36.73"],
    ["3673", "36.73"]
  ])("%s as a regency of Banten -> %s", (text, code) => {
    expect(inBanten("regency", "36", text)).toBe(code);
  });

  test("that two regencies share stays ambiguous in the window of one of them", () => {
    expect(meaning("36.04")("regency", "36", "Serang")).toBeUndefined();
    expect(meaning("33.28")("regency", "33", "Tegal")).toBeUndefined();
  });

  test.each(["Lebak Wangi", "Lebakwangi", "KEC. LEBAKWANGI", "Kecamatan Lebak Wangi", "36.04.35", "360435"])(
    "%s is the district within its regency",
    (text) => {
      expect(inBanten("district", "36.04", text)).toBe("36.04.35");
      expect(inBanten("district", "36.73", text)).toBeUndefined();
    }
  );

  test("of a district that two regencies have goes by the regency", () => {
    expect(inBanten("district", "36.01", "Sobang")).toBe("36.01.35");
    expect(inBanten("district", "36.02", "Sobang")).toBe("36.02.22");
  });

  test("of a village may carry either word for its kind", () => {
    expect(inBanten("village", "36.04.13", "Desa Alang-Alang")).toBe("36.04.13.2012");
    expect(inBanten("village", "36.04.13", "Kel. Alang Alang")).toBe("36.04.13.2012");
  });

  test("that is a replaced code leads to the one of today", () => {
    for (const text of ["36.02.16.2018", "3602162018"])
      expect(inBanten("village", "36.02.16", text)).toBe("36.02.28.2009");
    expect(inBanten("village", "36.02.28", "3602162018")).toBe("36.02.28.2009");
    expect(inBanten("village", "36.02.16", "Cikaratuan")).toBe("36.02.28.2009");
  });

  test("of a district is its BPS code too, where that is known", () => {
    expect(inBanten("district", "36.01", "3601071")).toBe("36.01.07");
    expect(inBanten("district", "36.01", "3601070")).toBe("36.01.08");
    expect(inBanten("district", "36.04", "3601071")).toBeUndefined();
  });

  test("with a slip of the pen is not recognised", () => {
    expect(inBanten("district", "36.04", "Kramatwtu")).toBeUndefined();
  });

  test("is normalised alike in SQL", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const texts = ["Kec. Lebak Wangi", "Ma'rang (Baru) 2", "KOTA  SERANG", "Curug-bitung\t"];
    for (const text of texts) {
      const reader = await connection.runAndReadAll(`select ${normaliseSpellingSql("$1::varchar")}`, [text]);
      expect(reader.getRows()[0]?.[0]).toBe(normaliseSpelling(text));
    }
    connection.closeSync();
  });
});
