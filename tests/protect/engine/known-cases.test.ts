import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { protect } from "../../../pipelines/protect/engine/protect.ts";
import type { System } from "../../../pipelines/protect/engine/system.ts";
import { boundsOf, leaksOf } from "./attacker.ts";

/** A table of other people's tests or papers; where it comes from stands in it. */
interface KnownCase {
  readonly source: string;
  readonly threshold: number;
  readonly sensitive: readonly string[];
  readonly cells: Readonly<Record<string, number>>;
  readonly equations: readonly (readonly [total: string, ...parts: string[]])[];
  /** The pattern that the source hides. */
  readonly hidden: readonly string[];
}

const folder = join(import.meta.dirname, "../cases");
const read = (name: string): KnownCase => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as KnownCase;
const names = readdirSync(folder).map((file) => file.replace(".json", ""));

const systemOf = ({ threshold, sensitive, cells, equations }: KnownCase): System => ({
  cells: Object.entries(cells).map(([id, value]) => ({
    id,
    value,
    threshold,
    ...(sensitive.includes(id) ? { sensitive: true as const } : {})
  })),
  equations: equations.map(([total, ...parts]) => ({ total, parts })),
  atMost: []
});

/** A zero in a sum of zeros, given as sensitive, cannot be hidden from anybody. */
const impossible = ["issue194_zero_pair"];

describe("our own pattern on a known case", () => {
  test.each(names.filter((name) => !impossible.includes(name)))("%s is safe", async (name) => {
    const system = systemOf(read(name));
    const { hidden, unsafe, weak } = await protect(system);
    expect(unsafe).toEqual([]);
    expect(leaksOf(system, hidden, [], weak)).toEqual([]);
  });

  test.each(impossible)("%s cannot be protected, and is listed", async (name) => {
    expect((await protect(systemOf(read(name)))).unsafe).toEqual(read(name).sensitive);
  });
});

describe("the pattern that the source hides", () => {
  const attacked = (name: string, id: string, knowledge = {}) => {
    const found = read(name);
    return boundsOf(systemOf(found), new Set(found.hidden), id, knowledge);
  };

  test("two hidden in each row and column can still give one away", () => {
    expect(attacked("sdctable_4x4_leak", "w|b")).toEqual({ low: 47, high: 47 });
    expect(attacked("sdctable_4x4_protected", "w|b")).toEqual({ low: 0, high: 78 });
  });

  test("linear algebra calls safe what no negative count gives away", () => {
    expect(attacked("gs_doc3x5_none_sec0TRUE", "1|A")).toEqual({ low: 1, high: 1 });
  });

  test("who knows that zeros are published knows two ones", () => {
    expect(attacked("issue194_ones_pair", "d")).toEqual({ low: 0, high: 2 });
    expect(attacked("issue194_ones_pair", "d", { rules: true })).toEqual({ low: 1, high: 1 });
  });

  test("who is alone in a cell knows the other one", () => {
    expect(attacked("sdctable_singleton_1d", "c", { own: ["a"] })).toEqual({ low: 1, high: 1 });
  });
});
