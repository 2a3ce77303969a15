/** What a raise of an incentive costs a year. The page, the reader's browser and the tests work it out with this. */
import { published, type Cell } from "./cell.ts";
import type { Format } from "./format.ts";

/** How often a year each pay period comes round. */
export const periodsPerYear = { month: 12, semester: 2, year: 1 } as const;
export type RatePeriod = keyof typeof periodsPerYear;

/** Who is counted: the workers who serve, or the posts that a rule asks for. */
export const bases = ["petugas", "pos"] as const;
export type Basis = (typeof bases)[number];

/** Rupiah per pay period, where the reader says nothing else. */
export const usualRaise = 100_000;
/** The largest raise that is taken: more is a slip of the finger. */
export const largestRaise = 100_000_000;

/** Rupiah a year. Posts without a number give their state. Throws where the product is not exact. */
export function raiseCost(raise: number, posts: Cell, period: RatePeriod): Cell {
  if (posts.state !== "published") return posts;
  const cost = raise * posts.value * periodsPerYear[period];
  if (!Number.isSafeInteger(cost)) throw new Error(`not an exact number of rupiah: ${String(cost)}`);
  return published(cost);
}

/** A whole number of rupiah as people write it (`100000`, `100.000`, `Rp 100,000`), or null. */
export function readRupiah(text: string): number | null {
  const bare = text.trim().replace(/^rp\.?\s*/i, "");
  if (!/^(\d+|\d{1,3}([.,\s])\d{3}(\2\d{3})*)$/.test(bare)) return null;
  const value = Number(bare.replace(/\D/g, ""));
  return value >= 1 && value <= largestRaise ? value : null;
}

/** What the reader asks: which payment, how much more per pay period, where, and for whom. */
export interface Choice {
  readonly right: string;
  readonly raise: number;
  readonly region: string;
  readonly basis: Basis;
}

/** The name of each part of a choice in the form and in the address, the same in both languages. */
export const askedAs = { right: "hak", raise: "naik", region: "wilayah", basis: "dasar" } as const;

/** What can be chosen, and what stands where nothing, or nothing that there is, was asked. */
export interface Offer {
  readonly usual: Choice;
  readonly rights: readonly string[];
  readonly regions: readonly string[];
}

/** Reads a choice from a form or an address. A part that makes no sense is refused, and the usual one is taken. */
export function readChoice(
  valueOf: (name: string) => string | null,
  { usual, rights, regions }: Offer
): { readonly choice: Choice; readonly refused: readonly (keyof Choice)[] } {
  const asked = (part: keyof Choice): string | null => valueOf(askedAs[part]);
  const [right, raise, region, basis] = [asked("right"), asked("raise"), asked("region"), asked("basis")];
  const found = {
    right: right === null ? usual.right : rights.find((one) => one === right),
    raise: raise === null ? usual.raise : (readRupiah(raise) ?? undefined),
    region: region === null ? usual.region : regions.find((one) => one === region),
    basis: basis === null ? usual.basis : bases.find((one) => one === basis)
  };
  const choice = {
    right: found.right ?? usual.right,
    raise: found.raise ?? usual.raise,
    region: found.region ?? usual.region,
    basis: found.basis ?? usual.basis
  };
  const parts = Object.keys(askedAs) as (keyof Choice)[];
  return { choice, refused: parts.filter((part) => found[part] === undefined) };
}

/** The choice as the query of an address. */
export const queryOf = (choice: Choice): string =>
  (Object.keys(askedAs) as (keyof Choice)[])
    .map((part) => `${askedAs[part]}=${encodeURIComponent(String(choice[part]))}`)
    .join("&");

/** The words of an answer, with `{gaps}`: they travel to the browser in the page. */
export interface RaiseTexts {
  readonly cost: string;
  readonly published: string;
  /** There is nobody to pay. */
  readonly zero: string;
  readonly suppressed: string;
  readonly not_available: string;
  readonly not_applicable: string;
  readonly newRate: string;
  readonly unknownRate: string;
  readonly check: string;
  readonly states: Readonly<Record<Exclude<Cell["state"], "published">, string>>;
  /** Heading where a field was refused. */
  readonly refused: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly per: Readonly<Record<RatePeriod, string>>;
  readonly periods: Readonly<Record<RatePeriod, string>>;
}

/** What an answer is made from. */
export interface RaiseFacts {
  /** The payment as it is called in a sentence. */
  readonly right: string;
  readonly role: string;
  readonly period: RatePeriod;
  /** Rupiah per pay period now; null where it is not known. */
  readonly rate: number | null;
  readonly place: string;
  readonly raise: number;
  readonly basis: Basis;
  readonly posts: Cell;
}

/** The answer, piece by piece; a piece that there is not is empty. */
export interface RaiseAnswer {
  readonly cost: string;
  readonly said: string;
  readonly rate: string;
  readonly check: string;
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);

/** The answer in words: the cost, what it is the cost of, the new rate, and the sum to check it by. */
export function raiseAnswer(
  facts: RaiseFacts,
  texts: RaiseTexts,
  format: Pick<Format, "rupiah" | "rupiahExact" | "number">
): RaiseAnswer {
  const { right, role, place, posts } = facts;
  const cost = raiseCost(facts.raise, posts, facts.period);
  const names = { right, role, place, per: texts.per[facts.period], basis: texts.basis[facts.basis] };
  const raise = format.rupiahExact(facts.raise);
  const rate =
    facts.rate === null
      ? texts.unknownRate
      : fill(texts.newRate, {
          ...names,
          before: format.rupiahExact(facts.rate),
          after: format.rupiahExact(facts.rate + facts.raise)
        });
  if (cost.state !== "published" || posts.state !== "published")
    return { cost: texts.states[stateOf(cost)], said: fill(texts[stateOf(cost)], names), rate: "", check: "" };
  const values = {
    ...names,
    raise,
    posts: format.number(posts.value),
    periods: texts.periods[facts.period],
    cost: format.rupiah(cost.value),
    exact: format.rupiahExact(cost.value)
  };
  const said = posts.value === 0 ? texts.zero : texts.published;
  return { cost: fill(texts.cost, values), said: fill(said, values), rate, check: fill(texts.check, values) };
}

const stateOf = (cell: Cell): Exclude<Cell["state"], "published"> =>
  cell.state === "published" ? "not_available" : cell.state;
