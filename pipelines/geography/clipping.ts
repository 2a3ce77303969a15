import { createRequire } from "node:module";
import * as polyclip from "polyclip-ts";
import type * as PolygonClipping from "polygon-clipping";
import {
  boxOf,
  contains,
  padded,
  ringOf,
  touches,
  type Box,
  type MultiPolygon,
  type Point,
  type Ring
} from "./plane.ts";

// The package declares named exports but has only a default one when it is imported.
const polygonClipping = createRequire(import.meta.url)("polygon-clipping") as typeof PolygonClipping;

/**
 * The part of a ring inside a convex counter-clockwise ring (Sutherland and Hodgman 1974). Where it leaves and comes
 * back, the result runs along the convex ring's edge.
 */
export function clipToConvex(ring: Ring, convex: Ring): Ring {
  let points = ring.slice(0, -1);
  for (let i = 1; i < convex.length && points.length > 0; i++) {
    points = clipToHalfPlane(points, convex[i - 1] as Point, convex[i] as Point);
  }
  const [first] = points;
  return first && points.length > 2 ? [...points, first] : [];
}

function clipToHalfPlane(points: readonly Point[], a: Point, b: Point): Point[] {
  const side = ([x, y]: Point): number => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
  const kept: Point[] = [];
  let from = points.at(-1) as Point;
  let fromSide = side(from);
  for (const to of points) {
    const toSide = side(to);
    if (fromSide >= 0 !== toSide >= 0) {
      const t = fromSide / (fromSide - toSide);
      kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
    }
    if (toSide >= 0) kept.push(to);
    [from, fromSide] = [to, toSide];
  }
  return kept;
}

/** The part of polygons inside a box, by the same method. */
export function clipToBox(polygons: MultiPolygon, box: Box): MultiPolygon {
  const frame = ringOf(box);
  return polygons
    .filter(([outer = []]) => outer.length > 0 && touches(boxOf(outer), box))
    .map((polygon) => polygon.map((ring) => clipToConvex(ring, frame)).filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0);
}

/** The first library fails on rare inputs ("Unable to complete output ring"); the second is slower and exact there. */
function withFallback(operation: "union" | "intersection", first: MultiPolygon, others: MultiPolygon[]): MultiPolygon {
  try {
    return polygonClipping[operation](first, ...others) as MultiPolygon;
  } catch {
    return polyclip[operation](first, ...others) as MultiPolygon;
  }
}

/** Polygons joined where they overlap or touch; self-crossings are resolved. */
export const union = (polygons: MultiPolygon): MultiPolygon =>
  polygons.length === 0
    ? []
    : withFallback(
        "union",
        [polygons[0] ?? []],
        polygons.slice(1).map((polygon) => [polygon])
      );

/** The part of a region on land: untouched where it lies inland. */
export function onLand(region: MultiPolygon, land: MultiPolygon): MultiPolygon {
  const box = boxOf(region.flatMap((polygon) => polygon[0] ?? []));
  const near = clipToBox(land, padded(box, 500));
  const [only] = near;
  if (near.length === 1 && only?.length === 1 && isBox(only[0] ?? [], padded(box, 500))) return region;
  return near.length === 0 ? [] : withFallback("intersection", region, [near]);
}

const isBox = (ring: Ring, box: Box): boolean => ring.every(([x, y]) => onFrame([x, y], box));

/** Whether a point lies on a box's edge. */
export const onFrame = ([x, y]: Point, { x0, y0, x1, y1 }: Box): boolean =>
  Math.min(Math.abs(x - x0), Math.abs(x - x1), Math.abs(y - y0), Math.abs(y - y1)) < 0.5;

/** Whether a point lies on any of the polygons. */
export const isOn = (polygons: MultiPolygon, point: Point): boolean =>
  polygons.some((polygon) => contains(polygon, point));
