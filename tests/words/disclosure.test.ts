import { describe, expect, test } from "vitest";
import { format } from "../../src/format.ts";
import {
  attacksFinding,
  disclosureLead,
  hiddenFinding,
  pastSentence,
  priceSentence,
  verdictSentence
} from "../../src/sentences/disclosure.ts";
import { plain } from "../../src/sentences/rich.ts";
import { en } from "../../src/words/en.ts";
import { id } from "../../src/words/id.ts";

const inId = { words: id, format: format("id") };
const inEn = { words: en, format: format("en") };
const province = { name: "provinsi", cells: 1000, hidden: 10 };
const district = { name: "kecamatan", cells: 3000, hidden: 1200 };
const safe = { cells: 1200, recovered: 0, narrow: 0, releases: 3 };

describe("the report in two sentences", () => {
  const [hidden, attacked] = [0, 1];
  const lead = (levels: readonly (typeof province)[], attacks: readonly (typeof safe)[], speech = inId): string[] =>
    disclosureLead(levels, attacks, speech).map(plain);

  test.each([
    [
      "many hidden",
      [province, district],
      "Rilis ini memuat 4.000 angka tentang orang dan uangnya. Di antaranya 1.210 angka (30,3%) disembunyikan, supaya orang di baliknya sulit dikenali. Satu angka adalah satu kotak tabel."
    ],
    [
      "none hidden",
      [{ ...province, hidden: 0 }],
      "Rilis ini memuat 1.000 angka tentang orang dan uangnya. Tidak satu pun disembunyikan."
    ],
    ["nothing counted", [], "Berapa angka dalam rilis ini yang disembunyikan belum dihitung."]
  ])("%s", (_name, levels, said) => expect(lead(levels, [safe])[hidden]).toBe(said));

  test("one hidden, in English", () =>
    expect(lead([{ ...province, hidden: 1 }], [safe], inEn)[hidden]).toContain("Of these, 1 number (0.1%) is hidden"));

  test("attacks that recovered none, one, several, and no attack", () => {
    expect(lead([province], [safe, safe])[attacked]).toMatch(
      /sebagai 2 macam penyerang\. Dari angka yang harus tahan terhadap mereka, 0 angka terbongkar\./
    );
    expect(lead([province], [{ ...safe, recovered: 1 }], inEn)[attacked]).toContain(
      "1 number that should be hidden was worked out"
    );
    expect(lead([province], [safe, { ...safe, recovered: 4 }], inEn)[attacked]).toContain(
      "4 numbers that should be hidden were worked out"
    );
    expect(lead([province], [])[attacked]).toBe("Belum ada catatan serangan percobaan terhadap rilis ini.");
  });
});

describe("headline of what is hidden", () => {
  test("tells the share of all, and the table that hides most", () =>
    expect(hiddenFinding([province, district], inId)).toBe(
      "30,3% angka disembunyikan; paling banyak di tabel kecamatan, 40,0%"
    ));
  test("has one table, nothing hidden, nothing counted", () => {
    expect(hiddenFinding([district], inId)).toBe("40,0% angka disembunyikan");
    expect(hiddenFinding([{ ...province, hidden: 0 }], inEn)).toBe("No number is hidden");
    expect(hiddenFinding([], inId)).not.toMatch(/\d/);
  });
});

describe("the price of hiding", () => {
  const cases = { name: "PPKS cases", level: "district", cells: 100, hidden: 30, people: 2.1 };

  test("is told of the table that hides the largest share, where few people are behind it", () =>
    expect(plain(priceSentence([{ ...cases, name: "Aid", hidden: 3 }, cases], inEn) ?? "")).toBe(
      "Among what is hidden most is the table “PPKS cases” at district level: 30.0% of its numbers, but only 2.1% of its people."
    ));
  test("is not called small where as many people as numbers are hidden", () =>
    expect(priceSentence([{ ...cases, people: 30 }], inEn)).not.toContain("only"));
  test("is not told of tables that count no people, nor where nothing is hidden", () => {
    expect(priceSentence([{ ...cases, people: null }], inId)).toBeNull();
    expect(priceSentence([{ ...cases, hidden: 0, people: 0 }], inId)).toBeNull();
  });
});

test("headline of the attacks: none recovered, too narrow, recovered, not attacked", () => {
  expect(attacksFinding([safe, safe], inId)).toBe("Dari 1.200 angka yang diserang, tidak satu pun terbongkar");
  expect(attacksFinding([safe, { ...safe, narrow: 2 }], inEn)).toBe(
    "None was recovered, but 2 numbers could be told too closely"
  );
  expect(attacksFinding([safe, { ...safe, recovered: 1, narrow: 2 }], inEn)).toBe(
    "1 number that should be hidden was recovered"
  );
  expect(attacksFinding([], inId)).toBe("Serangan terhadap rilis ini belum dicatat");
});

test("the verdict names the release and how many were attacked together", () => {
  expect(plain(verdictSentence("2025-12-abc", [safe], inEn) ?? "")).toBe(
    "Release 2025-12-abc was attacked together with every release before it: 3 releases at once."
  );
  expect(verdictSentence("2025-12-abc", [{ ...safe, releases: 1 }], inId)).toBe(
    "Rilis 2025-12-abc diserang sendirian: ini rilis pertama."
  );
  expect(verdictSentence("2025-12-abc", [], inId)).toBeNull();
});

test("the releases before: none, one, several", () => {
  expect(pastSentence([], inId)).toBe("Ini rilis pertama.");
  expect(plain(pastSentence(["2025-06-a"], inEn))).toBe("Before it came 1 release: 2025-06-a.");
  expect(plain(pastSentence(["2025-06-a", "2025-09-b"], inId))).toBe(
    "Sebelumnya ada 2 rilis: 2025-06-a dan 2025-09-b."
  );
});
