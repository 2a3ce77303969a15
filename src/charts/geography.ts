import { geoMercator, geoPath, type GeoProjection } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import type { MultiPolygon, Polygon } from "topojson-specification";
import type { MapFile } from "../../data/contracts/published/map-file.ts";
import { ringsOf, written, type Ring } from "./rings.ts";

/** A box in drawing units: left, top, right, bottom. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A region as it is drawn. */
export interface Shape {
  readonly code: string;
  readonly d: string;
  readonly box: Box;
  /** Where its name fits best, and half the width there, in drawing units. */
  readonly label: { readonly x: number; readonly y: number; readonly room: number };
}

/** The map of one release, projected once to whole units; the scope is 5,000 units wide. */
export interface Geography {
  readonly schematic: boolean;
  readonly extent: Box;
  readonly zoom: Box | null;
  /** Districts and regencies by code, in the order of the codes. */
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly land: string;
  /** Boundaries between neighbouring regions, outside the scope. */
  readonly neighbours: string;
  /** Boundaries of regencies, the coast included, each line once. */
  readonly edges: string;
  /** Several regions as one path. */
  readonly merged: (codes: readonly string[]) => string;
}

const units = 5000;
/** Land around the scope that is kept, as a share of its width. */
const contextShare = 0.35;
/** Parts smaller than this many square units are not drawn, unless a region has no larger one. */
const speck = 220;

const projectionOf = ([west, south, east, north]: MapFile["bbox"]): GeoProjection => {
  const corners: GeoJSON.MultiPoint = {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, north]
    ]
  };
  return geoMercator().fitWidth(units, corners);
};

const boxOf = (rings: readonly Ring[]): Box => {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { x0: least(xs), y0: least(ys), x1: most(xs), y1: most(ys) };
};

const placeOf = (projection: GeoProjection, x: number, y: number): { x: number; y: number } => {
  const [left, top] = projection([x, y]) ?? [0, 0];
  return { x: Math.round(left), y: Math.round(top) };
};

const shapesOf = (map: MapFile, projection: GeoProjection): [string, Shape][] => {
  const labels = new Map(map.labels.map((label) => [label.code, label]));
  return [map.objects.districts, map.objects.regencies].flatMap((areas) =>
    feature(map, areas).features.map(({ id, geometry }): [string, Shape] => {
      const code = String(id);
      const rings = ringsOf(geoPath(projection), geometry);
      const box = boxOf(rings);
      const label = labels.get(code);
      const at = label ? placeOf(projection, label.x, label.y) : { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
      const room = label ? placeOf(projection, label.x + label.room, label.y).x - at.x : 0;
      return [code, { code, d: written(rings, speck), box, label: { ...at, room } }];
    })
  );
};

/** The same projection, cut off beyond the land that is kept around the scope. */
const clippedTo = ({ x0, y0, x1, y1 }: Box, projection: GeoProjection): GeoProjection => {
  const margin = contextShare * units;
  const same = geoMercator().scale(projection.scale()).translate(projection.translate());
  const topLeft: [number, number] = [x0 - margin, y0 - margin];
  return same.clipExtent([topLeft, [x1 + margin, y1 + margin]]);
};

/** Projects a map file. Do it once per build. */
export const geographyOf = (map: MapFile): Geography => {
  const projection = projectionOf(map.bbox);
  const boxed = (west: number, south: number, east: number, north: number): Box => {
    const [topLeft, bottomRight] = [placeOf(projection, west, north), placeOf(projection, east, south)];
    return { x0: topLeft.x, y0: topLeft.y, x1: bottomRight.x, y1: bottomRight.y };
  };
  const extent = boxed(...map.bbox);
  const path = geoPath(clippedTo(extent, projection));
  const drawn = (geometry: GeoJSON.GeoJsonObject, least = speck) => written(ringsOf(path, geometry), least);
  const { districts, neighbours, regencies, land } = map.objects;
  const areas = new Map([districts, regencies].flatMap((all) => all.geometries.map((area) => [area.id, area])));
  return {
    schematic: map.schematic,
    extent,
    zoom: map.zoom ? boxed(map.zoom.x0, map.zoom.y0, map.zoom.x1, map.zoom.y1) : null,
    shapes: new Map(shapesOf(map, projection)),
    land: drawn(feature(map, land)),
    neighbours: neighbours?.geometries.length
      ? drawn(
          mesh(map, neighbours, (a, b) => a !== b),
          0
        )
      : "",
    edges: drawn(mesh(map, regencies), 0),
    merged: (codes) => drawn(merge(map, codes.flatMap((code) => areas.get(code) ?? []) as (Polygon | MultiPolygon)[]))
  };
};
