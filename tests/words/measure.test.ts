import { describe, expect, test } from "vitest";
import { measures } from "../../data/measures/measures.ts";
import { themes } from "../../data/measures/measure.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { notApplicable, notAvailable, published, suppressed } from "../../src/cell.ts";
import { partsOf } from "../../src/formula.ts";
import { measureSentence } from "../../src/sentences/measure.ts";
import { pageIn } from "../../src/site-page.ts";

describe("measures", () => {
  test("are read from their folder, by theme and order, each id once", () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    expect([...new Set(measures.map(({ theme }) => theme))]).toEqual([...themes]);
    const orders = Map.groupBy(measures, ({ theme }) => theme);
    for (const own of orders.values())
      expect(own.map(({ order }) => order)).toEqual([...new Set(own.map((m) => m.order))]);
  });

  test.each(measures)("$id stands on columns of published tables, at codes of their grain", ({ formula }) => {
    for (const { table, columns, at = {} } of partsOf(formula)) {
      const contract = publishedTables.find(({ name }) => name === table);
      for (const column of columns) expect(contract?.columns[column]?.type).toMatch(/integer|money/);
      for (const column of Object.keys(at)) expect(contract?.grain).toContain(column);
    }
  });

  test.each(measures.filter(({ sentence }) => sentence !== undefined))("$id says its value once", ({ sentence }) => {
    for (const text of Object.values(sentence ?? {})) expect(text.split("{n}")).toHaveLength(2);
  });
});

describe("the sentence of a measure", () => {
  const told = {
    title: { id: "Desa dengan Puskesos", en: "Villages with a Puskesos" },
    unit: "percent" as const,
    sentence: { id: "{n} desa di {place} punya Puskesos.", en: "{n} of villages in {place} have a Puskesos." }
  };
  const [id, en] = [pageIn("id"), pageIn("en")];

  test("says a share of a few as two counts", () => {
    const few = { ...told, counts: { count: 0, all: 14 } };
    expect(measureSentence(few, published(0), "Malingping", id)).toBe(
      "**0 dari 14** desa di Malingping punya Puskesos."
    );
    expect(measureSentence(few, published(0), "Malingping", en)).toBe(
      "**0 of 14** villages in Malingping have a Puskesos."
    );
    const many = { ...told, counts: { count: 35, all: 345 } };
    expect(measureSentence(many, published(10.14), "Lebak", id)).toContain("**10,1%** desa");
  });

  test("says the value in bold and the place, in either language", () => {
    expect(measureSentence(told, published(13.5), "Banten", id)).toBe("**13,5%** desa di Banten punya Puskesos.");
    expect(measureSentence(told, published(13.5), "Banten", en)).toBe(
      "**13.5%** of villages in Banten have a Puskesos."
    );
  });

  test("says zero, and more than the whole, as numbers", () => {
    expect(measureSentence(told, published(0), "Lebak", id)).toContain("**0,0%**");
    expect(measureSentence(told, published(104.2), "Lebak", id)).toContain("**104,2%**");
  });

  test("without a number says why there is none, and no number", () => {
    const said = [suppressed, notAvailable, notApplicable].map((cell) => measureSentence(told, cell, "Lebak", id));
    expect(new Set(said).size).toBe(3);
    for (const text of said) expect(text).not.toMatch(/\d/);
  });

  test("takes a name as it is, whatever stands in it", () => {
    expect(measureSentence(told, published(1), "$& {n} $1", id)).toBe("**1,0%** desa di $& {n} $1 punya Puskesos.");
  });
});
