/** Metres east and north of the map's middle, or degrees of longitude and latitude, as the function says. */
export type Point = [number, number];
/** Closed: the last point repeats the first. */
export type Ring = Point[];
/** An outer ring and its holes. */
export type Polygon = Ring[];
export type MultiPolygon = Polygon[];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A flat map of a region: equirectangular, true to scale at its middle. */
export interface Plane {
  toPlane(lng: number, lat: number): Point;
  toGlobe(point: readonly [number, number]): Point;
}

const metresPerDegree = 111_320;

/** The plane whose middle is the middle of a box in degrees. */
export function planeAround(degrees: Box): Plane {
  const lng0 = (degrees.x0 + degrees.x1) / 2;
  const lat0 = (degrees.y0 + degrees.y1) / 2;
  const perLng = metresPerDegree * Math.cos((lat0 * Math.PI) / 180);
  return {
    toPlane: (lng, lat) => [(lng - lng0) * perLng, (lat - lat0) * metresPerDegree],
    toGlobe: ([x, y]) => [lng0 + x / perLng, lat0 + y / metresPerDegree]
  };
}

/** The smallest box around points. Throws when there are none. */
export function boxOf(points: Iterable<readonly [number, number]>): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  if (x0 > x1) throw new Error("box of no points");
  return { x0, y0, x1, y1 };
}

/** The box grown by the same margin on each side. */
export const padded = ({ x0, y0, x1, y1 }: Box, margin: number): Box => ({
  x0: x0 - margin,
  y0: y0 - margin,
  x1: x1 + margin,
  y1: y1 + margin
});

/** From west to east. */
export const widthOf = (box: Box): number => box.x1 - box.x0;
/** From south to north. */
export const heightOf = (box: Box): number => box.y1 - box.y0;

/** The box as a ring, counter-clockwise. */
export const ringOf = ({ x0, y0, x1, y1 }: Box): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0]
];

/** Whether two boxes share a point. */
export const touches = (a: Box, b: Box): boolean => a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;

/** Consecutive pairs of a ring's points. */
export function* edgesOf(ring: Ring): Generator<readonly [Point, Point]> {
  let last: Point | undefined;
  for (const point of ring) {
    if (last) yield [last, point];
    last = point;
  }
}

/** Signed area: positive where the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  for (const [a, b] of edgesOf(ring)) twice += a[0] * b[1] - b[0] * a[1];
  return twice / 2;
}

/** Area of a polygon without its holes. */
export const areaOf = (polygon: Polygon): number =>
  polygon.reduce((area, ring, i) => area + (i === 0 ? 1 : -1) * Math.abs(signedArea(ring)), 0);

/** Centre of gravity of the ring's area. */
export function centroidOf(ring: Ring): Point {
  const [ox, oy] = ring[0] ?? [0, 0];
  let [twice, sx, sy] = [0, 0, 0];
  for (const [a, b] of edgesOf(ring)) {
    const cross = (a[0] - ox) * (b[1] - oy) - (b[0] - ox) * (a[1] - oy);
    twice += cross;
    sx += (a[0] + b[0] - 2 * ox) * cross;
    sy += (a[1] + b[1] - 2 * oy) * cross;
  }
  return twice === 0 ? [ox, oy] : [ox + sx / (3 * twice), oy + sy / (3 * twice)];
}

/** Whether a point lies inside a polygon's outer ring and outside its holes. */
export function contains(polygon: Polygon, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (const [a, b] of edgesOf(ring)) {
      if (a[1] > y !== b[1] > y && x < a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])) inside = !inside;
    }
  }
  return inside;
}

/** Points rounded to a step, repeated ones and rings without an area left out. */
export function snapped(polygons: MultiPolygon, step: number): MultiPolygon {
  const rings = (polygon: Polygon): Polygon =>
    polygon.map((ring) => snappedRing(ring, step)).filter((ring) => ring.length > 3 && signedArea(ring) !== 0);
  return polygons.map(rings).filter((polygon) => polygon.length > 0);
}

function snappedRing(ring: Ring, step: number): Ring {
  const round = (value: number): number => Math.round(value / step) / (1 / step);
  return ring
    .map(([x, y]): Point => [round(x), round(y)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}
