import { describe, expect, test } from "vitest";
import { notApplicable, notAvailable, published, suppressed, type Cell } from "../../src/cell.ts";
import { promises, type PromiseFacts } from "../../src/sentences/promises.ts";
import { plain } from "../../src/sentences/rich.ts";
import { pageIn } from "../../src/site-page.ts";

const days = (median: Cell, p90: Cell = median) => ({ median, p90 });
const facts: PromiseFacts = {
  place: "Kabupaten Lebak",
  year: "2025",
  leftOut: published(30.2),
  sent: published(17),
  due: 19,
  isRegency: false,
  shown: 750,
  counted: 1000,
  complaints: days(published(9), published(31)),
  slrt: days(published(1), published(10))
};
const [id, en] = [pageIn("id"), pageIn("en")];

/** The number and the sentences of one promise. */
const said = (at: 0 | 1 | 2, change: Partial<PromiseFacts>, page = id): string => {
  const promise = promises({ ...facts, ...change }, page)[at];
  const value = typeof promise?.value === "string" ? promise.value : `[${promise?.value.state ?? ""}]`;
  return plain(`${value} ${promise?.sentences.join(" ") ?? ""}`);
};

test("the three promises are said with their numbers", () => {
  expect(said(0, {})).toBe(
    "30,2% terlewat Bagian keluarga fakir miskin di Kabupaten Lebak yang tidak dibayar satu program keluarga pun pada 2025 (salah sasaran eksklusi)."
  );
  expect(said(1, {})).toBe(
    "17 dari 19 kumpulan data yang diminta dari kantor sudah masuk dan menjadi angka yang dapat diunduh di sini. Di seluruh rilis, 75,0% angka tentang orang ditampilkan; sisanya disembunyikan untuk melindungi warga."
  );
  expect(said(2, {})).toBe(
    "9 hari kerja adalah waktu tengah (median) sampai pengaduan di Kabupaten Lebak selesai tuntas. Sembilan dari sepuluh selesai dalam 31 hari kerja. Permintaan layanan SLRT: median 1 hari kerja, sembilan dari sepuluh dalam 10 hari kerja."
  );
  expect(said(0, {}, en)).toBe(
    "30.2% missed The share of poor families in Kabupaten Lebak that no family programme paid in 2025 (exclusion error)."
  );
  expect(said(2, {}, en)).toContain("SLRT requests: median 1 working day, nine in ten within 10 working days.");
});

test("zero is a number, and says what it means", () => {
  expect(said(0, { leftOut: published(0) })).toBe(
    "0,0% terlewat Tidak ada keluarga fakir miskin tercatat di Kabupaten Lebak yang terlewat pada 2025 (salah sasaran eksklusi)."
  );
  expect(said(1, { sent: published(0) })).toMatch(/^0 dari 19 Belum satu kumpulan data pun masuk\./);
  expect(said(2, { complaints: days(published(0)) })).toMatch(/^0 hari kerja Separuh pengaduan/);
});

test("reach beyond need is not clipped: it says that the files disagree", () => {
  expect(said(0, { leftOut: published(-4.5) })).toMatch(
    /^104,5% terjangkau Di Kabupaten Lebak yang terjangkau lebih banyak/
  );
  expect(said(0, { leftOut: published(-4.5) }, en)).toMatch(/the two files disagree/);
});

test("not all numbers shown is never rounded to all", () => {
  expect(said(1, { shown: 99_999, counted: 100_000 })).toContain("99,9%");
  expect(said(1, { shown: 1000, counted: 1000 })).toContain("100,0%");
  expect(said(1, { shown: 0, counted: 0 })).not.toContain("%");
});

test("a regency is measured by what regencies send, and a district, which sends none, is not", () => {
  expect(said(1, { isRegency: true, sent: published(11), due: 13 })).toMatch(/^11 dari 13 .*dari Kabupaten Lebak/);
  expect(promises({ ...facts, sent: notApplicable }, id).map((promise) => promise.id)).toEqual(["targeted", "quick"]);
  expect(said(1, { sent: notAvailable })).toMatch(/^\[not_available\] Belum diketahui/);
});

describe.each([
  ["id", id],
  ["en", en]
] as const)("without a number, in %s", (_, page) => {
  const unknown = [suppressed, notAvailable, notApplicable];

  test("each state has its own words, and no number stands in the place of the value", () => {
    const left = unknown.map((leftOut) => said(0, { leftOut }, page));
    const slow = unknown.map((median) => said(2, { complaints: days(median), slrt: days(median) }, page));
    for (const texts of [left, slow]) {
      expect(new Set(texts).size).toBe(3);
      for (const text of texts) expect(text).not.toMatch(/\d|undefined/);
    }
  });

  test("what is known of requests is still said", () => {
    expect(said(2, { complaints: days(suppressed) }, page)).toContain("10");
  });
});
