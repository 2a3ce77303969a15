import { describe, expect, test } from "vitest";
import { clipToBox, onLand, union } from "../../pipelines/geography/clipping.ts";
import { rasterise, surveyCell } from "../../pipelines/geography/land-raster.ts";
import { areaOf, ringOf, type Box, type MultiPolygon } from "../../pipelines/geography/plane.ts";
import { cellsOf } from "../../pipelines/geography/sites.ts";

const box = (x0: number, y0: number, x1: number, y1: number): Box => ({ x0, y0, x1, y1 });
const square = (x0: number, y0: number, x1: number, y1: number): MultiPolygon => [[ringOf(box(x0, y0, x1, y1))]];
const area = (polygons: MultiPolygon): number => polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);

describe("clipping", () => {
  test("keeps the part in the box", () => {
    expect(area(clipToBox(square(-5, -5, 5, 5), box(0, 0, 20, 20)))).toBe(25);
    expect(clipToBox(square(-5, -5, -1, -1), box(0, 0, 20, 20))).toEqual([]);
  });

  test("leaves inland regions untouched and cuts coastal ones", () => {
    const land = square(0, 0, 10_000, 10_000);
    const inland = square(4000, 4000, 5000, 5000);
    expect(onLand(inland, land)).toBe(inland);
    expect(area(onLand(square(9000, 0, 12_000, 1000), land))).toBe(1_000_000);
    expect(onLand(square(20_000, 0, 21_000, 1000), land)).toEqual([]);
  });

  test("joins what overlaps", () => {
    expect(area(union([...square(0, 0, 2, 2), ...square(1, 0, 3, 2)]))).toBe(6);
  });
});

describe("cells", () => {
  const cells = cellsOf(
    [
      [2000, 5000],
      [8000, 5000]
    ],
    box(0, 0, 10_000, 10_000)
  );

  test("share the box among the sites", () => {
    expect(cells.map((cell) => area([[cell]]))).toEqual([5e7, 5e7]);
  });

  test("are surveyed for land, shore and sea", () => {
    const raster = rasterise(square(0, 0, 7000, 10_000), box(0, 0, 10_000, 10_000));
    const [inland, coastal] = cells.map((cell) => surveyCell(raster, cell));
    expect(inland).toMatchObject({ hasSea: false, land: { count: 1250, middle: [2500, 5000] } });
    expect(coastal).toMatchObject({ hasSea: true, land: { count: 500, middle: [6000, 5000] } });
    expect(coastal?.shore).toEqual({ count: 50, middle: [6900, 5000] });
  });
});
