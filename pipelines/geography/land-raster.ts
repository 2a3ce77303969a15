import { boxOf, edgesOf, heightOf, widthOf, type Box, type MultiPolygon, type Point, type Ring } from "./plane.ts";

/** Pixels of one kind within a cell: how many, and their middle (metres). */
export interface Patch {
  readonly count: number;
  readonly middle: Point;
}

/** Where land and shore lie, on a grid of square pixels; row 0 is the southernmost. */
export interface LandRaster {
  readonly box: Box;
  readonly pixel: number;
  readonly width: number;
  /** Per row, the columns where land begins and ends, in turn. */
  readonly runs: readonly (readonly number[])[];
  /** Per row, the columns of land that touches the sea on one of four sides. */
  readonly shore: readonly (readonly number[])[];
}

const maxPixels = 6e6;

/** Land at 200 m, coarser where the box is so large that there would be more than 6 million pixels. */
export function rasterise(land: MultiPolygon, box: Box): LandRaster {
  const pixel = Math.max(200, Math.sqrt((widthOf(box) * heightOf(box)) / maxPixels));
  const width = Math.ceil(widthOf(box) / pixel);
  const height = Math.ceil(heightOf(box) / pixel);
  const runs = crossings(land, box, pixel, height).map((xs) => toRuns(xs, box, pixel, width));
  return { box, pixel, width, runs, shore: runs.map((_, row) => shoreOf(runs, row, width)) };
}

function crossings(land: MultiPolygon, box: Box, pixel: number, height: number): number[][] {
  const rows: number[][] = Array.from({ length: height }, () => []);
  const rowAbove = (y: number): number => Math.ceil((y - box.y0) / pixel - 0.5);
  for (const [a, b] of land.flatMap((polygon) => polygon).flatMap((ring) => [...edgesOf(ring)])) {
    const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
    for (let row = Math.max(0, rowAbove(low[1])); row < Math.min(height, rowAbove(high[1])); row++) {
      const y = box.y0 + (row + 0.5) * pixel;
      rows[row]?.push(low[0] + ((high[0] - low[0]) * (y - low[1])) / (high[1] - low[1]));
    }
  }
  return rows;
}

function toRuns(xs: number[], box: Box, pixel: number, width: number): number[] {
  const columns = xs
    .sort((a, b) => a - b)
    .map((x) => Math.min(width, Math.max(0, Math.ceil((x - box.x0) / pixel - 0.5))));
  const runs: number[] = [];
  for (let i = 0; i + 1 < columns.length; i += 2) {
    const [from, to] = [columns[i] as number, columns[i + 1] as number];
    if (from === to) continue;
    if (runs.at(-1) === from) runs[runs.length - 1] = to;
    else runs.push(from, to);
  }
  return runs;
}

function shoreOf(runs: readonly (readonly number[])[], row: number, width: number): number[] {
  const here = runs[row] ?? [];
  // Beyond the map's edge nothing is known, so that the edge is no shore.
  const beyond = [0, width];
  const [below, above] = [runs[row - 1] ?? beyond, runs[row + 1] ?? beyond];
  const isSea = (row: readonly number[], column: number): boolean =>
    column >= 0 && column < width && !covers(row, column);
  const isShore = (column: number): boolean =>
    isSea(here, column - 1) || isSea(here, column + 1) || isSea(below, column) || isSea(above, column);
  const shore: number[] = [];
  for (let i = 0; i + 1 < here.length; i += 2) {
    const [from, to] = [here[i] as number, here[i + 1] as number];
    for (let column = from; column < to; column++) if (isShore(column)) shore.push(column);
  }
  return shore;
}

function covers(runs: readonly number[], column: number): boolean {
  for (let i = 0; i + 1 < runs.length; i += 2) {
    if (column < (runs[i] as number)) return false;
    if (column < (runs[i + 1] as number)) return true;
  }
  return false;
}

class Sum {
  count = 0;
  #columns = 0;
  #rows = 0;
  addRun(from: number, to: number, row: number): void {
    if (to <= from) return;
    this.count += to - from;
    this.#columns += ((from + to - 1) * (to - from)) / 2;
    this.#rows += row * (to - from);
  }
  patch({ box, pixel }: LandRaster): Patch {
    const at = (sum: number): number => (this.count === 0 ? 0 : (sum / this.count + 0.5) * pixel);
    return { count: this.count, middle: [box.x0 + at(this.#columns), box.y0 + at(this.#rows)] };
  }
}

/** Land and shore within a convex cell, and whether sea lies in it. */
export function surveyCell(raster: LandRaster, cell: Ring): { land: Patch; shore: Patch; hasSea: boolean } {
  const { box, pixel, width, runs, shore } = raster;
  const [land, coast] = [new Sum(), new Sum()];
  let all = 0;
  const { y0, y1 } = boxOf(cell);
  const column = (x: number): number => Math.min(width, Math.max(0, Math.ceil((x - box.x0) / pixel - 0.5)));
  const last = Math.min(runs.length - 1, Math.floor((y1 - box.y0) / pixel - 0.5));
  for (let row = Math.max(0, Math.ceil((y0 - box.y0) / pixel - 0.5)); row <= last; row++) {
    const [west, east] = spanAt(cell, box.y0 + (row + 0.5) * pixel);
    const [from, to] = [column(west), column(east)];
    all += Math.max(0, to - from);
    const run = runs[row] ?? [];
    for (let i = 0; i + 1 < run.length; i += 2) {
      land.addRun(Math.max(from, run[i] as number), Math.min(to, run[i + 1] as number), row);
    }
    for (const at of shore[row] ?? []) if (at >= from && at < to) coast.addRun(at, at + 1, row);
  }
  return { land: land.patch(raster), shore: coast.patch(raster), hasSea: all > land.count };
}

function spanAt(convex: Ring, y: number): [west: number, east: number] {
  let [west, east] = [Infinity, -Infinity];
  for (const [a, b] of edgesOf(convex)) {
    if (a[1] > y === b[1] > y) continue;
    const x = a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
    west = Math.min(west, x);
    east = Math.max(east, x);
  }
  return [west, east];
}
