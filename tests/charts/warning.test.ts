import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { draw } from "../../src/charts/draw.ts";

test("the sign that Plot warns with may stand in a name", () => {
  const named = Plot.text([[0, 0]], { text: () => "\u26a0 Desa" });
  expect(draw({ id: "x", title: "Judul", height: 50, marks: [named] })).toContain("\u26a0 Desa");
});
