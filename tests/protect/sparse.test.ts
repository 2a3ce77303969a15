import { describe, expect, test } from "vitest";
import type { Disclosure } from "../../data/contracts/disclosure.ts";
import type { Column } from "../../data/contracts/table.ts";
import type { DisclosingDraft } from "../../pipelines/protect/draft.ts";
import { sparseMasks } from "../../pipelines/protect/sparse.ts";

const words = { id: "x", en: "x" };
const people = (state: string): Column => ({
  type: "integer",
  counts: "people",
  state,
  title: words,
  description: words
});

type Row = readonly [region: string, code: string, people: number];

/** A table of people by region and code. */
function draftOf(name: string, rows: readonly Row[], more: Partial<Disclosure> = {}): DisclosingDraft {
  return {
    table: {
      ...{ name, title: words, description: words, grain: ["region_code", "year", "code"] },
      columns: { people: people("state"), paid: people("paid_state") },
      disclosure: {
        by: { code: { as: "code", total: "all" } },
        numbers: { people: { name }, paid: { name: `${name}_paid` } },
        follows: { paid_state: "state" },
        ...more
      }
    },
    rows: rows.map(([region_code, code, count]) => ({
      values: { region_code, year: 2025, code, people: count, paid: 100 }
    }))
  };
}

/** Thirty districts, of which so many have two people under a code and the others fifty. */
const districts = (code: string, small: number, inBetween = 50): Row[] =>
  Array.from({ length: 30 }, (_, at) => [`36.01.${at + 10}`, code, at < small ? 2 : inBetween]);

const leftOut = (...drafts: DisclosingDraft[]): string[] => {
  const masks = [...sparseMasks(drafts, { byTier: { 1: 5, 2: 10, 3: 10 }, tiers: new Map() })];
  return [...new Set(masks.map((mask) => mask.replace(/36\.[\d.]*\|2025/, "*")))].sort();
};

describe("a breakdown of a level of region", () => {
  test("stays while at most a third of its rows that hold anybody are small", () => {
    expect(leftOut(draftOf("cases", districts("poor", 10)))).toEqual([]);
  });

  test("is left out whole when more are, zeros and what follows it as well", () => {
    const rows: Row[] = [...districts("poor", 11), ["36.02.10", "poor", 0], ["36.01", "poor", 2]];
    expect(leftOut(draftOf("cases", rows))).toEqual(["cases|*|poor|paid_state", "cases|*|poor|state"]);
    expect(sparseMasks([draftOf("cases", rows)], { byTier: { 1: 5, 2: 10, 3: 10 }, tiers: new Map() }).size).toBe(62);
  });

  test("is judged with all its codes, since one code alone could be had by subtraction", () => {
    expect(leftOut(draftOf("cases", [...districts("poor", 0), ...districts("old", 25)]))).toHaveLength(4);
    expect(leftOut(draftOf("cases", [...districts("poor", 0), ...districts("old", 20)]))).toEqual([]);
  });

  test("is judged code by code where codes do not add up", () => {
    const apart = { numbers: { people: { name: "aid", apart: ["code"] } } };
    const rows = [...districts("pkh", 0), ...districts("kube", 20)];
    expect(leftOut(draftOf("aid", rows, { ...apart, follows: {} }))).toEqual(["aid|*|kube|state"]);
  });

  test("is no matter of a few rows", () => {
    expect(leftOut(draftOf("cases", districts("poor", 20).slice(0, 29)))).toEqual([]);
  });

  test("takes with it the rows that share its numbers: rupiah at a fixed rate", () => {
    const pay = draftOf("pay", districts("poor", 0), { shares: { number: "cases", by: ["code"] }, follows: {} });
    expect(leftOut(draftOf("cases", districts("poor", 11)), pay)).toContain("pay|*|poor|state");
  });

  test("takes with it what breaks the same numbers down further", () => {
    const finer = draftOf("finer", districts("poor", 0), {
      ...{ by: { code: { as: "code", total: "all" } }, at: { sex: "female" } },
      ...{ numbers: { people: { name: "cases" } }, follows: {} }
    });
    expect(leftOut(draftOf("cases", districts("poor", 11)), finer)).toContain("finer|*|poor|state");
  });
});
