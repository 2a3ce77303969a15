import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { states } from "../../data/contracts/table.ts";
import { notApplicable, notAvailable, published, suppressed } from "../../src/cell.ts";
import {
  largestRaise,
  periodsPerYear,
  queryOf,
  raiseAnswer,
  raiseCost,
  readChoice,
  readRupiah,
  type Offer,
  type RaiseFacts,
  type RatePeriod
} from "../../src/raise.ts";
import { pageIn } from "../../src/site-page.ts";

const periods = Object.keys(periodsPerYear) as RatePeriod[];

describe("the cost of a raise", () => {
  test("is raise x posts x pay periods a year, to the rupiah", () => {
    expect(raiseCost(100_000, published(148), "month")).toEqual(published(177_600_000));
    expect(raiseCost(250_000, published(1277), "semester")).toEqual(published(638_500_000));
    expect(raiseCost(1_000_000, published(155), "year")).toEqual(published(155_000_000));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: largestRaise }),
        fc.nat(1_000_000),
        fc.constantFrom(...periods),
        (raise, posts, period) => {
          const cost = raiseCost(raise, published(posts), period);
          const exact = BigInt(raise) * BigInt(posts) * BigInt(periodsPerYear[period]);
          return cost.state === "published" && BigInt(cost.value) === exact;
        }
      )
    );
  });

  test("of posts without a number has their state, and what is not exact is refused", () => {
    for (const state of states)
      if (state !== "published") expect(raiseCost(100_000, { state }, "month")).toEqual({ state });
    expect(() => raiseCost(largestRaise, published(1e9), "month")).toThrow("not an exact number");
  });
});

describe("an amount", () => {
  test.each([
    ["100000", 100_000],
    ["100.000", 100_000],
    ["Rp 100.000", 100_000],
    ["Rp1,250,000", 1_250_000],
    [" 1 250 000 ", 1_250_000],
    ["100.000.000", largestRaise]
  ])("%j is read as people write it", (text, value) => {
    expect(readRupiah(text)).toBe(value);
  });

  test.each([
    "",
    "0",
    "-5",
    "1,5",
    "1.5",
    "100.00",
    "10.0000",
    "1.000,000",
    "1e5",
    "seratus ribu",
    "100.000.001",
    "<b>"
  ])("%j is refused", (text) => {
    expect(readRupiah(text)).toBeNull();
  });
});

describe("a choice", () => {
  const usual = { right: "tksk.token.central", raise: 100_000, region: "36", basis: "petugas" } as const;
  const offer: Offer = { usual, rights: [usual.right, "psm.token.central"], regions: ["36", "36.02"] };
  const read = (query: string) => readChoice((name) => new URLSearchParams(query).get(name), offer);

  test("comes back from its address", () => {
    const choice = { right: "psm.token.central", raise: 250_000, region: "36.02", basis: "pos" } as const;
    expect(read(queryOf(choice))).toEqual({ choice, refused: [] });
    expect(read("")).toEqual({ choice: usual, refused: [] });
  });

  test("that makes no sense is refused part by part, and the usual stands in its place", () => {
    expect(read("hak=x&naik=abc&wilayah=99&dasar=y")).toEqual({
      choice: usual,
      refused: ["right", "raise", "region", "basis"]
    });
    expect(read("naik=&wilayah=36.02")).toEqual({ choice: { ...usual, region: "36.02" }, refused: ["raise"] });
  });
});

describe.each(["id", "en"] as const)("the answer in %s", (locale) => {
  const { words, format } = pageIn(locale);
  const facts: RaiseFacts = {
    right: "RIGHT",
    role: "ROLE",
    period: "month",
    rate: 1_000_000,
    place: "PLACE",
    raise: 100_000,
    basis: "petugas",
    posts: published(148)
  };
  const answer = (change: Partial<RaiseFacts>) => raiseAnswer({ ...facts, ...change }, words.raise.texts, format);
  const text = (change: Partial<RaiseFacts>) => Object.values(answer(change)).join(" ");

  test("has the cost, the new rate and the sum that checks it, and no gap is left", () => {
    expect(answer({}).check).toContain(`${format.rupiahExact(100_000)} × 148`);
    expect(answer({}).check).toContain(`= ${format.rupiahExact(177_600_000)}`);
    expect(answer({}).rate).toContain(format.rupiahExact(1_100_000));
    for (const posts of [published(148), published(0), suppressed, notAvailable, notApplicable])
      expect(text({ posts })).not.toMatch(/[{}]|undefined/);
  });

  test("says that nobody is there, which costs nothing", () => {
    expect(answer({ posts: published(0) }).said).not.toBe(answer({}).said);
    expect(answer({ posts: published(0) }).cost).toContain(format.rupiah(0));
  });

  test("says why there is none, each state in its own words and without a number", () => {
    const said = [suppressed, notAvailable, notApplicable].map((posts) => answer({ posts }));
    expect(new Set(said.map((one) => one.said)).size).toBe(3);
    for (const one of said) {
      expect(one).toMatchObject({ rate: "", check: "" });
      expect(`${one.cost} ${one.said}`).not.toMatch(/\d/);
    }
  });

  test("does not make up a rate that is not known", () => {
    expect(answer({ rate: null }).rate).not.toMatch(/\d/);
    expect(answer({ rate: null }).check).toBe(answer({}).check);
  });
});
