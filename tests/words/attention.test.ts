import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { states } from "../../data/contracts/table.ts";
import { measures } from "../../data/measures/measures.ts";
import { ruleIds, type Rule } from "../../data/rules/rule.ts";
import { rules } from "../../data/rules/rules.ts";
import { notApplicable, notAvailable, published, suppressed, type Cell } from "../../src/cell.ts";
import { format } from "../../src/format.ts";
import {
  attentionFinding,
  attentionLead,
  findingOf,
  findingSentence,
  ruleSaid,
  unjudgedSentence,
  type Asking
} from "../../src/sentences/attention.ts";
import { judge } from "../../src/sentences/judge.ts";
import { en } from "../../src/words/en.ts";
import { id } from "../../src/words/id.ts";

const inId = { words: id, format: format("id") };
const inEn = { words: en, format: format("en") };
const ruleOf = (wanted: Rule["id"]): Rule => {
  const found = rules.find((rule) => rule.id === wanted);
  if (!found) throw new Error(`no such rule: ${wanted}`);
  return found;
};
const beyond = ({ reports, threshold }: Rule, by: number): Cell =>
  published(reports === "above" ? threshold + by : threshold - by);
const asking = (cell: Cell, what = "PKH", where = "Kab. Lebak", base: Cell | null = null): Asking => ({
  what,
  where,
  cell,
  base
});

test("every rule is declared once, in the order of their ids, with a source", () => {
  expect(rules.map((rule) => rule.id)).toEqual(ruleIds);
  expect(rules.filter(({ source }) => source.id === "" || source.en === "")).toEqual([]);
});

test("a rule looks at the good news of a measure from below, at the bad news from above", () => {
  const wrong = rules.filter(({ looksAt, reports }) => {
    if (looksAt.kind !== "measure" || !measures.includes(looksAt.measure)) return looksAt.kind === "measure";
    const { direction, id: measure } = looksAt.measure;
    // Spending beyond the budget is bad news of a measure of which more is better.
    if (direction === "neutral" || measure === "budget_absorption") return false;
    return (direction === "more_is_better") !== (reports === "below");
  });
  expect(wrong.map((rule) => rule.id)).toEqual([]);
});

describe.each(rules)("$id", (rule) => {
  test("reports what is beyond its threshold, and not what is at it", () => {
    expect(judge(rule, { cell: beyond(rule, 0.1), base: null }).kind).toBe("reported");
    expect(judge(rule, { cell: published(rule.threshold), base: null }).kind).toBe("kept");
    expect(judge(rule, { cell: beyond(rule, -0.1), base: null }).kind).toBe("kept");
  });

  test("does not report what is shown as the threshold", () => {
    expect(judge(rule, { cell: beyond(rule, 0.04), base: null }).kind).toBe("kept");
  });

  test("never guesses a number that is hidden or missing, nor judges a tiny base", () => {
    const bad = beyond(rule, 50);
    expect(judge(rule, { cell: suppressed, base: null })).toEqual({ kind: "unjudged", why: "suppressed" });
    expect(judge(rule, { cell: notAvailable, base: null })).toEqual({ kind: "unjudged", why: "not_available" });
    expect(judge(rule, { cell: notApplicable, base: null })).toEqual({ kind: "not_applicable" });
    expect(judge(rule, { cell: bad, base: suppressed })).toEqual({ kind: "unjudged", why: "suppressed" });
    expect(judge(rule, { cell: bad, base: published(29) })).toEqual({ kind: "unjudged", why: "too_small" });
    expect(judge(rule, { cell: bad, base: published(30) }).kind).toBe("reported");
  });

  test("says its threshold and its finding in both languages", () => {
    for (const speech of [inId, inEn]) {
      const sentence = findingSentence(findingOf(rule, [asking(beyond(rule, 5))], speech), "Banten", speech);
      expect(sentence).toMatch(/^\*\*.+\*\*: PKH .+\.$/);
      expect(ruleSaid(rule, speech)).not.toMatch(/undefined|NaN/);
    }
  });
});

test("only published numbers are ever reported, whatever is asked", () => {
  const cells: fc.Arbitrary<Cell> = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(published),
    fc.constantFrom(...states.filter((state) => state !== "published").map((state): Cell => ({ state })))
  );
  const askings = fc.array(fc.record({ cell: cells, base: fc.option(cells) }));
  fc.assert(
    fc.property(fc.constantFrom(...rules), askings, (rule, asked) => {
      const finding = findingOf(
        rule,
        asked.map(({ cell, base }) => asking(cell, "PKH", "Kab. Lebak", base)),
        inId
      );
      expect(finding.reported.every(({ cell }) => cell.state === "published")).toBe(true);
      const { suppressed: hidden, not_available, too_small } = finding.unjudged;
      expect(finding.reported.length + finding.kept + hidden + not_available + too_small).toBeLessThanOrEqual(
        asked.length
      );
    })
  );
});

test("a value over 100% is reported as it is", () => {
  const finding = findingOf(ruleOf("homes_full"), [asking(published(154.5), "Anak", "", published(40))], inId);
  expect(findingSentence(finding, "Banten", inId)).toBe("**Panti melebihi kapasitas**: Anak 154,5%.");
});

test("the farthest is named first, equals by name, and more than four are counted", () => {
  const late = ruleOf("aid_late");
  const askings = [60, 40, 60, 70, 80].map((share, i) => asking(published(share), "PKH", `Kab. ${"ABCDE"[i] ?? ""}`));
  expect(findingSentence(findingOf(late, askings, inId), "Banten", inId)).toBe(
    "**Bantuan terlambat**: PKH di Kab. B 40,0%, PKH di Kab. A 60,0%, PKH di Kab. C 60,0%, dan 2 lainnya."
  );
  expect(findingSentence(findingOf(late, askings.slice(0, 4), inEn), "Banten", inEn)).toBe(
    "**Aid paid late**: PKH in Kab. B 40.0%, PKH in Kab. A 60.0%, PKH in Kab. C 60.0% and PKH in Kab. D 70.0%."
  );
});

test("a total comes before what it is made of, and what is of the whole area before its parts", () => {
  const open = ruleOf("complaints_open");
  const ask = (value: number, what: string, where: string) => asking(published(value), what, where);
  const askings = [ask(70, "", "Kab. A"), ask(100, "", "Banten"), ask(40, "Pungutan", "Banten")];
  expect(findingSentence(findingOf(open, askings, inId), "Banten", inId)).toBe(
    "**Pengaduan lama belum selesai**: Banten 100 kasus; di antaranya Pungutan di Banten 40 kasus dan Kab. A 70 kasus."
  );
});

test("a dataset that was never sent is later than any other", () => {
  const askings = [asking(published(3), "Pengaduan", "Kab. A"), asking(published(Infinity), "LK3", "Kab. B")];
  expect(findingSentence(findingOf(ruleOf("data_late"), askings, inId), "Banten", inId)).toBe(
    "**Data terlambat**: LK3 di Kab. B belum mengirim dan Pengaduan di Kab. A tertinggal 3 bulan."
  );
});

describe("the board in one sentence", () => {
  const rule = ruleOf("aid_late");
  const red = findingOf(rule, [asking(published(10))], inId);
  const green = findingOf(rule, [asking(published(90))], inId);
  const blind = findingOf(rule, [asking(suppressed), asking(notAvailable)], inId);

  test("counts what is beyond its limit", () => {
    expect(attentionFinding([red, green], inId)).toBe("Satu hal melewati batas");
    expect(attentionFinding([red, red, green], inEn)).toBe("2 matters are beyond their limit");
    expect(attentionLead([red, green], "Lebak", inId)).toBe(
      "Lebak: **satu hal melewati batas**. Yang paling mendesak: bantuan terlambat."
    );
  });

  test("says that nothing is, or that nobody can tell", () => {
    expect(attentionLead([green, blind], "Lebak", inId)).toBe("Lebak: **tidak ada yang melewati batas**.");
    expect(attentionFinding([blind], inId)).toBe("Belum ada angka yang dapat dinilai");
    expect(attentionFinding([], inEn)).toBe("No figure can be judged yet");
  });

  test("counts what cannot be judged, with the reason, and does not call it good", () => {
    expect(unjudgedSentence([green, blind], inId)).toBe(
      "Dari 3 angka yang diperiksa, 2 tidak dapat dinilai: 1 disembunyikan dan 1 belum ada datanya. Itu tidak berarti baik."
    );
    expect(unjudgedSentence([green], inId)).toBe("");
  });
});
