import { expect, test } from "vitest";
import { published, suppressed, type Cell } from "../../src/cell.ts";
import { choropleth } from "../../src/charts/choropleth.ts";
import { classes } from "../../src/charts/classes.ts";
import { isUnequal, legend } from "../../src/charts/legend.ts";
import { locator } from "../../src/charts/locator.ts";
import { shapesFile } from "../../src/charts/shapes.ts";
import { archipelago } from "./archipelago.ts";
import { indonesian as page } from "./cases.ts";

const lined = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;
const cells = new Map<string, Cell>([
  ["91.01.01", published(12)],
  ["91.01.02", suppressed],
  ["91.02.01", published(104.2)],
  ["91.03.01", published(0)]
]);
const map = {
  id: "m",
  title: "Peta",
  geography: archipelago,
  level: "district" as const,
  cells,
  classes: classes([12, 104.2, 0]),
  unit: "percent" as const,
  name: (code: string) => `Kec. ${code}`,
  link: (code: string) => `/wilayah/${code}/`
};

test("far islands, a hidden region and one without data", async () => {
  await expect(lined(choropleth(map, page))).toMatchFileSnapshot("./gallery/map-far-islands.svg");
});

test("a map of one regency draws its districts only", () => {
  const svg = choropleth({ ...map, within: "91.03" }, page);
  expect(svg.match(/data-state/g)).toHaveLength(2);
  expect(svg).toContain("#d91.03.01");
});

test("a region that the text names has its name on the map, though it is a small one among regencies", () => {
  const names = (named: string[]) =>
    [...choropleth({ ...map, named }, page).matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, name]) => name);
  expect(names([])).not.toContain("Kec. 91.01.02");
  expect(names(["91.01.02"])).toContain("Kec. 91.01.02");
});

test("around a map of one regency its own boundary stands out", () => {
  const svg = choropleth({ ...map, within: "91.01" }, page);
  expect(svg).toContain('#edges" class="edge off"');
  expect(svg).toContain('#r91.01" class="edge"');
});

test("where a district lies", async () => {
  const svg = locator({
    id: "l",
    title: "Letak",
    geography: archipelago,
    code: "91.01.02",
    within: "91.01",
    name: map.name
  });
  await expect(lined(svg)).toMatchFileSnapshot("./gallery/locator.svg");
});

test("the shared file has a shape for every region, in whole numbers and without colour", () => {
  const file = shapesFile(archipelago);
  for (const code of archipelago.shapes.keys()) expect(file).toContain(`id="${code.length > 5 ? "d" : "r"}${code}"`);
  expect(file).not.toMatch(/\d\.\d+[ \-lzM]|NaN|fill|stroke="|style/);
});

test("a map of one regency finds all its shapes in that regency's own file, which holds no other regency", () => {
  const file = shapesFile(archipelago, "91.01");
  const svg = choropleth({ ...map, within: "91.01" }, page);
  const used = [...svg.matchAll(/href="\/peta\/91\.01\.svg#([^"]+)"/g)].map(([, id]) => id ?? "");
  expect(used).toContain("d91.01.01");
  for (const id of used) expect(file).toContain(`id="${id}"`);
  expect(svg).not.toContain("/peta.svg");
  expect(file).not.toContain('id="d91.02');
});

test("a legend says its classes", async () => {
  await expect(lined(legend(map.classes, "percent", page))).toMatchFileSnapshot("./gallery/legend.svg");
  expect(legend(null, "percent", page)).toBe("");
  expect(isUnequal({ breaks: [0, 10, 20, 30], of: () => 1 })).toBe(false);
  expect(isUnequal({ breaks: [35, 60, 62, 70], of: () => 1 })).toBe(true);
});
