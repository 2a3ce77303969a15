import type { GeoContext, GeoPath } from "d3-geo";

/** Points in whole drawing units; `isClosed` for the edge of an area. */
export type Ring = [number, number][] & { isClosed?: boolean };

/** The rings or lines of a geometry, as the projection draws them. */
export const ringsOf = (path: GeoPath, geometry: GeoJSON.GeoJsonObject): Ring[] => {
  const rings: Ring[] = [];
  const add = (x: number, y: number): void => {
    const [left, top] = [Math.round(x), Math.round(y)];
    const last = rings.at(-1)?.at(-1);
    if (last?.[0] !== left || last[1] !== top) rings.at(-1)?.push([left, top]);
  };
  const context: GeoContext = {
    arc: () => undefined,
    beginPath: () => undefined,
    moveTo: (x, y) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const ring = rings.at(-1);
      if (ring) ring.isClosed = true;
    }
  };
  path.context(context)(geometry as never);
  return rings.filter((ring) => ring.length > 1);
};

const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + (x * nextY - nextX * y);
    }, 0) / 2
  );

const steps = (ring: Ring): string =>
  ring
    .slice(1)
    .map(([x, y], i) => {
      const [lastX, lastY] = ring[i] ?? [0, 0];
      return `${String(x - lastX)} ${String(y - lastY)}`;
    })
    .join(" ")
    .replaceAll(" -", "-");

/** A path in relative whole numbers. Rings under `least` square units go, but never the largest; lines all stay. */
export const written = (rings: readonly Ring[], least: number): string => {
  const largest = Math.max(...rings.map(areaOf));
  return rings
    .filter((ring) => !ring.isClosed || areaOf(ring) >= Math.min(least, largest))
    .map((ring) => {
      const [[x, y] = [0, 0]] = ring;
      return `M${String(x)} ${String(y)}l${steps(ring)}${ring.isClosed ? "z" : ""}`;
    })
    .join("");
};
