import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Instance } from "../../data/instances/instance.ts";
import { instanceOf } from "../../data/instances/instances.ts";
import { buildGeography } from "../../pipelines/geography/geography.ts";
import type { MapFile } from "../../data/contracts/published/map-file.ts";
import { inProject } from "../../pipelines/home.ts";
import { silent } from "../../pipelines/progress.ts";
import { Refusal } from "../../pipelines/refusal.ts";

const codes = Array.from({ length: 11 }, (_, i) => `17.09.${String(i + 1).padStart(2, "0")}`);

/** Eleven squares of a tenth of a degree side by side, wound the other way than d3-geo wants. */
const squares = (written: readonly string[]): GeoJSON.FeatureCollection => ({
  type: "FeatureCollection",
  features: written.map((code, i) => {
    const [x, y] = [102 + i / 10, -4];
    const ring = [
      [x, y],
      [x + 0.1, y],
      [x + 0.1, y + 0.1],
      [x, y + 0.1],
      [x, y]
    ];
    return { type: "Feature", properties: { code }, geometry: { type: "Polygon", coordinates: [ring] } };
  })
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "terang-boundaries-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function built(boundaries: unknown): Promise<MapFile> {
  const file = join(folder, "boundaries.json");
  await writeFile(file, JSON.stringify(boundaries));
  const instance: Instance = { ...instanceOf("bengkulu-tengah"), boundaries: relative(inProject(), file) };
  return JSON.parse(await readFile(await buildGeography(instance, { cache: folder, progress: silent }), "utf8"));
}

describe("boundaries that an office supplies", () => {
  test("replace the schematic map", async () => {
    const map = await built(squares(codes));
    expect(map.schematic).toBe(false);
    const districts = feature(map, map.objects.districts).features;
    expect(districts.map(({ id }) => id)).toEqual(codes);
    const areas = districts.map((district) => geoArea(district) * 6371.0088 ** 2);
    for (const area of areas) expect(area).toBeCloseTo(123.4, 0);
    expect(map.bbox).toEqual([102, -4, 103.1, -3.9]);
    expect(map.objects.regencies.geometries.map(({ id }) => id)).toEqual(["17.09"]);
  });

  test("may write codes without dots", async () => {
    const map = await built(squares(codes.map((code) => code.replaceAll(".", ""))));
    expect(map.objects.districts.geometries.map(({ id }) => id)).toEqual(codes);
  });

  test("may be the TopoJSON that the pipeline writes", async () => {
    const first = await built(squares(codes));
    const again = await built(first);
    expect(again.schematic).toBe(false);
    expect(again.objects.districts.geometries).toHaveLength(11);
  });

  test("are refused where a district is missing, or the file is something else", async () => {
    await expect(built(squares(codes.slice(2)))).rejects.toThrow("boundaries lack 2 districts: 17.09.01, 17.09.02");
    await expect(built({ type: "Point" })).rejects.toBeInstanceOf(Refusal);
  });
});
