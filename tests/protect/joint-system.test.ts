import { describe, expect, test } from "vitest";
import type { Disclosure } from "../../data/contracts/disclosure.ts";
import { defineTable, type Column, type Table } from "../../data/contracts/table.ts";
import type { Draft, DisclosingDraft, DraftRow } from "../../pipelines/protect/draft.ts";
import type { System } from "../../pipelines/protect/engine/system.ts";
import { jointSystem } from "../../pipelines/protect/joint-system.ts";
import { tierKey } from "../../pipelines/protect/thresholds.ts";

const words = { id: "x", en: "x" };
const text: Column = { type: "text", title: words, description: words };
const counted = (counts: "people" | "rupiah", state = "state"): Column => ({
  type: "integer",
  nullable: true,
  counts,
  state,
  title: words,
  description: words
});

/** A table of made-up columns: those of `disclosure.by` place its rows, those of `numbers` count people or, `_idr`, rupiah. */
function tableOf(name: string, disclosure: Disclosure): Table & { readonly disclosure: Disclosure } {
  const numbers = Object.keys(disclosure.numbers).map((column) => [
    column,
    counted(column.endsWith("_idr") ? "rupiah" : "people")
  ]);
  const by = Object.keys(disclosure.by ?? {});
  const places = ["region_code", "year", ...by].map((column) => [column, text] as const);
  const columns = Object.fromEntries([...places, ...numbers, ["state", text]]) as Record<string, Column>;
  const table = defineTable({ name, title: words, description: words, grain: ["region_code", "year", ...by], columns });
  return { ...table, disclosure };
}

/** Rows drawn as `region | code ... | number ...`, all of 2025. */
function draftOf(table: DisclosingDraft["table"], drawn: string, more: Omit<DraftRow, "values"> = {}): DisclosingDraft {
  const names = ["region_code", ...Object.keys(table.disclosure.by ?? {}), ...Object.keys(table.disclosure.numbers)];
  const lines = drawn.trim().split("\n");
  return {
    table,
    rows: lines.map((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      const values = names.map((name, at) => [name, name in table.disclosure.numbers ? Number(cells[at]) : cells[at]]);
      return { values: { year: 2025, ...Object.fromEntries(values) }, ...more };
    })
  };
}

const regions = [
  { region_code: "36", parent_code: null },
  { region_code: "36.01", parent_code: "36" },
  { region_code: "36.02", parent_code: "36" }
];
const tiers = new Map([[tierKey("kinds", "secret"), 3 as const]]);
const built = (...drafts: DisclosingDraft[]) =>
  jointSystem(drafts, { regions, thresholds: { byTier: { 1: 5, 2: 10, 3: 10 }, tiers } });

/** `total = part + part`, sorted. */
const sumsOf = ({ equations }: System): string[] =>
  equations.map(({ total, parts }) => `${total} = ${parts.join(" + ")}`).sort();
const cellsOf = ({ cells }: System): string[] =>
  cells.map((cell) => `${cell.id} ${cell.value}${cell.unpublished ? " unshown" : ""} <${cell.threshold}`).sort();

const cases = tableOf("cases", {
  by: { kind: { as: "kind", total: "all" } },
  numbers: { cases: { name: "cases" } },
  tier: { of: "kind", list: "kinds" }
});

describe("one system of all tables", () => {
  test("regions and codes add up, and a code has the threshold of its tier", () => {
    const { system } = built(
      draftOf(cases, "36 | all | 9\n36 | poor | 7\n36 | secret | 2\n36.01 | all | 6\n36.02 | all | 3")
    );
    expect(sumsOf(system)).toEqual([
      "cases|36|2025| = cases|36.01|2025| + cases|36.02|2025|",
      "cases|36|2025| = cases|36|2025|kind=poor + cases|36|2025|kind=secret"
    ]);
    expect(cellsOf(system)).toContain("cases|36|2025|kind=secret 2 <10");
  });

  test("a region that shows fewer codes than others leaves a rest, which nobody shows but all can subtract", () => {
    const drawn = "36 | all | 9\n36 | poor | 7\n36 | old | 2\n36.01 | all | 6\n36.01 | poor | 5\n36.02 | all | 3";
    const { system } = built(draftOf(cases, drawn));
    expect(cellsOf(system)).toContain("cases|36.01|2025||rest of kind 1 unshown <5");
    expect(sumsOf(system)).toContain("cases|36.01|2025| = cases|36.01|2025|kind=poor + cases|36.01|2025||rest of kind");
  });

  test("a number that stands in two tables is one cell, hidden in both or in neither", () => {
    const channels = tableOf("channels", {
      by: { channel: { as: "channel", total: "all" } },
      numbers: { received: { name: "cases" } }
    });
    const joint = built(
      draftOf(cases, "36 | all | 9"),
      draftOf(channels, "36 | all | 9\n36 | phone | 3\n36 | office | 6")
    );
    expect(sumsOf(joint.system)).toEqual([
      "cases|36|2025| = cases|36|2025|channel=phone + cases|36|2025|channel=office"
    ]);
    const isHidden = joint.hides(new Set(["cases|36|2025|"]));
    expect([isHidden("cases|36|2025|all|state"), isHidden("channels|36|2025|all|state")]).toEqual([true, true]);
  });

  test("two values of one number are a fault of ours", () => {
    const again = tableOf("again", { numbers: { cases: { name: "cases" } } });
    expect(() => built(draftOf(cases, "36 | all | 9"), draftOf(again, "36 | 8"))).toThrow("cases|36|2025|");
  });

  test("codes that stand apart are not summed, and those within another are at most it", () => {
    const aid = tableOf("aid", { at: { programme: "pkh" }, numbers: { people: { name: "people" } } });
    const parts = tableOf("parts", {
      at: { programme: "pkh" },
      by: { component: { as: "component" } },
      numbers: { people: { name: "people", apart: ["component"], within: ["component"] } }
    });
    const { system } = built(draftOf(aid, "36 | 20"), draftOf(parts, "36 | school | 15\n36 | baby | 9"));
    expect(system.equations).toEqual([]);
    expect(system.atMost.map(({ inner, outer }) => `${inner} <= ${outer}`)).toEqual([
      "people|36|2025|component=school&programme=pkh <= people|36|2025|programme=pkh",
      "people|36|2025|component=baby&programme=pkh <= people|36|2025|programme=pkh"
    ]);
  });

  test("what is left between two shown numbers is a cell of its own: due, on time, and so late", () => {
    const paid = tableOf("paid", {
      numbers: { due: { name: "due" }, on_time: { name: "on_time" } },
      sums: [{ total: "due", parts: ["on_time", "late"] }]
    });
    const { system } = built(draftOf(paid, "36 | 40 | 37"));
    expect(cellsOf(system)).toContain("late|36|2025| 3 unshown <5");
  });

  test("rupiah are hidden with their people, and as wide as those people's rupiah", () => {
    const aid = tableOf("aid", { numbers: { people: { name: "people" }, paid_idr: { name: "idr" } } });
    const { system, hides } = built(draftOf(aid, "36.01 | 3 | 600"));
    const idr = system.cells.find(({ id }) => id.startsWith("idr"));
    expect(idr).toMatchObject({ sensitive: true, width: 1000 });
    expect(hides(new Set(["people|36.01|2025|"]))("aid|36.01|2025|state")).toBe(true);
  });

  test("a row that shares another number is hidden with it", () => {
    const staff = tableOf("staff", {
      by: { role: { as: "role", total: "all" } },
      numbers: { staff: { name: "staff" } }
    });
    const pay = tableOf("pay", {
      by: { role: { as: "role", total: "all" }, payer: { as: "payer", total: "all" } },
      numbers: { paid_idr: { name: "pay" } },
      shares: { number: "staff", by: ["role"] }
    });
    const { hides } = built(
      draftOf(staff, "36 | psm | 2\n36 | tksk | 9"),
      draftOf(pay, "36 | psm | state | 10\n36 | tksk | state | 45")
    );
    const isHidden = hides(new Set(["staff|36|2025|role=psm"]));
    expect([isHidden("pay|36|2025|psm|state|state"), isHidden("pay|36|2025|tksk|state|state")]).toEqual([true, false]);
  });

  test("few people behind a number, or one with most of the rupiah, make it sensitive whatever it is", () => {
    const paid = tableOf("paid", { numbers: { payments: { name: "payments" } } });
    for (const more of [{ guards: { state: [3] } }, { dominated: ["state"] }]) {
      expect(built(draftOf(paid, "36 | 4000", more)).system.cells[0]).toMatchObject({ sensitive: true });
    }
    expect(built(draftOf(paid, "36 | 4000", { guards: { state: [0, 7] } })).system.cells[0]?.sensitive).toBeUndefined();
  });

  test("what is not available stands in no sum", () => {
    const absent: Draft["rows"][number]["states"] = { state: "not_available" };
    const drafts = draftOf(cases, "36 | all | 0", { states: absent });
    expect(built(drafts).system.cells).toEqual([]);
  });
});
