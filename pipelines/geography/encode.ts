import { mergeArcs, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon as MultiGeometry, Objects, Topology } from "topojson-specification";
import type { Shapes } from "./district-shapes.ts";
import type { MapFile } from "../../data/contracts/published/map-file.ts";
import { boxOf, signedArea, widthOf, type MultiPolygon, type Plane, type Point, type Polygon } from "./plane.ts";

/** Steps of the grid of coordinates: about 25 m on a province. */
const gridSteps = 1e4;
/** Corners that a ring of its own, such as an island, keeps. */
const fewestCorners = 8;

/** What is drawn: regions of the scope, and the land around them. */
export interface Drawing {
  readonly districts: Shapes;
  readonly neighbours: Shapes;
  /** Land that has no region; drawn below all others. */
  readonly otherLand: MultiPolygon;
}

type Encoded = Pick<MapFile, "type" | "arcs" | "transform" | "objects" | "bbox">;
type Areas = MapFile["objects"]["districts"];

/** The drawing as TopoJSON: shared edges once, simplified together, regencies and outline made of the same edges. */
export function encode(drawing: Drawing, plane: Plane): Encoded {
  const { districts, neighbours, otherLand } = drawing;
  const detailed = topology(
    {
      districts: collection(districts),
      neighbours: collection(neighbours),
      other: {
        type: "MultiPolygon",
        coordinates: otherLand.map(clockwise)
      } satisfies GeoJSON.MultiPolygon as GeoJSON.GeoJsonObject
    },
    1e5
  ) as Topology<Objects<object>>;
  const extent = boxOf([...districts.values()].flat(3));
  const simple = simplified(detailed, smallestTriangle(widthOf(extent)));
  simple.arcs = simple.arcs.map((arc) => (arc as Point[]).map(plane.toGlobe));
  delete simple.bbox;
  const small = quantize(simple, gridSteps);
  return { ...small, objects: objectsOf(small), bbox: degreesOf(extent, plane) } as Encoded;
}

/** Square metres: details under a thousandth of the map's width go, as on a screen of a thousand pixels. */
const smallestTriangle = (width: number): number => Math.max(4000, (width / 1270) ** 2);

function degreesOf({ x0, y0, x1, y1 }: ReturnType<typeof boxOf>, plane: Plane): [number, number, number, number] {
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  const [west, south] = plane.toGlobe([x0, y0]);
  const [east, north] = plane.toGlobe([x1, y1]);
  return [round(west), round(south), round(east), round(north)];
}

function collection(shapes: Shapes): GeoJSON.FeatureCollection {
  const features = [...shapes].map(([id, polygons]) => ({
    type: "Feature" as const,
    id,
    properties: null,
    geometry: { type: "MultiPolygon" as const, coordinates: polygons.map(clockwise) }
  }));
  return { type: "FeatureCollection", features };
}

/** d3-geo takes the inside of a ring to lie on its right. */
const clockwise = (polygon: Polygon): Polygon =>
  polygon.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()));

/** Visvalingam and Whyatt 1993; a ring of its own keeps its most telling corners, however small it is. */
function simplified(detailed: Topology<Objects<object>>, smallest: number): Topology<Objects<object>> {
  const weighted = presimplify(detailed);
  for (const arc of weighted.arcs as [number, number, number][][]) {
    const [first, last] = [arc[0], arc.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) continue;
    const kept = arc.toSorted((a, b) => b[2] - a[2]).slice(0, fewestCorners + 1);
    for (const point of kept) point[2] = Math.max(point[2], smallest);
  }
  return simplify(weighted, smallest);
}

function objectsOf(small: Topology): MapFile["objects"] {
  const districts = small.objects["districts"] as Areas;
  const neighbours = small.objects["neighbours"] as Areas;
  const other = small.objects["other"] as MultiGeometry;
  const joined = (areas: readonly unknown[]): MultiGeometry => mergeArcs(small, areas as Areas["geometries"]);
  const byRegency = Map.groupBy(districts.geometries, ({ id }) => id.slice(0, 5));
  const regencies = [...byRegency].map(([id, members]) => ({ ...joined(members), id }));
  return {
    districts,
    regencies: { type: "GeometryCollection", geometries: regencies } satisfies GeometryCollection as Areas,
    neighbours,
    land: joined([...districts.geometries, ...neighbours.geometries, other]),
    outline: joined(districts.geometries)
  };
}
