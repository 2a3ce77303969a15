import { readFile } from "node:fs/promises";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { Refusal } from "../refusal.ts";
import { dotted } from "../regions/codes.ts";
import { landWithin } from "./coast.ts";
import type { Drawing } from "./encode.ts";
import { boxOf, padded, planeAround, snapped, type MultiPolygon, type Plane } from "./plane.ts";
import { contextOf } from "./schematic-drawing.ts";

type Feature = GeoJSON.Feature<GeoJSON.Geometry, { readonly code?: unknown } | null>;

/**
 * A map of boundaries that an office supplies, GeoJSON or TopoJSON in degrees, one feature per district with its code
 * as `code` or `id`. Refuses a file without one of the districts.
 */
export async function suppliedDrawing(
  file: string,
  districts: ReadonlySet<string>
): Promise<{ drawing: Drawing; plane: Plane }> {
  const given = featuresByCode(featuresIn(JSON.parse(await readFile(file, "utf8")), file));
  const missing = [...districts].filter((code) => !given.has(code));
  if (missing.length > 0) throw missingDistricts(file, missing);
  const known = [...districts].sort().map((code): [string, MultiPolygon] => [code, given.get(code) ?? []]);
  const plane = planeAround(boxOf(known.flatMap(([, shape]) => shape.flat(2))));
  const flat = (shape: MultiPolygon): MultiPolygon =>
    snapped(
      shape.map((polygon) => polygon.map((ring) => ring.map(([lng, lat]) => plane.toPlane(lng, lat)))),
      0.1
    );
  const shapes = new Map(known.map(([code, shape]) => [code, flat(shape)]));
  const extent = boxOf([...shapes.values()].flat(3));
  const otherLand = landWithin(padded(extent, contextOf(extent)), plane);
  return { drawing: { districts: shapes, neighbours: new Map(), otherLand }, plane };
}

function missingDistricts(file: string, missing: readonly string[]): Refusal {
  const shown = missing.slice(0, 20).join(", ");
  const more = missing.length > 20 ? ` and ${missing.length - 20} more` : "";
  return new Refusal(`boundaries lack ${missing.length} districts: ${shown}${more}`, {
    where: file,
    next: "Add a feature for each, with its Kemendagri code as `code`; or remove `boundaries` from the instance."
  });
}

function featuresIn(json: unknown, file: string): Feature[] {
  const { type } = json as { type?: unknown };
  if (type === "FeatureCollection") return (json as { features: Feature[] }).features;
  if (type !== "Topology") {
    throw new Refusal("boundaries are neither GeoJSON nor TopoJSON", {
      where: file,
      next: "Supply a FeatureCollection or a Topology with one feature per district."
    });
  }
  const topology = json as Topology;
  const object = topology.objects["districts"] ?? Object.values(topology.objects)[0];
  if (object?.type !== "GeometryCollection") throw new Error(`topology without a collection: ${file}`);
  return feature(topology, object).features as Feature[];
}

function featuresByCode(features: readonly Feature[]): Map<string, MultiPolygon> {
  const shapes = new Map<string, MultiPolygon>();
  for (const { id, properties, geometry } of features) {
    const code = dotted(String(properties?.code ?? id ?? ""));
    shapes.set(code, [...(shapes.get(code) ?? []), ...polygonsOf(geometry)]);
  }
  return shapes;
}

function polygonsOf(geometry: GeoJSON.Geometry): MultiPolygon {
  if (geometry.type === "MultiPolygon") return geometry.coordinates as MultiPolygon;
  return geometry.type === "Polygon" ? [geometry.coordinates as MultiPolygon[number]] : [];
}
