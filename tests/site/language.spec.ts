import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRows } from "../../pipelines/regions/csv-rows.ts";
import { builtFiles, builtSite } from "./built-pages.ts";
import { spokenIn, type Spoken } from "./spoken.ts";

const figures = csvRows(readFileSync(join(builtSite, "unduh/official_figures.csv"), "utf8"));

/** Official figures and those their notes name: 1,204 is a decimal in Indonesian and a thousand in English. */
const official = new Set(
  figures.flatMap(({ value, note = "" }) => [
    Math.abs(Number(value)),
    ...(note.match(/\d+,\d{3}\b/g) ?? []).map((number) => Number(number.replace(",", ".")))
  ])
);

/** The address of a page is the same word by word in both languages. */
const address = /https:\/\/\S+/g;

/** Points that belong to no number: licences, and the numbers of tables in the titles of sources. */
const notNumbers = /CC BY \d\.\d|EUPL-\d\.\d|\b(Tabel|Table|Gambar|Figure) \d+(\.\d+)+/g;

/** A number as the other language writes it: grouped by its sign, or with its decimal sign. */
const foreign = {
  id: /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+\.\d+%|(?<![\d.,])\d+\.\d{1,2}(?![\d.])/g,
  en: /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])|\d+,\d+%|(?<![\d.,])\d+,\d{1,2}(?!\d)/g
} as const;

/** Words of one language that are none of the other's. */
const only = {
  id: /\b(yang|dan|dari|untuk|dengan|pada|tidak|ini|itu|atau|belum|oleh|menurut|tahun|bulan|keluarga|kasus|orang|jumlah|unduh|sumber|wilayah|disembunyikan|angka|catatan|periksa|tersedia|tabel)\b/gi,
  en: /\b(the|of|and|with|is|are|not|that|were|from|which|has|have|people|families|month|year|hidden|source|notes|table|figures?)\b/gi
} as const;

type Language = keyof typeof foreign;
const other = { id: "en", en: "id" } as const;

const isLanguage = (lang: string): lang is Language => lang === "id" || lang === "en";

const numberFaults = ({ text }: Spoken, lang: Language): string[] =>
  (text.replace(address, "").replace(notNumbers, "").match(foreign[lang]) ?? []).filter(
    (number) => !official.has(Number(lang === "id" ? number.replace(",", ".") : number))
  );

const wordFaults = ({ text }: Spoken, lang: Language): string[] => {
  const said = text.replace(address, "");
  const [own, strange] = [said.match(only[lang]) ?? [], said.match(only[other[lang]]) ?? []];
  return strange.length > own.length ? [strange.join(" ")] : [];
};

const faultsIn = (html: string): string[] => {
  const seen = new Set<string>();
  return spokenIn(html).flatMap((spoken) => {
    const { text, lang } = spoken;
    if (!isLanguage(lang)) return [`language "${lang}": ${text}`];
    if (seen.has(lang + text)) return [];
    seen.add(lang + text);
    return [...numberFaults(spoken, lang), ...wordFaults(spoken, lang)].map(
      (fault) => `${fault}: ${text.slice(0, 90)}`
    );
  });
};

const pages = builtFiles(".html").map((path) => ({ path, html: readFileSync(join(builtSite, path), "utf8") }));

test("every text of every page is written as its language writes numbers and words, or marked as of the other", () => {
  test.setTimeout(120_000);
  expect(pages.length).toBeGreaterThan(20);
  const found = pages.flatMap(({ path, html }) => faultsIn(html).map((fault) => `${path}: ${fault}`));
  expect(found.slice(0, 20)).toEqual([]);
});

test("what is heard but not seen is read as well", () => {
  const heard = spokenIn(`<html lang="en"><p lang="id">dua</p><svg aria-label="one"><title>3 &lt; 4</title></svg>five`);
  expect(heard).toEqual([
    { text: "dua", lang: "id" },
    { text: "one", lang: "en" },
    { text: "3 < 4", lang: "en" },
    { text: "five", lang: "en" }
  ]);
});

test.describe("a slip is found", () => {
  const slips: readonly (readonly [string, string, string])[] = [
    ["id", "<p>12.3% keluarga</p>", "12.3%"],
    ["id", "<svg><title>Lebak: 1,234 orang</title></svg>", "1,234"],
    ["id", '<p aria-label="1,234.5 kasus"></p>', "1,234.5"],
    ["id", "<p>7.5 keluarga</p>", "7.5"],
    ["en", "<p>12,3% of families</p>", "12,3%"],
    ["en", '<img alt="1.234.567,8 people">', "1.234.567,8"],
    ["en", "<p>81.200 families</p>", "81.200"],
    ["en", "<h2>Sumber dan catatan</h2>", "Sumber dan catatan"],
    ["id", "<th>Source of the figures</th>", "Source of the figures"]
  ];
  for (const [lang, html, fault] of slips)
    test(`${fault} in a page in ${lang}`, () => {
      expect(faultsIn(`<html lang="${lang}">${html}</html>`)).toEqual([expect.stringContaining(`${fault}: `)]);
    });
});

test("numbers and words of the page's own language are no slip", () => {
  const indonesian = "<p>1.234.567,8 orang, 12,3%, kode 36.01.02, 31/12/2025, Rp 87,5 miliar</p>";
  const english = '<p>1,234,567.8 people, 12.3%, <span lang="id">Tabel 3.8, menurut 1.234 orang</span></p>';
  expect([...faultsIn(`<html lang="id">${indonesian}`), ...faultsIn(`<html lang="en">${english}`)]).toEqual([]);
});
