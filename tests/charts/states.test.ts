import fc from "fast-check";
import { expect, test } from "vitest";
import { notApplicable, notAvailable, published, suppressed, type Cell } from "../../src/cell.ts";
import { bars } from "../../src/charts/bars.ts";
import { choropleth } from "../../src/charts/choropleth.ts";
import { classes } from "../../src/charts/classes.ts";
import { lines } from "../../src/charts/lines.ts";
import { pairBars } from "../../src/charts/pair-bars.ts";
import { stackShare } from "../../src/charts/stack-share.ts";
import { indonesian as page } from "./cases.ts";
import { archipelago } from "./archipelago.ts";

const described = { id: "x", title: "Judul <a & b>", desc: "Uraian" };
const value = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 1e12 }),
  fc.double({ min: 1e-4, max: 1e6, noNaN: true })
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  value.map(published),
  fc.constantFrom(suppressed, notAvailable, notApplicable)
);
const unit = fc.constantFrom("people", "percent", "rupiah", "per_1000");
const label = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });

const statesIn = (svg: string) => [...svg.matchAll(/data-state="(\w+)"/g)].map(([, state]) => state).sort();
const statesOf = (cells: readonly Cell[]) => cells.map(({ state }) => state).sort();

const isClean = (svg: string): void => {
  expect(svg).not.toMatch(/NaN|undefined|Infinity|<style|\sstyle=|\son\w+=|<script|fill="(?!url)|stroke="/);
};

test("a bar chart shows every state it was given, and no other", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ label, cell }), { maxLength: 12 }), unit, (rows, of) => {
      const svg = bars({ ...described, unit: of, rows: rows.map((row, i) => ({ ...row, key: String(i) })) }, page);
      isClean(svg);
      expect(statesIn(svg)).toEqual(statesOf(rows.map((row) => row.cell)));
    }),
    { numRuns: 150 }
  );
});

test("a chart of lines shows every state of every point", () => {
  const points = fc.array(cell, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(points, { minLength: 1, maxLength: 3 }), unit, (all, of) => {
      const series = all.map((cells, n) => ({
        key: String(n),
        label: `S${String(n)}`,
        points: cells.map((at, i) => ({ x: 2015 + i, cell: at }))
      }));
      const svg = lines({ ...described, unit: of, series }, page);
      isClean(svg);
      expect(statesIn(svg)).toEqual(statesOf(all.flat()));
    }),
    { numRuns: 100 }
  );
});

test("need and places show both states, and no home as its own where its need is told", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ label, need: cell, have: cell, noHome: fc.boolean() }), { maxLength: 8 }),
      (rows) => {
        const svg = pairBars(
          { ...described, unit: "places", rows: rows.map((row, i) => ({ ...row, key: String(i) })) },
          page
        );
        isClean(svg);
        const given = rows.flatMap(({ need, have, noHome }) =>
          noHome ? [need.state === "published" ? "no_home" : need.state] : [need.state, have.state]
        );
        expect(statesIn(svg)).toEqual(given.sort());
      }
    ),
    { numRuns: 100 }
  );
});

test("a share of a whole names every part with its state", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 7 }), fc.option(cell), (cells, total) => {
      const parts = cells.map((at, i) => ({ key: String(i), label: `B${String(i)}`, cell: at }));
      const svg = stackShare({ ...described, unit: "homes", parts, ...(total && { total }) }, page);
      isClean(svg);
      expect(new Set(statesIn(svg))).toEqual(new Set(statesOf(cells)));
    }),
    { numRuns: 100 }
  );
});

test("a map shows every region's state, and its pattern where there is no number", () => {
  const codes = [...archipelago.shapes.keys()].filter((code) => code.length > 5);
  fc.assert(
    fc.property(fc.array(cell, { minLength: codes.length, maxLength: codes.length }), (given) => {
      const cells = new Map(codes.map((code, i) => [code, given[i] ?? notAvailable]));
      const numbers = given.flatMap((at) => (at.state === "published" ? [at.value] : []));
      const map = {
        ...described,
        geography: archipelago,
        level: "district" as const,
        cells,
        classes: classes(numbers),
        unit: "percent" as const,
        name: (code: string) => code
      };
      const svg = choropleth(map, page);
      isClean(svg);
      expect(statesIn(svg)).toEqual(statesOf(given));
      expect(svg.includes("url(#x-s)")).toBe(given.includes(suppressed));
      expect(svg.includes("url(#x-n)")).toBe(given.includes(notAvailable));
    }),
    { numRuns: 50 }
  );
});

test("the length of what is hidden follows no value", () => {
  const length = (max: number) => {
    const rows = [
      { key: "a", label: "A", cell: published(max) },
      { key: "b", label: "B", cell: suppressed }
    ];
    return /data-state="suppressed"[^>]*width="([^"]+)"/.exec(bars({ ...described, unit: "people", rows }, page))?.[1];
  };
  expect(length(3)).toBeDefined();
  expect(length(3)).toBe(length(90_000));
});
