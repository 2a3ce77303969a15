import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Polygon as PolygonGeometry, Topology } from "topojson-specification";
import { onLand } from "./clipping.ts";
import { areaOf, snapped, type MultiPolygon, type Point, type Ring } from "./plane.ts";
import type { Site } from "./sites.ts";

/** Pieces of the map by the code of the district or neighbouring regency, in the order of the codes. */
export type Shapes = ReadonlyMap<string, MultiPolygon>;

const smallestCrumb = 30_000;
const smallestNeighbourCrumb = 1_000_000;

type Collection = GeometryCollection & { geometries: (PolygonGeometry & { id: string })[] };

/** Joins the cells of each district and of each neighbouring regency, smooths their shared edges and cuts them at the coast. */
export function shapesOf(
  sites: readonly Site[],
  cells: readonly Ring[],
  land: MultiPolygon
): Map<string, MultiPolygon> {
  const groups = Map.groupBy(
    sites.map((site, i) => ({ site, cell: cells[i] ?? [] })).filter(({ cell }) => cell.length > 3),
    ({ site }) => site.group
  );
  const own = new Set(sites.filter((site) => site.isOwn).map((site) => site.group));
  const merged = new Map(
    [...groups].map(([group, members]) => [group, mergedCells(members.map(({ cell }) => cell))] as const)
  );
  const shapes = new Map<string, MultiPolygon>();
  for (const [group, shape] of [...smoothed(merged)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const crumb = own.has(group) ? smallestCrumb : smallestNeighbourCrumb;
    const parts = snapped(onLand(snapped(shape, 0.1), land), 0.1);
    const kept = parts.filter((part) => areaOf(part) >= crumb);
    if (kept.length > 0 || own.has(group)) shapes.set(group, kept.length > 0 ? kept : largest(parts));
  }
  return shapes;
}

const largest = (parts: MultiPolygon): MultiPolygon => parts.toSorted((a, b) => areaOf(b) - areaOf(a)).slice(0, 1);

function mergedCells(cells: readonly Ring[]): MultiPolygon {
  const rounded = snapped(
    cells.map((cell) => [cell]),
    0.1
  );
  const joined = topology({ cells: collection(rounded.map((polygon, i) => [String(i), [polygon]])) });
  const { geometries } = joined.objects["cells"] as Collection;
  return merge(joined as Topology, geometries).coordinates as MultiPolygon;
}

function collection(shapes: readonly (readonly [string, MultiPolygon])[]): GeoJSON.GeometryCollection {
  const geometries = shapes.map(([id, coordinates]) => ({ type: "MultiPolygon" as const, id, coordinates }));
  return { type: "GeometryCollection", geometries };
}

/** Shapes with the corners of their shared edges cut (Chaikin 1974, twice); where three meet, nothing moves. */
function smoothed(shapes: Shapes): Map<string, MultiPolygon> {
  const shared = topology({ shapes: collection([...shapes]) });
  shared.arcs = shared.arcs.map((arc) => cornersCut(cornersCut(arc as Point[])));
  const { features } = feature(shared as Topology, shared.objects["shapes"] as GeometryCollection);
  const ids = [...shapes.keys()];
  return new Map(
    features.map(({ geometry }, i) => [ids[i] ?? "", (geometry as GeoJSON.MultiPolygon).coordinates as MultiPolygon])
  );
}

function cornersCut(arc: readonly Point[]): Point[] {
  const [first, last] = [arc[0] as Point, arc.at(-1) as Point];
  const isRing = arc.length > 3 && first[0] === last[0] && first[1] === last[1];
  const quarters = arc.slice(1).flatMap((b, i): Point[] => {
    const a = arc[i] as Point;
    return [between(a, b, 0.25), between(a, b, 0.75)];
  });
  if (isRing) return [...quarters, quarters[0] as Point];
  return [first, ...quarters.slice(1, -1), last];
}

const between = (a: Point, b: Point, t: number): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
