import { describe, expect, test } from "vitest";
import { notApplicable, notAvailable, published, suppressed, type Cell } from "../../src/cell.ts";
import { format } from "../../src/format.ts";
import { changeSentence } from "../../src/sentences/change.ts";
import { compareShares } from "../../src/sentences/comparison.ts";
import { nearFinding, seriesFinding, topFinding, trendFinding, unreachedFinding } from "../../src/sentences/finding.ts";
import { extreme, ranked, rankOf } from "../../src/sentences/ranking.ts";
import { en } from "../../src/words/en.ts";
import { id } from "../../src/words/id.ts";

const inId = { words: id, format: format("id") };
const inEn = { words: en, format: format("en") };
const many = published(500);
const entry = (item: string, cell: Cell, base: Cell = many) => ({ item, cell, base });

test.each([
  [published(50), published(60), "less"],
  [published(60.5), published(60), "same"],
  [published(59.06), published(60), "same"],
  [published(59.04), published(60), "less"],
  [published(61), published(60), "more"],
  [suppressed, published(60), "unknown"],
  [published(60), notAvailable, "unknown"],
  [published(130), published(100), "more"]
] as const)("a share against its reference", (value, reference, kind) => {
  expect(compareShares(value, reference).kind).toBe(kind);
});

describe("the change since a year ago", () => {
  test.each([
    [
      "up, in points",
      published(59),
      published(56.4),
      "percent",
      "Setahun lalu 56,4% (+2,6 poin).",
      "A year ago 56.4% (+2.6 points)."
    ],
    [
      "down, base is the earlier value",
      published(81_200),
      published(83_900),
      "families",
      "Setahun lalu 83.900 (−3,2%).",
      "A year ago 83,900 (−3.2%)."
    ],
    [
      "the same",
      published(40),
      published(40),
      "families",
      "Sama seperti setahun lalu (40).",
      "The same as a year ago (40)."
    ],
    [
      "the difference of the shares as they are shown",
      published(82.88),
      published(82.14),
      "percent",
      "Setahun lalu 82,1% (+0,8 poin).",
      "A year ago 82.1% (+0.8 points)."
    ],
    ["a tiny base", published(40), published(10), "families", "Setahun lalu 10.", "A year ago 10."],
    ["from zero", published(40), published(0), "families", "Setahun lalu 0.", "A year ago 0."],
    [
      "hidden before",
      published(40),
      suppressed,
      "families",
      "Angka setahun lalu disembunyikan.",
      "The figure for a year ago is hidden."
    ],
    [
      "unknown before",
      published(40),
      notAvailable,
      "families",
      "Angka setahun lalu belum ada.",
      "No figure for a year ago yet."
    ],
    ["hidden now", suppressed, published(400), "families", "Setahun lalu 400.", "A year ago 400."]
  ] as const)("%s", (...[, now, before, unit, indonesian, english]) => {
    expect(changeSentence(now, before, unit, inId)).toBe(indonesian);
    expect(changeSentence(now, before, unit, inEn)).toBe(english);
  });
});

describe("the rank among siblings", () => {
  const others = [published(100), published(200), published(300)];
  test.each([
    ["first", published(400), others, "first"],
    ["second", published(250), others, "second"],
    ["third", published(150), others, "third"],
    ["last", published(50), others, "last"],
    ["a tie for the first place", published(300), others, "tied_first"],
    ["a tie below", published(200), others, null],
    ["a base too small to rank", published(12), others, null],
    ["too few to compare", published(400), others.slice(1), null],
    ["one that is hidden might be larger", published(400), [...others, suppressed], null],
    ["hidden itself", suppressed, others, null]
  ] as const)("%s", (_name, own, siblings, rank) => expect(rankOf(own, siblings)).toBe(rank));
});

describe("a ranked list", () => {
  test("puts small bases and missing numbers at the end, in their order", () => {
    const list = [
      entry("tiny", published(90), published(5)),
      entry("hidden", suppressed),
      entry("low", published(10)),
      entry("high", published(80))
    ];
    expect(ranked(list).map(({ item }) => item)).toEqual(["high", "low", "tiny", "hidden"]);
  });

  test("names all who are equal at the top, as shown", () => {
    expect(extreme([entry("a", published(40.04)), entry("b", published(40.01)), entry("c", published(10))])).toEqual({
      kind: "top",
      items: ["a", "b"],
      value: 40.04
    });
  });

  test("calls shares within a point flat, and one number alone unknown", () => {
    expect(extreme([entry("a", published(40)), entry("b", published(40.9))]).kind).toBe("flat");
    expect(extreme([entry("a", published(40)), entry("b", suppressed)]).kind).toBe("unknown");
  });
});

const years = (...cells: Cell[]) => cells.map((cell, i) => ({ year: 2023 + i, cell }));

describe("a measure over the years", () => {
  const told = (...cells: Cell[]) => seriesFinding("Kasus", years(...cells), "per_1000", inId);

  test("names the years of both values, also where the newest is not known", () => {
    expect(told(published(100), published(110), published(120))).toBe("Kasus naik dari 100,0 (2023) ke 120,0 (2025)");
    expect(told(published(100), published(80), notAvailable)).toBe("Kasus turun dari 100,0 (2023) ke 80,0 (2024)");
  });

  test("tells the last step where most of the change fell into it", () => {
    expect(told(published(98), published(99), published(86))).toBe("Kasus turun dari 99,0 (2024) ke 86,0 (2025)");
    expect(trendFinding("Lebak", years(published(50), published(51), published(60)), inId)).toBe(
      "Cakupan di Lebak naik 9,0 poin dari 2024 ke 2025"
    );
  });

  test("is called nearly constant below one per cent, or one point of a share", () => {
    expect(told(published(172.2), published(172), published(171.9))).toBe(
      "Kasus hampir tetap: 172,2 (2023), lalu 171,9 (2025)"
    );
    expect(seriesFinding("Absorbed", years(published(83), published(83.4)), "percent", inEn)).toBe(
      "Absorbed hardly changed: 83.0% (2023), then 83.4% (2024)"
    );
    expect(told(suppressed, published(0), published(0))).toBe("Kasus hampir tetap: 0,0 (2024), lalu 0,0 (2025)");
    expect(told(published(5), suppressed)).toBe("Kasus dari tahun ke tahun");
  });
});

describe("a region beside its neighbours", () => {
  const own = entry("Lebak", published(45.3));
  const near = (...cells: Cell[]) =>
    nearFinding(
      own,
      cells.map((cell) => entry("", cell)),
      inId
    );

  test("counts those that it does better than", () => {
    expect(near(published(50), published(45.34), published(60))).toBe(
      "Lebak lebih terjangkau daripada 2 dari 3 tetangganya"
    );
    expect(near(published(50), published(60))).toBe("Lebak lebih terjangkau daripada semua tetangganya");
    expect(near(published(40), published(30))).toBe("Lebak tidak lebih terjangkau daripada satu pun tetangganya");
  });

  test("claims nothing where one of them is not known", () => {
    expect(near(published(50), suppressed)).toBe("Lebak dan wilayah di sekitarnya");
    expect(near()).toBe("Lebak dan wilayah di sekitarnya");
  });
});

describe("findings", () => {
  const occupancy = { unit: "percent", direction: "neutral" } as const;

  test("of a map", () => {
    const entries = [entry("Bayah", published(60.7)), entry("Maja", published(24.8))];
    expect(unreachedFinding(entries, "Lebak", inId)).toBe(
      "Di Bayah 60,7% keluarga belum terjangkau, tertinggi di Lebak"
    );
    expect(unreachedFinding(entries, "Lebak", inEn)).toBe(
      "In Bayah, 60.7% of families are not reached: the highest share in Lebak"
    );
  });

  test("of a map without numbers claims nothing", () => {
    expect(unreachedFinding([entry("Bayah", suppressed)], "Lebak", inId)).not.toMatch(/\d/);
    expect(topFinding("Hunian", occupancy, [], inId)).toBe("Hunian: belum dapat dibandingkan");
  });

  test("above 100% are said as they are", () => {
    const entries = [entry("A", published(170.6)), entry("B", published(80))];
    expect(topFinding("Occupancy", occupancy, entries, inEn)).toBe("Occupancy: highest in A, 170.6%");
  });

  test("say a unit once", () => {
    const rate = { unit: "per_1000", direction: "less_is_better" } as const;
    const entries = [entry("A", published(272.9)), entry("B", published(80))];
    expect(topFinding("Kasus per 1.000 penduduk", rate, entries, inId)).toBe(
      "Kasus per 1.000 penduduk: tertinggi di A, 272,9"
    );
  });

  test("name the lowest where more is better", () => {
    const paid = { unit: "percent", direction: "more_is_better" } as const;
    const entries = [entry("A", published(90)), entry("B", published(58.3))];
    expect(topFinding("Masa bayar terbayar", paid, entries, inId)).toBe("Masa bayar terbayar: terendah di B, 58,3%");
  });

  test("of the years: up, down, flat, unknown", () => {
    expect(trendFinding("Lebak", years(published(50), suppressed, published(60)), inId)).toBe(
      "Cakupan di Lebak naik 10,0 poin dari 2023 ke 2025"
    );
    expect(trendFinding("Lebak", years(published(60), published(50)), inEn)).toBe(
      "Coverage in Lebak fell 10.0 points from 2023 to 2024"
    );
    expect(trendFinding("Lebak", years(published(60), published(60.4)), inId)).toBe(
      "Cakupan di Lebak hampir tidak berubah dari 2023 ke 2024"
    );
    expect(trendFinding("Lebak", years(notApplicable, published(60)), inId)).toBe(
      "Cakupan di Lebak dari tahun ke tahun"
    );
  });
});
