import type { Progress } from "../progress.ts";
import { fitSites } from "./centroid-fit.ts";
import { clipToBox } from "./clipping.ts";
import { fitCoast } from "./coast-fit.ts";
import { landWithin } from "./coast.ts";
import { shapesOf } from "./district-shapes.ts";
import type { Drawing } from "./encode.ts";
import { islandsOf, missingIslands, type Island } from "./islands.ts";
import { landUnderVillages } from "./land-fix.ts";
import { rasterise } from "./land-raster.ts";
import { boxOf, heightOf, padded, planeAround, widthOf, type Box, type MultiPolygon, type Plane } from "./plane.ts";
import { cellsOf, extentOf, neighbourhood, sitesOf, type Site } from "./sites.ts";
import { loadVillagePoints } from "./village-points.ts";

const searchDegrees = 0.35;

/** How much of its surroundings the map shows on each side: a third of its size, at most what is computed. */
export const contextOf = (extent: Box): number =>
  Math.min(neighbourhood - 2000, Math.max(12_000, 0.35 * Math.max(widthOf(extent), heightOf(extent))));

/**
 * A map of the scope drawn from where its villages are: each district is the land nearer to its own villages than to
 * others', after coast and sites were fitted so that villages lie in the middle of their land.
 */
export async function schematicDrawing(
  scope: string,
  districts: ReadonlySet<string>,
  pointsFile: string,
  progress: Progress
): Promise<{ drawing: Drawing; plane: Plane }> {
  const ownPoints = await loadVillagePoints(pointsFile, scope);
  const degrees = boxOf(ownPoints.map(({ lng, lat }) => [lng, lat]));
  const plane = planeAround(degrees);
  const points = await loadVillagePoints(pointsFile, scope, padded(degrees, searchDegrees));
  const sites = sitesOf(points, districts, scope, plane);
  const own = sites.filter((site) => site.isOwn).map((site) => site.home);
  const box = extentOf(own);
  const islands = islandsOf(new Set(sites.map((site) => site.code.slice(0, 5))), plane);
  progress.step("map: the coast");
  const land = fittedLand(sites, islands, box, plane);
  progress.step(`map of ${scope}: ${districts.size} districts`);
  const cells = cellsOf(fitSites(sites, rasterise(land, box)), box);
  const frame = padded(boxOf(own), contextOf(boxOf(own)));
  const shapes = shapesOf(sites, cells, clipToBox(land, frame));
  addIslands(shapes, missingIslands(islands, land, sites));
  return { drawing: parted(shapes, districts), plane };
}

function fittedLand(sites: readonly Site[], islands: readonly Island[], box: Box, plane: Plane): MultiPolygon {
  const cells = cellsOf(
    sites.map((site) => site.home),
    box
  );
  return fitCoast(landUnderVillages(landWithin(box, plane), sites, cells, islands), sites, cells, box);
}

function addIslands(
  shapes: Map<string, MultiPolygon>,
  islands: readonly (readonly [string, MultiPolygon[number]])[]
): void {
  for (const [district, island] of islands) shapes.set(district, [...(shapes.get(district) ?? []), island]);
}

function parted(shapes: ReadonlyMap<string, MultiPolygon>, districts: ReadonlySet<string>): Drawing {
  const own = (isOwn: boolean): Map<string, MultiPolygon> =>
    new Map([...shapes].filter(([code]) => districts.has(code) === isOwn));
  return { districts: own(true), neighbours: own(false), otherLand: [] };
}
