import { onFrame, union } from "./clipping.ts";
import { densified, pulled, type Anchor } from "./coast-pull.ts";
import { rasterise, surveyCell, type LandRaster } from "./land-raster.ts";
import { snapped, type Box, type MultiPolygon, type Point, type Ring } from "./plane.ts";
import type { Site } from "./sites.ts";

const rounds = 2;
const largestCell = 40e6;

/**
 * Moves the coast so that villages come to lie in the middle of their land: a village seaward of its cell's middle
 * pulls the shore out, one landward lets it in. Natural Earth's coast is off by a kilometre in places.
 */
export function fitCoast(land: MultiPolygon, sites: readonly Site[], cells: readonly Ring[], box: Box): MultiPolygon {
  let fitted = land;
  for (let round = 0; round < rounds; round++) {
    const raster = rasterise(fitted, box);
    const anchors = sites.flatMap((site, i) => anchorOf(site.home, cells[i] ?? [], raster));
    const moved = fitted.map((polygon) =>
      polygon.map((ring) => densified(ring, 400).map((point) => (onFrame(point, box) ? point : pulled(point, anchors))))
    );
    fitted = snapped(union(snapped(moved, 1)), 1);
  }
  return fitted;
}

function anchorOf(home: Point, cell: Ring, raster: LandRaster): Anchor[] {
  if (cell.length < 4) return [];
  const { land, shore, hasSea } = surveyCell(raster, cell);
  if (!hasSea || shore.count === 0 || land.count * raster.pixel ** 2 >= largestCell) return [];
  const outward: Point = [shore.middle[0] - land.middle[0], shore.middle[1] - land.middle[1]];
  const depth = Math.hypot(...outward);
  if (depth === 0) return [];
  const [nx, ny] = [outward[0] / depth, outward[1] / depth];
  const offset = (home[0] - land.middle[0]) * nx + (home[1] - land.middle[1]) * ny;
  const move = Math.min(0.5 * depth, Math.max(-0.35 * depth, offset));
  return [{ at: shore.middle, pull: [move * nx, move * ny] }];
}
