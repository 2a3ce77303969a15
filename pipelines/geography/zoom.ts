import { feature, neighbors } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { MapFile, ZoomBox } from "../../data/contracts/published/map-file.ts";
import { areaOf, boxOf, type Box, type MultiPolygon } from "./plane.ts";

/** A district narrower than this share of the map is hard to hit with a finger on a phone: 11 pixels of 360. */
const smallShare = 0.03;
const fewestMembers = 6;
/** A box that is larger than this share of the map would not make its districts much larger. */
const largestShare = 0.5;

/**
 * The box around the largest group of small districts that touch each other, grown by a district's breadth; undefined
 * where there is no such group, or it spans half of the map. All in degrees.
 */
export function zoomOf(map: Topology, objects: MapFile["objects"], extent: readonly number[]): ZoomBox | undefined {
  const [west = 0, south = 0, east = 0, north = 0] = extent;
  const breadth = Math.max(east - west, north - south);
  const shapes = feature(map, objects.districts).features.map(({ geometry }) => polygonsOf(geometry));
  const isSmall = shapes.map(
    (polygons) => Math.sqrt(polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0)) < smallShare * breadth
  );
  const [cluster = []] = clustersOf(neighbors(objects.districts.geometries), isSmall).sort(
    (a, b) => b.length - a.length
  );
  if (cluster.length < fewestMembers) return undefined;
  const codes = objects.districts.geometries.map(({ id }) => id);
  const box = boxOf(
    withWholeRegencies(cluster, codes)
      .flatMap((i) => shapes[i] ?? [])
      .flat(2)
  );
  return fits(box, breadth) ? grown(box, 0.01 * breadth) : undefined;
}

/** The cluster and the rest of each regency that has at least half of its districts in it: nobody expects half a city. */
function withWholeRegencies(cluster: readonly number[], codes: readonly string[]): number[] {
  const regencyOf = (i: number): string => (codes[i] ?? "").slice(0, 5);
  const members = Map.groupBy(codes.keys(), regencyOf);
  const inCluster = Map.groupBy(cluster, regencyOf);
  const whole = [...inCluster].filter(([code, some]) => some.length * 2 >= (members.get(code)?.length ?? 0));
  return [...new Set([...cluster, ...whole.flatMap(([code]) => members.get(code) ?? [])])];
}

/** Groups of marked items that touch, directly or through marked ones. */
function clustersOf(touching: readonly (readonly number[])[], isMarked: readonly boolean[]): number[][] {
  const seen = new Set<number>();
  return touching.flatMap((_, start) => {
    const cluster: number[] = [];
    const waiting = [start];
    for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
      if (!isMarked[i] || seen.has(i)) continue;
      seen.add(i);
      cluster.push(i);
      waiting.push(...(touching[i] ?? []));
    }
    return cluster.length > 0 ? [cluster] : [];
  });
}

const fits = ({ x0, y0, x1, y1 }: Box, breadth: number): boolean => Math.max(x1 - x0, y1 - y0) < largestShare * breadth;

function grown({ x0, y0, x1, y1 }: Box, margin: number): ZoomBox {
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return { x0: round(x0 - margin), y0: round(y0 - margin), x1: round(x1 + margin), y1: round(y1 + margin) };
}

function polygonsOf(geometry: GeoJSON.Geometry): MultiPolygon {
  if (geometry.type === "MultiPolygon") return geometry.coordinates as MultiPolygon;
  return geometry.type === "Polygon" ? [geometry.coordinates as MultiPolygon[number]] : [];
}
