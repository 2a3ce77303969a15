import polylabel from "polylabel";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MapFile, Label } from "../../data/contracts/published/map-file.ts";
import { areaOf, type MultiPolygon, type Polygon } from "./plane.ts";

/** A text is about this much wider than high. */
const wideness = 2;

/** One label per district and regency, in the order of the codes; on the largest part of a region of several. */
export function labelsOf(map: Topology, objects: MapFile["objects"]): Label[] {
  const of = (level: Label["level"], areas: GeometryCollection): Label[] =>
    feature(map, areas).features.map(({ id, geometry }) => labelOf(String(id), level, geometry));
  return [...of("regency", objects.regencies), ...of("district", objects.districts)];
}

function labelOf(code: string, level: Label["level"], geometry: GeoJSON.Geometry): Label {
  const parts =
    geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
  const [part] = (parts as MultiPolygon).toSorted((a, b) => areaOf(b) - areaOf(a));
  if (!part) throw new Error(`region without an area: ${code}`);
  // Heights are stretched, so that the widest circle there is the widest flat ellipse here.
  const flattened = wideness / Math.cos(((part[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const stretched: Polygon = part.map((ring) => ring.map(([x, y]) => [x, y * flattened]));
  const pole = polylabel(stretched, Math.sqrt(areaOf(stretched)) / 200);
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return { code, level, x: round(pole[0]), y: round(pole[1] / flattened), room: round(pole.distance) };
}
