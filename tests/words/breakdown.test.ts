import { describe, expect, test } from "vitest";
import { notApplicable, notAvailable, published, suppressed, type Cell } from "../../src/cell.ts";
import { format } from "../../src/format.ts";
import { breakdownFinding, type BreakdownFacts } from "../../src/sentences/breakdown.ts";
import { en } from "../../src/words/en.ts";
import { id } from "../../src/words/id.ts";

const inId = { words: id, format: format("id") };
const inEn = { words: en, format: format("en") };
const row = (item: string, cell: Cell, base = published(100)) => ({ item, cell, base });
const counts = (...rows: BreakdownFacts["rows"]): BreakdownFacts => ({
  measure: { title: { id: "Pengaduan", en: "Complaints" }, unit: "cases" },
  rows,
  order: "highest",
  whole: notAvailable,
  total: ""
});
const shares = (...rows: BreakdownFacts["rows"]): BreakdownFacts => ({
  measure: { title: { id: "Panti terakreditasi", en: "Homes accredited" }, unit: "percent" },
  rows,
  order: "lowest",
  whole: notAvailable,
  total: "21 dari 73 (28,8%)"
});
const said = (facts: BreakdownFacts): string =>
  breakdownFinding(
    facts,
    facts.order === "lowest" ? id.themes.breakdowns.sessions : id.themes.breakdowns.complaints,
    inId
  );

const [levy, cuts, other] = [row("pungli", published(10)), row("pemotongan", published(40)), row("lain", published(5))];
const [hidden, missing] = [row("x", suppressed), row("y", notAvailable)];
const partly = "Paling sering diadukan: pemotongan, 40 kasus, di antara yang tampil";

/** Name of the case, the facts, the headline. */
const cases: readonly (readonly [string, BreakdownFacts, string])[] = [
  ["all are known", counts(levy, cuts, other), "Paling sering diadukan: pemotongan, 40 kasus"],
  ["one is hidden and may be more", counts(levy, cuts, hidden), partly],
  ["one is missing and may be more", counts(levy, cuts, missing), partly],
  [
    "what is hidden cannot be more",
    { ...counts(levy, cuts, hidden), whole: published(60) },
    "Paling sering diadukan: pemotongan, 40 kasus"
  ],
  ["most is hidden", counts(levy, hidden, row("z", suppressed)), "2 dari 3 pokok disembunyikan"],
  ["two are equal", counts(cuts, row("b", published(40))), "Paling sering diadukan: pemotongan dan b, 40 kasus"],
  ["nothing is known", counts(hidden, missing), "Rincian belum dapat ditampilkan"],
  ["one alone", counts(cuts), "Paling sering diadukan: pemotongan, 40 kasus"],
  [
    "the largest counts something else",
    { ...counts(levy, cuts), apart: "Fakir Miskin, 900 keluarga" },
    "Terbanyak Fakir Miskin, 900 keluarga; selain itu pemotongan, 40 kasus"
  ],
  [
    "what does not apply is not missing",
    shares(row("a", published(70)), row("b", published(90)), row("c", notApplicable)),
    "Paling jarang terlaksana: a, 70,0% dari rencana"
  ],
  [
    "shares of a handful are not ranked",
    shares(row("a", published(14.3), published(7)), row("b", published(100), published(1))),
    "Panti terakreditasi: 21 dari 73 (28,8%)"
  ],
  [
    "one alone has a base large enough",
    shares(row("a", published(34.1), published(41)), row("b", published(100), published(1))),
    "Panti terakreditasi: 21 dari 73 (28,8%)"
  ],
  [
    "all are much the same",
    shares(row("a", published(70)), row("b", published(70.4))),
    "Panti terakreditasi: hampir sama di mana-mana, 70,0% sampai 70,4%"
  ]
];

describe("the headline of a breakdown", () => {
  test.each(cases)("%s", (_name, facts, text) => {
    expect(said(facts)).toBe(text);
  });

  test("counts those who share the first place where they are many", () => {
    const four = ["a", "b", "c", "d"].map((name) => row(name, published(8)));
    expect(said(counts(...four, other))).toBe("Paling sering diadukan: 4 pokok, 8 kasus");
  });

  test("in English", () => {
    const say = en.themes.breakdowns.complaints;
    expect(breakdownFinding(counts(levy, cuts, hidden), say, inEn)).toBe(
      "Most complaints are about: pemotongan, 40 cases, of those shown"
    );
  });
});
