import { readFileSync } from "node:fs";
import { inProject } from "../home.ts";
import { csvRows } from "../regions/csv-rows.ts";
import { gazetteer } from "../regions/reference.ts";
import { isOn } from "./clipping.ts";
import { wobblyDisc } from "./noise.ts";
import type { MultiPolygon, Plane, Point, Polygon } from "./plane.ts";
import type { Site } from "./sites.ts";

/** An island of the gazetteer. */
export interface Island {
  readonly code: string;
  /** Its middle, in metres on the plane. */
  readonly at: Point;
  readonly isPopulated: boolean;
  /** Metres, of a disc of its area; undefined where the area is not listed. */
  readonly radius: number | undefined;
}

/** Areas of islands that are drawn though they are small or empty. */
export const largeIslandsFile = inProject("data/reference/large-islands.csv");

/** Radius in metres of a populated island whose area is not listed. */
const usualRadius = 350;

const degreesOf = (text: string): number => {
  const [, degrees = "", minutes = "", seconds = "", half = ""] = /(\d+)°(\d+)'([\d.]+)"\s*([NSEW])/.exec(text) ?? [];
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return half === "S" || half === "W" ? -value : value;
};

/** The islands of some regencies, by code. Rows of the gazetteer without a readable coordinate are left out. */
export function islandsOf(regencies: ReadonlySet<string>, plane: Plane): Island[] {
  const listed = csvRows<"code" | "area_km2" | "source">(readFileSync(largeIslandsFile, "utf8"));
  const areas = new Map(listed.map((row) => [row.code, Number(row.area_km2)]));
  const rows = csvRows<"code" | "coordinate" | "is_populated">(gazetteer.islands(), (line) =>
    regencies.has(line.slice(0, 5))
  );
  return rows.flatMap(({ code, coordinate, is_populated }) => {
    const area = areas.get(code);
    const [latitude = "", longitude = ""] = coordinate.split(/(?<=[NS])\s+/);
    const at = plane.toPlane(degreesOf(longitude), degreesOf(latitude));
    const radius = area === undefined ? undefined : Math.sqrt((area * 1e6) / Math.PI);
    return Number.isFinite(at[0] + at[1]) ? [{ code, at, isPopulated: is_populated === "1", radius }] : [];
  });
}

/**
 * Discs for populated and listed islands of the scope that the coast lacks, each with the district whose village is
 * nearest within the island's regency. None comes nearer to the coast than a fifth of its radius.
 */
export function missingIslands(
  islands: readonly Island[],
  land: MultiPolygon,
  sites: readonly Site[]
): [string, Polygon][] {
  const shore = land.flat(2);
  return islands.flatMap(({ code, at, isPopulated, radius }): [string, Polygon][] => {
    if (!isPopulated && radius === undefined) return [];
    const group = nearestGroup(code.slice(0, 5), at, sites);
    if (group === undefined || isOn(land, at)) return [];
    const room = shore.reduce((nearest, [x, y]) => Math.min(nearest, Math.hypot(x - at[0], y - at[1])), Infinity);
    const fitting = Math.min(radius ?? usualRadius, 0.8 * room);
    return fitting < 100 ? [] : [[group, [wobblyDisc(code, at, fitting)]]];
  });
}

function nearestGroup(regency: string, [x, y]: Point, sites: readonly Site[]): string | undefined {
  const distance = ({ home }: Site): number => Math.hypot(home[0] - x, home[1] - y);
  const ofRegency = sites.filter((site) => site.isOwn && site.code.startsWith(`${regency}.`));
  return ofRegency.reduce<Site | undefined>(
    (best, site) => (!best || distance(site) < distance(best) ? site : best),
    undefined
  )?.group;
}
