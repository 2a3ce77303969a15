import { onFrame } from "./clipping.ts";
import { surveyCell, type LandRaster } from "./land-raster.ts";
import { centroidOf, type Box, type Point, type Ring } from "./plane.ts";
import { cellsOf, type Site } from "./sites.ts";

const rounds = 4;
const fewestPixels = 6;

/**
 * Moves the sites so that each village's point, which is the centroid of the true village, becomes the centroid of its
 * cell on land. More than five rounds fit the noise.
 */
export function fitSites(sites: readonly Site[], raster: LandRaster): Point[] {
  let moved = sites.map((site) => site.home);
  for (let round = 0; round < rounds; round++) {
    const cells = cellsOf(moved, raster.box);
    moved = sites.map((site, i) => movedSite(site, moved[i] as Point, middleOf(cells[i] ?? [], raster)));
  }
  return moved;
}

function movedSite({ home, spacing }: Site, [x, y]: Point, middle: Point | undefined): Point {
  if (!middle) return [x, y];
  const dx = x + 0.7 * (home[0] - middle[0]) - home[0];
  const dy = y + 0.7 * (home[1] - middle[1]) - home[1];
  const share = Math.min(1, (0.6 * spacing) / Math.hypot(dx, dy));
  return Number.isFinite(share) ? [home[0] + dx * share, home[1] + dy * share] : [x, y];
}

function middleOf(cell: Ring, raster: LandRaster): Point | undefined {
  if (cell.length < 4 || touchesFrame(cell, raster.box)) return undefined;
  const { land, hasSea } = surveyCell(raster, cell);
  if (!hasSea) return centroidOf(cell);
  return land.count >= fewestPixels ? land.middle : undefined;
}

const touchesFrame = (cell: Ring, box: Box): boolean => cell.some((point) => onFrame(point, box));
