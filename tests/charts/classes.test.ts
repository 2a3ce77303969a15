import fc from "fast-check";
import { expect, test } from "vitest";
import { classes } from "../../src/charts/classes.ts";

const value = fc.oneof(
  fc.integer({ min: 0, max: 1e6 }),
  fc.integer({ min: 0, max: 1e12 }),
  fc.double({ min: 0, max: 100, noNaN: true })
);

test("every value falls in its class, every class holds a value, and breaks ascend", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 160 }), (values) => {
      const found = classes(values);
      if (!found) throw new Error("no classes");
      const { breaks, of } = found;
      expect(breaks.length).toBeLessThanOrEqual(6);
      if (new Set(values).size > 1)
        for (const [i, at] of breaks.slice(1).entries()) expect(at).toBeGreaterThan(breaks[i] ?? 0);
      for (const at of values) {
        const from = breaks[of(at) - 1] ?? Infinity;
        const to = breaks[of(at)] ?? -Infinity;
        expect(at).toBeGreaterThanOrEqual(from);
        expect(at).toBeLessThanOrEqual(to);
      }
      expect(new Set(values.map(of)).size).toBe(breaks.length - 1);
    }),
    { numRuns: 300 }
  );
});

test("breaks are round, and whole where the values are", () => {
  expect(classes(Array.from({ length: 155 }, (_, i) => 13 + (i * i) / 400))?.breaks).toEqual([10, 15, 20, 35, 50, 75]);
  expect(classes([0, 0, 0, 1, 2, 40, 1000])?.breaks.every(Number.isInteger)).toBe(true);
});

test("no value has no class; one value has one", () => {
  expect(classes([])).toBeNull();
  expect(classes([Number.NaN])).toBeNull();
  expect(classes([5, 5])?.of(5)).toBe(1);
});
