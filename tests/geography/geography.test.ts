import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { geoArea, geoContains } from "d3-geo";
import { feature, neighbors } from "topojson-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { instanceOf } from "../../data/instances/instances.ts";
import { buildGeography, computeGeography } from "../../pipelines/geography/geography.ts";
import type { MapFile } from "../../data/contracts/published/map-file.ts";
import { silent } from "../../pipelines/progress.ts";

const earthRadiusKm = 6371.0088;
const km2 = (shape: GeoJSON.Feature): number => geoArea(shape) * earthRadiusKm ** 2;
const districtsOf = (map: MapFile) => feature(map, map.objects.districts).features;
const neighboursIn = (map: MapFile) => {
  const codes = map.objects.districts.geometries.map(({ id }) => id);
  const touching = neighbors(map.objects.districts.geometries);
  return new Map(codes.map((code, i) => [code, (touching[i] ?? []).map((j) => codes[j])]));
};

interface Expected {
  readonly id: string;
  readonly districts: number;
  readonly km2: readonly [number, number];
  readonly brotli: number;
  readonly touching: readonly (readonly [string, string])[];
  readonly apart: readonly [string, string];
}

const cases: readonly Expected[] = [
  {
    id: "tegal",
    districts: 18,
    km2: [880, 1080],
    brotli: 6000,
    touching: [
      ["33.28.10", "33.28.11"],
      ["33.28.15", "33.28.16"],
      ["33.28.16", "33.28.17"],
      ["33.28.02", "33.28.03"]
    ],
    apart: ["33.28.15", "33.28.02"]
  },
  {
    id: "bengkulu-tengah",
    districts: 11,
    km2: [1000, 1230],
    brotli: 5000,
    touching: [
      ["17.09.01", "17.09.02"],
      ["17.09.03", "17.09.09"],
      ["17.09.07", "17.09.08"]
    ],
    apart: ["17.09.04", "17.09.06"]
  }
];

let cache = "";
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), "terang-geography-"));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const built = async (id: string): Promise<{ text: string; map: MapFile }> => {
  const text = await readFile(await buildGeography(instanceOf(id), { cache, progress: silent }), "utf8");
  return { text, map: JSON.parse(text) as MapFile };
};

describe.each(cases)("the map of $id", (expected) => {
  test("shows every district, none empty and none around the globe", async () => {
    const { map } = await built(expected.id);
    const districts = districtsOf(map);
    expect(districts).toHaveLength(expected.districts);
    for (const district of districts) {
      expect(km2(district)).toBeGreaterThan(5);
      expect(km2(district)).toBeLessThan(400);
    }
    const total = districts.reduce((sum, district) => sum + km2(district), 0);
    expect(total).toBeGreaterThan(expected.km2[0]);
    expect(total).toBeLessThan(expected.km2[1]);
  });

  test("fills the outline, which lies on land and holds every label", async () => {
    const { map } = await built(expected.id);
    const districts = districtsOf(map);
    const outline = feature(map, map.objects.outline);
    const land = feature(map, map.objects.land);
    const total = districts.reduce((sum, district) => sum + km2(district), 0);
    expect(km2(outline)).toBeCloseTo(total, 3);
    expect(km2(land)).toBeGreaterThan(total);
    expect(map.labels).toHaveLength(expected.districts + 1);
    for (const { code, x, y } of map.labels) {
      const own = districts.find(({ id }) => id === code) ?? outline;
      expect(geoContains(own, [x, y]), code).toBe(true);
      expect(geoContains(land, [x, y]), code).toBe(true);
    }
  });

  test("knows who touches whom", async () => {
    const neighboursOf = neighboursIn((await built(expected.id)).map);
    for (const [a, b] of expected.touching) expect(neighboursOf.get(a), a).toContain(b);
    expect(neighboursOf.get(expected.apart[0])).not.toContain(expected.apart[1]);
  });

  test("is schematic, small, and needs no zoom", async () => {
    const { map, text } = await built(expected.id);
    expect(map.schematic).toBe(true);
    expect(map.zoom).toBeUndefined();
    expect(brotliCompressSync(text).length).toBeLessThan(expected.brotli);
  });
});

describe("the map's file", () => {
  test("is the same, byte for byte, when it is computed again", async () => {
    const { text } = await built("bengkulu-tengah");
    expect(JSON.stringify(await computeGeography(instanceOf("bengkulu-tengah"), silent))).toBe(text);
  });

  test("is taken from the cache while nothing changed", async () => {
    await built("tegal");
    const steps: string[] = [];
    const progress = { ...silent, step: (text: string) => void steps.push(text) };
    const start = performance.now();
    await buildGeography(instanceOf("tegal"), { cache, progress });
    expect(steps).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("appears whole: no unfinished file stays", async () => {
    await built("tegal");
    expect((await readdir(cache)).filter((name) => !name.endsWith(".json"))).toEqual([]);
  });
});
