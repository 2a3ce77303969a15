import { clipToConvex, isOn, union } from "./clipping.ts";
import { densified, pulled, type Anchor } from "./coast-pull.ts";
import type { Island } from "./islands.ts";
import { wobblyDisc } from "./noise.ts";
import { edgesOf, snapped, type MultiPolygon, type Point, type Polygon, type Ring } from "./plane.ts";
import type { Site } from "./sites.ts";

/** A village this far out, in metres, means that the coast is wrong, not that there is an island. */
const coastError = 1500;
/** A village's middle may lie this far, in metres, from the middle of the island that it is on. */
const islandReach = 4000;

/**
 * Land on which every village stands. The coast is drawn out to villages just off it; farther ones get a disc, as large
 * as their island where its area is listed. A point far from any island is the middle of a village on two shores: none.
 */
export function landUnderVillages(
  land: MultiPolygon,
  sites: readonly Site[],
  cells: readonly Ring[],
  islands: readonly Island[]
): MultiPolygon {
  const drawn = drawnOut(
    land,
    sites.filter((site) => !isOn(land, site.home))
  );
  const discs = sites.flatMap((site, i) =>
    isOn(drawn, site.home) ? [] : discUnder(site, cells[i] ?? [], drawn, islands)
  );
  return snapped(union(snapped([...drawn, ...discs], 1)), 1);
}

function drawnOut(land: MultiPolygon, offshore: readonly Site[]): MultiPolygon {
  const anchors = offshore.flatMap(({ home }) => outwardPull(home, nearestShore(land, home)));
  if (anchors.length === 0) return land;
  const moved = land.map((polygon) =>
    polygon.map((ring) => densified(ring, 400).map((point) => pulled(point, anchors)))
  );
  return snapped(union(snapped(moved, 1)), 1);
}

function outwardPull(home: Point, shore: Point): Anchor[] {
  const distance = Math.hypot(home[0] - shore[0], home[1] - shore[1]);
  if (distance === 0 || distance > coastError) return [];
  // A lone anchor moves the coast by three quarters of its pull.
  const stretch = (1.35 * (distance + 200)) / distance;
  return [{ at: shore, pull: [stretch * (home[0] - shore[0]), stretch * (home[1] - shore[1])] }];
}

function discUnder(site: Site, cell: Ring, land: MultiPolygon, islands: readonly Island[]): Polygon[] {
  const distance = ({ at }: Island): number => Math.hypot(at[0] - site.home[0], at[1] - site.home[1]);
  const near = islands.filter((island) => distance(island) < islandReach).sort((a, b) => distance(a) - distance(b));
  const shore = nearestShore(land, site.home);
  const isNearCoast = Math.hypot(shore[0] - site.home[0], shore[1] - site.home[1]) < coastError;
  if (near.length === 0 && !isNearCoast) return [];
  const listed = near.find((island) => island.radius !== undefined)?.radius;
  const usual = Math.min(isNearCoast ? 600 : 1500, Math.max(250, 0.4 * site.spacing));
  const disc = clipToConvex(wobblyDisc(site.code, site.home, listed ?? usual), cell);
  return disc.length > 3 ? [[disc]] : [];
}

function nearestShore(land: MultiPolygon, [x, y]: Point): Point {
  let [nearest, best]: [Point, number] = [[Infinity, Infinity], Infinity];
  for (const [a, b] of land.flat().flatMap((ring) => [...edgesOf(ring)])) {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    const point: Point = [a[0] + t * dx, a[1] + t * dy];
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance < best) [nearest, best] = [point, distance];
  }
  return nearest;
}
