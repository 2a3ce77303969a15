import { Delaunay } from "d3-delaunay";
import { boxOf, padded, type Box, type Plane, type Point, type Ring } from "./plane.ts";
import type { VillagePoint } from "./village-points.ts";

/** A village on the plane, and the piece of the map that its cell becomes part of. */
export interface Site {
  readonly code: string;
  /** A district of the scope, or a neighbouring regency. */
  readonly group: string;
  readonly isOwn: boolean;
  /** Where the village is. */
  readonly home: Point;
  /** Distance to the nearest other village. */
  readonly spacing: number;
}

/** The farthest that neighbours' villages are looked for, in metres; beyond the map's frame. */
export const neighbourhood = 40_000;

/**
 * Sites in the order of their codes: every reliable point, and for a district without any the points that it has. Points
 * of a district that the gazetteer does not know are left out.
 */
export function sitesOf(
  points: readonly VillagePoint[],
  districts: ReadonlySet<string>,
  scope: string,
  plane: Plane
): Site[] {
  const districtOf = (point: VillagePoint): string => point.code.slice(0, 8);
  const isOwn = (point: VillagePoint): boolean => point.code.startsWith(`${scope}.`);
  const reliable = new Set(points.filter((point) => point.isReliable).map(districtOf));
  const used = points.filter(
    (point) =>
      (point.isReliable || (isOwn(point) && !reliable.has(districtOf(point)))) &&
      (!isOwn(point) || districts.has(districtOf(point)))
  );
  const homes = apart(used.map(({ lng, lat }) => plane.toPlane(lng, lat)));
  const spacings = nearestDistances(homes);
  return used.map((point, i) => ({
    code: point.code,
    group: isOwn(point) ? districtOf(point) : point.code.slice(0, 5),
    isOwn: isOwn(point),
    home: homes[i] as Point,
    spacing: spacings[i] as number
  }));
}

/** Villages that share one point are moved 60 m apart, so that each gets a cell. */
function apart(points: readonly Point[]): Point[] {
  const taken = new Set<string>();
  return points.map(([x, y]) => {
    let moved = x;
    while (taken.has(`${moved} ${y}`)) moved += 60;
    taken.add(`${moved} ${y}`);
    return [moved, y];
  });
}

function nearestDistances(points: readonly Point[]): number[] {
  const delaunay = Delaunay.from(points);
  return points.map(([x, y], i) => {
    let nearest = Infinity;
    for (const j of delaunay.neighbors(i)) {
      const [px, py] = points[j] as Point;
      nearest = Math.min(nearest, Math.hypot(px - x, py - y));
    }
    return nearest;
  });
}

/** The area that is computed: the scope's villages and their neighbourhood. */
export const extentOf = (own: readonly Point[]): Box => padded(boxOf(own), neighbourhood);

/** The cell of each site: all that lies nearer to it than to any other, within the box; counter-clockwise. */
export function cellsOf(sites: readonly Point[], box: Box): Ring[] {
  const voronoi = Delaunay.from(sites).voronoi([box.x0, box.y0, box.x1, box.y1]);
  return sites.map((_, i) => (voronoi.cellPolygon(i) as Ring | null) ?? []);
}
