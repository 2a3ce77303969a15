import { describe, expect, test } from "vitest";
import { attack } from "../../pipelines/attack/attack.ts";
import { disclosureCases, tenths, unknownsOf, type DisclosureCase } from "./cases.ts";

const caseOf = (id: string): DisclosureCase => {
  const found = disclosureCases.find((one) => one.id === id);
  if (!found) throw new Error(`no such case: ${id}`);
  return found;
};

describe("the interval of every hidden cell of the literature's tables", () => {
  test.each(disclosureCases.map((one) => [one.id, one] as const))("%s", async (_, one) => {
    const scale = one.cells.some(({ value }) => !Number.isInteger(value)) ? tenths : 1;
    const attacker = one.insider === undefined ? "outsider" : { insider: one.insider };
    const { intervals } = await attack(unknownsOf(one, scale), attacker, { exactBounds: true });
    const hidden = one.cells.filter(({ published }) => !published);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { id, interval } of hidden) {
      if (interval === undefined) throw new Error(`no interval: ${id}`);
      const { lo, hi } = intervals.get(id) ?? { lo: -1, hi: -1 };
      expect(lo / scale, id).toBeCloseTo(interval[0], 6);
      if (interval[1] === null) expect(hi, id).toBeNull();
      else expect((hi ?? Infinity) / scale, id).toBeCloseTo(interval[1], 6);
    }
  });
});

describe("tables that leak although nobody would think so", () => {
  test.each(["sdctable_4x4_leak", "own_zero_pair", "issue194_zero_pair", "issue194_zero_pair_15"])("%s", async (id) => {
    const one = caseOf(id);
    const { exact } = await attack(unknownsOf(one));
    expect(exact).toEqual(one.expected?.["exact"]);
  });

  test("three cells safe for linear algebra, exact because nothing is below zero", async () => {
    const { exact, effort } = await attack(unknownsOf(caseOf("gs_doc3x5_none_sec0TRUE")));
    expect(exact).toEqual(["1|A", "1|B", "1|C", "3|A", "3|B", "3|C"]);
    expect(effort.hidden).toBe(6);
  });

  test("one of two persons finds out the other, whom nobody outside finds", async () => {
    const one = caseOf("sdctable_singleton_1d");
    expect((await attack(unknownsOf(one))).exact).toEqual([]);
    const { exposures, narrow } = await attack(unknownsOf(one), "insiders");
    expect(exposures).toEqual([
      { insider: "a", cell: "c", proved: true },
      { insider: "c", cell: "a", proved: true }
    ]);
    expect(narrow).toEqual(["a", "c"]);
  });

  test.each(["own_all_small_sum", "issue194_ones_pair"])("whoever knows the rule: %s", async (id) => {
    const one = caseOf(id);
    expect((await attack(unknownsOf(one))).exact).toEqual([]);
    expect((await attack(unknownsOf(one), "rule-aware")).exact).toEqual(one.expected?.["exactForRuleAwareAttacker"]);
  });
});
