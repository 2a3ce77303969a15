import type { Point, Ring } from "./plane.ts";

/** A pull on the coast, felt within a few kilometres of where it acts; metres. */
export interface Anchor {
  readonly at: Point;
  readonly pull: Point;
}

const reach = 2000;
const farthest = 1500;

/** Where a point of the coast goes: the mean of the pulls near it, at most 1.5 km. */
export function pulled([x, y]: Point, anchors: readonly Anchor[]): Point {
  let [weights, dx, dy] = [0.3, 0, 0];
  for (const { at, pull } of anchors) {
    const square = (at[0] - x) ** 2 + (at[1] - y) ** 2;
    if (square > (4 * reach) ** 2) continue;
    const weight = Math.exp(-square / (2 * reach ** 2));
    weights += weight;
    dx += weight * pull[0];
    dy += weight * pull[1];
  }
  const length = Math.hypot(dx, dy) / weights;
  const share = length > farthest ? farthest / length : 1;
  return [x + (dx / weights) * share, y + (dy / weights) * share];
}

/** The ring with points added so that none of its edges is longer than `longest`. */
export function densified(ring: Ring, longest: number): Ring {
  return ring.flatMap((b, i) => {
    const a = ring[i - 1];
    if (!a) return [b];
    const pieces = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / longest);
    const between = Array.from({ length: Math.max(0, pieces - 1) }, (_, k): Point => {
      const t = (k + 1) / pieces;
      return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    });
    return [...between, b];
  });
}
