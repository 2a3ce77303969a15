import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { clipToBox } from "./clipping.ts";
import type { Box, MultiPolygon, Plane, Ring } from "./plane.ts";

/** Natural Earth's land at 1:10 million (public domain), in degrees. */
export const coastFile = createRequire(import.meta.url).resolve("world-atlas/land-10m.json");

let world: MultiPolygon | undefined;

function readWorld(): MultiPolygon {
  const topology = JSON.parse(readFileSync(coastFile, "utf8")) as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon"
      ? (geometry.coordinates as MultiPolygon)
      : geometry.type === "Polygon"
        ? [geometry.coordinates as MultiPolygon[number]]
        : []
  );
}

/** Land inside a box of the plane, in metres; cut along the box's edge. */
export function landWithin(box: Box, plane: Plane): MultiPolygon {
  world ??= readWorld();
  const [west, south] = plane.toGlobe([box.x0, box.y0]);
  const [east, north] = plane.toGlobe([box.x1, box.y1]);
  const toPlane = (ring: Ring): Ring => ring.map(([lng, lat]) => plane.toPlane(lng, lat));
  const near = clipToBox(world, { x0: west - 1, y0: south - 1, x1: east + 1, y1: north + 1 });
  return clipToBox(
    near.map((polygon) => polygon.map(toPlane)),
    box
  );
}
