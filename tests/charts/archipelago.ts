import { topology } from "topojson-server";
import type { MapFile } from "../../data/contracts/published/map-file.ts";
import { geographyOf } from "../../src/charts/geography.ts";

const square = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y]
];

/** Two regencies on one island, and a third of two islands far out at sea. */
const districts: Readonly<Record<string, number[][][]>> = {
  "91.01.01": [square(130, -1, 1)],
  "91.01.02": [square(131, -1, 1)],
  "91.02.01": [square(132, -1, 1)],
  "91.03.01": [square(139, 3, 0.1), square(140, -6, 0.2)],
  "91.03.02": [square(125, -7, 0.05)]
};

const polygons = (codes: readonly string[]) => codes.flatMap((code) => (districts[code] ?? []).map((ring) => [ring]));
const areaOf = (id: string, codes: readonly string[]) => ({
  type: "Feature",
  id,
  properties: {},
  geometry: { type: "MultiPolygon", coordinates: polygons(codes) }
});
const collection = (features: object[]) => ({ type: "FeatureCollection", features });

const codes = Object.keys(districts);
const regencies = Map.groupBy(codes, (code) => code.slice(0, 5));
const all = { type: "MultiPolygon", coordinates: polygons(codes) };
const objects = {
  districts: collection(codes.map((code) => areaOf(code, [code]))),
  regencies: collection([...regencies].map(([id, members]) => areaOf(id, members))),
  land: all,
  outline: all
};

/** A map with far islands, as a release carries it. */
const archipelagoFile = {
  ...topology(objects as never),
  schematic: true,
  bbox: [125, -7, 140.2, 3.1],
  labels: codes.map((code) => {
    const [[[x = 0, y = 0] = []] = []] = districts[code] ?? [];
    return { code, level: "district", x: x + 0.02, y: y + 0.02, room: 0.02 };
  })
} as unknown as MapFile;

export const archipelago = geographyOf(archipelagoFile);
