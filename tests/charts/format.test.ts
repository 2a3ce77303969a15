import { describe, expect, test } from "vitest";
import { format } from "../../src/format.ts";

const [id, en] = [format("id"), format("en")];
/** The spaces inside an amount do not break; here they are written as plain ones. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const table: readonly (readonly [what: string, indonesian: string, english: string, of: (f: typeof id) => string])[] = [
  ["a number", "1.234.567,8", "1,234,567.8", (f) => f.number(1234567.8)],
  ["a small number", "0", "0", (f) => f.number(0)],
  ["fixed decimals", "12,30", "12.30", (f) => f.decimal(12.3, 2)],
  ["percent", "12,3%", "12.3%", (f) => f.percent(12.34)],
  ["whole percent", "12%", "12%", (f) => f.percent(12.34, 0)],
  ["a true minus", "\u22123,2", "\u22123.2", (f) => f.decimal(-3.2, 1)],
  ["no minus before nothing", "0,0%", "0.0%", (f) => f.percent(-0.01)],
  ["a rise", "+2,6", "+2.6", (f) => f.signed(2.6)],
  ["no change", "0,0", "0.0", (f) => f.signed(0.01)],
  ["rupiah", "Rp 950", "Rp 950", (f) => f.rupiah(950)],
  ["thousands", "Rp 12,5 ribu", "Rp 12.5 thousand", (f) => f.rupiah(12_500)],
  ["millions", "Rp 126 juta", "Rp 126 million", (f) => f.rupiah(126_000_000)],
  ["just below a billion", "Rp 999,9 juta", "Rp 999.9 million", (f) => f.rupiah(999_949_999)],
  ["rounds into the next word", "Rp 1 miliar", "Rp 1 billion", (f) => f.rupiah(999_950_000)],
  ["billions", "Rp 87,5 miliar", "Rp 87.5 billion", (f) => f.rupiah(87_512_000_000)],
  ["trillions", "Rp 1,8 triliun", "Rp 1.8 trillion", (f) => f.rupiah(1_840_000_000_000)],
  ["more than a word for it", "Rp 5.000 triliun", "Rp 5,000 trillion", (f) => f.rupiah(5e15)],
  ["a debt", "\u2212Rp 87,5 miliar", "\u2212Rp 87.5 billion", (f) => f.rupiah(-87_512_000_000)],
  [
    "a column of rupiah",
    "Rp 1.432,5 juta",
    "Rp 1,432.5 million",
    (f) => f.rupiahIn([1_432_500_000, 23e6])(1_432_500_000)
  ],
  ["its smallest", "Rp 23,0 juta", "Rp 23.0 million", (f) => f.rupiahIn([1_432_500_000, 23e6, 0])(23e6)],
  ["many times its smallest", "Rp 0,5 miliar", "Rp 0.5 billion", (f) => f.rupiahIn([259_164e6, 491e6])(491e6)],
  ["far apart", "Rp 23 juta", "Rp 23 million", (f) => f.rupiahIn([1_840_000_000_000, 23e6])(23e6)],
  ["exact rupiah", "Rp 87.512.000.000", "Rp 87,512,000,000", (f) => f.rupiahExact(87_512_000_000)],
  ["a rate", "4,2 per 1.000", "4.2 per 1,000", (f) => f.perThousand(4.21)],
  ["a day", "12 Juli 2015", "12 July 2015", (f) => f.date("2015-07-12")],
  ["a month", "Desember 2025", "December 2025", (f) => f.month("2025-12")],
  ["a short month", "Des", "Dec", (f) => f.monthShort(12)],
  ["a quarter", "Triwulan I 2024", "Quarter 1 of 2024", (f) => f.quarter("2024-Q1")],
  ["bytes", "812 B", "812 B", (f) => f.bytes(812)],
  ["kilobytes", "5 kB", "5 kB", (f) => f.bytes(5123)],
  ["megabytes", "1,2 MB", "1.2 MB", (f) => f.bytes(1_234_567)],
  ["almost a megabyte", "1 MB", "1 MB", (f) => f.bytes(999_700)],
  ["a measure in people", "1.240", "1,240", (f) => f.measure(1240, "people")],
  ["a measure in percent", "104,6%", "104.6%", (f) => f.measure(104.6, "percent")],
  ["a measure of a rate", "4,2", "4.2", (f) => f.measure(4.2, "per_1000")],
  ["a list", "a, b, dan c", "a, b and c", (f) => f.list(["a", "b", "c"])]
];

describe("formats", () => {
  for (const [what, indonesian, english, of] of table) {
    test(what, () => {
      expect(plain(of(id))).toBe(indonesian);
      expect(plain(of(en))).toBe(english);
    });
  }

  test("what is no number, date or quarter is refused", () => {
    expect(() => id.number(Number.NaN)).toThrow("not a number");
    expect(() => id.date("kemarin")).toThrow("not a date");
    expect(() => id.quarter("2024-Q5")).toThrow("not a quarter");
  });
});
